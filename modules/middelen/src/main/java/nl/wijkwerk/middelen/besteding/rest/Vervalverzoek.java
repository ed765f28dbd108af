package nl.wijkwerk.middelen.besteding.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a spending outside a plan ends. */
@Schema(description = "Waarom een besteding vervalt")
public record Vervalverzoek(
    @Schema(description = "Waarom", required = true, maxLength = 500) String reden) {}
