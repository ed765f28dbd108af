package nl.wijkwerk.samenwerking.toezegging.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a promise is. */
@Schema(description = "Voortgang van een toezegging")
public record Meldingverzoek(
    @Schema(description = "Wat er is gedaan", required = true, maxLength = 4000) String melding) {}
