package nl.wijkwerk.wijkplan.evaluatie.domain;

/** How far an evaluation is. */
public enum Evaluatiestand {
  OPEN,
  /** Open, and past the day on which it had to be closed. */
  TE_LAAT,
  AFGESLOTEN
}
