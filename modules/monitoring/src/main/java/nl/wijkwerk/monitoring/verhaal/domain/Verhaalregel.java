package nl.wijkwerk.monitoring.verhaal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A story in a list.
 *
 * @param tekst the whole text
 * @param ontbreekt CIJFER while it belongs to no figure, or null
 */
public record Verhaalregel(
    UUID id,
    String titel,
    String tekst,
    String gebied,
    String wijk,
    String wijknummer,
    String plek,
    LocalDate dag,
    String verteller,
    boolean foto,
    List<String> indicatoren,
    Helft ontbreekt) {
  private static final int BEGIN = 240;

  /** First words of the text, for where there is no room for all. */
  public String begin() {
    if (tekst.length() <= BEGIN) {
      return tekst;
    }
    int woord = tekst.lastIndexOf(' ', BEGIN);
    return tekst.substring(0, woord < 1 ? BEGIN : woord) + "\u2026";
  }

  /** As it may be shown once the consent of these persons has run out. */
  @Bedrijfsregel("MON-65")
  public Verhaalregel zonder(List<String> namen) {
    Verhaalregel regel = this;
    for (String naam : namen) {
      regel =
          new Verhaalregel(
              id,
              Naam.weg(regel.titel, naam, List.of()),
              Naam.weg(regel.tekst, naam, List.of()),
              gebied,
              wijk,
              wijknummer,
              Naam.weg(regel.plek, naam, List.of()),
              dag,
              Naam.weg(regel.verteller, naam, List.of()),
              foto,
              indicatoren,
              ontbreekt);
    }
    return regel;
  }
}
