/** Stores seats in schema wijkplan. */
package nl.wijkwerk.wijkplan.regiegroep.persistence;
