/** The pages of own areas. */
package nl.wijkwerk.monitoring.eigengebied.web;
