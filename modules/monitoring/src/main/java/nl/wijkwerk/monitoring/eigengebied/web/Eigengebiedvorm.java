package nl.wijkwerk.monitoring.eigengebied.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of an own area while it is being filled in. */
public class Eigengebiedvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String naam;
  private String omschrijving;
  private Integer vanaf;
  private Integer tot;
  private List<String> delen = new ArrayList<>();
  private List<String> erbij = new ArrayList<>();
  private String zoek;
  private Eigengebiedvorm begin;

  private Eigengebiedvorm() {}

  static Eigengebiedvorm nieuw() {
    Eigengebiedvorm vorm = new Eigengebiedvorm();
    vorm.begin = new Eigengebiedvorm();
    return vorm;
  }

  static Eigengebiedvorm van(Eigengebiedinhoud inhoud) {
    Eigengebiedvorm vorm = gevuld(inhoud);
    vorm.begin = gevuld(inhoud);
    return vorm;
  }

  private static Eigengebiedvorm gevuld(Eigengebiedinhoud inhoud) {
    Eigengebiedvorm vorm = new Eigengebiedvorm();
    vorm.naam = inhoud.naam();
    vorm.omschrijving = inhoud.omschrijving();
    vorm.vanaf = inhoud.vanaf();
    vorm.tot = inhoud.tot();
    vorm.delen = new ArrayList<>(inhoud.delen());
    return vorm;
  }

  Eigengebiedinhoud inhoud() {
    return new Eigengebiedinhoud(naam, omschrijving, vanaf, tot, delen);
  }

  /** What was ticked among the found ones becomes a part. */
  void neemErbij() {
    erbij.stream().filter(code -> !delen.contains(code)).forEach(delen::add);
    erbij = new ArrayList<>();
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Eigengebiedinhoud nu, Weergave wk) {
    Eigengebiedvorm r = van(nu);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("eigengebied.naam"), begin.naam, naam, r.naam);
    omschrijving =
        b.veld(
            wk.zin("eigengebied.omschrijving"), begin.omschrijving, omschrijving, r.omschrijving);
    vanaf = b.veld(wk.zin("eigengebied.vanaf-label"), begin.vanaf, vanaf, r.vanaf);
    tot = b.veld(wk.zin("eigengebied.tot-label"), begin.tot, tot, r.tot);
    delen = new ArrayList<>(b.veld(wk.zin("eigengebied.delen"), begin.delen, delen, r.delen));
    begin = r.begin;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    return List.of(
        new Botsing.Regel(wk.zin("eigengebied.naam"), naam),
        new Botsing.Regel(wk.zin("eigengebied.delen"), String.join(", ", delen)));
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public Integer getVanaf() {
    return vanaf;
  }

  public void setVanaf(Integer vanaf) {
    this.vanaf = vanaf;
  }

  public Integer getTot() {
    return tot;
  }

  public void setTot(Integer tot) {
    this.tot = tot;
  }

  public List<String> getDelen() {
    return delen;
  }

  public void setDelen(List<String> delen) {
    this.delen = delen == null ? new ArrayList<>() : new ArrayList<>(delen);
  }

  public List<String> getErbij() {
    return erbij;
  }

  public void setErbij(List<String> erbij) {
    this.erbij = erbij == null ? new ArrayList<>() : new ArrayList<>(erbij);
  }

  public String getZoek() {
    return zoek;
  }

  public void setZoek(String zoek) {
    this.zoek = zoek;
  }
}
