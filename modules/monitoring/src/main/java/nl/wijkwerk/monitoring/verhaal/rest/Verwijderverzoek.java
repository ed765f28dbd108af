package nl.wijkwerk.monitoring.verhaal.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a story is deleted. */
@Schema(description = "Waarom een verhaal verdwijnt")
public record Verwijderverzoek(
    @NotNull
        @Schema(
            required = true,
            maxLength = 500,
            description = "Zonder namen: de reden blijft in het spoor staan")
        String reden) {}
