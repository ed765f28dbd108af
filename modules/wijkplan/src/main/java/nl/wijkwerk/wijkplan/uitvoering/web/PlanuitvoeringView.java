package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectVastleggen;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Uitvoeringsstand;

/** The carrying out of one plan: its projects in time, and the form of a quick measure. */
@Named("planuitvoering")
@ViewScoped
public class PlanuitvoeringView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int GROOTTE = 25;

  /** A project with its bar, which is null when nothing is planned. */
  public record Rij(Projectregel project, Tijdas.Balk balk) {}

  @Inject private transient Plannen plannen;
  @Inject private transient ProjectenBekijken bekijken;
  @Inject private transient ProjectVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Bladeren bladeren;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;

  private UUID id;
  private String snel;
  private String nummer;
  private UUID wordt;
  private UUID herstelt;
  private boolean alOpgeslagen;
  private final Snelvorm vorm = new Snelvorm();
  private transient Plan plan;
  private transient Pagina<Projectregel> pagina;
  private transient Uitvoeringsstand stand;
  private transient List<Rij> rijen;
  private transient Tijdas as;
  private transient List<Tijdas.Streep> strepen;
  private transient List<Plan.Regel> zonderProject;

  public void laad() {
    plan = plannen.lees(id);
    if (snel == null || !isMagBewerken()) {
      return;
    }
    if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = bekijken.bestaat(wordt);
      if (herstelt != null) {
        vorm.herstelt(bekijken.lees(herstelt).inhoud().titel());
      }
    }
  }

  public String bewaarSnel() {
    boolean gelukt =
        handeling.voerUit(
            () ->
                vastleggen.voegSnelToe(
                    wordt,
                    id,
                    herstelt,
                    vorm.getTitel(),
                    vorm.getVerantwoordelijke(),
                    vorm.getTot()));
    if (!gelukt) {
      alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
      return null;
    }
    handeling.gelukt("uitvoering.maatregel-bewaard");
    return "/plan-uitvoering?faces-redirect=true&id=" + id;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  public Pagina<Projectregel> getPagina() {
    if (pagina == null) {
      pagina = bladeren.lees(nummer, n -> bekijken.vanPlan(id, n, GROOTTE));
    }
    return pagina;
  }

  /** Of all projects of the plan, whichever page is shown. */
  public Uitvoeringsstand getStand() {
    if (stand == null) {
      stand = bekijken.stand(id);
    }
    return stand;
  }

  public List<Rij> getRijen() {
    if (rijen == null) {
      rijen =
          getPagina().regels().stream()
              .map(p -> new Rij(p, as() == null ? null : as().balk(p)))
              .toList();
    }
    return rijen;
  }

  /** Whether work goes on where the picture does not. */
  public boolean isBuitenBeeld() {
    return getRijen().stream()
        .map(Rij::balk)
        .anyMatch(balk -> balk != null && (balk.eerder() || balk.later()));
  }

  /** The same for each page, so that these can be held beside each other. */
  private Tijdas as() {
    if (as == null) {
      as = Tijdas.om(getStand().eerste(), getStand().laatste(), wk.getVandaag(), taal.getLocale());
    }
    return as;
  }

  public List<Tijdas.Streep> getStrepen() {
    if (strepen == null) {
      strepen = as() == null ? List.of() : as().strepen();
    }
    return strepen;
  }

  /** Where today is in the picture, or null. */
  public String getNu() {
    return as() == null ? null : as().nu();
  }

  /** How many projects of the plan have a signal. */
  public long aantal(String signaal) {
    return getStand().signalen().get(Signaal.valueOf(signaal));
  }

  public int getStilNaDagen() {
    return bekijken.stilNaDagen();
  }

  /** Rows of the plan that nothing carries out yet. */
  public List<Plan.Regel> getZonderProject() {
    if (zonderProject == null) {
      Set<UUID> gedaan = bekijken.regelsMetProject(id);
      zonderProject = plannen.regels(id).stream().filter(r -> !gedaan.contains(r.id())).toList();
    }
    return zonderProject;
  }

  public boolean isVastgesteld() {
    return getPlan().fase() == Planfase.VASTGESTELD || getPlan().fase() == Planfase.GECOMMUNICEERD;
  }

  public boolean isMagBewerken() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public boolean isSnelOpen() {
    return snel != null && wordt != null && isMagBewerken();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Snelvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public String getSnel() {
    return snel;
  }

  public void setSnel(String snel) {
    this.snel = snel;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getHerstelt() {
    return herstelt;
  }

  public void setHerstelt(UUID herstelt) {
    this.herstelt = herstelt;
  }
}
