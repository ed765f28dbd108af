package nl.wijkwerk.monitoring.afstand.domain;

import nl.wijkwerk.monitoring.indicator.domain.Richting;

/**
 * The five classes of distance between a wijk and its city, and two honest outcomes beside them:
 * the difference may be chance only, or no class can be told yet.
 */
public enum Klasse {
  KLEINER,
  GROTER,
  GELIJK,
  OP_OF_BETER,
  TE_WEINIG,
  BINNEN_MARGE,
  NOG_GEEN;

  public boolean isKlasse() {
    return this != NOG_GEEN && this != BINNEN_MARGE;
  }

  /** Whether the distance grew where neither side is better, which is no bad mark. */
  public boolean isVerder(Richting richting) {
    return this == GROTER && richting == Richting.NEUTRAAL;
  }
}
