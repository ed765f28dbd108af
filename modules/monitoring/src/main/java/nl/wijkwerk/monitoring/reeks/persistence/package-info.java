/** Successions of areas in the database. */
package nl.wijkwerk.monitoring.reeks.persistence;
