package nl.wijkwerk.monitoring.mkba.domain;

/** How a post is spread over the years. */
public enum Spreiding {
  EENMALIG,
  /** The same amount from one year to another, both included. */
  JAARLIJKS,
  /** An amount of its own in each year. */
  EIGEN
}
