package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;
import nl.wijkwerk.samenwerking.overleg.domain.Reeks;

/** Setting up a forum: name, chair, mandate and when it meets. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class OverlegPlannen {
  @PersistenceContext private EntityManager em;
  @Inject private Overleggen overleggen;
  @Inject private Agendaplanner planner;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  public UUID stelIn(Overleginstelling wens) {
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    vereisEnige(null, wens);
    Reeks reeks = reeks(wens);
    reeks.vereisNabij(LocalDate.now(klok));
    Overleg overleg =
        new Overleg(
            wens.naam(),
            wens.voorzitter(),
            wens.verwijstNaar(),
            wens.plannen(),
            reeks,
            wens.toelichting());
    geefMandaat(overleg, wens);
    overleggen.voegToe(overleg);
    em.flush();
    leg("overleg.ingesteld", overleg, "ingesteld");
    planner.werkBij();
    return overleg.id();
  }

  /** Changes a forum; meetings still to come follow the new series, with their points. */
  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  public void wijzig(UUID id, long versie, Overleginstelling wens) {
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    Overleg overleg = overleggen.read(id);
    VerouderdeVersie.controleer(overleg.versie(), versie);
    vereisEnige(id, wens);
    Reeks nieuw = reeks(wens);
    boolean andereReeks = !nieuw.equals(overleg.reeks());
    if (andereReeks) {
      nieuw.vereisNabij(LocalDate.now(klok));
    }
    overleg.stelIn(
        wens.naam(),
        wens.voorzitter(),
        wens.verwijstNaar(),
        wens.plannen(),
        nieuw,
        wens.toelichting());
    geefMandaat(overleg, wens);
    em.flush();
    leg("overleg.gewijzigd", overleg, "gewijzigd");
    if (andereReeks) {
      planner.volgReeks(overleg);
    }
    planner.werkBij();
  }

  private void geefMandaat(Overleg overleg, Overleginstelling wens) {
    if (wens.mandaat() != null) {
      overleg.geefMandaat(
          wens.mandaat(), wens.mandaatVan() == null ? LocalDate.now(klok) : wens.mandaatVan());
    }
  }

  private void vereisEnige(UUID zelf, Overleginstelling wens) {
    for (Overleg ander : overleggen.alle()) {
      if (ander.id().equals(zelf)) {
        continue;
      }
      if (wens.naam() != null && ander.naam().equalsIgnoreCase(wens.naam().strip())) {
        throw new Regelovertreding("SAM-12", "naam", "samenwerking.overleg-bestaat", ander.naam());
      }
      if (wens.plannen() && ander.plannen()) {
        throw new Regelovertreding(
            "SAM-12", "plannen", "samenwerking.overleg-plannen", ander.naam());
      }
    }
  }

  private static Reeks reeks(Overleginstelling wens) {
    return new Reeks(wens.eerste(), wens.iedereWeken(), wens.begintijd(), wens.duurMinuten());
  }

  private void leg(String actie, Overleg overleg, String wat) {
    Reeks reeks = overleg.reeks();
    spoor.leg(
        actie,
        Agendaplanner.onderwerp(overleg),
        null,
        "%s %s: iedere %s vanaf %s, %s uur, %d minuten"
            .formatted(
                overleg.naam(),
                wat,
                reeks.iedereWeken() == 1 ? "week" : reeks.iedereWeken() + " weken",
                Schrijfwijze.datum(reeks.eerste()),
                reeks.begintijd(),
                reeks.duurMinuten()));
  }
}
