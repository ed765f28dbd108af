/**
 * Deliveries and observations in PostgreSQL, by plain JDBC: observations come in by COPY and are
 * read as sets, never as entities.
 */
package nl.wijkwerk.monitoring.inlezen.persistence;
