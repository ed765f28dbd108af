package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectVastleggen;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;

/** The form to make a project under a plan, or to change its projectplan. */
@Named("projectbewerk")
@ViewScoped
public class ProjectBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProjectenBekijken bekijken;
  @Inject private transient ProjectVastleggen vastleggen;
  @Inject private transient Plannen plannen;
  @Inject private transient Evaluaties evaluaties;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID planId;
  private UUID regel;
  private UUID evaluatie;
  private UUID wordt;
  private long versie;
  private boolean alOpgeslagen;
  private boolean gesloten;
  private Projectvorm vorm = new Projectvorm();
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient List<Projectblad.Samenlopend> samenlopen;
  private transient Plan plan;

  public void laad() {
    if (!isNieuw()) {
      Projectblad blad = bekijken.lees(id);
      planId = blad.plan();
      versie = blad.versie();
      gesloten = !blad.open();
      vorm = Projectvorm.van(blad.inhoud());
      vorm.setSoort(blad.soort());
      vorm.setRegel(blad.regel() == null ? null : blad.regel().id());
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = bekijken.bestaat(wordt);
      if (!isVastgesteld()) {
        vorm.setSoort(Projectsoort.SNELLE_MAATREGEL);
      }
      if (regel != null) {
        getRegels().stream()
            .filter(r -> r.id().equals(regel))
            .findFirst()
            .ifPresent(vorm::neemOver);
        if (evaluatie != null) {
          neemMaatregelOver(evaluaties.lees(evaluatie));
        }
      }
    }
  }

  private void neemMaatregelOver(Evaluatieblad blad) {
    blad.regels().stream()
        .filter(r -> r.planregel().equals(regel) && r.inhoud().maatregelen() != null)
        .findFirst()
        .ifPresent(r -> vorm.neemOver(r.inhoud(), blad.jaar()));
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              samenlopen = bekijken.samenloop(isNieuw() ? wordt : id, vorm.inhoud());
              if (isNieuw()) {
                vastleggen.maak(
                    wordt,
                    new ProjectVastleggen.Plaats(planId, vorm.getRegel(), vorm.getSoort(), null),
                    vorm.inhoud(),
                    vorm.getSamenloopReden());
              } else {
                vastleggen.wijzig(id, versie, vorm.inhoud(), vorm.getSamenloopReden());
              }
            });
    if (!gelukt) {
      legUit();
      return null;
    }
    handeling.gelukt("project.bewaard");
    return "/project?faces-redirect=true&id=" + (isNieuw() ? wordt : id);
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    if (isNieuw()) {
      alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
      return;
    }
    botsing = null;
    Projectblad nu = bekijken.lees(id);
    if (!nu.open()) {
      gesloten = true;
      nietOpgeslagen =
          List.of(
              getypt("project.titel", vorm.getTitel()),
              getypt("project.straten", vorm.getStraten()),
              getypt("project.resultaat", vorm.getResultaat()),
              getypt("project.middelen", vorm.getMiddelen()),
              getypt("project.capaciteit", vorm.getCapaciteit()),
              getypt("project.uitvoeringsplan", vorm.getUitvoeringsplan()),
              getypt("project.van", vorm.getVan() == null ? "" : wk.datum(vorm.getVan())),
              getypt("project.tot", vorm.getTot() == null ? "" : wk.datum(vorm.getTot())),
              getypt("project.verantwoordelijke", vorm.getVerantwoordelijke()),
              getypt("project.bevoegdheden", vorm.getBevoegdheden()),
              getypt("project.partners", vorm.getPartners()));
    } else if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      botsing = vorm.voegSamen(nu.inhoud(), wk);
      versie = nu.versie();
    }
  }

  private Botsing.Regel getypt(String sleutel, String waarde) {
    return new Botsing.Regel(wk.zin(sleutel), waarde);
  }

  public boolean isNieuw() {
    return id == null;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  /** Whether the project was closed or given up, so that it does not change any more. */
  public boolean isGesloten() {
    return gesloten;
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && !gesloten
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public boolean isVastgesteld() {
    return getPlan().fase() == Planfase.VASTGESTELD || getPlan().fase() == Planfase.GECOMMUNICEERD;
  }

  public boolean isSnel() {
    return vorm.getSoort() == Projectsoort.SNELLE_MAATREGEL;
  }

  /** Other work in these streets and this period. */
  public List<Projectblad.Samenlopend> getSamenlopen() {
    UUID zelf = isNieuw() ? wordt : id;
    if (samenlopen == null) {
      samenlopen = zelf == null ? List.of() : bekijken.samenloop(zelf, vorm.inhoud());
    }
    return samenlopen;
  }

  /** Whether some of that work still asks for a reason. */
  public boolean isRedenNodig() {
    return getSamenlopen().stream().anyMatch(s -> s.reden() == null);
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(planId);
    }
    return plan;
  }

  public List<Plan.Regel> getRegels() {
    return plannen.regels(planId);
  }

  /** Kinds that can be made under this plan. */
  public List<Projectsoort> getSoorten() {
    return Arrays.stream(Projectsoort.values())
        .filter(s -> isVastgesteld() || !s.metProjectplan())
        .toList();
  }

  public Projectvorm getVorm() {
    return vorm;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getPlanId() {
    return planId;
  }

  public void setPlanId(UUID planId) {
    this.planId = planId;
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

  public UUID getEvaluatie() {
    return evaluatie;
  }

  /** The evaluation whose measure it carries out, or null. */
  public void setEvaluatie(UUID evaluatie) {
    this.evaluatie = evaluatie;
  }
}
