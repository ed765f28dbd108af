package nl.wijkwerk.samenwerking.overleg.domain;

/** How a point ended. */
public enum Uitkomst {
  AKKOORD,
  NIET_AKKOORD,
  /** Not decided here: it goes to the one whom the forum refers to. */
  NAAR_OPDRACHTGEVER;

  /** Whether the forum itself decides on the content, and so needs the mandate for it. */
  public boolean beslist() {
    return this != NAAR_OPDRACHTGEVER;
  }
}
