package nl.wijkwerk.monitoring.doel.domain;

/** How a point of a series follows the point before it. */
public enum Aansluiting {
  /** The next of the same: a line may join them. */
  SLUIT_AAN,
  /** A year between them is missing, or the total is another: no line may join them. */
  ONDERBROKEN,
  /** The area has other borders or another code: they are not of the same. */
  ANDER_GEBIED
}
