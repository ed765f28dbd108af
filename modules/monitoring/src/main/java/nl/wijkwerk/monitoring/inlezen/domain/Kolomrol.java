package nl.wijkwerk.monitoring.inlezen.domain;

/** What a column of a file becomes. */
public enum Kolomrol {
  GEBIEDSCODE,
  GEBIEDSNAAM,
  GEMEENTE,
  JAAR,
  /** Names the measure of its row, in a file with one figure per row. */
  ONDERWERP,
  WAARDE,
  /** Why there is no figure. */
  REDEN,
  MARGE,
  RESPONDENTEN,
  STATUS,
  NIETS;

  /** Columns of which a file has no more than one. */
  public boolean isEnig() {
    return this == GEBIEDSCODE
        || this == GEBIEDSNAAM
        || this == GEMEENTE
        || this == JAAR
        || this == ONDERWERP;
  }

  /** Columns that say more of a figure in the same row. */
  public boolean hoortBijWaarde() {
    return this == REDEN || this == MARGE || this == RESPONDENTEN || this == STATUS;
  }
}
