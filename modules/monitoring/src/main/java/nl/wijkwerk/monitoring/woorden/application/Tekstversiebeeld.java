package nl.wijkwerk.monitoring.woorden.application;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text as it was approved, with the figures of that time. */
@Schema(
    name = "Wijktekstversie",
    requiredProperties = {"inhoud", "feiten", "vastgesteldOp", "vastgesteldDoor"})
public record Tekstversiebeeld(
    Wijktekstinhoud inhoud,
    List<Feit> feiten,
    OffsetDateTime vastgesteldOp,
    String vastgesteldDoor) {
  static Tekstversiebeeld van(Tekstversie versie) {
    return new Tekstversiebeeld(
        versie.inhoud(), versie.feiten(), versie.vastgesteldOp(), versie.vastgesteldDoor());
  }
}
