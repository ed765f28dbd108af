package nl.wijkwerk.monitoring.mkba.application;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.mkba.domain.Bewijs;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An MKBA with its posts and what comes out.
 *
 * @param wijk name of the area, or null for the whole municipality
 * @param rentemarge percentage points that the discount rate is varied by
 */
@Schema(
    name = "Mkba",
    requiredProperties = {
      "id",
      "versie",
      "inhoud",
      "posten",
      "uitkomst",
      "rentemarge",
      "gewijzigd",
      "gewijzigdDoor"
    })
public record Mkbabeeld(
    UUID id,
    long versie,
    String wijk,
    Mkbainhoud inhoud,
    List<Postbeeld> posten,
    Mkbauitkomst uitkomst,
    BigDecimal rentemarge,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor)
    implements MetVersie {

  /**
   * A post.
   *
   * @param contant its present value in euro
   */
  @Schema(
      name = "MkbaPost",
      requiredProperties = {"id", "versie", "inhoud", "bewijs", "contant"})
  public record Postbeeld(
      UUID id, long versie, Postinhoud inhoud, Bewijs bewijs, BigDecimal contant)
      implements MetVersie {}

  public int laatsteJaar() {
    return inhoud.basisjaar() + inhoud.jaren() - 1;
  }
}
