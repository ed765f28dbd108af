package nl.wijkwerk.wijkplan.onderbouwing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** Gathers evidence from the plan, its evenings, its steering group and what was reserved. */
@ApplicationScoped
public class Toetsbewijs implements Onderbouwingen {
  @Inject private Wijkplannen plannen;
  @Inject private Bewonersavonden avonden;
  @Inject private Regiegroepen regiegroepen;
  @Inject private JpaPlangeld plangeld;
  @Inject private Moduleregister modules;
  @Inject private Clock klok;

  @Override
  public Onderbouwing van(Wijkplan plan) {
    List<Planregel> regels = plannen.regels(plan.id());
    return new Onderbouwing(
        LocalDate.now(klok),
        betrokkenheid(plan),
        Onderbouwing.Doelstellingen.van(regels),
        middelen(plan, regels));
  }

  private Onderbouwing.Betrokkenheid betrokkenheid(Wijkplan plan) {
    Regiegroepen.Regiegroep groep = regiegroepen.van(plan.gebied());
    List<Bewonersavonden.Avond> gehouden =
        avonden.vanPlan(plan.id()).stream().filter(Bewonersavonden.Avond::gehouden).toList();
    return new Onderbouwing.Betrokkenheid(
        groep.aanwezig(),
        groep.ontbreken(),
        (int) groep.bezet(true),
        (int) groep.bezet(false),
        groep.voorzitter() == null ? null : groep.voorzitter().groepnaam(),
        gehouden.size(),
        gehouden.stream().mapToInt(a -> a.telling().totaal()).sum(),
        gehouden.stream().mapToInt(a -> a.telling().beantwoord()).sum());
  }

  private Onderbouwing.Middelen middelen(Wijkplan plan, List<Planregel> regels) {
    Map<Integer, BigDecimal> gereserveerd = plangeld.perJaar(plan.id());
    boolean bekend =
        !gereserveerd.isEmpty()
            || modules.aanwezig().stream().anyMatch(m -> m.naam().equals("middelen"));
    return Onderbouwing.Middelen.van(regels, gereserveerd, bekend);
  }
}
