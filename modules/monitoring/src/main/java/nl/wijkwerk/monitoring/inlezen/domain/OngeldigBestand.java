package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Arrays;
import java.util.List;

/** A delivery that cannot be read at all; nothing of it is stored. */
public class OngeldigBestand extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong; the message stands in the bundle under {@code inlezen.fout.<naam>}. */
  public enum Fout {
    GEEN_BESTAND,
    LEEG,
    TE_GROOT,
    GEEN_CSV,
    ZIP_BESCHADIGD,
    ZIP_TE_GROOT,
    GEEN_CIJFERS,
    MEER_DAN_EEN,
    GEEN_KOLOM_HERKEND,
    JAAR_ONBEKEND,
    JAAR_WIJKT_AF,
    GEEN_RIJEN,
    TE_VEEL_GEWEIGERD,
    CSV_ONLEESBAAR,
    ONVERWACHT
  }

  private final Fout fout;
  private final transient List<String> waarden;

  public OngeldigBestand(Fout fout, Object... waarden) {
    super(fout + " " + List.of(waarden));
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
