package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;

/** Decisions about a plan, in another page; without a plan the newest ones. */
@Named("besluitenportlet")
@RequestScoped
public class BesluitenportletView {
  private static final int NIEUWSTE = 5;

  @Inject private Besluiten besluiten;

  private UUID plan;
  private List<BesluitRegel> regels;

  public void laad() {
    regels =
        plan == null
            ? besluiten.zoek(Filterlezer.lees(null, null, null, null, null), 1, NIEUWSTE).regels()
            : besluiten.overPlan(plan);
  }

  public List<BesluitRegel> getRegels() {
    return regels;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }
}
