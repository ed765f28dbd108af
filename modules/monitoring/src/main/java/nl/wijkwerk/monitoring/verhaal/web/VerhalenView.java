package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The stories of all wijken; what is asked stands in the address. */
@Named("verhalen")
@RequestScoped
public class VerhalenView {
  private static final int GROOTTE = 25;

  @Inject private VerhalenLezen lezen;
  @Inject private Gebieden gebieden;
  @Inject private Indicatornamen namen;
  @Inject private Toegang toegang;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private String indicator;
  private String jaar;
  private String sorteer;
  private String nummer;
  private Pagina<Verhaalregel> pagina;

  public void laad() {
    Verhaalfilter filter =
        new Verhaalfilter(q, gebied, indicator, Datumgrens.jaar("jaar", jaar), sorteer);
    pagina = bladeren.lees(nummer, n -> lezen.zoek(filter, n, GROOTTE));
  }

  public Pagina<Verhaalregel> getPagina() {
    return pagina;
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  /** Names of indicators, each after a comma. */
  public String indicatoren(List<String> codes) {
    return String.join(", ", codes.stream().map(c -> namen.perCode().getOrDefault(c, c)).toList());
  }

  public List<Keuze> getWijken() {
    return gebieden.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getIndicatoren() {
    return Stream.concat(
            namen.keuzen().stream(),
            Stream.of(new Keuze(Verhaalfilter.ZONDER, wk.zin("verhalen.zonder-cijfer"))))
        .toList();
  }

  public List<Keuze> getJaren() {
    return lezen.jaren().stream().map(String::valueOf).map(j -> new Keuze(j, j)).toList();
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

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
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
