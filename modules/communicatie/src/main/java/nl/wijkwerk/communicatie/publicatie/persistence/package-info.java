/** Duties, messages and terms in PostgreSQL. Lists are paged and sorted by the database. */
package nl.wijkwerk.communicatie.publicatie.persistence;
