package nl.wijkwerk.communicatie.publicatie.rest;

import jakarta.validation.constraints.NotNull;

/**
 * Letting a duty lapse.
 *
 * @param reden why residents get no message
 */
public record Vervalverzoek(@NotNull String reden) {}
