package nl.wijkwerk.wijkplan.herkomst.web;

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
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;

/** What hangs loose; what is asked stands in the address. */
@Named("wezen")
@RequestScoped
public class WezenView {
  private static final int GROOTTE = 25;

  @Inject private Herkomsten herkomsten;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String gebied;
  private Weessoort soort;
  private String nummer;
  private Pagina<Wees> pagina;

  public void laad() {
    pagina = bladeren.lees(nummer, n -> herkomsten.wezen(soort, gebied, n, GROOTTE));
  }

  public Pagina<Wees> getPagina() {
    return pagina;
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getSoorten() {
    return Arrays.stream(Weessoort.values())
        .map(s -> new Keuze(s.name(), wk.zin("wees." + s)))
        .toList();
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public Weessoort getSoort() {
    return soort;
  }

  public void setSoort(Weessoort soort) {
    this.soort = soort;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
