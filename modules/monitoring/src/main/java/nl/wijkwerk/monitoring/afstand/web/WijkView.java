package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Gebiedsverloop;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.web.weergave.Keuze;

/**
 * The figures of one wijk against its city: the profile page, and the portlets with a few of them.
 */
@Named
@RequestScoped
public class WijkView {

  /** An indicator of the wijk. */
  public record Regel(
      String code,
      String titel,
      String eenheid,
      String richting,
      String wijk,
      String stad,
      Waarom.Lijn lijn,
      String verschil,
      String klasse,
      String klasseTekst,
      String jaar,
      String adres,
      String reeks,
      boolean neutraal) {}

  private Afstanden afstanden;
  private Gebieden gebieden;
  private Cijfertaal taal;

  private String gebied;
  private String maat;
  private String indicator;
  private String jaar;
  private Integer gevraagd;
  private Afstandstabel tabel;
  private Gebiedsverloop verloop;
  private List<Regel> regels = List.of();

  protected WijkView() {}

  @Inject
  WijkView(Afstanden afstanden, Gebieden gebieden, Cijfertaal taal) {
    this.afstanden = afstanden;
    this.gebieden = gebieden;
    this.taal = taal;
  }

  public void laad() {
    Maat gekozen = AfstandenView.maat(maat);
    gevraagd = Datumgrens.jaar("jaar", jaar);
    tabel = afstanden.vanGebied(gebied, gekozen, gevraagd);
    Afstandstabel.Rij rij = tabel.rijen().get(0);
    regels =
        IntStream.range(0, tabel.kolommen().size())
            .mapToObj(k -> regel(tabel.kolommen().get(k), rij.afstanden().get(k)))
            .toList();
  }

  private Regel regel(Afstandstabel.Kolom kolom, Afstand afstand) {
    Indicator i = kolom.indicator();
    return new Regel(
        i.code(),
        i.naam(taal.locale()),
        i.eenheid(taal.locale()),
        taal.richting(i),
        taal.cijfer(i, afstand.wijk()),
        taal.cijfer(i, afstand.stad()),
        Waarom.lijn(i, afstand, taal),
        taal.verschil(i, tabel.maat(), afstand.achterstand()),
        Cijfertaal.teken(afstand.klasse(), i),
        taal.klasseTekst(afstand),
        taal.opmaak()
            .periode(Objects.requireNonNullElse(kolom.beginjaar(), kolom.jaar()), kolom.jaar()),
        waarom(i),
        "reeks?gebied=" + getWijk().code() + "&indicator=" + i.code(),
        i.richting() == Richting.NEUTRAAL);
  }

  /** The reason stands there of the newest year; of another year the page of the wijk has more. */
  private String waarom(Indicator i) {
    return gevraagd != null
        ? getProfielAdres()
        : "/monitoring/?gebied="
            + getWijk().code()
            + "&indicator="
            + i.code()
            + (isEigen() ? "&wijken=eigen" : "")
            + (tabel.maat() == Maat.RELATIEF ? "&maat=relatief" : "")
            + "#waarom";
  }

  public Gebied getWijk() {
    return tabel.rijen().get(0).wijk();
  }

  /** Whether it is an own area, which has no goals, stories or neighbours of its own. */
  public boolean isEigen() {
    return Gebiedssamenstellingen.isEigen(getWijk().code());
  }

  /** Whether the wijk is still there, and what it became. */
  public Gebiedsverloop getVerloop() {
    if (verloop == null) {
      verloop = gebieden.verloop(getWijk().code());
    }
    return verloop;
  }

  public String getStad() {
    return tabel.stad().naam();
  }

  public String getTitel() {
    return taal.tekst("wijk.titel", getWijk().naam());
  }

  /** What is missing: figures of the year that was asked for, or all figures. */
  public String getLeeg() {
    return gevraagd == null
        ? taal.tekst("afstanden.geen-cijfers")
        : taal.tekst("wijk.geen-cijfers-jaar", getWijk().naam(), gevraagd);
  }

  public String getLeegUitleg() {
    return gevraagd == null || tabel.jaren().isEmpty()
        ? taal.tekst("afstanden.geen-cijfers-lezer")
        : taal.tekst(
            "wijk.geen-cijfers-jaar.uitleg",
            tabel.jaren().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /** The one figure that a portlet shows is missing. */
  public String getCijferLeeg() {
    return gevraagd == null ? taal.tekst("portlet.geen-cijfer") : getLeeg();
  }

  public List<Regel> getRegels() {
    return regels;
  }

  /** What a portlet has room for: indicators with a better side. */
  public List<Regel> getKern() {
    return regels.stream().filter(r -> !r.neutraal()).toList();
  }

  /** Whether any of these has a place on a line, so that there is a picture of them. */
  public boolean isGetekend(List<Regel> welke) {
    return welke.stream().anyMatch(r -> r.lijn() != null);
  }

  /** The picture of all rows in an address. */
  public String getStippen() {
    return "gebied="
        + getWijk().code()
        + (tabel.maat() == Maat.RELATIEF ? "&maat=relatief" : "")
        + (gevraagd == null ? "" : "&jaar=" + gevraagd);
  }

  /** The one indicator that was asked for, or the first. */
  public Regel getGekozen() {
    int plaats = indicator == null ? 0 : tabel.kolom(indicator);
    return plaats < 0 || plaats >= regels.size() ? null : regels.get(plaats);
  }

  public List<Keuze> getMaten() {
    return List.of(
        new Keuze("absoluut", taal.tekst("maat.ABSOLUUT")),
        new Keuze("relatief", taal.tekst("maat.RELATIEF")));
  }

  /** The years that there are figures of. */
  public List<Keuze> getJaaropties() {
    return tabel.jaren().stream().map(String::valueOf).map(j -> new Keuze(j, j)).toList();
  }

  public List<String> getBronnen() {
    return tabel.kolommen().stream()
        .map(k -> k.levering(tabel.rijen().get(0)))
        .distinct()
        .map(taal::bron)
        .distinct()
        .toList();
  }

  /** Of the one indicator that a portlet shows. */
  public String getGekozenBron() {
    int plaats = indicator == null ? 0 : tabel.kolom(indicator);
    return taal.bron(tabel.kolommen().get(plaats).levering(tabel.rijen().get(0)));
  }

  public String getProfielAdres() {
    return "/monitoring/wijk?gebied="
        + getWijk().code()
        + (gevraagd == null ? "" : "&jaar=" + gevraagd);
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getMaat() {
    return maat;
  }

  public void setMaat(String maat) {
    this.maat = maat;
  }

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
