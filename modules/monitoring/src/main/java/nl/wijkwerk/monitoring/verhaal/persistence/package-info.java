/** Stores stories and their photos; the list is searched and paged by the database. */
package nl.wijkwerk.monitoring.verhaal.persistence;
