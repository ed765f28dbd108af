package nl.wijkwerk.monitoring.doel.domain;

/** By what a goal is measured. */
public enum Doelmaat {
  /** The figure of an indicator, year by year. */
  CIJFER,
  /** Counts of a total that people entered. */
  TELLING
}
