package nl.wijkwerk.monitoring.verhaal.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** What is typed about a story. */
public class Verhaalvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private String titel;
  private String tekst;
  private String plek;
  private LocalDate dag;
  private String verteller;
  private ArrayList<String> indicatoren = new ArrayList<>();
  private ArrayList<UUID> onderdelen = new ArrayList<>();
  private ArrayList<UUID> projecten = new ArrayList<>();
  private String nieuwProject;
  private Verhaalvorm begin;

  void neemOver(Verhaalblad blad) {
    vul(blad);
    begin = new Verhaalvorm();
    begin.vul(blad);
  }

  private void vul(Verhaalblad blad) {
    Verhaalinhoud i = blad.inhoud();
    versie = blad.versie();
    titel = i.titel();
    tekst = i.tekst();
    plek = i.plek();
    dag = i.dag();
    verteller = i.verteller();
    indicatoren = new ArrayList<>(i.indicatoren());
    onderdelen = new ArrayList<>(i.planonderdelen());
    projecten = new ArrayList<>(i.projecten());
  }

  Verhaalinhoud inhoud() {
    return new Verhaalinhoud(
        titel, tekst, plek, dag, verteller, indicatoren, onderdelen, projecten);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(
      Verhaalblad nu,
      Weergave wk,
      Function<List<String>, String> indicatornamen,
      Function<List<UUID>, String> onderdeelnamen,
      Function<List<UUID>, String> projectnamen) {
    Botsing b = new Botsing();
    Verhaalinhoud i = nu.inhoud();
    Verhaalinhoud was = begin.inhoud();
    Verhaalinhoud getypt = inhoud();
    titel = b.veld(wk.zin("verhaal.titel"), was.titel(), titel, i.titel());
    tekst = b.veld(wk.zin("verhaal.tekst"), was.tekst(), tekst, i.tekst());
    plek = b.veld(wk.zin("verhaal.plek"), was.plek(), plek, i.plek());
    dag = b.veld(wk.zin("verhaal.dag"), was.dag(), dag, i.dag(), wk::datum);
    verteller = b.veld(wk.zin("verhaal.verteller"), was.verteller(), verteller, i.verteller());
    indicatoren =
        new ArrayList<>(
            b.veld(
                wk.zin("verhaal.indicatoren"),
                was.indicatoren(),
                getypt.indicatoren(),
                i.indicatoren(),
                indicatornamen));
    onderdelen =
        new ArrayList<>(
            b.veld(
                wk.zin("verhaal.onderdelen"),
                was.planonderdelen(),
                getypt.planonderdelen(),
                i.planonderdelen(),
                onderdeelnamen));
    projecten =
        new ArrayList<>(
            b.veld(
                wk.zin("verhaal.projecten"),
                was.projecten(),
                getypt.projecten(),
                i.projecten(),
                projectnamen));
    versie = nu.versie();
    begin = new Verhaalvorm();
    begin.vul(nu);
    return b;
  }

  /** Adds the project that was chosen by its label; the field is free for another. */
  void kies(Planproject project) {
    if (!projecten.contains(project.id())) {
      projecten.add(project.id());
    }
    nieuwProject = null;
  }

  long versie() {
    return versie;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getPlek() {
    return plek;
  }

  public void setPlek(String plek) {
    this.plek = plek;
  }

  public LocalDate getDag() {
    return dag;
  }

  public void setDag(LocalDate dag) {
    this.dag = dag;
  }

  public String getVerteller() {
    return verteller;
  }

  public void setVerteller(String verteller) {
    this.verteller = verteller;
  }

  public List<String> getIndicatoren() {
    return indicatoren;
  }

  public void setIndicatoren(List<String> indicatoren) {
    this.indicatoren = new ArrayList<>(indicatoren);
  }

  public List<UUID> getProjecten() {
    return projecten;
  }

  public void setProjecten(List<UUID> projecten) {
    this.projecten = new ArrayList<>(projecten);
  }

  public String getNieuwProject() {
    return nieuwProject;
  }

  public void setNieuwProject(String nieuwProject) {
    this.nieuwProject = nieuwProject;
  }

  public List<UUID> getOnderdelen() {
    return onderdelen;
  }

  public void setOnderdelen(List<UUID> onderdelen) {
    this.onderdelen = new ArrayList<>(onderdelen);
  }
}
