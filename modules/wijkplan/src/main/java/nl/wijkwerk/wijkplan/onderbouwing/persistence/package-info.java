/** Stores what other modules said of the money of a plan. */
package nl.wijkwerk.wijkplan.onderbouwing.persistence;
