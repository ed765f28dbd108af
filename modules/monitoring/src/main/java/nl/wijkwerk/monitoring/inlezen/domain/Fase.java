package nl.wijkwerk.monitoring.inlezen.domain;

/** The stages of reading a delivery, in order. */
public enum Fase {
  WACHTEN,
  OPHALEN,
  CONTROLEREN,
  OPSLAAN,
  AFRONDEN,
  KLAAR
}
