package nl.wijkwerk.wijkplan.herkomst.domain;

/** Why something counts as an orphan. */
public enum Weessoort {
  /** The row of the plan that the project carries out was taken away. */
  REGEL_WEG,
  /** The project carries out no row of its plan. */
  ZONDER_REGEL,
  /** The row of the plan was written by hand, and comes from no analysis. */
  NIET_UIT_ANALYSE,
  /** The plan names no plan that it follows from, while its area had earlier ones. */
  ZONDER_VOORGANGER
}
