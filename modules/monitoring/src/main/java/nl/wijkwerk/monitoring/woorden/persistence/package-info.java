/** Texts of wijken in the database. */
package nl.wijkwerk.monitoring.woorden.persistence;
