package nl.wijkwerk.monitoring.kaart.domain;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;

/**
 * How the figure of a wijk and that of one beside it went in the same years. Opposite is a reason
 * to look, since what left one may have gone to the other; it is never a cause.
 */
public enum Buurverloop {
  TEGENGESTELD,
  DEZELFDE_KANT,
  GEEN_VERSCHIL,
  NIET_TE_ZEGGEN;

  /**
   * Compares two outcomes of the same indicator and years. A change within the margin is none; with
   * one year, or over a change of borders, nothing can be said.
   */
  @Bedrijfsregel("MON-105")
  public static Buurverloop van(Afstand wijk, Afstand buur) {
    Integer hier = wijk.eigenRichting();
    Integer daar = buur.eigenRichting();
    if (hier == null || daar == null) {
      return NIET_TE_ZEGGEN;
    }
    if (hier == 0 || daar == 0) {
      return GEEN_VERSCHIL;
    }
    return hier.equals(daar) ? DEZELFDE_KANT : TEGENGESTELD;
  }
}
