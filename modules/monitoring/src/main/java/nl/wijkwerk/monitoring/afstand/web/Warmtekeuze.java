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
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.groep.domain.Groepsnaam;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.web.weergave.Keuze;

/** What the heat table shows and in which order; all of it stands in the address. */
@Named
@RequestScoped
public class Warmtekeuze {
  private static final String ALLE = "alle";
  private static final String VOORRANG = "voorrang";
  private static final String EIGEN = "eigen";

  private Groepen groepen;
  private Cijfertaal taal;

  private String maat;
  private String thema;
  private String wijken;
  private String steden;
  private String begin;
  private String jaar;
  private String toon;
  private String sorteer;
  private List<Groepsnaam> namen;

  protected Warmtekeuze() {}

  @Inject
  Warmtekeuze(Groepen groepen, Cijfertaal taal) {
    this.groepen = groepen;
    this.taal = taal;
  }

  /** The same from an address. */
  void lees(Map<String, String> vraag) {
    maat = vraag.get("maat");
    thema = vraag.get("thema");
    wijken = vraag.get("wijken");
    steden = vraag.get("steden");
    begin = vraag.get("begin");
    jaar = vraag.get("jaar");
    toon = vraag.get("toon");
    sorteer = vraag.get("sorteer");
  }

  /** What is asked of the engine. */
  Afstandsvraag vraag() {
    Afstandsvraag vraag = wijkvraag();
    return isEigen() ? vraag.vanEigenGebieden() : vraag;
  }

  /** Whether it is about the own areas of the municipality. */
  public boolean isEigen() {
    return EIGEN.equals(wijken);
  }

  private Afstandsvraag wijkvraag() {
    return new Afstandsvraag(
        AfstandenView.maat(maat),
        VOORRANG.equals(wijken),
        isGroep() ? groepen.inhoud(Lees.id(wijken), Groepsoort.WIJKEN) : null,
        leeg(steden) ? null : groepen.inhoud(Lees.id(steden), Groepsoort.STEDEN),
        new Jaarkeuze(Datumgrens.jaar("begin", begin), Datumgrens.jaar("jaar", jaar)));
  }

  private boolean isGroep() {
    return !leeg(wijken) && !ALLE.equals(wijken) && !VOORRANG.equals(wijken) && !isEigen();
  }

  private static boolean leeg(String parameter) {
    return parameter == null || parameter.isBlank();
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

  /** The part of it that the page of a wijk knows too, behind something else in an address. */
  String wijkDeel() {
    return Stream.of(
            deel("maat", AfstandenView.maat(maat) == Maat.RELATIEF ? maat : null),
            deel("jaar", jaar))
        .filter(d -> !d.isEmpty())
        .map(d -> "&" + d)
        .collect(Collectors.joining());
  }

  /** This choice in an address; what was not chosen is not in it. */
  public String getVraag() {
    return Stream.of(
            deel("maat", AfstandenView.maat(maat) == Maat.RELATIEF ? maat : null),
            deel("thema", thema),
            deel("wijken", ALLE.equals(wijken) ? null : wijken),
            deel("steden", steden),
            deel("begin", begin),
            deel("jaar", jaar),
            deel("toon", isKlassen() ? toon : null),
            deel("sorteer", sorteer))
        .filter(d -> !d.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String deel(String naam, String waarde) {
    return leeg(waarde) ? "" : naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
  }

  public List<Keuze> getMaten() {
    return List.of(
        new Keuze("absoluut", taal.tekst("maat.ABSOLUUT")),
        new Keuze("relatief", taal.tekst("maat.RELATIEF")));
  }

  public List<Keuze> getWijkkeuzen() {
    return Stream.concat(
            Stream.of(
                new Keuze(ALLE, taal.tekst("afstanden.alle")),
                new Keuze(VOORRANG, taal.tekst("afstanden.voorrang")),
                new Keuze(EIGEN, taal.tekst("eigengebieden.titel"))),
            keuzen(Groepsoort.WIJKEN))
        .toList();
  }

  public List<Keuze> getStedenkeuzen() {
    return keuzen(Groepsoort.STEDEN).toList();
  }

  private Stream<Keuze> keuzen(Groepsoort soort) {
    if (namen == null) {
      namen = groepen.namen();
    }
    return namen.stream()
        .filter(g -> g.soort() == soort)
        .map(g -> new Keuze(g.id().toString(), g.naam()));
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

  public String getThema() {
    return thema;
  }

  public void setThema(String thema) {
    this.thema = thema;
  }

  public String getWijken() {
    return wijken;
  }

  public void setWijken(String wijken) {
    this.wijken = wijken;
  }

  public String getSteden() {
    return steden;
  }

  public void setSteden(String steden) {
    this.steden = steden;
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
