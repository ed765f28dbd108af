/** Stores practices in schema wijkplan. */
package nl.wijkwerk.wijkplan.praktijk.persistence;
