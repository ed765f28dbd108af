package nl.wijkwerk.monitoring.verhaal.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.verhaal.domain.Helft;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemmingsstand;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story as screens and API show it: with the names of those who allow it.
 *
 * @param vertellers names of who told it
 * @param foto the photo, or null
 * @param betrokkenen consent of each person, for who may change the story; else empty
 * @param ontbreekt CIJFER while it belongs to no figure, or null
 */
@Schema(
    requiredProperties = {
      "id",
      "gebied",
      "wijk",
      "inhoud",
      "vertellers",
      "onderdelen",
      "projecten",
      "betrokkenen",
      "gewijzigd",
      "gewijzigdDoor",
      "versie"
    })
public record Verhaalblad(
    UUID id,
    String gebied,
    String wijk,
    String wijknummer,
    Verhaalinhoud inhoud,
    List<String> vertellers,
    Fotobeeld foto,
    List<Planonderdeel> onderdelen,
    List<Planproject> projecten,
    List<Betrokkenebeeld> betrokkenen,
    Helft ontbreekt,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    long versie)
    implements MetVersie {

  /**
   * The photo of a story.
   *
   * @param herkenbaar how many persons can be recognised
   * @param kenmerk tells it from another photo
   */
  public record Fotobeeld(String alt, int herkenbaar, String kenmerk, int breedte, int hoogte) {}

  /**
   * A person with the consent that was given.
   *
   * @param geeindigdOp first day without consent, or null
   */
  public record Betrokkenebeeld(
      UUID id, Toestemming toestemming, Toestemmingsstand stand, LocalDate geeindigdOp) {
    public boolean geldig() {
      return stand == Toestemmingsstand.GELDIG;
    }
  }
}
