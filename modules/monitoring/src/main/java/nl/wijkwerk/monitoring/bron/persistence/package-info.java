/** Sources and the pages that were fetched of them, in PostgreSQL. */
package nl.wijkwerk.monitoring.bron.persistence;
