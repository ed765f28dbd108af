package nl.wijkwerk.monitoring.vragenlijst.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question in Dutch, with its translations. */
@Schema(description = "Een vraag")
public record Vraaginhoud(
    @Schema(required = true) @NotNull Vraagsoort soort,
    @Schema(required = true, maxLength = 300) @NotNull String tekst,
    @Schema(description = "Antwoorden om uit te kiezen, 2 tot 10; alleen bij EEN en MEER")
        List<String> opties,
    @Schema(description = "Of een antwoord nodig is om te versturen; leeg is nee")
        Boolean verplicht,
    List<Vraagvertaling> vertalingen)
    implements Serializable {
  public Vraaginhoud {
    tekst = Vragenlijstinhoud.kaal(tekst);
    opties = Vragenlijstinhoud.regels(opties);
    verplicht = Boolean.TRUE.equals(verplicht);
    vertalingen = vertalingen == null ? List.of() : List.copyOf(vertalingen);
  }

  /** The question in this language, else in Dutch. */
  public String tekst(String taal) {
    return in(taal).map(Vraagvertaling::tekst).orElse(tekst);
  }

  /** The answers to choose from in this language, else in Dutch. */
  public List<String> opties(String taal) {
    return in(taal).map(Vraagvertaling::opties).orElse(opties);
  }

  /** What each value stands for in this language, the lowest first; none for words. */
  public List<String> antwoorden(String taal) {
    return switch (soort) {
      case SCHAAL ->
          IntStream.rangeClosed(soort.laagste(), soort.hoogste(0))
              .mapToObj(String::valueOf)
              .toList();
      case JA_NEE -> Taalkeuze.jaNee(taal);
      case EEN, MEER -> opties(taal);
      case OPEN -> List.of();
    };
  }

  /** The value that the first of {@link #antwoorden} stands for. */
  public int eersteWaarde() {
    return soort.laagste();
  }

  Optional<Vraagvertaling> in(String taal) {
    return vertalingen.stream().filter(v -> v.taal().equals(taal)).findFirst();
  }

  /** Whether this value stands for an answer. */
  boolean kan(int waarde) {
    return waarde >= soort.laagste() && waarde <= soort.hoogste(opties.size());
  }
}
