package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.Planonderdeel;

/**
 * Puts a plan that became a definitive proposal on the next agenda. Without a forum for plans the
 * point waits until there is one.
 */
@ApplicationScoped
class Planagendering implements Gebeurtenisverwerker {
  @PersistenceContext private EntityManager em;
  @Inject private Agendaplanner planner;
  @Inject private Agendapunten punten;
  @Inject private Gebieden gebieden;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  protected Planagendering() {}

  Planagendering(
      EntityManager em,
      Agendaplanner planner,
      Agendapunten punten,
      Gebieden gebieden,
      Spoor spoor,
      Clock klok) {
    this.em = em;
    this.planner = planner;
    this.punten = punten;
    this.gebieden = gebieden;
    this.spoor = spoor;
    this.klok = klok;
  }

  @Override
  public String naam() {
    return "samenwerking.planagendering";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(PlanAangeboden.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    agendeer(gebeurtenis.als(PlanAangeboden.class));
  }

  @Bedrijfsregel({"SAM-04", "SAM-05"})
  void agendeer(PlanAangeboden plan) {
    planner.werkBij();
    Onderwerp onderwerp = Onderwerp.wijkplan(plan.planId());
    if (punten.findVoorStuk(onderwerp, plan.versie()).isPresent()) {
      return;
    }
    for (Agendapunt eerder : punten.openOver(onderwerp)) {
      if (eerder.stukversie() > plan.versie()) {
        return;
      }
      eerder.vervalDoor(plan.versie());
      em.flush();
      spoor.leg(
          "agendapunt.vervallen",
          onderwerp,
          plan.gebied(),
          "\u201c%s\u201d van de agenda: versie %d van het plan is aangeboden"
              .formatted(eerder.titel(), plan.versie()));
    }
    punten.voegToe(
        Agendapunt.voorPlan(
            onderwerp,
            plan.versie(),
            plan.titel(),
            new Wijkaanduiding(
                plan.gebied(),
                plan.wijk(),
                gebieden.find(plan.gebied()).map(Gebied::nummer).orElse(null)),
            toelichting(plan),
            "Wijkwerk",
            OffsetDateTime.now(klok)));
    em.flush();
    planner.werkBij();
  }

  private static String toelichting(PlanAangeboden plan) {
    if (plan.onderdelen() == null || plan.onderdelen().isEmpty()) {
      return "Het plan is een definitief voorstel.";
    }
    BigDecimal som =
        plan.onderdelen().stream()
            .map(Planonderdeel::raming)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return "Het plan is een definitief voorstel met %s, samen geraamd op %s."
        .formatted(
            Schrijfwijze.aantal(plan.onderdelen().size(), "onderdeel", "onderdelen"),
            Schrijfwijze.euro(som));
  }
}
