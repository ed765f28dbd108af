package nl.wijkwerk.kern.tekst;

import nl.wijkwerk.kern.fout.Regelovertreding;

/** Checks of what people write freely. */
public final class Invoertekst {
  private Invoertekst() {}

  /**
   * Refuses a text that is too long; an absent one is not.
   *
   * @param regel id of the rule that sets the maximum
   * @param hoogstens number of characters as people count them, a new line as one
   */
  public static void vereisLengte(String regel, String veld, String tekst, int hoogstens) {
    if (tekst == null) {
      return;
    }
    String kaal = tekst.replace("\r\n", "\n");
    int lengte = kaal.codePointCount(0, kaal.length());
    if (lengte > hoogstens) {
      throw new Regelovertreding(
          regel, veld, "fout.tekst-te-lang", hoogstens, lengte, lengte - hoogstens);
    }
  }

  /** Whether a text holds a character that no database keeps: NUL, or half of a pair. */
  public static boolean onbewaarbaar(String tekst) {
    return tekst != null
        && tekst.codePoints().anyMatch(t -> t == 0 || Character.getType(t) == Character.SURROGATE);
  }
}
