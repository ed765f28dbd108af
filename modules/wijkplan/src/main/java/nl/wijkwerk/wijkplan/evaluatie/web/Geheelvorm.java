package nl.wijkwerk.wijkplan.evaluatie.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;

/** What is typed about the plan as a whole: satisfaction of residents and remarks. */
public class Geheelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private BigDecimal cijfer;
  private BigDecimal schaalVan;
  private BigDecimal schaalTot;
  private String bron;
  private Integer respondenten;
  private String nietGemeten;
  private String opmerkingen;
  private Geheelvorm begin;

  static Geheelvorm van(Evaluatieblad blad) {
    Geheelvorm vorm = new Geheelvorm();
    vorm.vul(blad);
    vorm.begin = new Geheelvorm();
    vorm.begin.vul(blad);
    return vorm;
  }

  private void vul(Evaluatieblad blad) {
    versie = blad.versie();
    vul(blad.tevredenheid(), blad.opmerkingen());
  }

  private void vul(Tevredenheid t, String overHetGeheel) {
    cijfer = t.cijfer();
    schaalVan = t.schaalVan();
    schaalTot = t.schaalTot();
    bron = t.bron();
    respondenten = t.respondenten();
    nietGemeten = t.nietGemeten();
    opmerkingen = overHetGeheel;
  }

  Tevredenheid tevredenheid() {
    return new Tevredenheid(cijfer, schaalVan, schaalTot, bron, respondenten, nietGemeten);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Evaluatieblad nu, Weergave wk) {
    Botsing b = voegSamen(nu.tevredenheid(), nu.opmerkingen(), wk);
    versie = nu.versie();
    begin = new Geheelvorm();
    begin.vul(nu);
    return b;
  }

  /** Every field that was typed in, for when the form cannot be saved any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    Geheelvorm zonder = new Geheelvorm();
    zonder.begin = begin;
    zonder.vul(begin.tevredenheid(), begin.opmerkingen);
    return zonder.voegSamen(tevredenheid(), opmerkingen, wk).getOvergenomen();
  }

  private Botsing voegSamen(Tevredenheid t, String overHetGeheel, Weergave wk) {
    Botsing b = new Botsing();
    cijfer = b.veld(wk.zin("evaluatie.cijfer"), begin.cijfer, cijfer, t.cijfer(), wk::getal);
    schaalVan =
        b.veld(
            wk.zin("evaluatie.schaal-van"), begin.schaalVan, schaalVan, t.schaalVan(), wk::getal);
    schaalTot =
        b.veld(
            wk.zin("evaluatie.schaal-tot"), begin.schaalTot, schaalTot, t.schaalTot(), wk::getal);
    bron = b.veld(wk.zin("plan.veld.bron"), begin.bron, bron, t.bron());
    respondenten =
        b.veld(
            wk.zin("evaluatie.aantal-respondenten"),
            begin.respondenten,
            respondenten,
            t.respondenten());
    nietGemeten =
        b.veld(wk.zin("evaluatie.niet-gemeten"), begin.nietGemeten, nietGemeten, t.nietGemeten());
    opmerkingen =
        b.veld(wk.zin("plan.veld.opmerkingen"), begin.opmerkingen, opmerkingen, overHetGeheel);
    return b;
  }

  /** A goal that a colleague saved meanwhile does not stand in the way of this form. */
  void volg(Evaluatieblad nu) {
    Geheelvorm stand = new Geheelvorm();
    stand.vul(nu);
    if (stand.tevredenheid().equals(begin.tevredenheid())
        && Objects.equals(stand.opmerkingen, begin.opmerkingen)) {
      versie = nu.versie();
    }
  }

  long versie() {
    return versie;
  }

  public BigDecimal getCijfer() {
    return cijfer;
  }

  public void setCijfer(BigDecimal cijfer) {
    this.cijfer = cijfer;
  }

  public BigDecimal getSchaalVan() {
    return schaalVan;
  }

  public void setSchaalVan(BigDecimal schaalVan) {
    this.schaalVan = schaalVan;
  }

  public BigDecimal getSchaalTot() {
    return schaalTot;
  }

  public void setSchaalTot(BigDecimal schaalTot) {
    this.schaalTot = schaalTot;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public Integer getRespondenten() {
    return respondenten;
  }

  public void setRespondenten(Integer respondenten) {
    this.respondenten = respondenten;
  }

  public String getNietGemeten() {
    return nietGemeten;
  }

  public void setNietGemeten(String nietGemeten) {
    this.nietGemeten = nietGemeten;
  }

  public String getOpmerkingen() {
    return opmerkingen;
  }

  public void setOpmerkingen(String opmerkingen) {
    this.opmerkingen = opmerkingen;
  }
}
