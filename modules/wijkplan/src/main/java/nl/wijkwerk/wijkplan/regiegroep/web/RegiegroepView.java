package nl.wijkwerk.wijkplan.regiegroep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** The steering group of an area: who sits in it, whose term ends, who is missing. */
@Named("regiegroep")
@RequestScoped
public class RegiegroepView {
  @Inject private Regiegroepen regiegroepen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;

  private String gebied;
  private Gebied hier;
  private Regiegroepen.Regiegroep regiegroep;

  public void laad() {
    hier = gebieden.read(gebied);
    regiegroep = regiegroepen.van(hier.code());
  }

  public Gebied getHier() {
    return hier;
  }

  public Regiegroepen.Regiegroep getRegiegroep() {
    return regiegroep;
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
