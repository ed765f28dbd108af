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
  private final transient List<Grensweigering> weigeringen;
  private final int gelezen;
  private final int geweigerd;
  private final int overgeslagen;

  public OngeldigGrensbestand(Fout fout, Object... waarden) {
    this(fout, null, waarden);
  }

  /**
   * @param telling what was read of it and could not be used, or null
   */
  OngeldigGrensbestand(Fout fout, Grenstelling telling, Object... waarden) {
    super(
        "bestanden",
        SLEUTEL + fout,
        (Object[]) Arrays.stream(waarden).map(String::valueOf).toArray(String[]::new));
    this.fout = fout;
    this.waarden = Arrays.stream(waarden).map(String::valueOf).toList();
    this.weigeringen = telling == null ? List.of() : telling.weigeringen();
    this.gelezen = telling == null ? 0 : telling.gelezen();
    this.geweigerd = telling == null ? 0 : telling.geweigerd();
    this.overgeslagen = telling == null ? 0 : telling.overgeslagen();
  }

  public Fout fout() {
    return fout;
  }

  /** How many areas were read of it before it was refused. */
  public int gelezen() {
    return gelezen;
  }

  public int geweigerd() {
    return geweigerd;
  }

  public int overgeslagen() {
    return overgeslagen;
  }

  /** Which areas could not be used: the first of as many as were counted. */
  public List<Grensweigering> weigeringen() {
    return weigeringen;
  }

  /** What the message fills in, in order. */
  public List<String> waarden() {
    return waarden;
  }
}
