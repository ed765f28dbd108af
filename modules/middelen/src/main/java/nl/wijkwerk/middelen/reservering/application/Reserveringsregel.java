package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reservation in a list.
 *
 * @param onderdeel number and description of the item of the plan
 * @param bedrag in euro, what is reserved now; 0 when it was released
 */
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

  public boolean vrijgegeven() {
    return bedrag.signum() == 0;
  }
}
