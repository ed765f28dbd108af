package nl.wijkwerk.samenwerking.toezegging.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise in the register.
 *
 * @param nummer number that it is cited by
 * @param wijknummer number on the sign of the area, or null
 * @param eersteUiterlijk date that was promised first, however often it was moved
 * @param teLaat whether it still has to be kept and its date has passed
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "nummer",
      "titel",
      "tekst",
      "gedaanOp",
      "vergadering",
      "gedaanDoor",
      "aan",
      "eigenaar",
      "uiterlijk",
      "eersteUiterlijk",
      "stand",
      "teLaat"
    })
public record Toezeggingregel(
    UUID id,
    long versie,
    String nummer,
    String titel,
    String tekst,
    LocalDate gedaanOp,
    String vergadering,
    String gedaanDoor,
    Ontvanger aan,
    String gebied,
    String wijk,
    String wijknummer,
    String eigenaar,
    LocalDate uiterlijk,
    LocalDate eersteUiterlijk,
    Toezeggingstand stand,
    LocalDate afgedaanOp,
    boolean teLaat) {
  public boolean afgedaan() {
    return stand == Toezeggingstand.AFGEDAAN;
  }

  /** Whether the date is another one than was promised first. */
  public boolean verschoven() {
    return !uiterlijk.equals(eersteUiterlijk);
  }
}
