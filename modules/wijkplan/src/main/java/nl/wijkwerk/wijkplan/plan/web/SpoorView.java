package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** All that happened to a plan, in whichever module. */
@Named("planspoor")
@RequestScoped
public class SpoorView {
  private static final int GROOTTE = 50;

  @Inject private Plannen plannen;
  private UUID id;
  private int nummer = 1;
  private Plan plan;
  private Pagina<Spoorregel> pagina;

  public void laad() {
    plan = plannen.lees(id);
    pagina = plannen.spoor(id, nummer, GROOTTE);
  }

  public Plan getPlan() {
    return plan;
  }

  public Pagina<Spoorregel> getPagina() {
    return pagina;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public int getNummer() {
    return nummer;
  }

  public void setNummer(int nummer) {
    this.nummer = nummer;
  }
}
