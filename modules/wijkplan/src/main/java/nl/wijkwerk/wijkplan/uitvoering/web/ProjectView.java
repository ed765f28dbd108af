package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectVastleggen;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;

/** One project: where it stands, and the steps that can be taken. */
@Named("project")
@ViewScoped
public class ProjectView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProjectenBekijken bekijken;
  @Inject private transient ProjectVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private String borger;
  private LocalDate terugblik;
  private String reden;
  private Terugblikuitkomst uitkomst;
  private String woorden;
  private LocalDate volgende;
  private String antwoord;
  private Beleidvorm beleid;
  private Botsing botsing;
  private Botsing gevonden;
  private transient Projectblad blad;

  public void laad() {
    versie = getBlad().versie();
    beleid = Beleidvorm.van(getBlad());
  }

  public String begin() {
    return doe(() -> vastleggen.begin(id, versie), "project.is-begonnen", List.of());
  }

  public String sluitAf() {
    return doe(
        () -> vastleggen.sluitAf(id, versie, borger, terugblik),
        "project.is-afgesloten",
        List.of(getypt("project.borger", borger), getypt("project.terugblik-op", dag(terugblik))));
  }

  public String laatVervallen() {
    return doe(
        () -> vastleggen.laatVervallen(id, versie, reden),
        "project.is-vervallen",
        List.of(getypt("project.reden", reden)));
  }

  public String blikTerug() {
    return doe(
        () -> vastleggen.blikTerug(id, versie, uitkomst, woorden, volgende),
        "project.is-teruggeblikt",
        List.of(
            getypt("project.uitkomst", uitkomst == null ? "" : wk.zin("uitkomst." + uitkomst)),
            getypt("project.woorden", woorden),
            getypt("project.volgende-terugblik", dag(volgende))));
  }

  public String beantwoordTerugval() {
    return doe(
        () -> vastleggen.beantwoordTerugval(id, versie, antwoord),
        "project.is-beantwoord",
        List.of(getypt("project.antwoord", antwoord)));
  }

  public String legBeleidstoetsenVast() {
    String pagina =
        doe(
            () ->
                vastleggen.legBeleidstoetsenVast(
                    id, versie, beleid.vastgoed(), beleid.accommodatie(), beleid.afwijking()),
            "project.is-getoetst",
            List.of(
                getypt("project.vastgoed", beleid.getVastgoedReden()),
                getypt("project.accommodatie", beleid.getAccommodatieReden()),
                getypt("project.afwijking.orgaan", beleid.getOrgaan()),
                getypt("project.afwijking.op", dag(beleid.getOp())),
                getypt("project.afwijking.reden", beleid.getReden())));
    botsing =
        pagina == null && handeling.oorzaak(VerouderdeVersie.class).isPresent() ? gevonden : null;
    return pagina;
  }

  private String dag(LocalDate dag) {
    return dag == null ? "" : wk.datum(dag);
  }

  private Botsing.Regel getypt(String sleutel, String waarde) {
    return new Botsing.Regel(wk.zin(sleutel), waarde);
  }

  /** When a colleague was first and the form is gone, what was typed stays readable. */
  private String doe(Runnable werk, String gelukt, List<Botsing.Regel> getypt) {
    Projectstatus was = getBlad().status();
    if (handeling.voerUit(werk)) {
      handeling.gelukt(gelukt);
      return "/project?faces-redirect=true&id=" + id;
    }
    blad = null;
    versie = getBlad().versie();
    // Whichever form was sent: the version is new, so this form holds what is stored too.
    gevonden = beleid.voegSamen(getBlad(), wk);
    nietOpgeslagen = getBlad().status() == was ? List.of() : getypt;
    return null;
  }

  public Projectblad getBlad() {
    if (blad == null) {
      blad = bekijken.lees(id);
    }
    return blad;
  }

  /** What was typed, when a colleague changed the state first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** The last things that happened to it. */
  public List<Spoorregel> getSpoor() {
    return bekijken.spoor(id, 1, 12).regels();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  public boolean isMagBewerken() {
    return getBlad().open() && isMag();
  }

  public boolean isMagBeginnen() {
    return getBlad().status() == Projectstatus.VOORBEREIDING && isMag();
  }

  public boolean isMagAfsluiten() {
    return getBlad().status() == Projectstatus.IN_UITVOERING && isMag();
  }

  public boolean isMagTerugblikken() {
    return isAfgesloten() && isMag();
  }

  public boolean isAfgesloten() {
    return getBlad().status() == Projectstatus.AFGESLOTEN;
  }

  public boolean isOntmoetingsplaats() {
    return getBlad().soort() == Projectsoort.ONTMOETINGSPLAATS;
  }

  /** Whether both policies were checked, or need not be. */
  public boolean isGetoetst() {
    return !isOntmoetingsplaats()
        || (getBlad().vastgoed().gedaan() && getBlad().accommodatie().gedaan());
  }

  /** Whether it does not fit a policy, and nobody decided to deviate yet. */
  public boolean isBesluitNodig() {
    return isPastNiet() && getBlad().afwijking() == null;
  }

  /** Whether it does not fit a policy. */
  public boolean isPastNiet() {
    return Boolean.FALSE.equals(getBlad().vastgoed().past())
        || Boolean.FALSE.equals(getBlad().accommodatie().past());
  }

  public Beleidvorm getBeleid() {
    return beleid;
  }

  /** What a colleague saved in the form of the policies meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  public Terugblikuitkomst[] getUitkomsten() {
    return Terugblikuitkomst.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getBorger() {
    return borger;
  }

  public void setBorger(String borger) {
    this.borger = borger;
  }

  public LocalDate getTerugblik() {
    return terugblik;
  }

  public void setTerugblik(LocalDate terugblik) {
    this.terugblik = terugblik;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public Terugblikuitkomst getUitkomst() {
    return uitkomst;
  }

  public void setUitkomst(Terugblikuitkomst uitkomst) {
    this.uitkomst = uitkomst;
  }

  public String getWoorden() {
    return woorden;
  }

  public void setWoorden(String woorden) {
    this.woorden = woorden;
  }

  public LocalDate getVolgende() {
    return volgende;
  }

  public void setVolgende(LocalDate volgende) {
    this.volgende = volgende;
  }

  public String getAntwoord() {
    return antwoord;
  }

  public void setAntwoord(String antwoord) {
    this.antwoord = antwoord;
  }
}
