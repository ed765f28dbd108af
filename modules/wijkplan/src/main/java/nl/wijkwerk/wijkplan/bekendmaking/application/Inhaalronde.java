package nl.wijkwerk.wijkplan.bekendmaking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.wijkplan.bekendmaking.persistence.JpaBekendmakingen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;

/** Tells of the plans and projects that were there before anybody listened, one at a time. */
@ApplicationScoped
public class Inhaalronde {
  @Inject private JpaBekendmakingen bekendmakingen;
  @Inject private Bekendmaking bekendmaking;
  @Inject private Wijkplannen plannen;
  @Inject private Identiteit identiteit;

  /**
   * @return whether one was told, so that there may be more
   */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  @Bedrijfsregel({"WPL-150", "WPL-151"})
  public boolean vertelVolgende() {
    identiteit.meldSysteemAan("wijkplan.inhaalronde");
    Optional<Wijkplan> plan = bekendmakingen.volgendePlan();
    if (plan.isPresent()) {
      bekendmaking.vertel(plan.get(), plannen.regels(plan.get().id()));
      return true;
    }
    Optional<Project> project = bekendmakingen.volgendeProject();
    project.ifPresent(p -> bekendmaking.vertel(p, plannen.read(p.planId()).titel()));
    return project.isPresent();
  }
}
