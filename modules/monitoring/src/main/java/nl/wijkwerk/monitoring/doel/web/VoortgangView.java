package nl.wijkwerk.monitoring.doel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.monitoring.doel.domain.Doeltotalen;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/**
 * The goals of plans with their progress, on a page and in portlets; what is asked stands in the
 * address.
 */
@Named("voortgang")
@RequestScoped
public class VoortgangView {
  private static final int GROOTTE = 25;
  private static final int IN_PORTLET = 5;
  private static final int VAN_PLAN = 100;

  @Inject private Doelen doelen;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private String plan;
  private String stand;
  private String sorteer;
  private String nummer;
  private Gebied wijk;
  private Pagina<Doelbeeld> pagina;
  private Doeltotalen totalen;

  public void laad() {
    Doelfilter filter = filter(q, gebied, plan, stand, sorteer);
    pagina = bladeren.lees(nummer, n -> doelen.zoek(filter, n, GROOTTE));
    totalen = doelen.totalen(filter);
  }

  /** For the portlet of a wijk: what lags first. */
  public void laadWijk() {
    wijk = gebieden.read(gebied);
    vanGebied(gebied);
  }

  /** For the portlet of a plan: all goals, in the order of the plan. */
  public void laadPlan() {
    Doelfilter filter = filter(null, null, plan, null, null);
    pagina = doelen.zoek(filter, 1, VAN_PLAN);
    totalen = doelen.totalen(filter);
  }

  /**
   * Whether there are goals of plans of this area, asked once; none without the module wijkplan.
   */
  public boolean heeft(String code) {
    if (totalen == null) {
      vanGebied(code);
    }
    return totalen.totaal() > 0;
  }

  private void vanGebied(String code) {
    Doelfilter filter = filter(null, code, null, null, "stand");
    pagina = doelen.zoek(filter, 1, IN_PORTLET);
    totalen = doelen.totalen(filter);
  }

  /** As the page and its files read what is asked. */
  static Doelfilter filter(String q, String gebied, String plan, String stand, String sorteer) {
    UUID vanPlan = plan == null || plan.isBlank() ? null : Lees.id(plan);
    return new Doelfilter(
        q,
        gebied,
        vanPlan,
        Lees.keuze("stand", stand == null || stand.isBlank() ? null : stand, Doelstand.class),
        sorteer);
  }

  public Pagina<Doelbeeld> getPagina() {
    return pagina;
  }

  public Doeltotalen getTotalen() {
    return totalen;
  }

  public BigDecimal getTolerantie() {
    return doelen.tolerantie();
  }

  public Gebied getWijk() {
    return wijk;
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getPlannen() {
    return doelen.plannen().stream()
        .map(
            p ->
                new Keuze(
                    p.id().toString(), p.titel() + ", " + wk.periode(p.vanJaar(), p.totJaar())))
        .toList();
  }

  public List<Keuze> getStanden() {
    return Arrays.stream(Doelstand.values())
        .map(s -> new Keuze(s.name(), wk.zin("doelstand." + s)))
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

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
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
