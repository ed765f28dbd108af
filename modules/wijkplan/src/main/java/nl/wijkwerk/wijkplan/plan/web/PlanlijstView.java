package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;

/** The list of all plans; what is asked stands in the address. */
@Named("planlijst")
@RequestScoped
public class PlanlijstView {
  private static final int GROOTTE = 25;

  @Inject private Plannen plannen;
  @Inject private Plansoorten plansoorten;
  @Inject private Bladeren bladeren;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private String q;
  private String gebied;
  private Planfase fase;
  private String sorteer;
  private String plansoort;
  private String nummer;
  private Pagina<Plan> pagina;

  public void laad() {
    Wijkplannen.Filter filter = new Wijkplannen.Filter(q, gebied, fase, sorteer, plansoort);
    pagina = bladeren.lees(nummer, n -> plannen.zoek(filter, n, GROOTTE));
  }

  /** Whether a plan may be read in, in one wijk or another. */
  public boolean isMagInlezen() {
    return toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  public Pagina<Plan> getPagina() {
    return pagina;
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getFasen() {
    return Arrays.stream(Planfase.values())
        .map(f -> new Keuze(f.name(), berichten.tekst(taal.getLocale(), "fase." + f.name())))
        .toList();
  }

  /** Types of plan, and the plans of which it is not known. */
  public List<Keuze> getPlansoorten() {
    return Stream.concat(
            plansoorten.alle().stream().map(s -> new Keuze(s.code(), s.inhoud().naam())),
            Stream.of(
                new Keuze(
                    Wijkplannen.Filter.SOORT_ONBEKEND,
                    berichten.tekst(taal.getLocale(), "plansoort.geen"))))
        .toList();
  }

  public String getPlansoort() {
    return plansoort;
  }

  public void setPlansoort(String plansoort) {
    this.plansoort = plansoort;
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

  public Planfase getFase() {
    return fase;
  }

  public void setFase(Planfase fase) {
    this.fase = fase;
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
