package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A delivery with its progress and totals. Times are UTC; {@code jaar} is the year of the areas.
 *
 * @param hoofd the delivery of the newest year of the same file, or null when this is the one
 * @param paginas how many pages were fetched at the source, or 0 for files
 */
public record Inlevering(
    int id,
    String bron,
    String tabel,
    int jaar,
    LocalDate momentopname,
    boolean deel,
    String bestandsnaam,
    long bytes,
    Status status,
    Fase fase,
    int gelezen,
    int totaal,
    boolean annuleren,
    Integer gelijkAan,
    OngeldigBestand.Fout fout,
    List<String> foutWaarden,
    int rijen,
    int rijenGeweigerd,
    int cellenGeweigerd,
    int waarden,
    int ontbrekend,
    int land,
    int gemeenten,
    int wijken,
    int buurten,
    String aangevraagdDoor,
    Instant aangevraagdOp,
    Instant begonnenOp,
    Instant klaarOp,
    Cijferstatus cijferstatus,
    Integer hoofd,
    int paginas) {

  private static final int LANGSTE_REDEN = 500;

  /** Percent of the work. */
  private static final int OPHALEN = 60;

  /**
   * Refuses to withdraw what was not imported, or without a reason; once withdrawn, it may be asked
   * again.
   */
  @Bedrijfsregel("MON-32")
  public void vereisTerugTeTrekken(String reden) {
    if (reden == null || reden.isBlank()) {
      throw new OngeldigeInvoer("reden", "inlezen.reden-ontbreekt");
    }
    if (reden.strip().length() > LANGSTE_REDEN) {
      throw new OngeldigeInvoer("reden", "inlezen.reden-te-lang", LANGSTE_REDEN);
    }
    if (status != Status.GEREED && status != Status.TERUGGETROKKEN) {
      throw new Regelovertreding("MON-32", null, "inlezen.fout.NIET_INGELEZEN");
    }
  }

  /**
   * Counting the rows takes about a quarter of the time, storing them the rest; fetching them takes
   * longer than both.
   */
  public int procent() {
    int inlezen =
        switch (fase) {
          case WACHTEN, OPHALEN -> 0;
          case CONTROLEREN -> 5;
          case OPSLAAN -> totaal == 0 ? 25 : 25 + (int) (70L * gelezen / totaal);
          case AFRONDEN -> 96;
          case KLAAR -> 100;
        };
    if (fase == Fase.OPHALEN) {
      return totaal == 0 ? 0 : (int) Math.min(OPHALEN, (long) OPHALEN * gelezen / totaal);
    }
    return paginas == 0 ? inlezen : OPHALEN + inlezen * (100 - OPHALEN) / 100;
  }
}
