package nl.wijkwerk.monitoring.woorden.application;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of a wijk as the list shows it. */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "gebied",
      "wijk",
      "stand",
      "inhoud",
      "gewijzigd",
      "gewijzigdDoor"
    })
public record Wijktekstregel(
    UUID id,
    long versie,
    String gebied,
    String wijk,
    String thema,
    Tekststand stand,
    Wijktekstinhoud inhoud,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    OffsetDateTime vastgesteldOp,
    String vastgesteldDoor) {
  static Wijktekstregel van(Wijktekst t) {
    return new Wijktekstregel(
        t.id(),
        t.versie(),
        t.gebied(),
        t.wijk(),
        t.thema(),
        t.stand(),
        t.inhoud(),
        t.gewijzigd(),
        t.gewijzigdDoor(),
        t.vastgesteldOp(),
        t.vastgesteldDoor());
  }
}
