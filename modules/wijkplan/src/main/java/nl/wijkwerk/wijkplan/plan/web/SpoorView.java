package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** All that happened to a plan, from its analysis on and in whichever module. */
@Named("planspoor")
@RequestScoped
public class SpoorView {
  private static final int GROOTTE = 50;

  @Inject private Bladeren bladeren;
  @Inject private Plannen plannen;
  private UUID id;
  private String nummer;
  private Plan plan;
  private Pagina<Spoorregel> pagina;

  public void laad() {
    plan = plannen.lees(id);
    pagina = bladeren.lees(nummer, n -> plannen.spoor(id, n, GROOTTE));
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

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
