package nl.wijkwerk.communicatie.publicatie.application;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieversie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message as screen and API show it.
 *
 * @param nummer number on the area's sign, or null
 * @param gepubliceerdDoor name, or null when it is a concept or nobody wrote it down
 * @param gecorrigeerd when a better text took the place of a published one, or null
 * @param versies newest first
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "status",
      "gebied",
      "wijk",
      "titel",
      "samenvatting",
      "tekst",
      "auteur",
      "gewijzigd",
      "versies"
    })
public record Publicatiebeeld(
    UUID id,
    long versie,
    Publicatiestatus status,
    String gebied,
    String wijk,
    String nummer,
    String onderwerp,
    UUID plicht,
    String titel,
    String samenvatting,
    String tekst,
    String auteur,
    OffsetDateTime gewijzigd,
    OffsetDateTime gepubliceerd,
    String gepubliceerdDoor,
    OffsetDateTime gecorrigeerd,
    OffsetDateTime ingetrokken,
    String intrekreden,
    List<Versiebeeld> versies)
    implements MetVersie {

  /** One saved text. */
  @Schema(requiredProperties = {"nummer", "titel", "samenvatting", "tekst", "auteur", "bewaard"})
  public record Versiebeeld(
      int nummer,
      String titel,
      String samenvatting,
      String tekst,
      String reden,
      String auteur,
      OffsetDateTime bewaard,
      OffsetDateTime gepubliceerd) {
    public String html() {
      return Berichtopmaak.html(tekst, 2);
    }
  }

  static Publicatiebeeld van(Publicatie bericht, Gebied gebied) {
    List<Versiebeeld> versies = new ArrayList<>();
    for (Publicatieversie v : bericht.versies()) {
      versies.add(
          new Versiebeeld(
              v.nummer(),
              v.inhoud().titel(),
              v.inhoud().samenvatting(),
              v.inhoud().tekst(),
              v.reden(),
              v.auteur(),
              v.bewaard(),
              v.gepubliceerd()));
    }
    Collections.reverse(versies);
    Versiebeeld nieuwste = versies.get(0);
    return new Publicatiebeeld(
        bericht.id(),
        bericht.versie(),
        bericht.status(),
        bericht.gebied(),
        bericht.wijk(),
        gebied == null ? null : gebied.nummer(),
        bericht.onderwerp(),
        bericht.plicht(),
        nieuwste.titel(),
        nieuwste.samenvatting(),
        nieuwste.tekst(),
        nieuwste.auteur(),
        bericht.gewijzigd(),
        bericht.gepubliceerd(),
        bericht.gepubliceerdDoor(),
        nieuwste.reden() == null ? null : nieuwste.gepubliceerd(),
        bericht.ingetrokken(),
        bericht.intrekreden(),
        versies);
  }

  /** What residents have been able to read, newest first, without the newest. */
  public List<Versiebeeld> eerdereVersies() {
    return versies.stream().filter(v -> v.gepubliceerd() != null).skip(1).toList();
  }

  public boolean concept() {
    return status == Publicatiestatus.CONCEPT;
  }

  public boolean zichtbaar() {
    return status == Publicatiestatus.GEPUBLICEERD;
  }

  public String html() {
    return Berichtopmaak.html(tekst);
  }

  /** Summary, or the beginning of the text when there is none. */
  public String inleiding() {
    return samenvatting.isEmpty() ? Berichtopmaak.kaal(tekst, 220) : samenvatting;
  }
}
