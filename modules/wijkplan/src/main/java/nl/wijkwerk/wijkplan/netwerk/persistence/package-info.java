/** Stores networks in schema wijkplan. */
package nl.wijkwerk.wijkplan.netwerk.persistence;
