package nl.wijkwerk.communicatie.publicatie.rest;

/**
 * Letting a duty lapse.
 *
 * @param reden why residents get no message
 */
public record Vervalverzoek(String reden) {}
