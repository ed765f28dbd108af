package nl.wijkwerk.wijkplan.plansoort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoortwoorden;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/** What is typed about a plan type. */
public class Plansoortvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private String naam;
  private ArrayList<Niveau> niveaus = new ArrayList<>();
  private Integer horizonMin;
  private Integer horizonMax;
  private Boolean eigenGeld;
  private String beslist;
  private Beslisser beslisser;
  private ArrayList<Stapvorm> stappen = new ArrayList<>();
  private String bron;
  private boolean standaard;
  private LocalDate tot;
  private Plansoortvorm begin;

  void neemOver(Plansoorten.Plansoortbeeld beeld) {
    vul(beeld);
    begin = new Plansoortvorm();
    begin.vul(beeld);
  }

  private void vul(Plansoorten.Plansoortbeeld beeld) {
    Plansoortinhoud i = beeld.inhoud();
    versie = beeld.versie();
    naam = i.naam();
    niveaus = new ArrayList<>(i.niveaus());
    horizonMin = i.horizonMin();
    horizonMax = i.horizonMax();
    eigenGeld = i.eigenGeld();
    beslist = i.beslist();
    beslisser = i.beslisser();
    stappen = Stapvorm.van(i.stappen());
    bron = i.bron();
    standaard = i.standaard();
    tot = i.tot();
  }

  Plansoortinhoud inhoud() {
    EnumSet<Niveau> set = EnumSet.noneOf(Niveau.class);
    set.addAll(niveaus);
    return new Plansoortinhoud(
        naam,
        set,
        horizonMin,
        horizonMax,
        eigenGeld,
        beslist,
        beslisser,
        stappen.stream().map(Stapvorm::stap).toList(),
        bron,
        standaard,
        tot);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Plansoorten.Plansoortbeeld beeld, Weergave wk) {
    Plansoortvorm nu = new Plansoortvorm();
    nu.vul(beeld);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("plansoort.naam"), begin.naam, naam, nu.naam);
    Set<Niveau> samen =
        b.veld(
            wk.zin("plansoort.niveau"),
            begin.inhoud().niveaus(),
            inhoud().niveaus(),
            nu.inhoud().niveaus(),
            s -> s.stream().map(n -> wk.zin("niveau." + n)).collect(Collectors.joining(", ")));
    niveaus = new ArrayList<>(samen);
    horizonMin = b.veld(wk.zin("plansoort.min"), begin.horizonMin, horizonMin, nu.horizonMin);
    horizonMax = b.veld(wk.zin("plansoort.max"), begin.horizonMax, horizonMax, nu.horizonMax);
    eigenGeld =
        b.veld(
            wk.zin("plansoort.geld"),
            begin.eigenGeld,
            eigenGeld,
            nu.eigenGeld,
            ja -> wk.zin(ja ? "plan.ja" : "plan.nee"));
    beslist = b.veld(wk.zin("plansoort.beslist"), begin.beslist, beslist, nu.beslist);
    beslisser =
        b.veld(
            wk.zin("plansoort.beslisser"),
            begin.beslisser,
            beslisser,
            nu.beslisser,
            wie -> wk.zin("beslisser." + wie));
    List<Plansoortstap> eigen = inhoud().stappen();
    List<Plansoortstap> stap =
        b.veld(
            wk.zin("plansoort.stappen"),
            begin.inhoud().stappen(),
            eigen,
            nu.inhoud().stappen(),
            s -> Plansoortwoorden.stappen(s, (sleutel, geen) -> wk.zin(sleutel)));
    if (stap != eigen) {
      stappen = Stapvorm.van(stap);
    }
    bron = b.veld(wk.zin("oplossing.bron"), begin.bron, bron, nu.bron);
    standaard =
        b.veld(
            wk.zin("plansoort.standaard"),
            begin.standaard,
            standaard,
            nu.standaard,
            ja -> wk.zin(ja ? "plan.ja" : "plan.nee"));
    tot = b.veld(wk.zin("kader.tot"), begin.tot, tot, nu.tot, wk::datum);
    versie = nu.versie;
    begin = nu;
    return b;
  }

  long versie() {
    return versie;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public List<Niveau> getNiveaus() {
    return niveaus;
  }

  public void setNiveaus(List<Niveau> niveaus) {
    this.niveaus = new ArrayList<>(niveaus);
  }

  public Integer getHorizonMin() {
    return horizonMin;
  }

  public void setHorizonMin(Integer horizonMin) {
    this.horizonMin = horizonMin;
  }

  public Integer getHorizonMax() {
    return horizonMax;
  }

  public void setHorizonMax(Integer horizonMax) {
    this.horizonMax = horizonMax;
  }

  public Boolean getEigenGeld() {
    return eigenGeld;
  }

  public void setEigenGeld(Boolean eigenGeld) {
    this.eigenGeld = eigenGeld;
  }

  public String getBeslist() {
    return beslist;
  }

  public void setBeslist(String beslist) {
    this.beslist = beslist;
  }

  public Beslisser getBeslisser() {
    return beslisser;
  }

  public void setBeslisser(Beslisser beslisser) {
    this.beslisser = beslisser;
  }

  public List<Stapvorm> getStappen() {
    return stappen;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public boolean isStandaard() {
    return standaard;
  }

  public void setStandaard(boolean standaard) {
    this.standaard = standaard;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }
}
