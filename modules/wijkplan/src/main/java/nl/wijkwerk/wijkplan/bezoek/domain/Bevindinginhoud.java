package nl.wijkwerk.wijkplan.bezoek.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found at one point of the checklist, and what it means. */
@Schema(description = "Wat er bij een punt van de checklist gevonden is")
public record Bevindinginhoud(
    @Schema(description = "Verschil met de eigen aanpak", required = true, maxLength = 1000)
        @NotNull
        String verschil,
    @Schema(description = "Waarom zij het zo doen", required = true, maxLength = 1000) @NotNull
        String argument,
    @Schema(description = "Wat het voor het plan betekent; leeg is nog niet besproken")
        Gevolg gevolg,
    @Schema(description = "De regel van het plan die wordt aangepast; alleen bij AANPASSEN")
        UUID regel,
    @Schema(description = "Waarom wel of niet", maxLength = 1000) String toelichting)
    implements Serializable {
  public Bevindinginhoud {
    verschil = kaal(verschil);
    argument = kaal(argument);
    toelichting = kaal(toelichting);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
