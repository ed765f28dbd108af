package nl.wijkwerk.wijkplan.kader.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;
import nl.wijkwerk.wijkplan.kader.domain.Kaderbesluit;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoelinhoud;

/** What is typed about a part of the frame; a part that has no such field leaves it empty. */
public class Kadervorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private Integer nummer;
  private String tekst;
  private Doelsoort soort = Doelsoort.NIEUW;
  private String indicatoren;
  private LocalDate van;
  private LocalDate tot;
  private LocalDate besluitOp;
  private String besluit;
  private Kadervorm begin;

  static Kadervorm nieuw(LocalDate vandaag) {
    Kadervorm vorm = new Kadervorm();
    vorm.van = vandaag;
    return vorm;
  }

  static Kadervorm van(Kaders.Visiebeeld visie) {
    Kadervorm vorm = new Kadervorm();
    vorm.versie = visie.versie();
    vorm.tekst = visie.tekst();
    return vorm.onthoud();
  }

  static Kadervorm van(Kaders.Ambitieregel ambitie) {
    Kadervorm vorm = new Kadervorm();
    vorm.versie = ambitie.versie();
    vorm.nummer = ambitie.nummer();
    vorm.tekst = ambitie.tekst();
    vorm.tot = ambitie.tot();
    return vorm.onthoud();
  }

  static Kadervorm van(Kaders.Doelbeeld doel) {
    Kadervorm vorm = new Kadervorm();
    vorm.versie = doel.versie();
    vorm.nummer = doel.ambitie();
    vorm.tekst = doel.inhoud().tekst();
    vorm.soort = doel.inhoud().soort();
    vorm.indicatoren = String.join("\n", doel.inhoud().indicatoren());
    vorm.van = doel.inhoud().van();
    vorm.tot = doel.inhoud().tot();
    return vorm.onthoud();
  }

  private Kadervorm onthoud() {
    begin = new Kadervorm();
    begin.tekst = tekst;
    begin.soort = soort;
    begin.indicatoren = indicatoren;
    begin.van = van;
    begin.tot = tot;
    return this;
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Kadervorm nu, Weergave wk) {
    Botsing b = new Botsing();
    tekst = b.veld(wk.zin("kader.tekst"), begin.tekst, tekst, nu.tekst);
    soort = b.veld(wk.zin("kader.soort"), begin.soort, soort, nu.soort, s -> wk.zin("doel." + s));
    indicatoren =
        b.veld(wk.zin("kader.indicatoren"), begin.indicatoren, indicatoren, nu.indicatoren);
    van = b.veld(wk.zin("kader.van"), begin.van, van, nu.van, wk::datum);
    tot = b.veld(wk.zin("kader.tot"), begin.tot, tot, nu.tot, wk::datum);
    versie = nu.versie;
    begin = nu.begin;
    return b;
  }

  Kaderdoelinhoud inhoud() {
    return new Kaderdoelinhoud(
        soort, tekst, indicatoren == null ? List.of() : indicatoren.lines().toList(), van, tot);
  }

  Kaderbesluit waarom() {
    return new Kaderbesluit(besluitOp, besluit);
  }

  long versie() {
    return versie;
  }

  public Integer getNummer() {
    return nummer;
  }

  public void setNummer(Integer nummer) {
    this.nummer = nummer;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public Doelsoort getSoort() {
    return soort;
  }

  public void setSoort(Doelsoort soort) {
    this.soort = soort;
  }

  public String getIndicatoren() {
    return indicatoren;
  }

  public void setIndicatoren(String indicatoren) {
    this.indicatoren = indicatoren;
  }

  public LocalDate getVan() {
    return van;
  }

  public void setVan(LocalDate van) {
    this.van = van;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public LocalDate getBesluitOp() {
    return besluitOp;
  }

  public void setBesluitOp(LocalDate besluitOp) {
    this.besluitOp = besluitOp;
  }

  public String getBesluit() {
    return besluit;
  }

  public void setBesluit(String besluit) {
    this.besluit = besluit;
  }
}
