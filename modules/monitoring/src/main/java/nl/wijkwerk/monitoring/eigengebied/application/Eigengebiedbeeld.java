package nl.wijkwerk.monitoring.eigengebied.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An own area as screens and API show it.
 *
 * @param code that tables of figures know it by
 * @param delen its parts with their names
 */
@Schema(
    name = "Eigengebied",
    requiredProperties = {"id", "versie", "code", "inhoud", "delen", "gewijzigd", "gewijzigdDoor"})
public record Eigengebiedbeeld(
    UUID id,
    long versie,
    String code,
    Eigengebiedinhoud inhoud,
    List<Deel> delen,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor)
    implements MetVersie {

  /**
   * A wijk or buurt of an own area.
   *
   * @param naam null when the area is no more known
   */
  @Schema(
      name = "Eigengebieddeel",
      requiredProperties = {"code"})
  public record Deel(String code, String naam) {}
}
