package nl.wijkwerk.wijkplan.evaluatie.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;

/** The evaluations of all plans; what is asked stands in the address. */
@Named("evaluatielijst")
@RequestScoped
public class EvaluatielijstView {
  private static final int GROOTTE = 25;

  @Inject private Evaluaties evaluaties;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String gebied;
  private Evaluatiestand stand;
  private String sorteer;
  private String nummer;
  private Pagina<Evaluatielijstregel> pagina;
  private long teLaat;

  public void laad() {
    Evaluatiefilter filter = new Evaluatiefilter(gebied, null, stand, null, sorteer);
    pagina = bladeren.lees(nummer, n -> evaluaties.zoek(filter, n, GROOTTE));
    teLaat = evaluaties.aantalTeLaat();
  }

  public Pagina<Evaluatielijstregel> getPagina() {
    return pagina;
  }

  public long getTeLaat() {
    return teLaat;
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getStanden() {
    return Arrays.stream(Evaluatiestand.values())
        .map(s -> new Keuze(s.name(), wk.zin("evaluatiestand." + s)))
        .toList();
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public Evaluatiestand getStand() {
    return stand;
  }

  public void setStand(Evaluatiestand stand) {
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
