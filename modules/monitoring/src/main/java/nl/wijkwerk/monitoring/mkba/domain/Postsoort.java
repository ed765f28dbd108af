package nl.wijkwerk.monitoring.mkba.domain;

/** What a post of an MKBA is. */
public enum Postsoort {
  KOSTEN,
  BATEN,
  /** Money that one party gives to another: it changes who pays, not what it costs together. */
  OVERDRACHT
}
