package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** A cell as read: a figure, missing with its reason, or no number at all. */
public record Cel(BigDecimal waarde, Ontbreekt ontbreekt) {

  private static final Cel GEEN_GETAL = new Cel(null, null);
  private static final Cel LEEG = new Cel(null, Ontbreekt.LEEG);
  private static final Cel PUNT = new Cel(null, Ontbreekt.PUNT);
  private static final Cel NA = new Cel(null, Ontbreekt.NA);

  /** CBS writes these in number columns instead of leaving the cell empty. */
  private static final Map<BigDecimal, Cel> CODES =
      Map.of(
          new BigDecimal("-99995"), new Cel(null, Ontbreekt.CODE_99995),
          new BigDecimal("-99997"), new Cel(null, Ontbreekt.CODE_99997),
          new BigDecimal("-99999999"), new Cel(null, Ontbreekt.CODE_99999999));

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
      default:
        BigDecimal getal = getal(tekst);
        if (getal == null) {
          return GEEN_GETAL;
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

  public boolean isGetal() {
    return waarde != null;
  }

  public boolean isOnleesbaar() {
    return waarde == null && ontbreekt == null;
  }

  /** Padding in CBS files is spaces; spreadsheets leave hard spaces behind. */
  static String kaal(String ruw) {
    int van = 0;
    int tot = ruw.length();
    while (van < tot && isWit(ruw.charAt(van))) {
      van++;
    }
    while (tot > van && isWit(ruw.charAt(tot - 1))) {
      tot--;
    }
    return ruw.substring(van, tot);
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
