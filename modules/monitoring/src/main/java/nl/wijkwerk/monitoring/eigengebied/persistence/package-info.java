/** Stores own areas in schema monitoring. */
package nl.wijkwerk.monitoring.eigengebied.persistence;
