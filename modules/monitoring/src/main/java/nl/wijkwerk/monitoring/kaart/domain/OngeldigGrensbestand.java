package nl.wijkwerk.monitoring.kaart.domain;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** A file with borders that cannot be read at all; nothing of it is stored. */
public class OngeldigGrensbestand extends OngeldigeInvoer {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Fout {
    GEEN_BESTAND,
    MEER_DAN_EEN,
    TE_GROOT,
    ZIP,
    GEEN_JSON,
    GEEN_KAART,
    GEEN_VLAKKEN,
    GEEN_CODES,
    STELSEL,
    GEBIEDEN_ONBEKEND,
    TE_VEEL_GEWEIGERD,
    GEEN_EIGEN,
    ONVERWACHT
  }

  /** Before the name of the fault: the key of its sentence. */
  public static final String SLEUTEL = "grenzen.fout.";

  private final Fout fout;
  private final transient List<String> waarden;

  public OngeldigGrensbestand(Fout fout, Object... waarden) {
    super(
        "bestanden",
        SLEUTEL + fout,
        (Object[]) Arrays.stream(waarden).map(String::valueOf).toArray(String[]::new));
    this.fout = fout;
    this.waarden = Arrays.stream(waarden).map(String::valueOf).toList();
  }

  public Fout fout() {
    return fout;
  }

  /** What the message fills in, in order. */
  public List<String> waarden() {
    return waarden;
  }
}
