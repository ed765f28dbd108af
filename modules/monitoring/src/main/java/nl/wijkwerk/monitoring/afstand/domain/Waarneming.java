package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;

/**
 * A delivered measure: a value, or the reason of the source why there is none.
 *
 * @param marge half the width of the interval of 95%, or null when the source has none
 * @param respondenten number of people who answered, or null when nobody was asked
 */
public record Waarneming(
    BigDecimal waarde, String ontbreekt, BigDecimal marge, Integer respondenten) {
  private static final String PROCENT = "%";

  public Waarneming(BigDecimal waarde, String ontbreekt) {
    this(waarde, ontbreekt, null, null);
  }

  /** As delivered in this unit: the margin of a share follows from the number of respondents. */
  public static Waarneming van(
      BigDecimal waarde, String ontbreekt, BigDecimal marge, Integer respondenten, String eenheid) {
    boolean volgt =
        marge == null && respondenten != null && waarde != null && PROCENT.equals(eenheid);
    return new Waarneming(
        waarde, ontbreekt, volgt ? Marge.vanAandeel(waarde, respondenten) : marge, respondenten);
  }

  static Waarneming zonder(String reden) {
    return new Waarneming(null, reden);
  }
}
