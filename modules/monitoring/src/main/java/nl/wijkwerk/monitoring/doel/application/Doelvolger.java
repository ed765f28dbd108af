package nl.wijkwerk.monitoring.doel.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.api.IndicatorcijfersBekend;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.persistence.JdbcDoelen;
import nl.wijkwerk.wijkplan.api.Plandoel;
import nl.wijkwerk.wijkplan.api.PlandoelenBekend;

/**
 * Keeps the goals of plans as the module wijkplan tells of them, and works out how far they are
 * when the goals or their figures change.
 */
@ApplicationScoped
public class Doelvolger implements Gebeurtenisverwerker {
  @Inject private JdbcDoelen doelen;
  @Inject private Doelmeter meter;

  @Override
  public String naam() {
    return "monitoring.doelen";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(PlandoelenBekend.SOORT, IndicatorcijfersBekend.SOORT);
  }

  @Override
  @Bedrijfsregel("MON-138")
  public void verwerk(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort().equals(PlandoelenBekend.SOORT)) {
      neemOver(gebeurtenis.als(PlandoelenBekend.class), gebeurtenis.volgnummer());
    } else {
      IndicatorcijfersBekend bekend = gebeurtenis.als(IndicatorcijfersBekend.class);
      meter.meetMet(bekend.indicator(), bekend.naam(), bekend.eenheid());
    }
  }

  private void neemOver(PlandoelenBekend plan, long volgnummer) {
    List<Doelinhoud> verteld = plan.doelen().stream().map(Doelvolger::doel).toList();
    boolean nieuw =
        doelen.neemOver(
            new Doelplan(
                plan.planId(),
                plan.gebied(),
                plan.wijk(),
                plan.wijknummer(),
                plan.titel(),
                plan.vanJaar(),
                plan.totJaar(),
                plan.fase(),
                plan.versie()),
            volgnummer,
            verteld);
    if (nieuw) {
      meter.meet(doelen.vanPlan(plan.planId()));
    }
  }

  private static Doelinhoud doel(Plandoel d) {
    return new Doelinhoud(
        d.id(),
        d.nummer(),
        d.doelstelling(),
        d.indicator(),
        d.beginwaarde(),
        d.beginjaar(),
        d.bron(),
        d.streefwaarde(),
        d.streefdatum(),
        d.eigenaar());
  }
}
