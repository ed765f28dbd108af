/** Searches in schema wijkplan, with the full-text search of PostgreSQL. */
package nl.wijkwerk.wijkplan.zoeken.persistence;
