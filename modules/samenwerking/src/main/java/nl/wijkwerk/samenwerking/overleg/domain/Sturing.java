package nl.wijkwerk.samenwerking.overleg.domain;

/** The three ways in which the municipality steers. Source: Leefbare wijken en dorpen, 6.2.1. */
public enum Sturing {
  LIJN,
  PROGRAMMA,
  WIJK
}
