package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reservation in a list.
 *
 * @param planId null when it is for a spending outside a plan, as are the title and the number
 * @param onderdeel description of what it is for
 * @param gebied code of the area of what it is for, or null for the whole municipality
 * @param bedrag in euro, what is reserved now; 0 when it was released
 */
@Schema(
    requiredProperties = {
      "id",
      "postId",
      "postCode",
      "postNaam",
      "onderdeelId",
      "onderdeel",
      "jaar",
      "bedrag",
      "reden",
      "dag",
      "doorNaam",
      "versie"
    })
public record Reserveringsregel(
    UUID id,
    UUID postId,
    String postCode,
    String postNaam,
    UUID planId,
    String planTitel,
    UUID onderdeelId,
    String onderdeelNummer,
    String onderdeel,
    String gebied,
    int jaar,
    BigDecimal bedrag,
    String reden,
    LocalDate dag,
    String doorNaam,
    long versie) {

  public boolean buitenPlan() {
    return planId == null;
  }

  /** Number and description, or the description of a spending outside a plan. */
  public String voor() {
    return buitenPlan() ? onderdeel : onderdeelNummer + " " + onderdeel;
  }

  public boolean vrijgegeven() {
    return bedrag.signum() == 0;
  }
}
