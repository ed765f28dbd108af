package nl.wijkwerk.wijkplan.les.domain;

/** Whether something helped or stood in the way. */
public enum Lessoort {
  SUCCES,
  FAAL
}
