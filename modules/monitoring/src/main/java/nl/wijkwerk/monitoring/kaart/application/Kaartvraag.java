package nl.wijkwerk.monitoring.kaart.application;

import nl.wijkwerk.monitoring.kaart.domain.Kleuring;

/**
 * What is asked of a map.
 *
 * @param indicator its code, or null for the first
 * @param jaar year of the figures, or null for the newest; without figures the nearest before it
 * @param wijk code of the wijk whose buurten are wanted, or null for all wijken
 */
public record Kaartvraag(String indicator, Integer jaar, Kleuring kleuring, String wijk) {}
