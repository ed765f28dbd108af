package nl.wijkwerk.monitoring.bron.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a source, while it is being typed. */
public class Bronvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String naam;
  private Bronsoort soort = Bronsoort.ODATA_V3;
  private String tabel;
  private Integer jaar;
  private boolean deel;
  private String niveau;
  private String maat;
  private String eenheid;
  private Bronvorm begin;

  static Bronvorm van(Broninhoud i) {
    Bronvorm vorm = gevuld(i);
    vorm.begin = gevuld(i);
    return vorm;
  }

  private static Bronvorm gevuld(Broninhoud i) {
    Bronvorm vorm = new Bronvorm();
    vorm.naam = i.naam();
    vorm.soort = i.soort();
    vorm.tabel = i.tabel();
    vorm.jaar = i.jaar();
    vorm.deel = i.deel();
    vorm.niveau = i.niveau();
    vorm.maat = i.maat();
    vorm.eenheid = i.eenheid();
    return vorm;
  }

  Broninhoud inhoud() {
    return new Broninhoud(naam, soort, tabel, jaar, deel, niveau, maat, eenheid);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Broninhoud nu, Weergave wk) {
    Bronvorm r = van(nu);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("bron.naam"), begin.naam, naam, r.naam);
    soort =
        b.veld(wk.zin("bron.soort"), begin.soort, soort, r.soort, s -> wk.zin("bron.soort." + s));
    tabel = b.veld(wk.zin("bron.tabel"), begin.tabel, tabel, r.tabel);
    jaar = b.veld(wk.zin("bron.jaar"), begin.jaar, jaar, r.jaar);
    deel =
        b.veld(
            wk.zin("bron.deel"),
            begin.deel,
            deel,
            r.deel,
            d -> wk.zin(d ? "bron.deel.ja" : "bron.deel.nee"));
    niveau = b.veld(wk.zin("bron.niveau"), begin.niveau, niveau, r.niveau);
    maat = b.veld(wk.zin("bron.maat"), begin.maat, maat, r.maat);
    eenheid = b.veld(wk.zin("bron.eenheid"), begin.eenheid, eenheid, r.eenheid);
    begin = r.begin;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    List<Botsing.Regel> regels =
        new ArrayList<>(
            List.of(
                new Botsing.Regel(wk.zin("bron.naam"), naam),
                new Botsing.Regel(wk.zin("bron.soort"), wk.zin("bron.soort." + soort)),
                new Botsing.Regel(wk.zin(isSwing() ? "bron.variabele" : "bron.tabel"), tabel),
                new Botsing.Regel(wk.zin("bron.jaar"), jaar == null ? null : jaar.toString())));
    if (isSwing()) {
      regels.add(new Botsing.Regel(wk.zin("bron.niveau"), niveau));
      regels.add(new Botsing.Regel(wk.zin("bron.maat"), maat));
      regels.add(new Botsing.Regel(wk.zin("bron.eenheid"), eenheid));
    }
    return regels;
  }

  /** Whether it has the fields that only Swing has. */
  public boolean isSwing() {
    return soort == Bronsoort.SWING;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public Bronsoort getSoort() {
    return soort;
  }

  public void setSoort(Bronsoort soort) {
    this.soort = soort;
  }

  public String getTabel() {
    return tabel;
  }

  public void setTabel(String tabel) {
    this.tabel = tabel;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public String getNiveau() {
    return niveau;
  }

  public void setNiveau(String niveau) {
    this.niveau = niveau;
  }

  public String getMaat() {
    return maat;
  }

  public void setMaat(String maat) {
    this.maat = maat;
  }

  public String getEenheid() {
    return eenheid;
  }

  public void setEenheid(String eenheid) {
    this.eenheid = eenheid;
  }

  public boolean isDeel() {
    return deel;
  }

  public void setDeel(boolean deel) {
    this.deel = deel;
  }
}
