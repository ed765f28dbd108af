/** Stores lessons in schema wijkplan. */
package nl.wijkwerk.wijkplan.les.persistence;
