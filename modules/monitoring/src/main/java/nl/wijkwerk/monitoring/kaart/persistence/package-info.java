/** Borders and their deliveries in the database. */
package nl.wijkwerk.monitoring.kaart.persistence;
