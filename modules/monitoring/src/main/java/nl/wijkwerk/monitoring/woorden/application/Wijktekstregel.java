package nl.wijkwerk.monitoring.woorden.application;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text of a wijk as the list shows it.
 *
 * @param inBewerking whether a new text is written while an approved one is in force
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "gebied",
      "wijk",
      "stand",
      "inhoud",
      "gewijzigd",
      "gewijzigdDoor",
      "inBewerking"
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
    String vastgesteldDoor,
    boolean inBewerking) {

  /**
   * @param vast what was approved last, or null
   * @param inzage whether the reader sees drafts; else what was approved stays in force
   */
  @Bedrijfsregel("MON-126")
  static Wijktekstregel van(Wijktekst t, Tekstversie vast, boolean inzage) {
    Tekstversie geldend = t.stand() == Tekststand.CONCEPT ? vast : null;
    Tekstversie leest = inzage ? null : geldend;
    return new Wijktekstregel(
        t.id(),
        t.versie(),
        t.gebied(),
        t.wijk(),
        t.thema(),
        leest == null ? t.stand() : Tekststand.VASTGESTELD,
        leest == null ? t.inhoud() : leest.inhoud(),
        t.gewijzigd(),
        t.gewijzigdDoor(),
        leest == null ? t.vastgesteldOp() : leest.vastgesteldOp(),
        leest == null ? t.vastgesteldDoor() : leest.vastgesteldDoor(),
        geldend != null);
  }
}
