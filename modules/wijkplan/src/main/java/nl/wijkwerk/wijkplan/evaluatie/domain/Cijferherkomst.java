package nl.wijkwerk.wijkplan.evaluatie.domain;

/** How a realised value came into the evaluation. */
public enum Cijferherkomst {
  HAND,
  MONITORING
}
