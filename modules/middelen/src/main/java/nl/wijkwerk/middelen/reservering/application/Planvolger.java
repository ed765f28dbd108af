package nl.wijkwerk.middelen.reservering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.persistence.JpaOnderdelen;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;

/** Keeps the items of plans up to date with what the module wijkplan publishes. */
@ApplicationScoped
public class Planvolger implements Gebeurtenisverwerker {
  private JpaOnderdelen onderdelen;

  protected Planvolger() {}

  @Inject
  public Planvolger(JpaOnderdelen onderdelen) {
    this.onderdelen = onderdelen;
  }

  @Override
  public String naam() {
    return "middelen.planonderdelen";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(PlanAangeboden.SOORT, PlanGetoetst.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort().equals(PlanAangeboden.SOORT)) {
      PlanAangeboden plan = gebeurtenis.als(PlanAangeboden.class);
      neemOver(
          new Plan(plan.planId(), plan.versie(), plan.gebied(), plan.wijk(), plan.titel()),
          plan.onderdelen(),
          Onderdeelstatus.AANGEBODEN);
    } else {
      PlanGetoetst plan = gebeurtenis.als(PlanGetoetst.class);
      neemOver(
          new Plan(plan.planId(), plan.versie(), plan.gebied(), plan.wijk(), plan.titel()),
          plan.onderdelen(),
          plan.vastgesteld() ? Onderdeelstatus.VASTGESTELD : Onderdeelstatus.TERUGGESTUURD);
    }
  }

  private record Plan(UUID id, int versie, String gebied, String wijk, String titel) {}

  private void neemOver(
      Plan plan, List<nl.wijkwerk.wijkplan.api.Planonderdeel> nieuw, Onderdeelstatus status) {
    Map<UUID, Planonderdeel> bekend =
        onderdelen.vanPlan(plan.id()).stream()
            .collect(Collectors.toMap(Planonderdeel::id, Function.identity()));
    for (nl.wijkwerk.wijkplan.api.Planonderdeel deel : nieuw) {
      Planonderdeel onderdeel = bekend.remove(deel.id());
      boolean eerste = onderdeel == null;
      if (eerste) {
        onderdeel = new Planonderdeel(deel.id(), plan.id());
      }
      onderdeel.neemOver(
          plan.versie(),
          plan.titel(),
          plan.gebied(),
          plan.wijk(),
          deel.nummer(),
          deel.omschrijving(),
          deel.raming(),
          new Looptijd(deel.jaarVan(), Math.max(deel.jaarVan(), deel.jaarTot())),
          status);
      if (eerste) {
        onderdelen.add(onderdeel);
      }
    }
    bekend.values().forEach(weg -> weg.verval(plan.versie()));
  }
}
