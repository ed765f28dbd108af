package nl.wijkwerk.monitoring.kaart.domain;

/**
 * That an area lies beside another.
 *
 * @param meter length of the border that they share
 */
public record Buur(String code, String buur, int meter) {}
