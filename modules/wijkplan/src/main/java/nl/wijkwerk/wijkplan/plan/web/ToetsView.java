package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Versies;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planversie;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;

/** The council clerk's form: what the council found of the three frames. */
@Named("toets")
@ViewScoped
public class ToetsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Versies versies;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID plan;
  private int inhoudsversie;
  private boolean open;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Plan.Toets vastgelegd;
  private transient Onderbouwing onderbouwing;
  private LocalDate vergadering;
  private Boolean betrokkenheid;
  private String betrokkenheidReden;
  private Boolean doelstellingen;
  private String doelstellingenReden;
  private Boolean middelen;
  private String middelenReden;

  /** Opens the form when the plan is with the council and who is signed in may record. */
  public void laad() {
    Plan p = plannen.lees(plan);
    inhoudsversie = p.inhoudsversie();
    open =
        p.fase() == Planfase.AANGEBODEN
            && p.beslisser() == Beslisser.RAAD
            && toegang.mag(Bevoegdheid.RAADSTOETS_VASTLEGGEN, p.gebied());
  }

  public String legVast() {
    boolean[] vastgesteld = new boolean[1];
    List<Oordeel> oordelen =
        List.of(
            new Oordeel(Kader.BETROKKENHEID, betrokkenheid, betrokkenheidReden),
            new Oordeel(Kader.DOELSTELLINGEN, doelstellingen, doelstellingenReden),
            new Oordeel(Kader.MIDDELEN, middelen, middelenReden));
    boolean gelukt =
        handeling.voerUit(
            () ->
                vastgesteld[0] =
                    plannen.legToetsVast(
                        plan,
                        inhoudsversie,
                        vergadering,
                        oordelen.get(0),
                        oordelen.get(1),
                        oordelen.get(2)));
    if (!gelukt) {
      zieWieVoorWas(oordelen);
      return null;
    }
    handeling.gelukt(vastgesteld[0] ? "toets.vastgesteld" : "toets.teruggestuurd");
    return "/plan?faces-redirect=true&id=" + plan;
  }

  /** When a colleague recorded the judgement first, what was typed here stays readable. */
  private void zieWieVoorWas(List<Oordeel> oordelen) {
    int getoetst = inhoudsversie;
    LocalDate gehouden = vergadering;
    laad();
    if (!open || inhoudsversie != getoetst) {
      begin();
      nietOpgeslagen =
          Stream.concat(
                  Stream.of(
                      new Botsing.Regel(
                          wk.zin("toets.vergadering"),
                          gehouden == null ? "" : wk.datumKort(gehouden))),
                  oordelen.stream().map(this::inWoorden))
              .toList();
      vastgelegd =
          plannen.toetsen(plan).stream()
              .filter(t -> t.inhoudsversie() == getoetst)
              .findFirst()
              .orElse(null);
    }
  }

  // A judgement of one version is none of the next.
  private void begin() {
    vergadering = null;
    betrokkenheid = null;
    betrokkenheidReden = null;
    doelstellingen = null;
    doelstellingenReden = null;
    middelen = null;
    middelenReden = null;
  }

  private Botsing.Regel inWoorden(Oordeel oordeel) {
    String gevonden =
        oordeel.voldaan() == null
            ? ""
            : wk.zin(oordeel.voldaan() ? "toets.voldaan" : "toets.niet-voldaan");
    String reden = oordeel.reden() == null ? "" : oordeel.reden();
    return new Botsing.Regel(
        wk.zin("kader." + oordeel.kader()),
        gevonden + (gevonden.isEmpty() || reden.isEmpty() ? "" : ": ") + reden);
  }

  /** What there is to see of the plan today, beside each frame. */
  public Onderbouwing getOnderbouwing() {
    if (onderbouwing == null) {
      onderbouwing = plannen.onderbouwing(plan);
    }
    return onderbouwing;
  }

  /** What the offerer said that changed since the council sent the plan back, or null. */
  public String getWijziging() {
    return versies.van(plan).stream()
        .filter(v -> v.nummer() == inhoudsversie)
        .map(Planversie::toelichting)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What was typed, when it cannot be saved any more; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** What a colleague recorded about the same version, or null. */
  public Plan.Toets getVastgelegd() {
    return vastgelegd;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public int getInhoudsversie() {
    return inhoudsversie;
  }

  public boolean isOpen() {
    return open;
  }

  public LocalDate getVergadering() {
    return vergadering;
  }

  public void setVergadering(LocalDate vergadering) {
    this.vergadering = vergadering;
  }

  public Boolean getBetrokkenheid() {
    return betrokkenheid;
  }

  public void setBetrokkenheid(Boolean betrokkenheid) {
    this.betrokkenheid = betrokkenheid;
  }

  public String getBetrokkenheidReden() {
    return betrokkenheidReden;
  }

  public void setBetrokkenheidReden(String betrokkenheidReden) {
    this.betrokkenheidReden = betrokkenheidReden;
  }

  public Boolean getDoelstellingen() {
    return doelstellingen;
  }

  public void setDoelstellingen(Boolean doelstellingen) {
    this.doelstellingen = doelstellingen;
  }

  public String getDoelstellingenReden() {
    return doelstellingenReden;
  }

  public void setDoelstellingenReden(String doelstellingenReden) {
    this.doelstellingenReden = doelstellingenReden;
  }

  public Boolean getMiddelen() {
    return middelen;
  }

  public void setMiddelen(Boolean middelen) {
    this.middelen = middelen;
  }

  public String getMiddelenReden() {
    return middelenReden;
  }

  public void setMiddelenReden(String middelenReden) {
    this.middelenReden = middelenReden;
  }
}
