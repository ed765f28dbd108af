package nl.wijkwerk.monitoring.kaart.domain;

/**
 * An area of a file whose border was not stored.
 *
 * @param vlak its place in the file, from 1
 * @param code what the file calls it, or null
 */
public record Grensweigering(int vlak, String code, Reden reden) {

  /** Why. */
  public enum Reden {
    GEEN_CODE,
    ONBEKEND,
    DUBBEL,
    GEEN_VLAK,
    RING_TE_KORT,
    RING_OPEN,
    ZONDER_OPPERVLAK,
    BUITEN_NEDERLAND
  }

  private static final int LANGSTE_CODE = 40;

  public Grensweigering {
    if (code != null && code.length() > LANGSTE_CODE) {
      code = code.substring(0, LANGSTE_CODE) + "…";
    }
  }
}
