package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.LocalDate;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * A delivery as offered, before it is read.
 *
 * @param deel whether it leaves out areas on purpose
 */
public record NieuweInlevering(
    String bron,
    String tabel,
    int jaar,
    LocalDate momentopname,
    boolean deel,
    String bestandsnaam,
    long bytes,
    String vingerafdruk,
    String aangevraagdDoor) {

  /** Refuses a day on which the figures of that year cannot have been made. */
  public void vereisMomentopname(LocalDate vandaag) {
    if (momentopname != null && (momentopname.getYear() < jaar || momentopname.isAfter(vandaag))) {
      throw new OngeldigeInvoer(
          "momentopname", "inlezen.momentopname-kan-niet", momentopname, String.valueOf(jaar));
    }
  }
}
