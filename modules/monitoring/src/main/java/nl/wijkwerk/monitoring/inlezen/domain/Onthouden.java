package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.Instant;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Choices that are remembered for files with the same headers.
 *
 * @param versie the number of times that they were changed
 * @param door who read the file in that they were last chosen for
 */
public record Onthouden(int id, long versie, Toewijzing keuzes, String door, Instant op) {

  /**
   * Whether they stay, for who looks at a file since then: somebody else chose otherwise meanwhile.
   */
  @Bedrijfsregel("MON-219")
  public boolean blijft(Toewijzing nieuw, String wie, Instant sinds) {
    return !keuzes.equals(nieuw) && !door.equals(wie) && op.isAfter(sinds);
  }
}
