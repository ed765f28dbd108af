package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.LocalDate;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A delivery as offered, before it is read.
 *
 * @param deel whether it leaves out areas on purpose
 * @param cijferstatus of all its figures, or null when the source does not say
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
    String aangevraagdDoor,
    Cijferstatus cijferstatus) {

  public NieuweInlevering(
      String bron,
      String tabel,
      int jaar,
      LocalDate momentopname,
      boolean deel,
      String bestandsnaam,
      long bytes,
      String vingerafdruk,
      String aangevraagdDoor) {
    this(
        bron,
        tabel,
        jaar,
        momentopname,
        deel,
        bestandsnaam,
        bytes,
        vingerafdruk,
        aangevraagdDoor,
        null);
  }

  /** Refuses a year that has yet to come: it would be the newest of all, on every page. */
  @Bedrijfsregel("MON-30")
  public void vereisJaar(LocalDate vandaag) {
    if (jaar > vandaag.getYear()) {
      throw new OngeldigeInvoer(
          "jaar",
          "inlezen.jaar-in-de-toekomst",
          String.valueOf(jaar),
          String.valueOf(vandaag.getYear()));
    }
  }

  /** Refuses a day on which the figures of that year cannot have been made. */
  public void vereisMomentopname(LocalDate vandaag) {
    if (momentopname != null && (momentopname.getYear() < jaar || momentopname.isAfter(vandaag))) {
      throw new OngeldigeInvoer(
          "momentopname", "inlezen.momentopname-kan-niet", momentopname, String.valueOf(jaar));
    }
  }
}
