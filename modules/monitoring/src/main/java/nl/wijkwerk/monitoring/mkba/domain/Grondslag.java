package nl.wijkwerk.monitoring.mkba.domain;

/** Whether an amount was measured or estimated. */
public enum Grondslag {
  GEMETEN,
  GESCHAT
}
