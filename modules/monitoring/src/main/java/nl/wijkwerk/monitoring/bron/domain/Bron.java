package nl.wijkwerk.monitoring.bron.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Status;

/**
 * A table at a source, with what was fetched of it.
 *
 * @param stand when the source changed the table, in its own words, as last heard; or null
 * @param bekekenOp when that was heard, or null
 * @param opgehaaldeStand {@code stand} of the figures that were read in last, or null
 * @param opgehaaldOp when they were, or null
 * @param paginastand what the pages that are kept belong to, or null
 * @param paginas how many pages with figures are kept of a fetch that did not end
 * @param inlevering the last delivery that was fetched, or null
 * @param uitkomst how that ended or stands, or null
 */
public record Bron(
    UUID id,
    long versie,
    Broninhoud inhoud,
    String stand,
    Instant bekekenOp,
    String opgehaaldeStand,
    Instant opgehaaldOp,
    String paginastand,
    int paginas,
    Integer inlevering,
    Status uitkomst) {

  /** What there is to fetch, as far as was heard. */
  public enum Nieuws {
    NOOIT_OPGEHAALD,
    NIEUW,
    NIETS_NIEUWS
  }

  public Nieuws nieuws() {
    if (opgehaaldeStand == null) {
      return Nieuws.NOOIT_OPGEHAALD;
    }
    return stand != null && !stand.equals(opgehaaldeStand) ? Nieuws.NIEUW : Nieuws.NIETS_NIEUWS;
  }

  /**
   * What pages have to belong to, to be put together: the same request, and the same state of the
   * table.
   */
  @Bedrijfsregel("MON-83")
  public String paginastand(String stand) {
    return String.join(
        "|",
        inhoud.soort().name(),
        inhoud.tabel() + (inhoud.niveau() == null ? "" : "@" + inhoud.niveau()),
        inhoud.jaar().toString(),
        stand);
  }

  /** The day in what a source says of its table, which may come without a time zone; or null. */
  public static LocalDate dag(String stand) {
    return stand != null && stand.matches("\\d{4}-\\d{2}-\\d{2}T.*")
        ? LocalDate.parse(stand.substring(0, 10))
        : null;
  }
}
