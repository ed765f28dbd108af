package nl.wijkwerk.monitoring.opendata.domain;

/** What the maker of figures allows others to do with them. */
public enum Bronvoorwaarde {
  CC_BY_4,
  CC0,
  /** Made by the municipality itself. */
  EIGEN,
  NIET_TOEGESTAAN;

  boolean staatToe(Licentie licentie) {
    return switch (this) {
      case CC0, EIGEN -> true;
      case CC_BY_4 -> licentie == Licentie.CC_BY_4;
      case NIET_TOEGESTAAN -> false;
    };
  }
}
