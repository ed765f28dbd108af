/** What an own area is, and of which parts its figures are made. */
package nl.wijkwerk.monitoring.eigengebied.domain;
