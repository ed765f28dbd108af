/**
 * Datasets and the rules of what is left out of them. Rules are here, not in pages, addresses or
 * SQL.
 */
package nl.wijkwerk.monitoring.opendata.domain;
