package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingtelling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The register of promises; what is asked stands in the address. */
@Named
@RequestScoped
public class ToezeggingenLijstView {
  private static final int PER_PAGINA = 25;

  @Inject private ToezeggingenBekijken bekijken;
  @Inject private Agendas agendas;
  @Inject private Bladeren bladeren;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private String stand;
  private String teLaat;
  private String sorteer;
  private String pagina;
  private Pagina<Toezeggingregel> toezeggingen;
  private Toezeggingtelling telling;

  public void laad() {
    Toezeggingfilter filter = Toezeggingfilter.lees(q, gebied, stand, teLaat, sorteer);
    toezeggingen = bladeren.lees(pagina, n -> bekijken.zoek(filter, n, PER_PAGINA));
    telling = bekijken.tel(null);
  }

  public Pagina<Toezeggingregel> getToezeggingen() {
    return toezeggingen;
  }

  /** Of the whole register, whatever the filter. */
  public Toezeggingtelling getTelling() {
    return telling;
  }

  public boolean isMagVastleggen() {
    return toegang.magErgens(Bevoegdheid.TOEZEGGING_VASTLEGGEN);
  }

  public List<Keuze> getGebiedopties() {
    return Stream.concat(
            Stream.of(new Keuze(Toezeggingfilter.GEMEENTE, wk.zin("punt.gemeente"))),
            agendas.wijken().stream()
                .map(
                    w ->
                        new Keuze(
                            w.code(), w.nummer() == null ? w.naam() : w.nummer() + " " + w.naam())))
        .toList();
  }

  public List<Keuze> getStandopties() {
    return Stream.of(Toezeggingfilter.LOPEND, "OPEN", "GEMELD", "AFGEDAAN")
        .map(s -> new Keuze(s, wk.zin("toezeggingstand." + s)))
        .toList();
  }

  public List<Keuze> getTermijnopties() {
    return List.of(new Keuze("true", wk.zin("toezegging.te-laat")));
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

  public String getTeLaat() {
    return teLaat;
  }

  public void setTeLaat(String teLaat) {
    this.teLaat = teLaat;
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
