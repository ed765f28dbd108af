package nl.wijkwerk.monitoring.inlezen.domain;

/** A column with the measure that it was recognised as, or the reason why it was not. */
public record Kolom(Kolomkop kop, Uitkomst uitkomst, Integer indicatorId) {

  /** How a column was recognised. */
  public enum Uitkomst {
    TITEL,
    SLEUTEL,
    KENMERK,
    ONBEKEND,
    EENHEID_WIJKT_AF,
    NIET_EENDUIDIG,
    DUBBEL,
    /** Chosen by a person, or as somebody chose before. */
    GEKOZEN,
    NIET_GEKOZEN
  }

  public boolean isMaat() {
    return indicatorId != null;
  }
}
