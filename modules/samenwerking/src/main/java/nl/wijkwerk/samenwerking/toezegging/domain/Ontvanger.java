package nl.wijkwerk.samenwerking.toezegging.domain;

/** To whom a promise was made. */
public enum Ontvanger {
  RAAD,
  COMMISSIE,
  BEWONERS
}
