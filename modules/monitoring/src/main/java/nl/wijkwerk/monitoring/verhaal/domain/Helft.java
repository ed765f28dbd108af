package nl.wijkwerk.monitoring.verhaal.domain;

import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** What belongs together: the figure that counts, and the story that tells. */
public enum Helft {
  CIJFER,
  VERHAAL;

  /** The half that is missing, or null when both are there. */
  @Bedrijfsregel("MON-67")
  public static Helft ontbreekt(long cijfers, long verhalen) {
    if (cijfers == 0) {
      return CIJFER;
    }
    return verhalen == 0 ? VERHAAL : null;
  }
}
