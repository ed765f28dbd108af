/** Stores package overname in schema wijkplan. */
package nl.wijkwerk.wijkplan.overname.persistence;
