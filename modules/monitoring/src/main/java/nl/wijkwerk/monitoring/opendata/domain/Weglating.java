package nl.wijkwerk.monitoring.opendata.domain;

/** Why a figure that is known is left out of a dataset. */
public enum Weglating {
  /** The number itself is too small. */
  KLEIN_GETAL("WEGGELATEN"),
  /** With it, a number that is too small could be computed, or an earlier edition left it out. */
  BESCHERMING("WEGGELATEN"),
  /** Too few people answered. */
  TE_WEINIG_RESPONDENTEN("TE_WEINIG_RESPONDENTEN"),
  /** People were asked, and the source does not say how many answered. */
  RESPONDENTEN_ONBEKEND("RESPONDENTEN_ONBEKEND");

  private final String reden;

  Weglating(String reden) {
    this.reden = reden;
  }

  /**
   * What the public reads. It does not tell a small number from one that protects it: which of the
   * two is below the floor, narrows what it can be.
   */
  public String reden() {
    return reden;
  }
}
