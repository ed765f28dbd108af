package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Gebiedsverloop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.cijfer.application.Cijfers;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Planstappen;
import nl.wijkwerk.wijkplan.plan.domain.Kwaliteitseis;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planjaren;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;

/** The page of one plan: where it stands, its rows, and the form of the row that is open. */
@Named("plan")
@ViewScoped
public class PlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows under one ambitie. */
  public record Groep(Integer ambitie, String titel, boolean loopt, List<Plan.Regel> regels) {}

  /** A requirement as the page shows it. */
  public record Eis(String titel, String toelichting, boolean voldaan) {}

  @Inject private transient Plannen plannen;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Planstappen planstappen;
  @Inject private transient Plansoorten plansoorten;
  @Inject private transient Kaders kaders;
  @Inject private transient Oplossingen oplossingen;
  @Inject private transient Cijfers cijfers;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;
  @Inject private transient Clock klok;

  private UUID id;
  private UUID regel;
  private String nieuw;
  private UUID wordt;
  private String stand;
  private Regelvorm vorm;
  private boolean alOpgeslagen;
  private Vervallen vervallen;
  private Botsing botsing;
  private long getoond;
  private long laatsteSpoor;
  private String wijziging;
  private boolean wijzigingGevraagd;
  private transient List<Spoorregel> tussendoor;
  private transient List<Oplossingen.Keus> keuzen;
  private transient List<Indicatorcijfer> vanDeWijk;
  private transient List<Kaders.Doelbeeld> kaderdoelen;
  private transient Plan plan;
  private transient Gebiedsverloop verloop;
  private transient List<Plan.Regel> regels;
  private transient List<Groep> groepen;
  private transient List<Plan.Toets> toetsen;
  private transient List<Spoorregel> spoor;
  private transient List<Stappen.Stap> stappen;

  /** Loads the plan and, when the address names one, opens a row. */
  public void laad() {
    plan = plannen.lees(id);
    onthoudWatErStaat();
    if (vorm != null || !isMagBewerken()) {
      return;
    }
    if (regel != null) {
      openRegel();
    } else if (nieuw != null) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else if (plannen.bestaatRegel(wordt)) {
        alOpgeslagen = true;
      } else {
        vorm = Regelvorm.nieuw(wordt, nieuw.matches("[1-9]\\d?") ? Integer.valueOf(nieuw) : null);
      }
    }
  }

  /** Whether the area of the plan is still there, and what it became. */
  public Gebiedsverloop getVerloop() {
    if (verloop == null) {
      verloop = gebieden.verloop(getPlan().gebied());
    }
    return verloop;
  }

  private void openRegel() {
    try {
      vorm = Regelvorm.van(plannen.leesRegel(regel));
    } catch (Vervallen e) {
      vervallen = e;
    }
  }

  /** Saves the open row; what somebody else saved meanwhile is shown beside what was typed. */
  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (vorm.isNieuw()) {
                plannen.voegRegelToe(vorm.getId(), id, vorm.inhoud());
              } else {
                plannen.wijzigRegel(vorm.getId(), vorm.getVersie(), vorm.inhoud());
              }
            });
    if (!gelukt) {
      legUit();
      return null;
    }
    handeling.gelukt("plan.bewaard");
    return "/plan?faces-redirect=true&id=" + id;
  }

  /** Shows what a colleague did meanwhile, or that this form was saved before. */
  private void legUit() {
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    botsing = null;
    keuzen = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(plannen.leesRegel(vorm.getId()), wk));
    }
    handeling
        .oorzaak(Vervallen.class)
        .ifPresent(
            v -> {
              vervallen = v;
              vorm.wordtNieuw();
            });
  }

  /** Takes the open row out of the plan. */
  public String verwijder() {
    if (handeling.voerUit(() -> plannen.verwijderRegel(vorm.getId(), vorm.getVersie()))) {
      handeling.gelukt("plan.regel-vervallen");
      return "/plan?faces-redirect=true&id=" + id;
    }
    legUit();
    return null;
  }

  /** Makes the plan a definitive proposal. */
  public String biedAan() {
    tussendoor = null;
    if (handeling.voerUit(() -> plannen.biedAan(id, getoond, wijziging))) {
      handeling.gelukt("plan.aangeboden");
      return "/plan?faces-redirect=true&id=" + id;
    }
    wijzigingGevraagd =
        handeling
            .oorzaak(Regelovertreding.class)
            .filter(r -> r.alle().stream().anyMatch(een -> "wijziging".equals(een.veld())))
            .isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      tussendoor =
          plannen.spoor(id, 1, 20).regels().stream()
              .filter(r -> r.gelukt() && r.volgnummer() > laatsteSpoor)
              .toList();
    }
    return null;
  }

  /** Who offers the plan, offers what this page shows: not what a colleague made of it since. */
  private void onthoudWatErStaat() {
    getoond = getPlan().versie();
    laatsteSpoor =
        plannen.spoor(id, 1, 1).regels().stream()
            .mapToLong(Spoorregel::volgnummer)
            .findFirst()
            .orElse(0);
  }

  /** After a button that failed, the page shows how things are now and not how they were. */
  public void ververs() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      plan = null;
      regels = null;
      groepen = null;
      toetsen = null;
      spoor = null;
      stappen = null;
      onthoudWatErStaat();
    }
  }

  /** What colleagues changed between this page and the offer that was refused for it. */
  public List<Spoorregel> getTussendoor() {
    return tussendoor == null ? List.of() : tussendoor;
  }

  /** Whether the council sent the plan back, so that the offer can say what changed. */
  public boolean isTerug() {
    return getPlan().fase() == Planfase.TERUGGESTUURD;
  }

  /** Whether the offer was refused for what it said, or did not say, of what changed. */
  public boolean isWijzigingGevraagd() {
    return wijzigingGevraagd;
  }

  public String getWijziging() {
    return wijziging;
  }

  public void setWijziging(String wijziging) {
    this.wijziging = wijziging;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  private List<Plan.Regel> regels() {
    if (regels == null) {
      regels = plannen.regels(id);
    }
    return regels;
  }

  /** Rows per ambitie, then those for the whole wijk; with the filter of the address. */
  public List<Groep> getGroepen() {
    if (groepen == null) {
      groepen = leesGroepen();
    }
    return groepen;
  }

  private List<Groep> leesGroepen() {
    List<Groep> alle = new ArrayList<>();
    for (Kaders.Ambitieregel ambitie : plannen.ambities(id)) {
      alle.add(
          new Groep(
              ambitie.nummer(),
              ambitie.nummer() + ". " + ambitie.tekst(),
              ambitie.loopt(),
              gefilterd(ambitie.nummer())));
    }
    alle.add(new Groep(null, tekst("plan.hele-wijk"), true, gefilterd(null)));
    return alle.stream()
        .filter(g -> !g.regels().isEmpty() || (g.loopt() && !"open".equals(stand)))
        .toList();
  }

  private List<Plan.Regel> gefilterd(Integer ambitie) {
    return regels().stream()
        .filter(r -> Objects.equals(r.inhoud().ambitie(), ambitie))
        .filter(r -> !"open".equals(stand) || r.aantalOntbreekt() > 0)
        .toList();
  }

  public BigDecimal getTotaal() {
    return regels().stream()
        .map(r -> r.inhoud().raming())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Rows that stand in the way of a definitive proposal. */
  public List<Plan.Regel> getOnvolledig() {
    return regels().stream().filter(r -> r.aantalOntbreekt() > 0).toList();
  }

  /** What the open row has and lacks. */
  public List<Eis> getEisen() {
    Planjaren jaren =
        new Planjaren(getPlan().vanJaar(), getPlan().totJaar(), LocalDate.now(klok).getYear());
    return Kwaliteitseis.van(vorm.inhoud(), jaren).stream()
        .map(
            e ->
                new Eis(
                    tekst("eis." + e.eis() + (e.voldaan() ? "" : ".ontbreekt")),
                    e.voldaan() ? "" : tekst("eis." + e.eis() + ".hulp"),
                    e.voldaan()))
        .toList();
  }

  /** Goals of this plan that still have to be filled in, the oldest first. */
  public List<Plan.Regel> getPmdoelen() {
    return regels().stream()
        .filter(r -> r.inhoud().pm())
        .sorted(Comparator.comparing(Plan.Regel::gemaakt))
        .toList();
  }

  public List<Stappen.Stap> getStappen() {
    if (stappen == null) {
      stappen =
          Stappen.van(
              planstappen.van(id),
              planstappen.beslisser(getPlan()),
              taalcode(),
              (sleutel, argumenten) -> berichten.tekst(taalcode(), sleutel, argumenten));
    }
    return stappen;
  }

  /** Who decides about the plan when it is offered now. */
  public Beslisser getBeslisserNu() {
    return plansoorten.beslisser(getPlan().plansoort());
  }

  /** Decisions of another body than the council. */
  public List<Plan.Besluit> getBesluiten() {
    return plannen.besluiten(id);
  }

  public List<Plan.Toets> getToetsen() {
    if (toetsen == null) {
      toetsen = plannen.toetsen(id);
    }
    return toetsen;
  }

  /** The last things that happened; all of it is on the page of the trail. */
  public List<Spoorregel> getSpoor() {
    if (spoor == null) {
      spoor = plannen.spoor(id, 1, 8).regels();
    }
    return spoor;
  }

  /** Days that a PM place has been open. */
  public long dagenOpen(OffsetDateTime gemaakt) {
    return ChronoUnit.DAYS.between(
        gemaakt.atZoneSameInstant(klok.getZone()).toLocalDate(), LocalDate.now(klok));
  }

  public boolean isMagOpstellen() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public boolean isMagAanbieden() {
    return getPlan().fase().open() && toegang.mag(Bevoegdheid.PLAN_AANBIEDEN, getPlan().gebied());
  }

  public boolean isMagBewerken() {
    return getPlan().fase().open() && isMagOpstellen();
  }

  public boolean isUAanZet() {
    return getPlan().aanZet(toegang);
  }

  /** Ambities and their options, for the form. */
  public List<Kaders.Ambitieregel> getAmbities() {
    return kaders.ambities();
  }

  /** Options of the library that the open row can choose. */
  public List<Oplossingen.Keus> getKeuzen() {
    if (keuzen == null) {
      keuzen = oplossingen.keuzen(vorm.getAmbitie(), vorm.alGekozen());
    }
    return keuzen;
  }

  /** What monitoring knows of the wijk, to name as the indicator of the open row. */
  public List<Indicatorcijfer> getCijfers() {
    if (vanDeWijk == null) {
      vanDeWijk = cijfers.nieuwste(getPlan().gebied());
    }
    return vanDeWijk;
  }

  /** Goals that the municipality has under the ambitie of the open row; their indicators fit it. */
  public List<Kaders.Doelbeeld> getKaderdoelen() {
    if (kaderdoelen == null) {
      kaderdoelen = vorm.getAmbitie() == null ? List.of() : kaders.lopendeDoelen(vorm.getAmbitie());
    }
    return kaderdoelen;
  }

  /** Choices of the filter on the state of rows. */
  public List<Keuze> getStanden() {
    return List.of(new Keuze("open", tekst("plan.filter.open")));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(taalcode(), sleutel);
  }

  private Locale taalcode() {
    return taal.getLocale();
  }

  /** What a colleague saved in this row meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  /** Who took the row away that this page was opened for, and when; or null. */
  public Vervallen getVervallen() {
    return vervallen;
  }

  public Regelvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
