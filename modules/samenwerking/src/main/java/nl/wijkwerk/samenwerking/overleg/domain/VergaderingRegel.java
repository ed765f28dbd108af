package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting in a list.
 *
 * @param punten number of points on its agenda
 * @param besloten how many of them were decided
 * @param gevuld minutes that they take together
 */
@Schema(
    requiredProperties = {
      "id",
      "overlegId",
      "overleg",
      "datum",
      "begintijd",
      "duurMinuten",
      "status",
      "punten",
      "besloten",
      "gevuld",
      "versie"
    })
public record VergaderingRegel(
    UUID id,
    UUID overlegId,
    String overleg,
    LocalDate datum,
    LocalTime begintijd,
    int duurMinuten,
    Vergaderstatus status,
    int punten,
    int besloten,
    int gevuld,
    long versie)
    implements MetVersie {
  public LocalTime eindtijd() {
    return begintijd.plusMinutes(duurMinuten);
  }
}
