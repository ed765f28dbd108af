package nl.wijkwerk.wijkplan.bewoners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.domain.Telling;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The evenings about a plan, with how much of what was said is answered. */
@Named("bewoners")
@RequestScoped
public class BewonersView {
  @Inject private Bewonersavonden avonden;
  @Inject private Plannen plannen;
  @Inject private Toegang toegang;

  private UUID id;
  private Plan plan;
  private List<Bewonersavonden.Avond> lijst;

  public void laad() {
    plan = plannen.lees(id);
    lijst = avonden.vanPlan(id);
  }

  public Plan getPlan() {
    return plan;
  }

  public List<Bewonersavonden.Avond> getLijst() {
    return lijst;
  }

  /** How many remarks about a plan wait for an answer; for its own page. */
  public int openVan(UUID plan) {
    return avonden.vanPlan(plan).stream().mapToInt(a -> a.telling().open()).sum();
  }

  /** Of all evenings together. */
  public Telling getTelling() {
    return new Telling(
        lijst.stream().mapToInt(a -> a.telling().totaal()).sum(),
        lijst.stream().mapToInt(a -> a.telling().beantwoord()).sum());
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
