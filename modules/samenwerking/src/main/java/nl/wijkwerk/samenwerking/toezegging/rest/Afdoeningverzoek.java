package nl.wijkwerk.samenwerking.toezegging.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a promise was answered. */
@Schema(description = "Hoe een toezegging is afgedaan")
public record Afdoeningverzoek(
    @NotNull @Schema(description = "Hoe de toezegging is beantwoord", maxLength = 4000) String hoe,
    @Schema(description = "Waar het antwoord staat, bijvoorbeeld een brief", maxLength = 200)
        String verwijzing) {}
