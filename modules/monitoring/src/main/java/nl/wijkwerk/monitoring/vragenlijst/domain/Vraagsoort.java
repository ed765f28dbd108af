package nl.wijkwerk.monitoring.vragenlijst.domain;

/** How a question is answered. */
public enum Vraagsoort {
  /** A mark from 1 to 10. */
  SCHAAL,
  /** One of several answers. */
  EEN,
  /** As many of several answers as apply. */
  MEER,
  /** Yes, no, or no idea. */
  JA_NEE,
  /** In one's own words. */
  OPEN;

  static final int LAAGSTE_CIJFER = 1;
  static final int HOOGSTE_CIJFER = 10;
  private static final int JA_NEE_WEET_NIET = 3;

  /** Whether who makes the question writes the answers to choose from. */
  public boolean metOpties() {
    return this == EEN || this == MEER;
  }

  /** Lowest value that stands for an answer: a mark, or the place of an answer, from 0. */
  int laagste() {
    return this == SCHAAL ? LAAGSTE_CIJFER : 0;
  }

  /** Highest value that stands for an answer; below {@link #laagste()} for words. */
  int hoogste(int opties) {
    return switch (this) {
      case SCHAAL -> HOOGSTE_CIJFER;
      case JA_NEE -> JA_NEE_WEET_NIET - 1;
      case EEN, MEER -> opties - 1;
      case OPEN -> -1;
    };
  }
}
