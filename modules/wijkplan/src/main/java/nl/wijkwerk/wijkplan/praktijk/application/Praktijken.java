package nl.wijkwerk.wijkplan.praktijk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijk;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.persistence.JpaPraktijken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Practices that work: read, add, reword, end. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Praktijken {
  /** A practice as screens and API show it. */
  @Schema(requiredProperties = {"id", "inhoud", "loopt", "versie"})
  public record Praktijkbeeld(UUID id, Praktijkinhoud inhoud, boolean loopt, long versie)
      implements MetVersie {}

  @Inject private JpaPraktijken praktijken;
  @Inject private Oplossingen oplossingen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /** By name, also those that ended. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Praktijkbeeld> alle() {
    return praktijken.alle().stream().map(this::beeld).toList();
  }

  /** Practices that an option of the library has as its examples today. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Praktijkbeeld> van(UUID oplossing) {
    return alle().stream()
        .filter(p -> p.loopt() && p.inhoud().oplossingen().contains(oplossing))
        .toList();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Praktijkbeeld lees(UUID id) {
    return beeld(praktijken.read(id));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return praktijken.find(id).isPresent();
  }

  /**
   * Adds a practice.
   *
   * @param id of the new practice
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegToe(UUID id, Praktijkinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(praktijken.find(id).isPresent(), "praktijk.al-opgeslagen");
    vereisOplossingen(inhoud);
    Praktijk praktijk = new Praktijk(id, inhoud, OffsetDateTime.now(klok));
    praktijken.voegToe(praktijk);
    praktijken.bewaar();
    leg("praktijk.toegevoegd", praktijk, "toegevoegd");
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Praktijkinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Praktijk praktijk = praktijken.read(id);
    VerouderdeVersie.controleer(praktijk.versie(), versie);
    vereisOplossingen(inhoud);
    praktijk.wijzig(inhoud, OffsetDateTime.now(klok));
    praktijken.bewaar();
    leg("praktijk.gewijzigd", praktijk, "gewijzigd");
  }

  private void vereisOplossingen(Praktijkinhoud inhoud) {
    for (UUID oplossing : inhoud.oplossingen()) {
      if (!oplossingen.bestaat(oplossing)) {
        throw new OngeldigeInvoer("oplossingen", "oplossing.onbekend", String.valueOf(oplossing));
      }
    }
  }

  private void leg(String actie, Praktijk praktijk, String wat) {
    Praktijkinhoud i = praktijk.inhoud();
    spoor.leg(
        actie,
        new Onderwerp("praktijk", praktijk.id().toString()),
        null,
        "Praktijk \u201c"
            + i.naam()
            + "\u201d "
            + wat
            + (i.tot() == null ? "" : ", tot en met " + Schrijfwijze.datum(i.tot()))
            + ": "
            + i.beschrijving()
            + " Bron: "
            + i.bron());
  }

  private Praktijkbeeld beeld(Praktijk p) {
    return new Praktijkbeeld(p.id(), p.inhoud(), p.loopt(LocalDate.now(klok)), p.versie());
  }
}
