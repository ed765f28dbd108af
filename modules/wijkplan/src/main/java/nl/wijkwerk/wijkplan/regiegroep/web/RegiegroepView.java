package nl.wijkwerk.wijkplan.regiegroep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** The steering group of an area: who sits in it, whose term ends, who is missing. */
@Named("regiegroep")
@RequestScoped
public class RegiegroepView {
  @Inject private Regiegroepen regiegroepen;
  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Toegang toegang;

  private String gebied;
  private Gebied hier;
  private Regiegroepen.Regiegroep regiegroep;
  private Plan plan;

  public void laad() {
    hier = gebieden.read(gebied);
    regiegroep = regiegroepen.van(hier.code());
    plan =
        plannen
            .zoek(new Wijkplannen.Filter(null, hier.code(), null, "-jaar"), 1, 1)
            .regels()
            .stream()
            .findFirst()
            .orElse(null);
  }

  public Gebied getHier() {
    return hier;
  }

  public Regiegroepen.Regiegroep getRegiegroep() {
    return regiegroep;
  }

  /** The newest plan of the area, for the tabs; or null. */
  public Plan getPlan() {
    return plan;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, hier.code());
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
