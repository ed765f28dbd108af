package nl.wijkwerk.wijkplan.bewoners.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The form of an evening: a new one about a plan, or the one that the address names. */
@Named("avondBewerk")
@ViewScoped
public class AvondBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Bewonersavonden avonden;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID plan;
  private UUID wordt;
  private boolean alOpgeslagen;
  private boolean zonderOpmerkingen;
  private Botsing botsing;
  private final Avondvorm vorm = new Avondvorm();
  private transient Plan vanPlan;

  public void laad() {
    if (id != null) {
      Bewonersavonden.Avond avond = avonden.lees(id);
      plan = avond.plan();
      zonderOpmerkingen = avond.telling().totaal() == 0;
      vorm.neemOver(avond);
    } else if (isMag()) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else {
        alOpgeslagen = avonden.bestaat(wordt);
      }
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                avonden.voegToe(wordt, plan, vorm.inhoud());
              } else {
                avonden.wijzig(id, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("avond.bewaard");
      return "/avond?faces-redirect=true&id=" + (id == null ? wordt : id);
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(avonden.lees(id), wk));
    }
    return null;
  }

  public String verwijder() {
    if (handeling.voerUit(() -> avonden.verwijder(id, vorm.versie()))) {
      handeling.gelukt("avond.verwijderd");
      return "/bewoners?faces-redirect=true&id=" + plan;
    }
    return null;
  }

  public Plan getVanPlan() {
    if (vanPlan == null) {
      vanPlan = plannen.lees(plan);
    }
    return vanPlan;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getVanPlan().gebied());
  }

  public boolean isVormOpen() {
    return isMag() && !alOpgeslagen;
  }

  public boolean isMagVerwijderen() {
    return isMag() && id != null && zonderOpmerkingen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public Avondvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
