/** Datasets, their editions and rows in the database. */
package nl.wijkwerk.monitoring.opendata.persistence;
