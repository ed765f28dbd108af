package nl.wijkwerk.monitoring.mkba.domain;

/** What low and high of a post are written in. */
public enum Margesoort {
  /** Percent of the expected amount: 100 is the expected amount itself. */
  PROCENT,
  /** Euro, as the amount of the post is. */
  BEDRAG
}
