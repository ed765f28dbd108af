package nl.wijkwerk.communicatie.publicatie.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.communicatie.publicatie.domain.Feit;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Uitkomst;
import nl.wijkwerk.communicatie.publicatie.domain.Voorstel;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty as screen and API show it.
 *
 * @param nummer number on the area's sign, or null
 * @param gelopen working days that the clock has run
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "aanleiding",
      "soort",
      "bron",
      "onderwerp",
      "titel",
      "uitkomst",
      "datum",
      "feiten",
      "status",
      "begonnen",
      "termijn",
      "uiterlijk",
      "gelopen",
      "teLaat"
    })
public record Plichtbeeld(
    UUID id,
    long versie,
    UUID aanleiding,
    Aanleidingssoort soort,
    String bron,
    String onderwerp,
    String gebied,
    String wijk,
    String nummer,
    String titel,
    Uitkomst uitkomst,
    LocalDate datum,
    List<Feitbeeld> feiten,
    Plichtstatus status,
    OffsetDateTime begonnen,
    int termijn,
    LocalDate uiterlijk,
    OffsetDateTime gestopt,
    int gelopen,
    boolean teLaat,
    UUID publicatie,
    String reden,
    String afgehandeldDoor)
    implements MetVersie {

  /**
   * One thing to tell.
   *
   * @param naam name of the frame in words for residents, or null
   */
  public record Feitbeeld(String kader, String naam, Boolean voldaan, String reden) {
    static Feitbeeld van(Feit feit) {
      return new Feitbeeld(
          feit.kader(),
          feit.kader() == null ? null : Voorstel.kader(feit.kader()),
          feit.voldaan(),
          feit.reden());
    }
  }

  static Plichtbeeld van(
      Publicatieplicht plicht, Gebied gebied, LocalDate vandaag, Werkkalender kalender) {
    return new Plichtbeeld(
        plicht.id(),
        plicht.versie(),
        plicht.aanleiding(),
        plicht.soort(),
        plicht.bron(),
        plicht.onderwerp(),
        plicht.gebied(),
        plicht.wijk(),
        gebied == null ? null : gebied.nummer(),
        plicht.titel(),
        plicht.uitkomst(),
        plicht.datum(),
        plicht.feiten().stream().map(Feitbeeld::van).toList(),
        plicht.status(),
        plicht.klok().begonnen(),
        plicht.klok().termijn(),
        plicht.klok().uiterlijk(),
        plicht.klok().gestopt(),
        plicht.klok().gelopen(vandaag, kalender),
        plicht.klok().teLaat(vandaag),
        plicht.publicatie(),
        plicht.reden(),
        plicht.afgehandeldDoor());
  }

  public boolean open() {
    return status == Plichtstatus.OPEN;
  }

  /** Working days left, negative when late; only for an open duty. */
  public int over() {
    return termijn - gelopen;
  }
}
