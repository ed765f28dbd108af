package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Pmdoelen;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;

/** The open goals of all plans; what is asked stands in the address. */
@Named("pmdoelen")
@RequestScoped
public class PmdoelenView {
  private static final int GROOTTE = 25;

  @Inject private Pmdoelen doelen;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String gebied;
  private String dagen;
  private String sorteer;
  private String nummer;
  private Pagina<Pmdoel> pagina;

  public void laad() {
    Pmdoelfilter filter = Pmdoelfilter.lees(gebied, null, dagen, sorteer);
    pagina = bladeren.lees(nummer, n -> doelen.zoek(filter, n, GROOTTE));
  }

  public Pagina<Pmdoel> getPagina() {
    return pagina;
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getTermijnen() {
    return Stream.of(30, 90, 180, 365)
        .map(d -> new Keuze(d.toString(), wk.zin("pmdoelen.minstens", d)))
        .toList();
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getDagen() {
    return dagen;
  }

  public void setDagen(String dagen) {
    this.dagen = dagen;
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
