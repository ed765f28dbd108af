package nl.wijkwerk.middelen.besteding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.besteding.application.Bestedingssoorten;
import nl.wijkwerk.middelen.besteding.application.Bestedingstotaal;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;

/** The list of spendings outside a plan; what is asked stands in the address. */
@Named
@RequestScoped
public class BestedingenLijstView {
  private static final int PER_PAGINA = 20;

  @Inject private BestedingenBekijken bekijken;
  @Inject private Bestedingssoorten soorten;
  @Inject private MiddelenBekijken middelen;
  @Inject private Bladeren bladeren;
  @Inject private Toegang toegang;
  @Inject private Berichten berichten;
  @Inject private Taal taal;
  @Inject private Clock klok;

  private String q;
  private String gebied;
  private String soort;
  private Integer jaar;
  private Onderdeelstatus status;
  private String sorteer;
  private String pagina;
  private Pagina<Bestedingsregel> bestedingen;
  private Bestedingstotaal totaal;

  public void laad() {
    Bestedingsfilter filter = new Bestedingsfilter(q, gebied, soort, jaar, status, sorteer);
    bestedingen = bladeren.lees(pagina, n -> bekijken.zoek(filter, n, PER_PAGINA));
    totaal = bekijken.totaal(filter);
  }

  public Pagina<Bestedingsregel> getBestedingen() {
    return bestedingen;
  }

  /** Of all pages together. */
  public Bestedingstotaal getTotaal() {
    return totaal;
  }

  public boolean isMagVastleggen() {
    return toegang.magErgens(Bevoegdheid.BESTEDING_VASTLEGGEN);
  }

  public List<Keuze> getGebiedopties() {
    return Stream.concat(
            Stream.of(new Keuze(Bestedingsfilter.GEMEENTE, tekst("middelen.hele-gemeente"))),
            middelen.wijken().stream().map(w -> new Keuze(w.code(), w.titel())))
        .toList();
  }

  public List<Keuze> getSoortopties() {
    return soorten.alle().stream().map(s -> new Keuze(s.code(), s.naam())).toList();
  }

  public List<Keuze> getJaaropties() {
    int nu = LocalDate.now(klok).getYear();
    return IntStream.rangeClosed(nu - 5, nu + 5)
        .mapToObj(j -> new Keuze(String.valueOf(j), String.valueOf(j)))
        .toList();
  }

  public List<Keuze> getStandopties() {
    List<Keuze> opties = new ArrayList<>();
    for (Onderdeelstatus stand : List.of(Onderdeelstatus.OPEN, Onderdeelstatus.VERVALLEN)) {
      opties.add(new Keuze(stand.name(), tekst("bestedingstand." + stand)));
    }
    return opties;
  }

  private String tekst(String sleutel) {
    return berichten.tekst(taal.getLocale(), sleutel);
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

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public Onderdeelstatus getStatus() {
    return status;
  }

  public void setStatus(Onderdeelstatus status) {
    this.status = status;
  }

  public String getSorteer() {
    return sorteer;
  }

  public void setSorteer(String sorteer) {
    this.sorteer = sorteer;
  }

  public String getPagina() {
    return pagina;
  }

  public void setPagina(String pagina) {
    this.pagina = pagina;
  }
}
