package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How sure a figure is, as far as its source says; what it does not say is null.
 *
 * @param marge half of the width of the 95% interval, in the unit of the measure
 * @param respondenten how many people answered
 * @param status of this figure alone, where it differs from that of its delivery
 */
public record Zekerheid(BigDecimal marge, Integer respondenten, Cijferstatus status) {

  private static final Pattern PLUSMINUS = Pattern.compile("^\\s*(?:±|\\+\\s?/?\\s?[-\u2212])\\s*");

  @Bedrijfsregel("MON-90")
  public Zekerheid {
    if (marge != null && marge.signum() < 0) {
      throw new IllegalArgumentException("A margin is not below zero");
    }
    if (respondenten != null && respondenten < 0) {
      throw new IllegalArgumentException("Respondents are not below zero");
    }
  }

  /** A margin as people write it: with plus and minus in front or without. */
  @Bedrijfsregel("MON-90")
  public static Cel leesMarge(Getalschrift schrift, String ruw) {
    return schrift.lees(zonderPlusminus(ruw));
  }

  static String zonderPlusminus(String ruw) {
    return PLUSMINUS.matcher(ruw).replaceFirst("");
  }

  static boolean isMetPlusminus(String ruw) {
    return PLUSMINUS.matcher(ruw).find();
  }
}
