package nl.wijkwerk.middelen.besteding.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a spending outside a plan ends. */
@Schema(description = "Waarom een besteding vervalt")
public record Vervalverzoek(
    @NotNull @Schema(description = "Waarom", maxLength = 500) String reden) {}
