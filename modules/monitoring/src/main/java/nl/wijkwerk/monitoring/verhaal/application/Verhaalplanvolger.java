package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanonderdelen;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;

/** Keeps the items of plans that a story can be about, as the module wijkplan tells of them. */
@ApplicationScoped
public class Verhaalplanvolger implements Gebeurtenisverwerker {
  @Inject private JdbcPlanonderdelen onderdelen;

  @Override
  public String naam() {
    return "monitoring.verhaalplannen";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(PlanAangeboden.SOORT, PlanGetoetst.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort().equals(PlanAangeboden.SOORT)) {
      PlanAangeboden plan = gebeurtenis.als(PlanAangeboden.class);
      neemOver(plan.planId(), plan.gebied(), plan.titel(), plan.onderdelen());
    } else {
      PlanGetoetst plan = gebeurtenis.als(PlanGetoetst.class);
      neemOver(plan.planId(), plan.gebied(), plan.titel(), plan.onderdelen());
    }
  }

  private void neemOver(
      UUID plan,
      String gebied,
      String titel,
      List<nl.wijkwerk.wijkplan.api.Planonderdeel> verteld) {
    onderdelen.vervang(
        plan,
        verteld.stream()
            .map(
                o ->
                    new Planonderdeel(
                        o.id(), plan, gebied, titel, o.nummer(), o.omschrijving(), false))
            .toList());
  }
}
