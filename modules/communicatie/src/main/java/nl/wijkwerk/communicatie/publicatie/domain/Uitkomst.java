package nl.wijkwerk.communicatie.publicatie.domain;

/** How a decision or a judgement ended. */
public enum Uitkomst {
  AKKOORD,
  NIET_AKKOORD,
  NAAR_OPDRACHTGEVER,
  VASTGESTELD,
  TERUGGESTUURD,
  /** An outcome that a newer version of another module knows and this one does not. */
  ANDERS;

  /** Reads an outcome from an event. */
  public static Uitkomst van(String tekst) {
    for (Uitkomst uitkomst : values()) {
      if (uitkomst.name().equals(tekst)) {
        return uitkomst;
      }
    }
    return ANDERS;
  }
}
