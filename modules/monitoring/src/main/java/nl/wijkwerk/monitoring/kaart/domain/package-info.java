/** Borders, colour steps and neighbours: the rules of the map. */
package nl.wijkwerk.monitoring.kaart.domain;
