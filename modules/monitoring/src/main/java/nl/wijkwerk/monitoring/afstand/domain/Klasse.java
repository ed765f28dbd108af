package nl.wijkwerk.monitoring.afstand.domain;

/**
 * The five classes of distance between a wijk and its city, and the honest sixth outcome for when
 * no class can be told yet.
 */
public enum Klasse {
  KLEINER,
  GROTER,
  GELIJK,
  OP_OF_BETER,
  TE_WEINIG,
  NOG_GEEN;

  public boolean isKlasse() {
    return this != NOG_GEEN;
  }
}
