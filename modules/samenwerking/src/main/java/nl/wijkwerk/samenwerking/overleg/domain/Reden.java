package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** Why something was done, in at least a sentence, so that residents and council can read it. */
public final class Reden {
  private static final int KORTSTE = 15;
  private static final int LANGSTE = 4000;
  private static final Pattern WOORD = Pattern.compile("\\p{L}{2,}");

  private final String tekst;

  private Reden(String veld, String ruw) {
    this.tekst = ruw == null ? "" : ruw.strip();
    vereisZin(veld);
  }

  /** Why a decision was taken. */
  public static Reden vanBesluit(String tekst) {
    return new Reden("reden", tekst);
  }

  /** Why a point was taken off the agenda. */
  public static Reden vanAfvoer(String tekst) {
    return new Reden("afvoerReden", tekst);
  }

  @Bedrijfsregel("SAM-01")
  private void vereisZin(String veld) {
    if (tekst.isEmpty()) {
      throw new Regelovertreding("SAM-01", veld, "samenwerking.reden-leeg");
    }
    long woorden = WOORD.matcher(tekst).results().map(MatchResult::group).distinct().count();
    if (tekst.length() < KORTSTE || woorden < 3) {
      throw new Regelovertreding("SAM-01", veld, "samenwerking.reden-kort");
    }
    Invoertekst.vereisLengte("SAM-01", veld, tekst, LANGSTE);
  }

  public String tekst() {
    return tekst;
  }
}
