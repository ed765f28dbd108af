package nl.wijkwerk.web.weergave;

import java.util.List;

/**
 * A row of {@code <wk:rijen>}.
 *
 * @param stijl class of the style sheet, or null
 * @param nummer number on the sign of a wijk, or null
 * @param naam head of the row
 * @param adres where its head leads, or null
 * @param bij said softly behind the head, or null
 */
public record Tabelrij(
    String stijl, String nummer, String naam, String adres, String bij, List<Tabelcel> cellen) {
  public Tabelrij {
    cellen = List.copyOf(cellen);
  }

  /** A row with a head of words only. */
  public static Tabelrij van(String naam, List<Tabelcel> cellen) {
    return new Tabelrij(null, null, naam, null, null, cellen);
  }
}
