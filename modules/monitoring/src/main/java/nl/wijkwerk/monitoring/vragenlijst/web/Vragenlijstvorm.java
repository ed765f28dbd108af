package nl.wijkwerk.monitoring.vragenlijst.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vertaling;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a questionnaire while it is being typed. */
public class Vragenlijstvorm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int GEWONE_DAGEN = 28;
  private static final int GEWONE_MAANDEN = 12;

  private String titel;
  private String inleiding;
  private List<String> wijken = new ArrayList<>();
  private LocalDate van;
  private LocalDate tot;
  private boolean leeftijd;
  private Integer ondergrens;
  private Integer bewaarmaanden;
  private List<String> talen = new ArrayList<>();
  private List<Vertaalvorm> vertalingen = new ArrayList<>();
  private List<Vraagvorm> vragen = new ArrayList<>();
  private Vragenlijstinhoud begin;

  static Vragenlijstvorm van(Vragenlijstinhoud i) {
    Vragenlijstvorm vorm = new Vragenlijstvorm();
    vorm.titel = i.titel();
    vorm.inleiding = i.inleiding();
    vorm.wijken = new ArrayList<>(i.wijken());
    vorm.van = i.van();
    vorm.tot = i.tot();
    vorm.leeftijd = i.leeftijd();
    vorm.ondergrens = i.ondergrens();
    vorm.bewaarmaanden = i.bewaarmaanden();
    vorm.neemVertalingen(i.vertalingen());
    vorm.neemVragen(i.vragen());
    vorm.begin = i;
    return vorm;
  }

  /** What a new one starts with. */
  static Vragenlijstvorm nieuw(LocalDate vandaag, String wijk) {
    Vragenlijstvorm vorm = new Vragenlijstvorm();
    if (wijk != null) {
      vorm.wijken.add(wijk);
    }
    vorm.van = vandaag;
    vorm.tot = vandaag.plusDays(GEWONE_DAGEN);
    vorm.ondergrens = Vragenlijst.LAAGSTE_ONDERGRENS;
    vorm.bewaarmaanden = GEWONE_MAANDEN;
    vorm.vragen.add(new Vraagvorm(List.of()));
    return vorm;
  }

  private void neemVertalingen(List<Vertaling> nieuw) {
    vertalingen =
        nieuw.stream().map(Vertaalvorm::new).collect(Collectors.toCollection(ArrayList::new));
    talen = nieuw.stream().map(Vertaling::taal).collect(Collectors.toCollection(ArrayList::new));
  }

  private void neemVragen(List<Vraaginhoud> nieuw) {
    vragen = nieuw.stream().map(Vraagvorm::new).collect(Collectors.toCollection(ArrayList::new));
  }

  /** Has fields for the languages that were ticked, and keeps what was typed. */
  void pasTalenAan() {
    vertalingen.removeIf(v -> !talen.contains(v.getTaal()));
    talen.stream()
        .filter(t -> vertalingen.stream().noneMatch(v -> v.getTaal().equals(t)))
        .forEach(t -> vertalingen.add(new Vertaalvorm(t)));
    vragen.forEach(v -> v.pasTalenAan(talen));
  }

  void voegVraagToe() {
    vragen.add(new Vraagvorm(talen));
  }

  Vragenlijstinhoud inhoud() {
    return new Vragenlijstinhoud(
        titel,
        inleiding,
        wijken,
        van,
        tot,
        leeftijd,
        ondergrens,
        bewaarmaanden,
        vertalingen.stream().map(Vertaalvorm::vertaling).toList(),
        vragen.stream().map(Vraagvorm::inhoud).toList());
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Vragenlijstinhoud nu, Weergave wk) {
    Vragenlijstinhoud mijn = inhoud();
    Botsing b = new Botsing();
    titel = b.veld(wk.zin("vragenlijst.titel"), begin.titel(), mijn.titel(), nu.titel());
    inleiding =
        b.veld(
            wk.zin("vragenlijst.inleiding"), begin.inleiding(), mijn.inleiding(), nu.inleiding());
    wijken =
        new ArrayList<>(
            b.veld(
                wk.zin("vragenlijst.wijken.veld"),
                begin.wijken(),
                mijn.wijken(),
                nu.wijken(),
                w -> String.join(", ", w)));
    van = b.veld(wk.zin("vragenlijst.van"), begin.van(), mijn.van(), nu.van(), wk::datum);
    tot = b.veld(wk.zin("vragenlijst.tot"), begin.tot(), mijn.tot(), nu.tot(), wk::datum);
    leeftijd =
        b.veld(
            wk.zin("vragenlijst.leeftijd"),
            begin.leeftijd(),
            mijn.leeftijd(),
            nu.leeftijd(),
            w -> wk.zin(w ? "vragenlijst.ja" : "vragenlijst.nee"));
    ondergrens =
        b.veld(
            wk.zin("vragenlijst.ondergrens"),
            begin.ondergrens(),
            mijn.ondergrens(),
            nu.ondergrens());
    bewaarmaanden =
        b.veld(
            wk.zin("vragenlijst.bewaarmaanden"),
            begin.bewaarmaanden(),
            mijn.bewaarmaanden(),
            nu.bewaarmaanden());
    neemVertalingen(
        b.veld(
            wk.zin("vragenlijst.talen"),
            begin.vertalingen(),
            mijn.vertalingen(),
            nu.vertalingen(),
            v -> v.stream().map(Vertaling::titel).collect(Collectors.joining("; "))));
    neemVragen(
        b.veld(
            wk.zin("vragenlijst.vragen.kop"),
            begin.vragen(),
            mijn.vragen(),
            nu.vragen(),
            v -> v.stream().map(Vraaginhoud::tekst).collect(Collectors.joining("; "))));
    pasTalenAan();
    begin = nu;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    List<Botsing.Regel> regels = new ArrayList<>();
    regels.add(new Botsing.Regel(wk.zin("vragenlijst.titel"), titel));
    regels.add(new Botsing.Regel(wk.zin("vragenlijst.inleiding"), inleiding));
    vragen.forEach(
        v ->
            regels.add(
                new Botsing.Regel(wk.zin("vragenlijst.vraag", regels.size() - 1), v.getTekst())));
    return regels;
  }

  public List<Vertaalvorm> getVertalingen() {
    return vertalingen;
  }

  public List<Vraagvorm> getVragen() {
    return vragen;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getInleiding() {
    return inleiding;
  }

  public void setInleiding(String inleiding) {
    this.inleiding = inleiding;
  }

  public List<String> getWijken() {
    return wijken;
  }

  public void setWijken(List<String> wijken) {
    this.wijken = wijken;
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

  public boolean isLeeftijd() {
    return leeftijd;
  }

  public void setLeeftijd(boolean leeftijd) {
    this.leeftijd = leeftijd;
  }

  public Integer getOndergrens() {
    return ondergrens;
  }

  public void setOndergrens(Integer ondergrens) {
    this.ondergrens = ondergrens;
  }

  public Integer getBewaarmaanden() {
    return bewaarmaanden;
  }

  public void setBewaarmaanden(Integer bewaarmaanden) {
    this.bewaarmaanden = bewaarmaanden;
  }

  public List<String> getTalen() {
    return talen;
  }

  public void setTalen(List<String> talen) {
    this.talen = talen;
  }
}
