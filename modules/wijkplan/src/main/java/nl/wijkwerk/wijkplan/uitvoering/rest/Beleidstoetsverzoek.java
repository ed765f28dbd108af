package nl.wijkwerk.wijkplan.uitvoering.rest;

import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a meeting place fits the policies; what is left out was not checked yet. */
@Schema(
    description =
        "Of een ontmoetingsplaats past in het beleid; wat ontbreekt, is nog niet getoetst. Past zij"
            + " niet, dan hoort er voor het begin een besluit bij om af te wijken (WPL-100)")
public record Beleidstoetsverzoek(
    @Schema(description = "Het beheer van maatschappelijk vastgoed") Beleidstoets vastgoed,
    @Schema(description = "Het accommodatiebeleid") Beleidstoets accommodatie,
    @Schema(description = "Het besluit om af te wijken, alleen als zij niet past")
        Afwijking afwijking) {
  Beleidstoets vastgoedtoets() {
    return vastgoed == null ? new Beleidstoets(null, null) : vastgoed;
  }

  Beleidstoets accommodatietoets() {
    return accommodatie == null ? new Beleidstoets(null, null) : accommodatie;
  }
}
