/** Figures read as sets: all areas, measures and years that a page needs in one query. */
package nl.wijkwerk.monitoring.afstand.persistence;
