package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Planstappen;

/** Where a plan stands, inside another page: one plan, or the newest of a wijk. */
@Named("planportlet")
@RequestScoped
public class PlanportletView {
  @Inject private Plannen plannen;
  @Inject private Planstappen planstappen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private UUID id;
  private String gebied;
  private Plan plan;

  public void laad() {
    if (id != null) {
      plan = plannen.lees(id);
    } else if (gebied != null) {
      gebieden.read(gebied);
      plan = plannen.nieuwsteVan(gebied).orElse(null);
    }
  }

  public List<Stappen.Stap> getStappen() {
    return Stappen.van(
        planstappen.van(plan.id()),
        planstappen.beslisser(plan),
        taal.getLocale(),
        (sleutel, argumenten) -> berichten.tekst(taal.getLocale(), sleutel, argumenten));
  }

  public boolean isUAanZet() {
    return plan.aanZet(toegang);
  }

  public Plan getPlan() {
    return plan;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
