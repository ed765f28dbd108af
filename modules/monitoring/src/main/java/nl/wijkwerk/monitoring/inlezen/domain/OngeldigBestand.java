package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** A delivery that cannot be read at all; nothing of it is stored. */
public class OngeldigBestand extends OngeldigeInvoer {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Fout {
    GEEN_BESTAND,
    LEEG,
    TE_GROOT,
    GEEN_CSV,
    ZIP_BESCHADIGD,
    ZIP_TE_GROOT,
    GEEN_CIJFERS,
    MEER_DAN_EEN,
    MEER_TABELLEN,
    GEEN_KOLOM_HERKEND,
    JAAR_ONBEKEND,
    GEEN_JAREN,
    JAAR_WIJKT_AF,
    GEEN_RIJEN,
    TE_VEEL_GEWEIGERD,
    TE_VEEL_DUBBEL,
    TE_VEEL_CELLEN_GEWEIGERD,
    AFGEBROKEN,
    MINDER_GEBIEDEN,
    GEMEENTE_ZONDER_WIJK,
    WIJK_ZONDER_BUURT,
    INWONERS_TELLEN_NIET_OP,
    CSV_ONLEESBAAR,
    REGEL_TE_LANG,
    TE_VEEL_KOLOMMEN,
    TEKENSET,
    GEEN_KOPREGELS,
    KOLOMMEN_NIET_GEKOZEN,
    GEEN_JAARCIJFER,
    MEER_JAREN,
    GEBIEDEN_ZONDER_CODE,
    WERKMAP_BESCHADIGD,
    WERKMAP_LEEG,
    WERKMAP_MACROS,
    WERKMAP_OUD,
    WERKMAP_TE_GROOT,
    BRON_ONBEREIKBAAR,
    BRON_STORING,
    BRON_DRUK,
    BRON_TABEL_ONBEKEND,
    BRON_GEEN_TOEGANG,
    BRON_ANTWOORD,
    BRON_ANDER_ADRES,
    BRON_TE_GROOT,
    BRON_GEWIJZIGD,
    BRON_ZONDER_GEBIED,
    BRON_UITGESPLITST,
    BRON_ZONDER_RIJEN,
    BRON_SLEUTEL,
    BRON_ANDERE_VORM,
    BRON_ANDER_JAAR,
    ONVERWACHT
  }

  /** Before the name of the fault: the key of its sentence. */
  public static final String SLEUTEL = "inlezen.fout.";

  private static final String VELD = "bestanden";

  private final Fout fout;
  private final transient List<String> waarden;
  private final transient List<Weigering> weigeringen;
  private final int rijen;
  private final int rijenGeweigerd;
  private final int cellenGeweigerd;

  public OngeldigBestand(Fout fout, Object... waarden) {
    this(fout, null, waarden);
  }

  /**
   * @param telling what was read of it and could not be used, or null
   */
  public OngeldigBestand(Fout fout, Telling telling, Object... waarden) {
    super(VELD, SLEUTEL + fout, tekst(waarden).toArray());
    this.fout = fout;
    this.waarden = tekst(waarden);
    this.weigeringen = telling == null ? List.of() : telling.weigeringen();
    this.rijen = telling == null ? 0 : telling.rijen();
    this.rijenGeweigerd = telling == null ? 0 : telling.rijenGeweigerd();
    this.cellenGeweigerd = telling == null ? 0 : telling.cellenGeweigerd();
  }

  private static List<String> tekst(Object... waarden) {
    return Arrays.stream(waarden).map(String::valueOf).toList();
  }

  /** What the sentence of a fault fills in; kept as text, and counts become numbers again. */
  public static Object[] invulling(Fout fout, List<String> waarden) {
    boolean geteld =
        fout == Fout.MINDER_GEBIEDEN
            || fout == Fout.TE_VEEL_GEWEIGERD
            || fout == Fout.TE_VEEL_DUBBEL
            || fout == Fout.TE_VEEL_CELLEN_GEWEIGERD
            || fout == Fout.INWONERS_TELLEN_NIET_OP;
    return waarden.stream()
        .map(w -> geteld && w.matches("\\d{1,18}") ? (Object) Long.valueOf(w) : w)
        .toArray();
  }

  public Fout fout() {
    return fout;
  }

  /** How many rows were read of it before it was refused, also those that could not be used. */
  public int rijen() {
    return rijen;
  }

  public int rijenGeweigerd() {
    return rijenGeweigerd;
  }

  public int cellenGeweigerd() {
    return cellenGeweigerd;
  }

  /** What in it could not be used: the first of as many as were counted. */
  public List<Weigering> weigeringen() {
    return weigeringen;
  }

  /** What the message fills in, in order. */
  public List<String> waarden() {
    return waarden;
  }
}
