package nl.wijkwerk.monitoring.woorden.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.woorden.domain.Cijferverschil;
import nl.wijkwerk.monitoring.woorden.domain.Kanttekening;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.monitoring.woorden.domain.Zin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One theme of a wijk in words: the text of a person when there is one, and what is proposed from
 * the figures of now.
 *
 * @param versie 0 as long as nobody wrote anything
 * @param thema name of the theme, or null for indicators without one
 * @param stand null as long as nobody wrote anything; then the proposal is all there is
 * @param inhoud what a person wrote, or null
 * @param voorstel sentences from the figures of now, each with what it rests on
 * @param verschillen figures that changed since the text was approved, or written
 * @param versies how many times a text of this theme was approved
 */
@Schema(
    name = "Wijktekst",
    requiredProperties = {
      "id",
      "versie",
      "gebied",
      "wijk",
      "voorstel",
      "kanttekeningen",
      "verschillen",
      "versies"
    })
public record Wijktekstbeeld(
    UUID id,
    long versie,
    String gebied,
    String wijk,
    String thema,
    Tekststand stand,
    Wijktekstinhoud inhoud,
    List<Zin> voorstel,
    List<Kanttekening> kanttekeningen,
    List<Cijferverschil> verschillen,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    OffsetDateTime vastgesteldOp,
    String vastgesteldDoor,
    int versies)
    implements MetVersie {

  /** Whether an approved text rests on figures that are no longer those of now. */
  public boolean verouderd() {
    return stand == Tekststand.VASTGESTELD && !verschillen.isEmpty();
  }

  /** What the text says: of a person, or as proposed. */
  public String tekst() {
    return inhoud == null ? voorsteltekst() : inhoud.tekst();
  }

  public String voorsteltekst() {
    return String.join(" ", voorstel.stream().map(Zin::tekst).toList());
  }
}
