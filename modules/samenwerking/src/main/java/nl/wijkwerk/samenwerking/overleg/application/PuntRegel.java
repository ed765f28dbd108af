package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Sturing;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.samenwerking.overleg.domain.Vraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point on the agenda of its meeting.
 *
 * @param tijd when it starts
 * @param uitkomst of the decision that holds, or null
 * @param doorgeschovenVan day of the meeting that it came from, or null
 */
@Schema(
    requiredProperties = {
      "id",
      "volgorde",
      "minuten",
      "titel",
      "sturing",
      "vraag",
      "status",
      "versie"
    })
public record PuntRegel(
    UUID id,
    int volgorde,
    LocalTime tijd,
    int minuten,
    String titel,
    Set<Sturing> sturing,
    String gebied,
    String wijk,
    String wijknummer,
    Vraag vraag,
    Puntstatus status,
    Uitkomst uitkomst,
    LocalDate doorgeschovenVan,
    String onderwerp,
    Integer stukversie,
    String ingebrachtDoor,
    long versie) {
  public boolean stuurt(String sturing) {
    return this.sturing.contains(Sturing.valueOf(sturing));
  }
}
