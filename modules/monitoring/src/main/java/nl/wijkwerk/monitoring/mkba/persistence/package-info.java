/** MKBAs and their posts in the database. */
package nl.wijkwerk.monitoring.mkba.persistence;
