/** Stores groups in schema monitoring. */
package nl.wijkwerk.monitoring.groep.persistence;
