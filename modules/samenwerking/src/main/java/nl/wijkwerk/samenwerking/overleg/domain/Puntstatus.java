package nl.wijkwerk.samenwerking.overleg.domain;

/** Stage of a point. */
public enum Puntstatus {
  OPEN,
  BESLOTEN,
  /** Taken off the agenda without a decision, with the reason. */
  AFGEVOERD
}
