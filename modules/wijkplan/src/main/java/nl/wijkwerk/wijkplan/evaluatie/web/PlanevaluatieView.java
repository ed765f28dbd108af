package nl.wijkwerk.wijkplan.evaluatie.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;

/** The evaluations of one plan, and beginning one before it comes by itself. */
@Named("planevaluatie")
@ViewScoped
public class PlanevaluatieView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Evaluaties evaluaties;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private transient Plan plan;
  private transient List<Evaluatielijstregel> regels;

  public void laad() {
    regels = evaluaties.vanPlan(id);
  }

  public String begin() {
    UUID[] nieuw = new UUID[1];
    if (handeling.voerUit(() -> nieuw[0] = evaluaties.begin(id, getJaar()))) {
      handeling.gelukt("evaluatie.is-begonnen");
      return "/evaluatie?faces-redirect=true&id=" + nieuw[0];
    }
    regels = null;
    return null;
  }

  public List<Evaluatielijstregel> getRegels() {
    if (regels == null) {
      regels = evaluaties.vanPlan(id);
    }
    return regels;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  /** This year: the one that can begin before it comes by itself. */
  public int getJaar() {
    return wk.getVandaag().getYear();
  }

  public boolean isVanKracht() {
    return getPlan().fase() == Planfase.VASTGESTELD || getPlan().fase() == Planfase.GECOMMUNICEERD;
  }

  /** Whether the evaluation over this year can begin now. */
  public boolean isMagBeginnen() {
    return isVanKracht()
        && getPlan().vanJaar() <= getJaar()
        && getPlan().totJaar() >= getJaar()
        && getRegels().stream().noneMatch(r -> r.jaar() == getJaar())
        && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
