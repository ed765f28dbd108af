package nl.wijkwerk.wijkplan.bekendmaking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.wijkplan.api.Plandoel;
import nl.wijkwerk.wijkplan.api.PlandoelenBekend;
import nl.wijkwerk.wijkplan.api.ProjectBekend;
import nl.wijkwerk.wijkplan.bekendmaking.persistence.JpaBekendmakingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;

/** Tells other modules of goals and projects, in the transaction of the change. */
@ApplicationScoped
public class Bekendmaking {
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private JpaBekendmakingen bekendmakingen;
  @Inject private Clock klok;

  /**
   * Tells the goals of a plan that is offered or was judged; a concept stays inside this module.
   *
   * @param regels rows of the version that lies locked
   */
  @Bedrijfsregel("WPL-150")
  public void vertel(Wijkplan plan, List<Planregel> regels) {
    Onderwerp onderwerp = Onderwerp.wijkplan(plan.id());
    gebeurtenissen.meld(
        onderwerp,
        plan.gebied(),
        new PlandoelenBekend(
            plan.id(),
            plan.inhoudsversie(),
            plan.gebied(),
            plan.wijk(),
            plan.wijknummer(),
            plan.titel(),
            plan.vanJaar(),
            plan.totJaar(),
            plan.fase().name(),
            regels.stream()
                .filter(r -> r.inhoud().ambitie() != null)
                .map(Bekendmaking::doel)
                .toList()));
    bekendmakingen.onthoud(onderwerp, OffsetDateTime.now(klok));
  }

  private static Plandoel doel(Planregel regel) {
    Planregelinhoud i = regel.inhoud();
    return new Plandoel(
        regel.id(),
        regel.nummer(),
        i.doelstelling(),
        i.indicator(),
        kort(i.beginwaarde()),
        i.beginjaar(),
        i.bron(),
        kort(i.streefwaarde()),
        i.streefdatum(),
        i.eigenaar());
  }

  /** Without the zeros that the database puts behind the comma. */
  private static BigDecimal kort(BigDecimal waarde) {
    if (waarde == null) {
      return null;
    }
    BigDecimal kort = waarde.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }

  /** Tells that a project was made, got another name or was given up. */
  @Bedrijfsregel("WPL-151")
  public void vertel(Project project, String plantitel) {
    Onderwerp onderwerp = Project.onderwerp(project.id());
    gebeurtenissen.meld(
        onderwerp,
        project.gebied(),
        new ProjectBekend(
            project.id(),
            project.planId(),
            project.gebied(),
            project.wijk(),
            project.titel(),
            plantitel,
            project.status() == Projectstatus.VERVALLEN));
    bekendmakingen.onthoud(onderwerp, OffsetDateTime.now(klok));
  }
}
