package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarten;
import nl.wijkwerk.monitoring.kaart.application.Kaarttekening;
import nl.wijkwerk.monitoring.kaart.application.Kaartvraag;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.web.weergave.Keuze;

/** An indicator on the map; every choice stands in the address. */
@Named("kaart")
@RequestScoped
public class KaartView {
  /** An area as the table beside the map shows it. */
  public record Regel(
      String nummer,
      String naam,
      String adres,
      String cijfer,
      String verschil,
      boolean zonderVerschil,
      String stap,
      String klasse) {}

  /** A line of the legend: its place in the order of colours, and its words. */
  public record Legenda(
      String kleur, boolean gearceerd, String teken, String klasse, String tekst) {}

  /** A word that makes the table wider than a phone, and where it may be broken off. */
  private static final String LANG_WOORD = "(waar|obser)(nemingen|vations)";

  @Inject private Kaarten kaarten;
  @Inject private Afstanden afstanden;
  @Inject private Kaartbeeld beeld;
  @Inject private Kaarttaal taal;
  @Inject private Toegang toegang;

  private String indicator;
  private String jaar;
  private String kleur;
  private String wijk;
  private Kaart kaart;

  public void laad() {
    kaart = kaarten.lees(vraag(indicator, jaar, kleur, wijk));
  }

  static Kaartvraag vraag(String indicator, String jaar, String kleur, String wijk) {
    return new Kaartvraag(
        leeg(indicator), Datumgrens.jaar("jaar", leeg(jaar)), kleuring(kleur), leeg(wijk));
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst;
  }

  private static Kleuring kleuring(String tekst) {
    return Arrays.stream(Kleuring.values())
        .filter(k -> tekst != null && k.name().equals(tekst.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(Kleuring.WAARDE);
  }

  public Kaart getKaart() {
    return kaart;
  }

  public boolean isGetekend() {
    return kaart.getekend();
  }

  public boolean isMagInlezen() {
    return toegang.magErgens(Bevoegdheid.CIJFERS_INLEZEN);
  }

  public String getTitel() {
    return kaart.wijk() == null
        ? taal.tekst("kaart.titel")
        : taal.tekst("kaart.titel-wijk", kaart.wijk().naam());
  }

  public String getSectie() {
    return beeld.titel(kaart);
  }

  public String getEenheid() {
    return kaart.indicator().eenheid(taal.locale());
  }

  public String getLeegTitel() {
    return taal.tekst(
        kaart.toestand() == Kaart.Toestand.GEEN_GRENZEN && kaart.wijk() != null
            ? "kaart.leeg.GEEN_BUURTGRENZEN"
            : "kaart.leeg." + kaart.toestand());
  }

  public String getLeegUitleg() {
    boolean grenzen = kaart.toestand() == Kaart.Toestand.GEEN_GRENZEN;
    return taal.tekst(
        grenzen && isMagInlezen()
            ? "kaart.leeg.doe-grenzen"
            : grenzen ? "kaart.leeg.vraag-grenzen" : "kaart.leeg.cijfers");
  }

  public boolean isNaarGrenzen() {
    return kaart.toestand() == Kaart.Toestand.GEEN_GRENZEN && isMagInlezen();
  }

  public String getSvg() {
    return beeld.svg(kaart, false);
  }

  /** The city beside its areas. */
  public String getStadcijfer() {
    return taal.tekst(
        "kaart.stad",
        kaart.stad().naam(),
        kaart.kolom().stad().isBekend()
            ? taal.opmaak().getal(kaart.kolom().stad().waarde(), kaart.indicator().decimalen())
            : taal.tekst("afstand.geen-cijfer"));
  }

  public String getUitleg() {
    return taal.tekst(
        "kaart.uitleg." + kaart.kleuring(), taal.tekst("richting." + kaart.indicator().richting()));
  }

  /** Where the figures came from. */
  public String getBron() {
    return taal.tekst("kaart.bron", kaart.kolom().levering().vermelding());
  }

  /** Which borders were drawn. */
  public String getGrensbron() {
    return beeld.grensbron(kaart);
  }

  public boolean isKlassen() {
    return kaart.kleuring() == Kleuring.KLASSE;
  }

  public List<Legenda> getLegenda() {
    return beeld.legenda(kaart).stream()
        .map(
            r ->
                new Legenda(
                    r.kleur(),
                    r.kleur().equals(Kaarttekening.zonderCijfer()),
                    r.teken(),
                    r.klasse() == null ? null : Kaartbeeld.teken(r.klasse()),
                    r.tekst()))
        .toList();
  }

  public List<Regel> getRegels() {
    return kaart.gebieden().stream()
        .map(
            g ->
                new Regel(
                    Kaarttekening.nummer(g.gebied()),
                    g.gebied().naam(),
                    kaart.wijk() == null ? "wijk?gebied=" + g.gebied().code() : null,
                    beeld.cijfer(kaart, g),
                    beeld.verschil(kaart, g).replaceFirst(LANG_WOORD, "$1\u00AD$2"),
                    Kaartbeeld.zonderVerschil(g.afstand()),
                    beeld.stap(kaart, g),
                    Beeldtaal.teken(g.afstand().klasse(), kaart.indicator())))
        .toList();
  }

  public List<Keuze> getIndicatoren() {
    return afstanden.indicatoren().stream()
        .map(i -> new Keuze(i.code(), i.naam(taal.locale())))
        .toList();
  }

  public List<Keuze> getJaren() {
    return kaart.jaren().stream().map(String::valueOf).map(j -> new Keuze(j, j)).toList();
  }

  public List<Keuze> getKleuren() {
    return Arrays.stream(Kleuring.values())
        .map(k -> new Keuze(k.name().toLowerCase(Locale.ROOT), taal.tekst("kaart.kleur." + k)))
        .toList();
  }

  /** This map in an address. */
  public String getVraag() {
    return Kaartbeeld.vraag(kaart, kaart.wijk() == null ? null : kaart.wijk().code());
  }

  public String getAlleWijken() {
    return "kaart?" + Kaartbeeld.vraag(kaart, null);
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
  }

  public String getKleur() {
    return kleur;
  }

  public void setKleur(String kleur) {
    this.kleur = kleur;
  }

  public String getWijk() {
    return wijk;
  }

  public void setWijk(String wijk) {
    this.wijk = wijk;
  }
}
