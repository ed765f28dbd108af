package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The form for what the executive or the steering group decided of an offered plan. */
@Named("planbesluit")
@ViewScoped
public class PlanbesluitView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID plan;
  private int inhoudsversie;
  private boolean open;
  private LocalDate dag;
  private Boolean vastgesteld;
  private String reden;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Plan.Besluit vastgelegd;

  /** Opens the form when another body than the council decides and who is signed in may record. */
  public void laad() {
    Plan p = plannen.lees(plan);
    inhoudsversie = p.inhoudsversie();
    open = plannen.magBesluiten(p);
  }

  public String legVast() {
    boolean[] vast = new boolean[1];
    if (handeling.voerUit(
        () -> vast[0] = plannen.neemBesluit(plan, inhoudsversie, dag, vastgesteld, reden))) {
      handeling.gelukt(vast[0] ? "planbesluit.vastgesteld" : "planbesluit.teruggestuurd");
      return "/plan?faces-redirect=true&id=" + plan;
    }
    zieWieVoorWas();
    return null;
  }

  /** When a colleague recorded a decision first, what was typed here stays readable. */
  private void zieWieVoorWas() {
    int besloten = inhoudsversie;
    laad();
    if (open && inhoudsversie == besloten) {
      return;
    }
    nietOpgeslagen =
        List.of(
            new Botsing.Regel(wk.zin("planbesluit.dag"), dag == null ? "" : wk.datum(dag)),
            new Botsing.Regel(wk.zin("planbesluit.uitkomst"), uitkomst()),
            new Botsing.Regel(wk.zin("planbesluit.reden"), reden == null ? "" : reden));
    vastgelegd =
        plannen.besluiten(plan).stream()
            .filter(b -> b.inhoudsversie() == besloten)
            .findFirst()
            .orElse(null);
    // A decision about one version is none about the next.
    dag = null;
    vastgesteld = null;
    reden = null;
  }

  private String uitkomst() {
    if (vastgesteld == null) {
      return "";
    }
    return wk.zin(vastgesteld ? "planbesluit.is-vastgesteld" : "planbesluit.is-teruggestuurd");
  }

  /** What was typed, when it cannot be saved any more; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** What a colleague recorded about the same version, or null. */
  public Plan.Besluit getVastgelegd() {
    return vastgelegd;
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

  public LocalDate getDag() {
    return dag;
  }

  public void setDag(LocalDate dag) {
    this.dag = dag;
  }

  public Boolean getVastgesteld() {
    return vastgesteld;
  }

  public void setVastgesteld(Boolean vastgesteld) {
    this.vastgesteld = vastgesteld;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
