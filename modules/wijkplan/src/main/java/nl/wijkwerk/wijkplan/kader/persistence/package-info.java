/** Stores the frame in schema wijkplan. */
package nl.wijkwerk.wijkplan.kader.persistence;
