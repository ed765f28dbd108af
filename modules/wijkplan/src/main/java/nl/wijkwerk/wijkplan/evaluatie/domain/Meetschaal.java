package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Which values an indicator can have, as far as its unit and its words say. */
final class Meetschaal {
  private static final BigDecimal HONDERD = new BigDecimal(100);
  private static final Pattern PROCENT = Pattern.compile("%|\\bprocent\\b|\\bpercentage\\b");
  private static final Pattern AANTAL = Pattern.compile("\\baantal(len)?\\b");

  /** Of what is a difference, any value can be. */
  private static final Pattern VERSCHIL =
      Pattern.compile("verandering|verschil|groei|toename|afname|daling|stijging|saldo|mutatie");

  private Meetschaal() {}

  /**
   * Refuses a value that cannot be: a percentage outside 0 to 100, a number of things below zero.
   *
   * @param eenheid unit that monitoring gives the indicator, or null
   */
  @Bedrijfsregel("WPL-104")
  static void vereis(String veld, String indicator, String eenheid, BigDecimal waarde) {
    String woorden =
        ((indicator == null ? "" : indicator) + " " + (eenheid == null ? "" : eenheid))
            .toLowerCase(Locale.ROOT);
    if (waarde == null || VERSCHIL.matcher(woorden).find()) {
      return;
    }
    if (PROCENT.matcher(woorden).find()) {
      if (waarde.signum() < 0 || waarde.compareTo(HONDERD) > 0) {
        throw new Regelovertreding("WPL-104", veld, "evaluatie.procent");
      }
    } else if (AANTAL.matcher(woorden).find() && waarde.signum() < 0) {
      throw new Regelovertreding("WPL-104", veld, "evaluatie.aantal-negatief");
    }
  }
}
