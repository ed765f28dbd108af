package nl.wijkwerk.wijkplan.overname.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** Which organisations adopt the items of a plan, and the form to record it. */
@Named("overname")
@ViewScoped
public class OvernameView extends Standpuntvorm {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;

  private UUID plan;
  private transient List<Overnames.Regel> regels;

  public void laad() {
    if (getRegel() != null) {
      open();
    }
  }

  public String bewaar() {
    if (leg(plan)) {
      return "/samenhang?faces-redirect=true&id=" + plan;
    }
    regels = null;
    return null;
  }

  public List<Overnames.Regel> getRegels() {
    if (regels == null) {
      regels = overnames.vanPlan(plan);
    }
    return regels;
  }

  /** The item whose form is open, or null. */
  public Overnames.Regel getOpen() {
    return invulbaar()
        ? getRegels().stream().filter(r -> r.regel().equals(getRegel())).findFirst().orElse(null)
        : null;
  }

  /** Whether who reads says for the own organisation what it does, and does not record for all. */
  public boolean isMagMelden() {
    String gebied = plannen.lees(plan).gebied();
    return toegang.mag(Bevoegdheid.OVERNAME_MELDEN, gebied)
        && !toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied);
  }

  public long getNeemtOver() {
    return getRegels().stream().mapToLong(Overnames.Regel::neemtOver).sum();
  }

  public long getWijktAf() {
    return getRegels().stream().mapToLong(Overnames.Regel::wijktAf).sum();
  }

  /** Those that go on. */
  public List<Overnames.Organisatiebeeld> getOrganisaties() {
    return overnames.organisaties().stream().filter(Overnames.Organisatiebeeld::loopt).toList();
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }
}
