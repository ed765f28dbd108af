package nl.wijkwerk.samenwerking.overleg.domain;

/** Stage of a meeting. */
public enum Vergaderstatus {
  GEPLAND,
  /** Ended by its chair: what was not decided moves on. */
  AFGESLOTEN,
  /** No longer in the series. */
  VERVALLEN
}
