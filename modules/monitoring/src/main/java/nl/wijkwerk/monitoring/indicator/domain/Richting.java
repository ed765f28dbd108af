package nl.wijkwerk.monitoring.indicator.domain;

/** Which way is better. */
public enum Richting {
  HOGER,
  LAGER,
  NEUTRAAL
}
