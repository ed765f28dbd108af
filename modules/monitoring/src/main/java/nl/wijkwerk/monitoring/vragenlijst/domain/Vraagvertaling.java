package nl.wijkwerk.monitoring.vragenlijst.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question in another language, with as many answers as it has in Dutch. */
@Schema(description = "Een vraag in een andere taal")
public record Vraagvertaling(
    @Schema(description = "en, de, fr, es, pl, tr, uk of ar", required = true) @NotNull String taal,
    @Schema(required = true, maxLength = 300) @NotNull String tekst,
    @Schema(description = "Evenveel antwoorden als in het Nederlands") List<String> opties)
    implements Serializable {
  public Vraagvertaling {
    taal = Vragenlijstinhoud.kaal(taal);
    tekst = Vragenlijstinhoud.kaal(tekst);
    opties = Vragenlijstinhoud.regels(opties);
  }
}
