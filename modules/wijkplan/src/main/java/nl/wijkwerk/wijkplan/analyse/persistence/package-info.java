/** Stores analyses in schema wijkplan. */
package nl.wijkwerk.wijkplan.analyse.persistence;
