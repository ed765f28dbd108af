package nl.wijkwerk.wijkplan.praktijk.domain;

/** The six ways of working that proved themselves, as the national report names them. */
public enum Praktijksoort {
  GEBIEDSGERICHT,
  FRONTLIJN,
  BEWONERS,
  MENSEN,
  COALITIES,
  VERDIENMODELLEN
}
