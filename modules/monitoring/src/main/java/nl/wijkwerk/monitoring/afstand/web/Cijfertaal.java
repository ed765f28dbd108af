package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.web.Reekstaal;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Opmaak;

/** Figures, distances and classes in words, in the language of the reader. */
@RequestScoped
class Cijfertaal {

  private Berichten berichten;
  private Taal taal;
  private Reekstaal reekstaal;
  private Locale locale;
  private Opmaak opmaak;
  private final Map<String, String> teksten = new HashMap<>();

  protected Cijfertaal() {}

  @Inject
  Cijfertaal(Berichten berichten, Taal taal, Reekstaal reekstaal) {
    this.reekstaal = reekstaal;
    this.berichten = berichten;
    this.taal = taal;
  }

  Locale locale() {
    if (locale == null) {
      locale = taal.getLocale();
    }
    return locale;
  }

  Opmaak opmaak() {
    if (opmaak == null) {
      opmaak = new Opmaak(locale());
    }
    return opmaak;
  }

  /** Looked up once for a page: a table asks for the same words in each cell. */
  String tekst(String sleutel) {
    return teksten.computeIfAbsent(sleutel, s -> berichten.tekst(locale(), s));
  }

  String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(locale(), sleutel, argumenten);
  }

  String cijfer(Indicator indicator, Cijfer cijfer) {
    return cijfer != null && cijfer.isBekend()
        ? opmaak().getal(cijfer.waarde(), indicator.decimalen())
        : tekst("afstand.geen-cijfer");
  }

  /** With its sign; plus is a disadvantage. */
  String verschil(Indicator indicator, Maat maat, BigDecimal verschil) {
    if (verschil == null) {
      return "–";
    }
    String getal = metEenheid(indicator, maat, verschil);
    return verschil.signum() > 0 ? "+" + getal : getal;
  }

  /** How far, whichever side it is on. */
  String afstand(Indicator indicator, Maat maat, BigDecimal verschil) {
    return metEenheid(indicator, maat, verschil.abs());
  }

  private String metEenheid(Indicator indicator, Maat maat, BigDecimal getal) {
    return opmaak().getal(getal, maat == Maat.RELATIEF ? 1 : indicator.decimalen())
        + (maat == Maat.RELATIEF ? "%" : "");
  }

  /** What the number in a cell says, in sentences. */
  List<String> getallen(Maat maat) {
    return List.of(tekst("afstanden.uitleg." + maat), tekst("afstanden.uitleg.verschil"));
  }

  String richting(Indicator indicator) {
    return tekst("richting." + indicator.richting());
  }

  /** What the distance is called: behind, or merely different. */
  String achterstand(Indicator indicator) {
    return tekst(
        indicator.richting() == Richting.NEUTRAAL ? "afstand.verschil" : "afstand.achterstand");
  }

  String klasseTekst(Afstand afstand) {
    return tekst("klasse." + teken(afstand.klasse()));
  }

  /** Name of the class in the style sheet. */
  static String teken(Klasse klasse) {
    return Beeldtaal.teken(klasse);
  }

  /** The same for an indicator, of which neither side may be better. */
  static String teken(Klasse klasse, Indicator indicator) {
    return Beeldtaal.teken(klasse, indicator);
  }

  /** With its uncertainty, when it has one. */
  String metMarge(Indicator indicator, Cijfer cijfer) {
    String getal = cijfer(indicator, cijfer);
    return cijfer == null || cijfer.marge() == null
        ? getal
        : getal + " \u00b1 " + opmaak().getal(cijfer.marge(), indicator.decimalen());
  }

  /** Number and text of the rule that decided the class. */
  String regel(Afstand afstand) {
    String nummer = afstand.reden().regel();
    return nummer + ": " + tekst("regel." + nummer);
  }

  /** Over which successions the start figure was joined, and by which rule; empty when none. */
  String aansluiting(List<Gebiedsopvolging> aangesloten) {
    return aangesloten.isEmpty()
        ? ""
        : "MON-164: "
            + aangesloten.stream()
                .map(o -> reekstaal.aansluiting(o, locale()))
                .collect(Collectors.joining(" "));
  }

  String bron(Levering levering) {
    return tekst(
        levering.momentopname() == null ? "afstand.bron" : "afstand.bron-van",
        levering.vermelding(),
        opmaak().datum(levering.ingelezen()),
        opmaak().datum(levering.momentopname()));
  }
}
