package nl.wijkwerk.web.weergave;

/**
 * A cell of {@code <wk:rijen>}.
 *
 * @param stijl class of the style sheet, or null
 * @param klasse class of distance, as {@code <wk:klasse>} knows it, or null
 * @param label what the cell says to who does not see its colour, when it is a link
 * @param adres where it leads, or null
 * @param gekozen whether it is the one that the page is about
 */
public record Tabelcel(
    String stijl, String tekst, String klasse, String label, String adres, boolean gekozen) {

  /** A cell of words only. */
  public static Tabelcel van(String tekst) {
    return new Tabelcel(null, tekst, null, null, null, false);
  }

  /** A number. */
  public static Tabelcel getal(String tekst) {
    return new Tabelcel("wk-num", tekst, null, null, null, false);
  }

  /** A class of distance in words, with something behind it. */
  public static Tabelcel klasse(String klasse, String tekst) {
    return new Tabelcel(null, tekst, klasse, null, null, false);
  }
}
