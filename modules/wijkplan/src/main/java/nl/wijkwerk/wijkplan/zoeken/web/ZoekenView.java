package nl.wijkwerk.wijkplan.zoeken.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.zoeken.application.Zoeken;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoeksoort;

/** One search field; what is asked stands in the address. */
@Named("zoeken")
@RequestScoped
public class ZoekenView {
  private static final int GROOTTE = 25;
  private static final int JAREN_TERUG = 5;
  private static final int JAREN_VOORUIT = 10;

  @Inject private Zoeken zoeken;
  @Inject private Gebieden gebieden;
  @Inject private Bladeren bladeren;
  @Inject private Handeling handeling;
  @Inject private Weergave wk;

  private String q;
  private Zoeksoort soort;
  private String gebied;
  private Planfase fase;
  private Integer jaar;
  private String nummer;
  private Pagina<Treffer> pagina = new Pagina<>(List.of(), 1, GROOTTE, 0);
  private boolean gezocht;

  public void laad() {
    if (q == null || q.isBlank()) {
      return;
    }
    Zoekfilter filter = new Zoekfilter(soort, gebied, fase, jaar);
    gezocht =
        handeling.voerUit(
            () -> pagina = bladeren.lees(nummer, n -> zoeken.zoek(q, filter, n, GROOTTE)));
  }

  public Pagina<Treffer> getPagina() {
    return pagina;
  }

  /** Whether something was asked that could be answered. */
  public boolean isGezocht() {
    return gezocht;
  }

  /** Whether more than words narrows the search. */
  public boolean isBeperkt() {
    return soort != null || fase != null || jaar != null || (gebied != null && !gebied.isBlank());
  }

  public List<Keuze> getSoorten() {
    return Arrays.stream(Zoeksoort.values())
        .map(s -> new Keuze(s.name(), wk.zin("zoeksoort." + s)))
        .toList();
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getFasen() {
    return Arrays.stream(Planfase.values())
        .map(f -> new Keuze(f.name(), wk.zin("fase." + f)))
        .toList();
  }

  public List<Keuze> getJaren() {
    int nu = wk.getVandaag().getYear();
    return IntStream.rangeClosed(nu - JAREN_TERUG, nu + JAREN_VOORUIT)
        .mapToObj(j -> new Keuze(String.valueOf(j), String.valueOf(j)))
        .toList();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public Zoeksoort getSoort() {
    return soort;
  }

  public void setSoort(Zoeksoort soort) {
    this.soort = soort;
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

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
