package nl.wijkwerk.middelen.besteding.rest;

import java.math.BigDecimal;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spending outside a plan as it has to become. */
@Schema(description = "Een besteding buiten een plan")
public record Bestedingsverzoek(
    @Schema(description = "Waar het geld heen gaat", required = true, maxLength = 200)
        String omschrijving,
    @Schema(
            description = "Code van een toegestane soort, uit bestedingssoorten",
            required = true,
            example = "bewonersinitiatief")
        String soort,
    @Schema(description = "Code van de wijk of het dorp; leeg is de hele gemeente") String gebied,
    @Schema(description = "Raming in euro; leeg als die er niet is", example = "2500")
        BigDecimal raming,
    @Schema(description = "Eerste jaar", required = true, example = "2026") Integer jaarVan,
    @Schema(description = "Laatste jaar", required = true, example = "2026") Integer jaarTot,
    @Schema(description = "Waarom; verplicht bij een wijziging", maxLength = 500) String reden) {

  BestedingVastleggen.Invoer invoer() {
    return new BestedingVastleggen.Invoer(omschrijving, soort, gebied, raming, jaarVan, jaarTot);
  }
}
