package nl.wijkwerk.monitoring.afstand.domain;

import java.util.Set;

/** Of what an area consists, year by year, where that is not simply its own code. */
public interface Samenstelling {
  /** Codes whose figures make those of the area; empty when it does not exist in this year. */
  Set<String> in(int jaar);

  /** All codes of all years. */
  Set<String> alle();

  /** Whether the area was another after one year, up to and with another. */
  boolean breekt(int na, int totEnMet, Waarnemingen waarnemingen);
}
