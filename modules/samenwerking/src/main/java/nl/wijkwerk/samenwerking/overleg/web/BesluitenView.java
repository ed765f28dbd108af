package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;

/** The register of decisions. */
@Named("besluiten")
@RequestScoped
public class BesluitenView {
  private static final int PER_PAGINA = 25;

  @Inject private Bladeren bladeren;
  @Inject private Besluiten besluiten;
  @Inject private Agendas agendas;
  @Inject private Tafel tafel;

  private String q;
  private String gebied;
  private String jaar;
  private String uitkomst;
  private String sorteer;
  private String nummer;
  private Pagina<BesluitRegel> pagina;

  public void laad() {
    Besluitfilter filter = Filterlezer.lees(q, gebied, jaar, uitkomst, sorteer);
    pagina = bladeren.lees(nummer, n -> besluiten.zoek(filter, n, PER_PAGINA));
  }

  public List<Keuze> getWijken() {
    return agendas.wijken().stream()
        .map(w -> new Keuze(w.code(), w.nummer() == null ? w.naam() : w.nummer() + " " + w.naam()))
        .toList();
  }

  public List<Keuze> getJaren() {
    return besluiten.jaren().stream().map(String::valueOf).map(j -> new Keuze(j, j)).toList();
  }

  public List<Keuze> getUitkomsten() {
    return Stream.of(Uitkomst.values())
        .map(u -> new Keuze(u.name(), tafel.zeg("uitkomst.kort." + u.name())))
        .toList();
  }

  /** Address of the same list as a file. */
  public String getCsvAdres() {
    return Filterlezer.adres(
        "/samenwerking/besluiten.csv",
        Map.of(
            "q", leeg(q), "gebied", leeg(gebied), "jaar", leeg(jaar), "uitkomst", leeg(uitkomst)));
  }

  private static String leeg(String tekst) {
    return tekst == null ? "" : tekst;
  }

  public Pagina<BesluitRegel> getPagina() {
    return pagina;
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

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
  }

  public String getUitkomst() {
    return uitkomst;
  }

  public void setUitkomst(String uitkomst) {
    this.uitkomst = uitkomst;
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
