package nl.wijkwerk.middelen.begroting.domain;

import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** What a text that somebody typed has to be before it is kept. */
public final class Tekst {
  public static final int NAAM = 200;
  public static final int TOELICHTING = 2000;
  private static final int REDEN = 500;

  private Tekst() {}

  /**
   * The text without blanks around it, or null when nothing is left.
   *
   * @throws Regelovertreding when it is too long
   * @throws OngeldigeInvoer when it has a character that no text can have, such as NUL
   */
  @Bedrijfsregel("MID-19")
  public static String eis(String veld, String tekst, int hoogstens) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    String kaal = tekst.strip();
    if (kaal.chars().anyMatch(t -> Character.isISOControl(t) && "\t\n\r".indexOf(t) < 0)) {
      throw new OngeldigeInvoer(veld, "middelen.tekst.teken");
    }
    Invoertekst.vereisLengte("MID-19", veld, kaal, hoogstens);
    return kaal;
  }

  /** Why something is reserved or changed. */
  @Bedrijfsregel("MID-14")
  public static String eisReden(String reden) {
    String kaal = eis("reden", reden, REDEN);
    if (kaal == null) {
      throw new Regelovertreding("MID-14", "reden", "middelen.zonder-reden");
    }
    return kaal;
  }
}
