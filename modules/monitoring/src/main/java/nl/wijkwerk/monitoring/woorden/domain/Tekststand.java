package nl.wijkwerk.monitoring.woorden.domain;

/** How far a text is; {@link Wijktekst} moves it. */
public enum Tekststand {
  /** Corrected by a person, not yet approved. */
  CONCEPT,
  /** What the municipality says. */
  VASTGESTELD
}
