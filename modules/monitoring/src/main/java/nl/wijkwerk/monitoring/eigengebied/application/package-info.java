/** Making, changing and withdrawing own areas, and handing their parts to the engine. */
package nl.wijkwerk.monitoring.eigengebied.application;
