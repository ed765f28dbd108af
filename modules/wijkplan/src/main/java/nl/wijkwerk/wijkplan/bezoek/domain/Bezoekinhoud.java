package nl.wijkwerk.wijkplan.bezoek.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people fill in of a visit. */
@Schema(description = "Een bezoek aan een andere gemeente")
public record Bezoekinhoud(
    @Schema(required = true, maxLength = 120) @NotNull String gemeente,
    @Schema(description = "Dag van het bezoek, niet na vandaag", required = true) @NotNull
        LocalDate datum,
    @Schema(description = "Rollen of organisaties die meegingen", maxLength = 1000)
        String deelnemers,
    @Schema(description = "Algemene indruk", maxLength = 2000) String indruk)
    implements Serializable {
  public Bezoekinhoud {
    gemeente = kaal(gemeente);
    deelnemers = kaal(deelnemers);
    indruk = kaal(indruk);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
