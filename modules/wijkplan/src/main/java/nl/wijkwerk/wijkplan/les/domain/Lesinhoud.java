package nl.wijkwerk.wijkplan.les.domain;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people fill in of a lesson. */
@Schema(description = "Een succes- of faalfactor")
public record Lesinhoud(
    @Schema(required = true) @NotNull Lessoort soort,
    @Schema(description = "Wat hielp, of wat in de weg stond", required = true, maxLength = 1000)
        @NotNull
        String tekst,
    Domein thema,
    @Schema(description = "Nummer van de ambitie") Integer ambitie,
    @Schema(description = "Ids van de oplossingsrichtingen waar het over gaat")
        List<UUID> oplossingen) {
  public Lesinhoud {
    tekst = tekst == null || tekst.isBlank() ? null : tekst.strip();
    oplossingen = oplossingen == null ? List.of() : List.copyOf(oplossingen);
  }
}
