package nl.wijkwerk.wijkplan.bewoners.web;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Gevolg;

/** What is typed about a remark and its answer. */
public class Opmerkingvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private String van;
  private String tekst;
  private String antwoord;
  private Gevolg gevolg;
  private UUID regel;
  private String reden;
  private UUID alRegel;
  private String alRegelTekst;
  private Opmerkingvorm begin;

  void neemOver(Opmerkingen.Opmerkingbeeld beeld) {
    vul(beeld);
    begin = new Opmerkingvorm();
    begin.vul(beeld);
  }

  private void vul(Opmerkingen.Opmerkingbeeld beeld) {
    versie = beeld.versie();
    van = beeld.inhoud().van();
    tekst = beeld.inhoud().tekst();
    Antwoord gegeven = beeld.antwoord();
    antwoord = gegeven == null ? null : gegeven.tekst();
    gevolg = gegeven == null ? null : gegeven.gevolg();
    regel = gegeven == null ? null : gegeven.regel();
    reden = gegeven == null ? null : gegeven.reden();
    alRegel = regel;
    alRegelTekst = beeld.regelTekst();
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(
      Opmerkingen.Opmerkingbeeld beeld, Weergave wk, Function<UUID, String> regelInWoorden) {
    Opmerkingvorm nu = new Opmerkingvorm();
    nu.neemOver(beeld);
    Botsing b = new Botsing();
    van = b.veld(wk.zin("opmerking.van"), begin.van, van, nu.van);
    tekst = b.veld(wk.zin("opmerking.tekst"), begin.tekst, tekst, nu.tekst);
    antwoord = b.veld(wk.zin("opmerking.antwoord"), begin.antwoord, antwoord, nu.antwoord);
    gevolg =
        b.veld(
            wk.zin("opmerking.gevolg"),
            begin.gevolg,
            gevolg,
            nu.gevolg,
            g -> wk.zin("gevolg." + g));
    alRegel = nu.alRegel;
    alRegelTekst = nu.alRegelTekst;
    regel = b.veld(wk.zin("opmerking.regel"), begin.regel, regel, nu.regel, regelInWoorden);
    reden = b.veld(wk.zin("opmerking.reden"), begin.reden, reden, nu.reden);
    versie = nu.versie;
    begin = nu.begin;
    return b;
  }

  long versie() {
    return versie;
  }

  UUID alRegel() {
    return alRegel;
  }

  String alRegelTekst() {
    return alRegelTekst;
  }

  public String getVan() {
    return van;
  }

  public void setVan(String van) {
    this.van = van;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getAntwoord() {
    return antwoord;
  }

  public void setAntwoord(String antwoord) {
    this.antwoord = antwoord;
  }

  public Gevolg getGevolg() {
    return gevolg;
  }

  public void setGevolg(Gevolg gevolg) {
    this.gevolg = gevolg;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
