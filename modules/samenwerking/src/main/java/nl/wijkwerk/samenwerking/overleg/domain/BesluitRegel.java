package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Rol;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision in the register.
 *
 * @param nummer number that it is cited by
 * @param vergadering day of the meeting that the point stood on
 * @param vervangt number of the decision that it replaces, or null
 * @param vervangenDoor number of the decision that replaced it, or null while it holds
 */
@Schema(
    requiredProperties = {
      "id",
      "nummer",
      "puntId",
      "vergaderingId",
      "overleg",
      "vergadering",
      "titel",
      "uitkomst",
      "reden",
      "rol",
      "beslotenDoor",
      "beslotenOp"
    })
public record BesluitRegel(
    UUID id,
    String nummer,
    UUID puntId,
    UUID vergaderingId,
    String overleg,
    LocalDate vergadering,
    String titel,
    Uitkomst uitkomst,
    String reden,
    Rol rol,
    String beslotenDoor,
    OffsetDateTime beslotenOp,
    String gebied,
    String wijk,
    String wijknummer,
    String onderwerp,
    String vervangt,
    String vervangenDoor) {

  /** Whether it was recorded before the day of the meeting. */
  public boolean vooruit() {
    return beslotenOp.atZoneSameInstant(Klok.ZONE).toLocalDate().isBefore(vergadering);
  }
}
