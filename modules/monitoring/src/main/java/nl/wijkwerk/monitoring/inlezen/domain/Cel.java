package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A cell as read: a figure, missing with its reason, or no number at all.
 *
 * @param zekerheid how sure it is, or null when the source says nothing of it
 */
public record Cel(BigDecimal waarde, Ontbreekt ontbreekt, Zekerheid zekerheid) {

  private static final Cel GEEN_GETAL = new Cel(null, null);
  private static final Cel LEEG = new Cel(null, Ontbreekt.LEEG);
  private static final Cel PUNT = new Cel(null, Ontbreekt.PUNT);
  private static final Cel NA = new Cel(null, Ontbreekt.NA);
  private static final Cel STREEPJE = new Cel(null, Ontbreekt.STREEPJE);

  /** CBS writes these in number columns instead of leaving the cell empty. */
  private static final Map<BigDecimal, Cel> CODES =
      Map.of(
          new BigDecimal("-99995"), new Cel(null, Ontbreekt.CODE_99995),
          new BigDecimal("-99997"), new Cel(null, Ontbreekt.CODE_99997),
          new BigDecimal("-99999999"), new Cel(null, Ontbreekt.CODE_99999999));

  /** What people and sources write instead of a figure. */
  private static final Map<String, Cel> WOORDEN =
      Map.ofEntries(
          woord("x", Ontbreekt.GEHEIM),
          woord("geheim", Ontbreekt.GEHEIM),
          woord("te weinig", Ontbreekt.TE_WEINIG),
          woord("te weinig waarnemingen", Ontbreekt.TE_WEINIG),
          woord("te weinig respondenten", Ontbreekt.TE_WEINIG),
          woord("n.b.", Ontbreekt.NIET_BESCHIKBAAR),
          woord("niet beschikbaar", Ontbreekt.NIET_BESCHIKBAAR),
          woord("n.v.t.", Ontbreekt.NIET_VAN_TOEPASSING),
          woord("nvt", Ontbreekt.NIET_VAN_TOEPASSING),
          woord("niet van toepassing", Ontbreekt.NIET_VAN_TOEPASSING),
          woord("onbekend", Ontbreekt.ONBEKEND));

  @Bedrijfsregel("MON-90")
  public Cel {
    if (zekerheid != null && zekerheid.marge() != null && waarde == null) {
      throw new IllegalArgumentException("A margin belongs to a figure");
    }
  }

  public Cel(BigDecimal waarde, Ontbreekt ontbreekt) {
    this(waarde, ontbreekt, null);
  }

  private static Map.Entry<String, Cel> woord(String woord, Ontbreekt reden) {
    return Map.entry(woord, new Cel(null, reden));
  }

  @Bedrijfsregel("MON-03")
  public static Cel lees(String ruw) {
    String tekst = kaal(ruw);
    switch (tekst) {
      case "":
        return LEEG;
      case ".":
        return PUNT;
      case "NA":
        return NA;
      case "-", "--", "–", "—":
        return STREEPJE;
      default:
        BigDecimal getal = getal(tekst);
        if (getal == null) {
          return WOORDEN.getOrDefault(tekst.toLowerCase(Locale.ROOT), GEEN_GETAL);
        }
        if (getal.signum() < 0) {
          for (Map.Entry<BigDecimal, Cel> code : CODES.entrySet()) {
            if (code.getKey().compareTo(getal) == 0) {
              return code.getValue();
            }
          }
        }
        return new Cel(getal, null);
    }
  }

  /** Something that is neither a figure nor a reason why there is none. */
  static Cel onleesbaar() {
    return GEEN_GETAL;
  }

  public Cel met(Zekerheid hoeZeker) {
    return new Cel(waarde, ontbreekt, hoeZeker);
  }

  /** With how sure it is, as far as anything of that is known. */
  public Cel zo(BigDecimal marge, Integer respondenten, Cijferstatus status) {
    return marge == null && respondenten == null && status == null
        ? this
        : met(new Zekerheid(marge, respondenten, status));
  }

  public boolean isGetal() {
    return waarde != null;
  }

  public boolean isOnleesbaar() {
    return waarde == null && ontbreekt == null;
  }

  /**
   * Padding in CBS files is spaces; spreadsheets leave hard spaces behind. A minus may be the sign
   * that pages write, ours as well.
   */
  static String kaal(String ruw) {
    int van = 0;
    int tot = ruw.length();
    while (van < tot && isWit(ruw.charAt(van))) {
      van++;
    }
    while (tot > van && isWit(ruw.charAt(tot - 1))) {
      tot--;
    }
    String kaal = ruw.substring(van, tot);
    return kaal.startsWith("\u2212") ? "-" + kaal.substring(1) : kaal;
  }

  private static boolean isWit(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f';
  }

  /** Digits with at most one separator, comma or point; null when it is anything else. */
  private static BigDecimal getal(String tekst) {
    int scheiding = -1;
    int cijfers = 0;
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c >= '0' && c <= '9') {
        cijfers++;
      } else if ((c == ',' || c == '.') && scheiding < 0 && cijfers > 0) {
        scheiding = i;
      } else if (!(c == '-' && i == 0)) {
        return null;
      }
    }
    if (cijfers == 0 || cijfers > 18 || scheiding == tekst.length() - 1) {
      return null;
    }
    return new BigDecimal(scheiding < 0 ? tekst : tekst.replace(',', '.'));
  }
}
