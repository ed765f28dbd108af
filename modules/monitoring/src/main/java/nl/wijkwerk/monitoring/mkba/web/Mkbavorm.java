package nl.wijkwerk.monitoring.mkba.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.monitoring.mkba.application.Mkbas;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of an MKBA, without its posts, while it is being typed. */
public class Mkbavorm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int GEWONE_JAREN = 10;

  private String titel;
  private String gebied;
  private String onderwerp;
  private String hoortBij;
  private Integer basisjaar;
  private Integer jaren;
  private BigDecimal discontovoet;
  private String discontobron;
  private String prijspeil;
  private String partijen;
  private Mkbavorm begin;

  static Mkbavorm van(Mkbainhoud i) {
    Mkbavorm vorm = gevuld(i);
    vorm.begin = gevuld(i);
    return vorm;
  }

  private static Mkbavorm gevuld(Mkbainhoud i) {
    Mkbavorm vorm = new Mkbavorm();
    vorm.titel = i.titel();
    vorm.gebied = i.gebied();
    vorm.onderwerp = i.onderwerp();
    vorm.hoortBij = i.hoortBij();
    vorm.basisjaar = i.basisjaar();
    vorm.jaren = i.jaren();
    vorm.discontovoet = i.discontovoet();
    vorm.discontobron = i.discontobron();
    vorm.prijspeil = i.prijspeil();
    vorm.partijen = String.join("\n", i.partijen());
    return vorm;
  }

  /** What a new one starts with. */
  static Mkbavorm nieuw(Mkbas.Standaard standaard, String gebied, int jaar, String partijen) {
    Mkbavorm vorm = new Mkbavorm();
    vorm.gebied = gebied;
    vorm.basisjaar = jaar;
    vorm.jaren = GEWONE_JAREN;
    vorm.discontovoet = standaard.discontovoet();
    vorm.discontobron = standaard.bron();
    vorm.prijspeil = String.valueOf(jaar);
    vorm.partijen = partijen;
    return vorm;
  }

  Mkbainhoud inhoud() {
    return new Mkbainhoud(
        titel,
        gebied,
        onderwerp,
        hoortBij,
        basisjaar,
        jaren,
        discontovoet,
        discontobron,
        prijspeil,
        partijen == null ? List.of() : List.of(partijen.split("\\R")));
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Mkbainhoud nu, Weergave wk) {
    Mkbavorm r = van(nu);
    Botsing b = new Botsing();
    titel = b.veld(wk.zin("mkba.titel"), begin.titel, titel, r.titel);
    gebied = b.veld(wk.zin("mkba.wijk"), begin.gebied, gebied, r.gebied);
    onderwerp = b.veld(wk.zin("mkba.onderwerp"), begin.onderwerp, onderwerp, r.onderwerp);
    hoortBij = b.veld(wk.zin("mkba.hoort-bij"), begin.hoortBij, hoortBij, r.hoortBij);
    basisjaar = b.veld(wk.zin("mkba.basisjaar"), begin.basisjaar, basisjaar, r.basisjaar);
    jaren = b.veld(wk.zin("mkba.jaren"), begin.jaren, jaren, r.jaren);
    discontovoet =
        b.veld(
            wk.zin("mkba.discontovoet"),
            begin.discontovoet,
            discontovoet,
            r.discontovoet,
            v -> wk.procent(v, 2));
    discontobron =
        b.veld(wk.zin("mkba.discontobron"), begin.discontobron, discontobron, r.discontobron);
    prijspeil = b.veld(wk.zin("mkba.prijspeil"), begin.prijspeil, prijspeil, r.prijspeil);
    partijen = b.veld(wk.zin("mkba.partijen"), begin.partijen, partijen, r.partijen);
    begin = r.begin;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    return List.of(
        new Botsing.Regel(wk.zin("mkba.titel"), titel),
        new Botsing.Regel(wk.zin("mkba.onderwerp"), onderwerp),
        new Botsing.Regel(wk.zin("mkba.partijen"), partijen));
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied == null || gebied.isEmpty() ? null : gebied;
  }

  public String getOnderwerp() {
    return onderwerp;
  }

  public void setOnderwerp(String onderwerp) {
    this.onderwerp = onderwerp;
  }

  public String getHoortBij() {
    return hoortBij;
  }

  /** Takes an address as the browser shows it, with the name of the server in front. */
  public void setHoortBij(String hoortBij) {
    this.hoortBij =
        hoortBij == null
            ? null
            : hoortBij.strip().replaceFirst("^https?://[^/]+(?=/wijkplan/)", "");
  }

  public Integer getBasisjaar() {
    return basisjaar;
  }

  public void setBasisjaar(Integer basisjaar) {
    this.basisjaar = basisjaar;
  }

  public Integer getJaren() {
    return jaren;
  }

  public void setJaren(Integer jaren) {
    this.jaren = jaren;
  }

  public BigDecimal getDiscontovoet() {
    return discontovoet;
  }

  public void setDiscontovoet(BigDecimal discontovoet) {
    this.discontovoet = discontovoet;
  }

  public String getDiscontobron() {
    return discontobron;
  }

  public void setDiscontobron(String discontobron) {
    this.discontobron = discontobron;
  }

  public String getPrijspeil() {
    return prijspeil;
  }

  public void setPrijspeil(String prijspeil) {
    this.prijspeil = prijspeil;
  }

  public String getPartijen() {
    return partijen;
  }

  public void setPartijen(String partijen) {
    this.partijen = partijen;
  }
}
