package nl.wijkwerk.wijkplan.plan.domain;

/** How a step of a plan stands. */
public enum Stapstand {
  GEDAAN,
  /** The plan stands here. */
  HIER,
  /** Who decides sent the plan back here. */
  TERUG,
  OPEN
}
