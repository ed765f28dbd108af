package nl.wijkwerk.samenwerking.toezegging.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a promise is. */
@Schema(description = "Voortgang van een toezegging")
public record Meldingverzoek(
    @NotNull @Schema(description = "Wat er is gedaan", maxLength = 4000) String melding) {}
