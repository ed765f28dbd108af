/** Borders of areas, the map drawn from them, and what lies beside what. */
package nl.wijkwerk.monitoring.kaart;
