package nl.wijkwerk.monitoring.vragenlijst.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Title and introduction of a questionnaire in another language. */
@Schema(description = "Titel en inleiding in een andere taal")
public record Vertaling(
    @Schema(description = "en, de, fr, es, pl, tr, uk of ar", required = true) @NotNull String taal,
    @Schema(required = true, maxLength = 120) @NotNull String titel,
    @Schema(required = true, maxLength = 1000) @NotNull String inleiding)
    implements Serializable {
  public Vertaling {
    taal = Vragenlijstinhoud.kaal(taal);
    titel = Vragenlijstinhoud.kaal(titel);
    inleiding = Vragenlijstinhoud.kaal(inleiding);
  }
}
