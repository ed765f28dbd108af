/** Layouts in the database. */
package nl.wijkwerk.startpagina.indeling.persistence;
