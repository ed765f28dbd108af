package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanonderdelen;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanprojecten;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;
import nl.wijkwerk.wijkplan.api.ProjectBekend;

/**
 * Keeps the items of plans and the projects that a story can be about, as the module wijkplan tells
 * of them.
 */
@ApplicationScoped
public class Verhaalplanvolger implements Gebeurtenisverwerker {
  @Inject private JdbcPlanonderdelen onderdelen;
  @Inject private JdbcPlanprojecten projecten;

  @Override
  public String naam() {
    return "monitoring.verhaalplannen";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(PlanAangeboden.SOORT, PlanGetoetst.SOORT, ProjectBekend.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort().equals(ProjectBekend.SOORT)) {
      neemOver(gebeurtenis.als(ProjectBekend.class), gebeurtenis.volgnummer());
    } else if (gebeurtenis.soort().equals(PlanAangeboden.SOORT)) {
      PlanAangeboden plan = gebeurtenis.als(PlanAangeboden.class);
      neemOver(plan.planId(), plan.gebied(), plan.titel(), plan.onderdelen());
    } else {
      PlanGetoetst plan = gebeurtenis.als(PlanGetoetst.class);
      neemOver(plan.planId(), plan.gebied(), plan.titel(), plan.onderdelen());
    }
  }

  private void neemOver(ProjectBekend p, long volgnummer) {
    projecten.neemOver(
        new Planproject(
            p.projectId(),
            p.planId(),
            p.gebied(),
            p.wijk(),
            p.titel(),
            p.plantitel(),
            p.vervallen()),
        volgnummer);
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
