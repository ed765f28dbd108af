package nl.wijkwerk.kern.tekst;

import nl.wijkwerk.kern.fout.Regelovertreding;

/** Checks of what people write freely. */
public final class Invoertekst {
  /** Fewest characters that can say why; what is shorter explains nothing to who reads it later. */
  public static final int KORTSTE_REDEN = 10;

  private Invoertekst() {}

  /**
   * Refuses a reason that is absent or too short to explain anything.
   *
   * @param regel id of the rule that asks for a reason
   * @param sleutel of the sentence that asks for it, told the fewest characters and how many it has
   */
  public static void vereisReden(String regel, String veld, String tekst, String sleutel) {
    int lengte = tekst == null ? 0 : tekst.strip().length();
    if (lengte < KORTSTE_REDEN) {
      throw new Regelovertreding(regel, veld, sleutel, KORTSTE_REDEN, lengte);
    }
  }

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
