package nl.wijkwerk.wijkplan.overname.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** Which organisations adopt the items of a plan, and the form to record it. */
@Named("overname")
@ViewScoped
public class OvernameView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Overnames overnames;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID plan;
  private UUID regel;
  private UUID wordt;
  private UUID organisatie;
  private Standpunt standpunt;
  private String reden;
  private boolean alOpgeslagen;
  private transient List<Overnames.Regel> regels;

  public void laad() {
    if (regel == null) {
      return;
    }
    if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = overnames.bestaat(wordt);
    }
  }

  public String bewaar() {
    if (handeling.voerUit(() -> overnames.leg(wordt, plan, regel, organisatie, standpunt, reden))) {
      handeling.gelukt("overname.bewaard");
      return "/samenhang?faces-redirect=true&id=" + plan;
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
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
    return regel == null || wordt == null || alOpgeslagen
        ? null
        : getRegels().stream().filter(r -> r.regel().equals(regel)).findFirst().orElse(null);
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

  public Standpunt[] getStandpunten() {
    return Standpunt.values();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getOrganisatie() {
    return organisatie;
  }

  public void setOrganisatie(UUID organisatie) {
    this.organisatie = organisatie;
  }

  public Standpunt getStandpunt() {
    return standpunt;
  }

  public void setStandpunt(Standpunt standpunt) {
    this.standpunt = standpunt;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
