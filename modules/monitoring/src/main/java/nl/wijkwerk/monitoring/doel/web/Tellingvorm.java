package nl.wijkwerk.monitoring.doel.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** What is typed about a count. */
public class Tellingvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate dag;
  private Integer aantal;
  private Integer totaal;
  private String bron;
  private String toelichting;

  void vul(Tellinginhoud i) {
    dag = i.dag();
    aantal = i.aantal();
    totaal = i.totaal();
    bron = i.bron();
    toelichting = i.toelichting();
  }

  Tellinginhoud inhoud() {
    return new Tellinginhoud(dag, aantal, totaal, bron, toelichting);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Tellingvorm was, Tellinginhoud nu, Weergave wk) {
    Botsing b = new Botsing();
    dag = b.veld(wk.zin("doeltelling.dag"), was.dag, dag, nu.dag(), wk::datum);
    aantal = b.veld(wk.zin("doeltelling.aantal-veld"), was.aantal, aantal, nu.aantal(), wk::getal);
    totaal = b.veld(wk.zin("doeltelling.totaal-veld"), was.totaal, totaal, nu.totaal(), wk::getal);
    bron = b.veld(wk.zin("doel.bron"), was.bron, bron, nu.bron());
    toelichting =
        b.veld(wk.zin("doeltelling.toelichting"), was.toelichting, toelichting, nu.toelichting());
    return b;
  }

  /** What was typed, for who has to take it elsewhere. */
  List<Botsing.Regel> getypt(Weergave wk) {
    return List.of(
        new Botsing.Regel(wk.zin("doeltelling.dag"), dag == null ? "" : wk.datum(dag)),
        new Botsing.Regel(
            wk.zin("doeltelling.aantal-veld"), aantal == null ? "" : wk.getal(aantal)),
        new Botsing.Regel(
            wk.zin("doeltelling.totaal-veld"), totaal == null ? "" : wk.getal(totaal)),
        new Botsing.Regel(wk.zin("doel.bron"), bron),
        new Botsing.Regel(wk.zin("doeltelling.toelichting"), toelichting));
  }

  public LocalDate getDag() {
    return dag;
  }

  public void setDag(LocalDate dag) {
    this.dag = dag;
  }

  public Integer getAantal() {
    return aantal;
  }

  public void setAantal(Integer aantal) {
    this.aantal = aantal;
  }

  public Integer getTotaal() {
    return totaal;
  }

  public void setTotaal(Integer totaal) {
    this.totaal = totaal;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }
}
