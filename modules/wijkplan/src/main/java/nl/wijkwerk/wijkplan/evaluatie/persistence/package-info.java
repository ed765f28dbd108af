/** Stores evaluations in schema wijkplan. */
package nl.wijkwerk.wijkplan.evaluatie.persistence;
