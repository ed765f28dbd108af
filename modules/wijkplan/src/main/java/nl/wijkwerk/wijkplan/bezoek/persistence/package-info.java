/** Stores visits in schema wijkplan. */
package nl.wijkwerk.wijkplan.bezoek.persistence;
