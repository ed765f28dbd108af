/** Stores indicators in schema monitoring. */
package nl.wijkwerk.monitoring.indicator.persistence;
