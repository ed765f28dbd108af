package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.web.weergave.Keuze;

/** What the heat table shows and in which order; all of it stands in the address. */
@Named
@RequestScoped
public class Warmtekeuze {
  private Cijfertaal taal;

  private String maat;
  private String wijken;
  private String begin;
  private String jaar;
  private String toon;
  private String sorteer;

  protected Warmtekeuze() {}

  @Inject
  Warmtekeuze(Cijfertaal taal) {
    this.taal = taal;
  }

  /** The same from an address. */
  void lees(Map<String, String> vraag) {
    maat = vraag.get("maat");
    wijken = vraag.get("wijken");
    begin = vraag.get("begin");
    jaar = vraag.get("jaar");
    toon = vraag.get("toon");
    sorteer = vraag.get("sorteer");
  }

  Maat maatstaf() {
    return AfstandenView.maat(maat);
  }

  boolean alleenVoorrang() {
    return "voorrang".equals(wijken);
  }

  Jaarkeuze jaren() {
    return new Jaarkeuze(Datumgrens.jaar("begin", begin), Datumgrens.jaar("jaar", jaar));
  }

  /** Whether a cell tells its class in a word instead of the distance. */
  public boolean isKlassen() {
    return "klasse".equals(toon);
  }

  /** This choice in an address, with something more. */
  String adres(String meer) {
    String vraag = getVraag();
    return "?" + meer + (vraag.isEmpty() ? "" : "&" + vraag);
  }

  /** This choice in an address; what was not chosen is not in it. */
  public String getVraag() {
    return Stream.of(
            deel("maat", maatstaf() == Maat.RELATIEF ? "relatief" : null),
            deel("wijken", alleenVoorrang() ? wijken : null),
            deel("begin", begin),
            deel("jaar", jaar),
            deel("toon", isKlassen() ? toon : null),
            deel("sorteer", sorteer))
        .filter(d -> !d.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String deel(String naam, String waarde) {
    return waarde == null || waarde.isBlank()
        ? ""
        : naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
  }

  public List<Keuze> getMaten() {
    return List.of(
        new Keuze("absoluut", taal.tekst("maat.ABSOLUUT")),
        new Keuze("relatief", taal.tekst("maat.RELATIEF")));
  }

  public List<Keuze> getWijkkeuzen() {
    return List.of(
        new Keuze("alle", taal.tekst("afstanden.alle")),
        new Keuze("voorrang", taal.tekst("afstanden.voorrang")));
  }

  public List<Keuze> getToonkeuzen() {
    return List.of(
        new Keuze("afstand", taal.tekst("afstanden.afstand")),
        new Keuze("klasse", taal.tekst("wijk.klasse")));
  }

  public String getMaat() {
    return maat;
  }

  public void setMaat(String maat) {
    this.maat = maat;
  }

  public String getWijken() {
    return wijken;
  }

  public void setWijken(String wijken) {
    this.wijken = wijken;
  }

  public String getBegin() {
    return begin;
  }

  public void setBegin(String begin) {
    this.begin = begin;
  }

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
  }

  public String getToon() {
    return toon;
  }

  public void setToon(String toon) {
    this.toon = toon;
  }

  public String getSorteer() {
    return sorteer;
  }

  public void setSorteer(String sorteer) {
    this.sorteer = sorteer;
  }
}
