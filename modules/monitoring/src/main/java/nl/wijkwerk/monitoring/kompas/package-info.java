/** The profile of a wijk against its city, over all indicators that have a better side. */
package nl.wijkwerk.monitoring.kompas;
