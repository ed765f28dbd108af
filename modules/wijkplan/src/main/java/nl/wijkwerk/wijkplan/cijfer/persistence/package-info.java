/** Figures in the database. */
package nl.wijkwerk.wijkplan.cijfer.persistence;
