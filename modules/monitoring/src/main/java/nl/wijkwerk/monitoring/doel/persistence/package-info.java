/** Goals and counts in the database. */
package nl.wijkwerk.monitoring.doel.persistence;
