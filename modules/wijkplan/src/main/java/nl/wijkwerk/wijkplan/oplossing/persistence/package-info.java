/** Stores the library in schema wijkplan. */
package nl.wijkwerk.wijkplan.oplossing.persistence;
