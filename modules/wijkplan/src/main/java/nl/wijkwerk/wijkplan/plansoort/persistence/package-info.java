/** Stores plan types in schema wijkplan. */
package nl.wijkwerk.wijkplan.plansoort.persistence;
