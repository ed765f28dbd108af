package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The distance of a wijk to its own city on one indicator, with everything that led to it.
 *
 * @param achterstand distance in the newest year, in the chosen measure: positive is a
 *     disadvantage. For a neutral indicator simply wijk minus city. Null when it cannot be told:
 *     without a figure, of too few observations (MON-04), or of a number
 * @param achterstandBegin the same in the start year, or null
 * @param verandering how much the distance changed, or null
 * @param margeNiveau uncertainty of the difference between wijk and city in the newest year, or
 *     null when neither figure has one
 * @param margeVerandering uncertainty of the change of the distance, or null
 * @param wijkBegin figure of the wijk in the start year, or null when there is one year only
 * @param eigenVergelijkbaar whether the wijk has a figure of enough observations in both years, of
 *     the same area
 */
public record Afstand(
    Klasse klasse,
    Reden reden,
    Maatstaf maatstaf,
    BigDecimal achterstand,
    BigDecimal achterstandBegin,
    BigDecimal verandering,
    BigDecimal margeNiveau,
    BigDecimal margeVerandering,
    Cijfer wijk,
    Cijfer stad,
    Cijfer wijkBegin,
    Cijfer stadBegin,
    boolean eigenVergelijkbaar) {

  /** Whether there were enough observations to say anything. */
  @Bedrijfsregel("MON-04")
  public boolean heeftOordeel() {
    return klasse != Klasse.TE_WEINIG;
  }

  /** Whether it may be chance that the distance changed, whatever the class. */
  @Bedrijfsregel("MON-110")
  public boolean isVeranderingOnzeker() {
    return verandering != null && Marge.dekt(margeVerandering, verandering);
  }

  /**
   * Whether the wijk's own figure rose (1), fell (-1) or stayed about equal (0), within the same
   * margin as its distance; a statement of its own, that can contradict the class. Null with one
   * year only, of two areas or too few observations, and where the difference may be chance.
   */
  @Bedrijfsregel({"MON-55", "MON-110"})
  public Integer eigenRichting() {
    if (!eigenVergelijkbaar) {
      return null;
    }
    BigDecimal groei = wijk.waarde().subtract(wijkBegin.waarde());
    if (Marge.dekt(Marge.samen(wijk.marge(), wijkBegin.marge()), groei)) {
      return null;
    }
    if (maatstaf.maat() == Maat.RELATIEF && wijkBegin.waarde().signum() != 0) {
      groei =
          groei
              .multiply(BigDecimal.valueOf(100))
              .divide(wijkBegin.waarde().abs(), MathContext.DECIMAL64);
    }
    return groei.abs().compareTo(maatstaf.tolerantie()) <= 0 ? 0 : groei.signum();
  }
}
