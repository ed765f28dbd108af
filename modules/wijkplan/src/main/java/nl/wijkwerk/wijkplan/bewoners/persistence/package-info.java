/** Stores evenings in schema wijkplan. */
package nl.wijkwerk.wijkplan.bewoners.persistence;
