package nl.wijkwerk.monitoring.afstand.domain;

/** How a distance is expressed; the two can disagree, so the choice is always shown. */
public enum Maat {
  /** In the unit of the indicator. */
  ABSOLUUT,
  /** In percent of the city's figure. */
  RELATIEF
}
