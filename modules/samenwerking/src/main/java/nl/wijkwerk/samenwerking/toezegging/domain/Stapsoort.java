package nl.wijkwerk.samenwerking.toezegging.domain;

/** What happened to a promise. */
public enum Stapsoort {
  VASTGELEGD,
  GEWIJZIGD,
  VOORTGANG,
  UITSTEL,
  AFDOENING,
  HEROPENING
}
