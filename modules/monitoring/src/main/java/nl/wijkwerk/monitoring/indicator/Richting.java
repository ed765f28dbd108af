package nl.wijkwerk.monitoring.indicator;

/** Which way is better. */
public enum Richting {
  HOGER,
  LAGER,
  NEUTRAAL
}
