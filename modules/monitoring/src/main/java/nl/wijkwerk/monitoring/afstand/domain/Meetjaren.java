package nl.wijkwerk.monitoring.afstand.domain;

/**
 * The years that an indicator is compared in.
 *
 * @param begin start year, or null when there is one year only
 * @param jaar newest year
 */
public record Meetjaren(Integer begin, int jaar) {}
