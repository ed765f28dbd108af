package nl.wijkwerk.monitoring.vragenlijst.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people fill in of a questionnaire. */
@Schema(description = "Een vragenlijst voor bewoners")
public record Vragenlijstinhoud(
    @Schema(required = true, maxLength = 120) @NotNull String titel,
    @Schema(description = "Waarvoor de antwoorden zijn", required = true, maxLength = 1000) @NotNull
        String inleiding,
    @Schema(description = "Codes van wijken en dorpen van de gemeente", required = true) @NotNull
        List<String> wijken,
    @Schema(description = "Eerste dag van invullen", required = true) @NotNull LocalDate van,
    @Schema(description = "Laatste dag van invullen", required = true) @NotNull LocalDate tot,
    @Schema(description = "Of de leeftijdsgroep gevraagd wordt; leeg is nee") Boolean leeftijd,
    @Schema(
            description = "Minste aantal invullers per wijk om iets te tonen, 10 tot 1000",
            required = true)
        @NotNull
        Integer ondergrens,
    @Schema(
            description = "Maanden na het sluiten waarna de antwoorden weggaan, 1 tot 24",
            required = true)
        @NotNull
        Integer bewaarmaanden,
    List<Vertaling> vertalingen,
    @Schema(description = "1 tot 10 vragen", required = true) @NotNull List<Vraaginhoud> vragen)
    implements Serializable {
  public Vragenlijstinhoud {
    titel = kaal(titel);
    inleiding = kaal(inleiding);
    wijken = regels(wijken).stream().distinct().toList();
    leeftijd = Boolean.TRUE.equals(leeftijd);
    vertalingen = vertalingen == null ? List.of() : List.copyOf(vertalingen);
    vragen = vragen == null ? List.of() : List.copyOf(vragen);
  }

  /** Codes of the languages that it can be filled in in, Dutch first. */
  public List<String> talen() {
    return Stream.concat(Stream.of(Taalkeuze.NEDERLANDS), vertalingen.stream().map(Vertaling::taal))
        .toList();
  }

  public String titel(String taal) {
    return in(taal).map(Vertaling::titel).orElse(titel);
  }

  public String inleiding(String taal) {
    return in(taal).map(Vertaling::inleiding).orElse(inleiding);
  }

  private Optional<Vertaling> in(String taal) {
    return vertalingen.stream().filter(v -> v.taal().equals(taal)).findFirst();
  }

  /** Whether answers in words are there to read when so many people handed in. */
  @Bedrijfsregel("MON-192")
  public boolean toontWoorden(int inzendingen) {
    return inzendingen >= ondergrens;
  }

  static String kaal(String tekst) {
    // A sign that no text has, and that a database refuses; a browser never sends it by itself.
    String zonderNul = tekst == null ? "" : tekst.replace("\0", "");
    return zonderNul.isBlank() ? null : zonderNul.strip();
  }

  static List<String> regels(List<String> regels) {
    return regels == null
        ? List.of()
        : regels.stream().map(Vragenlijstinhoud::kaal).filter(Objects::nonNull).toList();
  }
}
