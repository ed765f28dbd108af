package nl.wijkwerk.communicatie.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * Something was published on the page of a wijk.
 *
 * @param onderwerp subject that it answers, "wijkplan:...", or null
 * @param aanleiding id of the event that the duty came from, or null
 * @param pad address of the publication within the site
 */
@Gebeurtenissoort(PublicatieGedaan.SOORT)
public record PublicatieGedaan(
    UUID publicatieId,
    String onderwerp,
    UUID aanleiding,
    String gebied,
    String titel,
    LocalDate datum,
    String pad) {
  public static final String SOORT = "nl.wijkwerk.publicaties.gedaan";
}
