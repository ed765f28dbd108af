package nl.wijkwerk.monitoring.mkba.application;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An MKBA as the list shows it.
 *
 * @param gebied code of the area, or null for the whole municipality
 * @param verhouding benefits for each euro of costs, or null without costs
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "titel",
      "basisjaar",
      "jaren",
      "discontovoet",
      "posten",
      "saldo",
      "gewijzigd"
    })
public record Mkbaregel(
    UUID id,
    long versie,
    String titel,
    String gebied,
    String wijk,
    int basisjaar,
    int jaren,
    BigDecimal discontovoet,
    int posten,
    BigDecimal saldo,
    BigDecimal verhouding,
    OffsetDateTime gewijzigd) {}
