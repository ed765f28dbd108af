package nl.wijkwerk.monitoring.inlezen.domain;

/** A row or cell that was not stored: where it stands, what it says, and why it was refused. */
public record Weigering(long regel, String kolom, String waarde, Reden reden) {

  /** Why; the first three refuse the whole row, the others only the cell. */
  public enum Reden {
    AANTAL_KOLOMMEN,
    GEEN_GEBIEDSCODE,
    GEBIED_DUBBEL,
    GEEN_GETAL,
    NEGATIEF,
    BOVEN_HONDERD_PROCENT,
    MEER_DAN_INWONERS,
    MEER_DAN_HUISHOUDENS
  }

  private static final int LANGSTE_WAARDE = 200;

  public Weigering {
    if (waarde != null && waarde.length() > LANGSTE_WAARDE) {
      waarde = waarde.substring(0, LANGSTE_WAARDE) + "…";
    }
  }
}
