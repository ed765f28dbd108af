package nl.wijkwerk.monitoring.doel.domain;

/** How far a goal is; each goal has exactly one. */
public enum Doelstand {
  /** The newest figure is at the target or beyond it. */
  BEREIKT,
  /**
   * The forecast reaches the target; without one, not further behind the straight line from start
   * to target than the tolerance.
   */
  OP_KOERS,
  /** The forecast does not, or further behind that line, or not there on the day of the target. */
  ACHTER,
  /** Can be measured and tells nothing yet; {@link Doelreden} says why. */
  NOG_NIET,
  /** Cannot be measured; {@link Doelreden} says why. */
  NIET_MEETBAAR
}
