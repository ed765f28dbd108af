package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;

/** Saying of what type a plan is that was made before there were types. */
@Named("soortkeuze")
@ViewScoped
public class SoortkeuzeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Plansoorten plansoorten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID plan;
  private long versie;
  private boolean open;
  private String soort;

  public void laad() {
    Plan nu = plannen.lees(plan);
    versie = nu.versie();
    open =
        nu.plansoort() == null
            && nu.fase().open()
            && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, nu.gebied())
            && !getSoorten().isEmpty();
  }

  public String legVast() {
    if (handeling.voerUit(() -> plannen.bepaalSoort(plan, versie, soort))) {
      handeling.gelukt("plansoort.vastgelegd");
      return "/plan?faces-redirect=true&id=" + plan;
    }
    versie = plannen.lees(plan).versie();
    return null;
  }

  /** Types that can be chosen today. */
  public List<Plansoorten.Plansoortbeeld> getSoorten() {
    return plansoorten.alle().stream().filter(Plansoorten.Plansoortbeeld::loopt).toList();
  }

  public boolean isOpen() {
    return open;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }
}
