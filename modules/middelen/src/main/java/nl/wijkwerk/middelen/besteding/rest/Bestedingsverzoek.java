package nl.wijkwerk.middelen.besteding.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new spending outside a plan. */
@Schema(description = "Een besteding buiten een plan")
public record Bestedingsverzoek(
    @NotNull @Schema(description = "Waar het geld heen gaat", maxLength = 200) String omschrijving,
    @NotNull
        @Schema(
            description = "Code van een toegestane soort, uit bestedingssoorten",
            example = "bewonersinitiatief")
        String soort,
    @Schema(description = "Code van de wijk of het dorp; leeg is de hele gemeente") String gebied,
    @Schema(description = "Raming in euro; leeg als die er niet is", example = "2500")
        BigDecimal raming,
    @NotNull @Schema(description = "Eerste jaar", example = "2026") Integer jaarVan,
    @NotNull @Schema(description = "Laatste jaar", example = "2026") Integer jaarTot) {

  BestedingVastleggen.Invoer invoer() {
    return new BestedingVastleggen.Invoer(omschrijving, soort, gebied, raming, jaarVan, jaarTot);
  }
}
