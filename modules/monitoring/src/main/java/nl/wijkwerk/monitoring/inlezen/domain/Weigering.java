package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * A row or cell that was not stored: where it stands, what it says, and why it was refused.
 *
 * @param regel line of a CSV file, or row of a sheet
 * @param cel "D7" when it stands in a sheet, else null
 */
public record Weigering(long regel, String cel, String kolom, String waarde, Reden reden) {

  /**
   * Why. What is wrong with the number of columns, the area or its name refuses the whole row, the
   * others only the cell; a formula either, as what it computes is the area or a figure.
   */
  public enum Reden {
    AANTAL_KOLOMMEN,
    GEEN_GEBIEDSCODE,
    GEBIED_DUBBEL,
    GEBIED_ONBEKEND,
    GEBIED_NIET_EENDUIDIG,
    FORMULE,
    GEEN_GETAL,
    NEGATIEF,
    BOVEN_HONDERD_PROCENT,
    MEER_DAN_INWONERS,
    MEER_DAN_HUISHOUDENS,
    GEEN_JAAR,
    JAAR_KAN_NIET,
    ONDERWERP_ONBEKEND,
    WAARNEMING_DUBBEL,
    REDEN_ONBEKEND,
    REDEN_BIJ_CIJFER,
    MARGE_KAN_NIET,
    MARGE_ZONDER_CIJFER,
    RESPONDENTEN_KAN_NIET,
    STATUS_ONBEKEND
  }

  private static final int LANGSTE_WAARDE = 200;

  public Weigering(long regel, String kolom, String waarde, Reden reden) {
    this(regel, null, kolom, waarde, reden);
  }

  public Weigering {
    if (waarde != null && waarde.length() > LANGSTE_WAARDE) {
      waarde = waarde.substring(0, LANGSTE_WAARDE) + "…";
    }
  }
}
