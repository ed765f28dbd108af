package nl.wijkwerk.monitoring.kaart.domain;

/** What the colour of an area on a map stands for: its figure, its class, or its distance. */
public enum Kleuring {
  WAARDE,
  KLASSE,
  AFSTAND
}
