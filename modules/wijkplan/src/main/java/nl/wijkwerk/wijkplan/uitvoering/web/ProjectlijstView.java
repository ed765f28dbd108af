package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;

/** The projects of all plans; what is asked stands in the address. */
@Named("projectlijst")
@RequestScoped
public class ProjectlijstView {
  private static final int GROOTTE = 25;

  @Inject private ProjectenBekijken bekijken;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private Projectstatus status;
  private Projectsoort soort;
  private Signaal signaal;
  private String sorteer;
  private String nummer;
  private Pagina<Projectregel> pagina;
  private Map<Signaal, Long> telling;

  public void laad() {
    Projectfilter filter = new Projectfilter(q, gebied, null, status, soort, signaal, sorteer);
    pagina = bladeren.lees(nummer, n -> bekijken.zoek(filter, n, GROOTTE));
    telling = bekijken.tel(null);
  }

  public Pagina<Projectregel> getPagina() {
    return pagina;
  }

  /** How many projects of all plans have a signal, whatever the filter. */
  public long aantal(String naam) {
    return telling.get(Signaal.valueOf(naam));
  }

  public int getStilNaDagen() {
    return bekijken.stilNaDagen();
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getStatussen() {
    return keuzes("projectstatus.", Projectstatus.values());
  }

  public List<Keuze> getSoorten() {
    return keuzes("projectsoort.", Projectsoort.values());
  }

  public List<Keuze> getSignalen() {
    return keuzes("signaal.", Signaal.values());
  }

  private List<Keuze> keuzes(String voorvoegsel, Enum<?>[] waarden) {
    return Arrays.stream(waarden)
        .map(w -> new Keuze(w.name(), wk.zin(voorvoegsel + w.name())))
        .toList();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public Projectstatus getStatus() {
    return status;
  }

  public void setStatus(Projectstatus status) {
    this.status = status;
  }

  public Projectsoort getSoort() {
    return soort;
  }

  public void setSoort(Projectsoort soort) {
    this.soort = soort;
  }

  public Signaal getSignaal() {
    return signaal;
  }

  public void setSignaal(Signaal signaal) {
    this.signaal = signaal;
  }

  public String getSorteer() {
    return sorteer;
  }

  public void setSorteer(String sorteer) {
    this.sorteer = sorteer;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
