package nl.wijkwerk.wijkplan.bewoners.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.domain.Avondinhoud;

/** What is typed about an evening. */
public class Avondvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private LocalDate datum;
  private String aanvang;
  private String plaats;
  private String genodigden;
  private LocalDate verstuurdOp;
  private Avondvorm begin;

  void neemOver(Bewonersavonden.Avond avond) {
    vul(avond);
    begin = new Avondvorm();
    begin.vul(avond);
  }

  private void vul(Bewonersavonden.Avond avond) {
    Avondinhoud i = avond.inhoud();
    versie = avond.versie();
    datum = i.datum();
    aanvang = i.aanvang();
    plaats = i.plaats();
    genodigden = i.genodigden();
    verstuurdOp = i.verstuurdOp();
  }

  Avondinhoud inhoud() {
    return new Avondinhoud(datum, aanvang, plaats, genodigden, verstuurdOp);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Bewonersavonden.Avond nu, Weergave wk) {
    Botsing b = new Botsing();
    Avondinhoud i = nu.inhoud();
    datum = b.veld(wk.zin("avond.datum"), begin.datum, datum, i.datum(), wk::datum);
    aanvang = b.veld(wk.zin("avond.aanvang"), begin.aanvang, aanvang, i.aanvang());
    plaats = b.veld(wk.zin("avond.plaats"), begin.plaats, plaats, i.plaats());
    genodigden = b.veld(wk.zin("avond.genodigden"), begin.genodigden, genodigden, i.genodigden());
    verstuurdOp =
        b.veld(
            wk.zin("avond.verstuurd"), begin.verstuurdOp, verstuurdOp, i.verstuurdOp(), wk::datum);
    versie = nu.versie();
    begin = new Avondvorm();
    begin.vul(nu);
    return b;
  }

  long versie() {
    return versie;
  }

  public LocalDate getDatum() {
    return datum;
  }

  public void setDatum(LocalDate datum) {
    this.datum = datum;
  }

  public String getAanvang() {
    return aanvang;
  }

  public void setAanvang(String aanvang) {
    this.aanvang = aanvang;
  }

  public String getPlaats() {
    return plaats;
  }

  public void setPlaats(String plaats) {
    this.plaats = plaats;
  }

  public String getGenodigden() {
    return genodigden;
  }

  public void setGenodigden(String genodigden) {
    this.genodigden = genodigden;
  }

  public LocalDate getVerstuurdOp() {
    return verstuurdOp;
  }

  public void setVerstuurdOp(LocalDate verstuurdOp) {
    this.verstuurdOp = verstuurdOp;
  }
}
