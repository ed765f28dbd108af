/** Stores package herkomst in schema wijkplan. */
package nl.wijkwerk.wijkplan.herkomst.persistence;
