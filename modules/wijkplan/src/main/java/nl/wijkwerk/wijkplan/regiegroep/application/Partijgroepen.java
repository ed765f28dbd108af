package nl.wijkwerk.wijkplan.regiegroep.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroep;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroepinhoud;
import nl.wijkwerk.wijkplan.regiegroep.persistence.JpaRegiegroepen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The groups of parties that belong in every steering group. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Partijgroepen {
  /** A group as screens and API show it. */
  @Schema(requiredProperties = {"id", "inhoud", "loopt", "versie"})
  public record Groepbeeld(UUID id, Partijgroepinhoud inhoud, boolean loopt, long versie)
      implements MetVersie {}

  @Inject private JpaRegiegroepen regiegroepen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /** Residents first, then by name; also those that ended. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Groepbeeld> alle() {
    return regiegroepen.groepen().stream().map(this::beeld).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Groepbeeld lees(UUID id) {
    return beeld(regiegroepen.readGroep(id));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return regiegroepen.findGroep(id).isPresent();
  }

  /**
   * Adds a group.
   *
   * @param id of the new group
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegToe(UUID id, Partijgroepinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(regiegroepen.findGroep(id).isPresent(), "partijgroep.al-opgeslagen");
    Partijgroep groep = new Partijgroep(id, inhoud);
    vereisEnige(groep);
    regiegroepen.voegToe(groep);
    regiegroepen.bewaar();
    leg("partijgroep.toegevoegd", groep, "toegevoegd");
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Partijgroepinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Partijgroep groep = regiegroepen.readGroep(id);
    VerouderdeVersie.controleer(groep.versie(), versie);
    groep.wijzig(inhoud);
    vereisEnige(groep);
    regiegroepen.bewaar();
    leg("partijgroep.gewijzigd", groep, "gewijzigd");
  }

  @Bedrijfsregel("WPL-56")
  private void vereisEnige(Partijgroep groep) {
    LocalDate vandaag = LocalDate.now(klok);
    boolean dubbel =
        groep.loopt(vandaag)
            && regiegroepen.groepen().stream()
                .anyMatch(
                    g ->
                        !g.id().equals(groep.id())
                            && g.loopt(vandaag)
                            && g.inhoud().naam().equalsIgnoreCase(groep.inhoud().naam()));
    if (dubbel) {
      throw new Regelovertreding("WPL-56", "naam", "partijgroep.bestaat", groep.inhoud().naam());
    }
  }

  private void leg(String actie, Partijgroep groep, String wat) {
    Partijgroepinhoud i = groep.inhoud();
    spoor.leg(
        actie,
        new Onderwerp("partijgroep", groep.id().toString()),
        null,
        "Groep van partijen \u201c"
            + i.naam()
            + "\u201d "
            + wat
            + (i.bewoners() ? ", bewoners" : "")
            + (i.tot() == null ? "" : ", tot en met " + Schrijfwijze.datum(i.tot())));
  }

  private Groepbeeld beeld(Partijgroep g) {
    return new Groepbeeld(g.id(), g.inhoud(), g.loopt(LocalDate.now(klok)), g.versie());
  }
}
