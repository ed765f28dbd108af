package nl.wijkwerk.monitoring.groep.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group as screens and API show it.
 *
 * @param leden its areas with their names
 */
@Schema(requiredProperties = {"id", "versie", "inhoud", "leden", "gewijzigd", "gewijzigdDoor"})
public record Groepsbeeld(
    UUID id,
    long versie,
    Groepsinhoud inhoud,
    List<Lid> leden,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor)
    implements MetVersie {

  /**
   * An area of a group.
   *
   * @param naam null when it is not known
   */
  @Schema(
      name = "Groepslid",
      requiredProperties = {"code"})
  public record Lid(String code, String naam) {}
}
