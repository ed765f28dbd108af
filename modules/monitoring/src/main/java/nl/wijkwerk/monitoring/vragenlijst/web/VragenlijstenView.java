package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijsten;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstregel;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstfilter;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The questionnaires; what is asked stands in the address. */
@Named("vragenlijsten")
@RequestScoped
public class VragenlijstenView {
  private static final int GROOTTE = 25;

  @Inject private Vragenlijsten lijsten;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private String stand;
  private String sorteer;
  private String nummer;
  private Pagina<Vragenlijstregel> pagina;

  public void laad() {
    Vragenlijststatus status =
        Arrays.stream(Vragenlijststatus.values())
            .filter(s -> s.name().equals(stand))
            .findFirst()
            .orElse(null);
    Vragenlijstfilter filter = new Vragenlijstfilter(q, gebied, status, sorteer);
    pagina = bladeren.lees(nummer, n -> lijsten.zoek(filter, n, GROOTTE));
  }

  public Pagina<Vragenlijstregel> getPagina() {
    return pagina;
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  public boolean isMagInlezen() {
    return toegang.magErgens(Bevoegdheid.CIJFERS_INLEZEN);
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getStanden() {
    return Arrays.stream(Vragenlijststatus.values())
        .map(s -> new Keuze(s.name(), wk.zin("vragenlijststatus." + s)))
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
