package nl.wijkwerk.wijkplan.evaluatie.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;

/** What is typed about one goal of an evaluation. */
public class Doelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private long versie;
  private BigDecimal gerealiseerd;
  private Integer meetjaar;
  private String bron;
  private String nietVastTeStellen;
  private Integer waardering;
  private String maatregelen;
  private BigDecimal kosten;
  private BigDecimal vrijval;
  private String opmerkingen;
  private Doelvorm begin;

  static Doelvorm van(Evaluatieblad.Regel regel) {
    Doelvorm vorm = new Doelvorm();
    vorm.vul(regel);
    vorm.begin = new Doelvorm();
    vorm.begin.vul(regel);
    return vorm;
  }

  private void vul(Evaluatieblad.Regel regel) {
    id = regel.id();
    versie = regel.versie();
    vul(regel.inhoud());
  }

  private void vul(Evaluatieregelinhoud i) {
    gerealiseerd = i.gerealiseerd();
    meetjaar = i.meetjaar();
    bron = i.bron();
    nietVastTeStellen = i.nietVastTeStellen();
    waardering = i.waardering();
    maatregelen = i.maatregelen();
    kosten = i.kosten();
    vrijval = i.vrijval();
    opmerkingen = i.opmerkingen();
  }

  Evaluatieregelinhoud inhoud() {
    return new Evaluatieregelinhoud(
        gerealiseerd,
        meetjaar,
        bron,
        nietVastTeStellen,
        waardering,
        maatregelen,
        kosten,
        vrijval,
        opmerkingen);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Evaluatieblad.Regel nu, Weergave wk) {
    Botsing b = voegSamen(nu.inhoud(), wk);
    versie = nu.versie();
    begin = new Doelvorm();
    begin.vul(nu);
    return b;
  }

  /** Every field that was typed in, for when the form cannot be saved any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    Doelvorm zonder = new Doelvorm();
    zonder.begin = begin;
    zonder.vul(begin.inhoud());
    return zonder.voegSamen(inhoud(), wk).getOvergenomen();
  }

  private Botsing voegSamen(Evaluatieregelinhoud i, Weergave wk) {
    Botsing b = new Botsing();
    gerealiseerd =
        b.veld(
            wk.zin("evaluatie.gerealiseerd"),
            begin.gerealiseerd,
            gerealiseerd,
            i.gerealiseerd(),
            wk::getal);
    meetjaar = b.veld(wk.zin("evaluatie.meetjaar-veld"), begin.meetjaar, meetjaar, i.meetjaar());
    bron = b.veld(wk.zin("plan.veld.bron"), begin.bron, bron, i.bron());
    nietVastTeStellen =
        b.veld(
            wk.zin("evaluatie.niet-vast.reden"),
            begin.nietVastTeStellen,
            nietVastTeStellen,
            i.nietVastTeStellen());
    waardering =
        b.veld(wk.zin("evaluatie.waardering"), begin.waardering, waardering, i.waardering());
    maatregelen =
        b.veld(wk.zin("evaluatie.maatregelen"), begin.maatregelen, maatregelen, i.maatregelen());
    kosten = b.veld(wk.zin("evaluatie.kosten"), begin.kosten, kosten, i.kosten(), wk::euro);
    vrijval = b.veld(wk.zin("evaluatie.vrijval"), begin.vrijval, vrijval, i.vrijval(), wk::euro);
    opmerkingen =
        b.veld(wk.zin("plan.veld.opmerkingen"), begin.opmerkingen, opmerkingen, i.opmerkingen());
    return b;
  }

  public UUID getId() {
    return id;
  }

  long versie() {
    return versie;
  }

  public BigDecimal getGerealiseerd() {
    return gerealiseerd;
  }

  public void setGerealiseerd(BigDecimal gerealiseerd) {
    this.gerealiseerd = gerealiseerd;
  }

  public Integer getMeetjaar() {
    return meetjaar;
  }

  public void setMeetjaar(Integer meetjaar) {
    this.meetjaar = meetjaar;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public String getNietVastTeStellen() {
    return nietVastTeStellen;
  }

  public void setNietVastTeStellen(String nietVastTeStellen) {
    this.nietVastTeStellen = nietVastTeStellen;
  }

  public Integer getWaardering() {
    return waardering;
  }

  public void setWaardering(Integer waardering) {
    this.waardering = waardering;
  }

  public String getMaatregelen() {
    return maatregelen;
  }

  public void setMaatregelen(String maatregelen) {
    this.maatregelen = maatregelen;
  }

  public BigDecimal getKosten() {
    return kosten;
  }

  public void setKosten(BigDecimal kosten) {
    this.kosten = kosten;
  }

  public BigDecimal getVrijval() {
    return vrijval;
  }

  public void setVrijval(BigDecimal vrijval) {
    this.vrijval = vrijval;
  }

  public String getOpmerkingen() {
    return opmerkingen;
  }

  public void setOpmerkingen(String opmerkingen) {
    this.opmerkingen = opmerkingen;
  }
}
