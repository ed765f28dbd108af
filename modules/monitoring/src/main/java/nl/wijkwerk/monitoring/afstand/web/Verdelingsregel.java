package nl.wijkwerk.monitoring.afstand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Herkomst;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Stedencijfer;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.weergave.Tabelcel;
import nl.wijkwerk.web.weergave.Tabelrij;

/**
 * One indicator: the wijken together, what they are compared with, and beside it how the wijken are
 * spread over the classes; and how their own figures went.
 */
record Verdelingsregel(Tabelrij totaal, Tabelrij eigen) {

  static Verdelingsregel van(Afstandstabel tabel, Afstandstabel.Kolom kolom, Cijfertaal taal) {
    Indicator indicator = kolom.indicator();
    Totaal totaal = kolom.totaal();
    String naam = indicator.naam(taal.locale());
    List<Tabelcel> cellen = new ArrayList<>();
    cellen.add(
        Tabelcel.getal(samen(indicator, totaal.begin(), totaal.nu(), tabel.rijen().size(), taal)));
    cellen.add(Tabelcel.getal(totaal.steden() == null ? "–" : steden(indicator, totaal, taal)));
    Afstand afstand = totaal.afstand();
    cellen.add(
        afstand == null
            ? Tabelcel.van("–")
            : Tabelcel.klasse(
                Cijfertaal.teken(afstand.klasse(), indicator),
                verschil(tabel, indicator, afstand, taal) + waarom(afstand, taal)));
    for (Klasse klasse : Klasse.values()) {
      cellen.add(Tabelcel.getal(Integer.toString(kolom.verdeling().aantal(klasse))));
    }
    cellen.add(Tabelcel.getal(Integer.toString(kolom.verdeling().samen())));
    return new Verdelingsregel(
        new Tabelrij(
            null,
            null,
            naam,
            null,
            kolom.beginjaar() == null
                ? Integer.toString(kolom.jaar())
                : taal.opmaak().periode(kolom.beginjaar(), kolom.jaar()),
            cellen),
        Tabelrij.van(
            naam,
            Stream.of(1, 0, -1)
                .map(kolom.verdeling()::aantalEigen)
                .map(n -> Tabelcel.getal(Integer.toString(n)))
                .toList()));
  }

  private static String samen(
      Indicator indicator, Groepscijfer begin, Groepscijfer nu, int wijken, Cijfertaal taal) {
    if (!nu.cijfer().isBekend()) {
      return "– (" + taal.tekst("ontbreekt." + nu.cijfer().ontbreekt()) + ")";
    }
    String getal = vanWijken(indicator, nu, wijken, taal);
    return begin == null || !begin.cijfer().isBekend()
        ? getal
        : taal.tekst("afstanden.van-tot", vanWijken(indicator, begin, wijken, taal), getal);
  }

  private static String vanWijken(
      Indicator indicator, Groepscijfer cijfer, int wijken, Cijfertaal taal) {
    String getal = taal.metMarge(indicator, cijfer.cijfer());
    return cijfer.gebieden() == wijken
        ? getal
        : taal.tekst("afstanden.samen-van", getal, cijfer.gebieden());
  }

  /** Without a judgement the reason stands here: a total has no page of its own that says why. */
  private static String waarom(Afstand afstand, Cijfertaal taal) {
    return afstand.klasse() == Klasse.NOG_GEEN || !afstand.heeftOordeel()
        ? " (" + taal.tekst("reden." + afstand.reden()) + ")"
        : "";
  }

  private static String steden(Indicator indicator, Totaal totaal, Cijfertaal taal) {
    Stedencijfer nu = totaal.steden();
    if (!nu.cijfer().isBekend()) {
      return taal.tekst("afstanden.steden-geen");
    }
    Stedencijfer begin = totaal.stedenBegin();
    String getal = vanTot(indicator, begin == null ? null : begin.cijfer(), nu.cijfer(), taal);
    if (nu.herkomst() == Herkomst.STAD) {
      return getal;
    }
    String herkomst = herkomst(nu, taal);
    boolean anders =
        begin != null && begin.cijfer().isBekend() && begin.herkomst() != nu.herkomst();
    return getal + " (" + (anders ? herkomst(begin, taal) + "; " : "") + herkomst + ")";
  }

  private static String herkomst(Stedencijfer cijfer, Cijfertaal taal) {
    return taal.tekst(
        "herkomst." + cijfer.herkomst(),
        Integer.toString(cijfer.cijfer().jaar()),
        cijfer.bron(),
        cijfer.gebieden());
  }

  private static String vanTot(Indicator indicator, Cijfer begin, Cijfer nu, Cijfertaal taal) {
    String getal = taal.metMarge(indicator, nu);
    return begin == null || !begin.isBekend()
        ? getal
        : taal.tekst("afstanden.van-tot", taal.metMarge(indicator, begin), getal);
  }

  private static String verschil(
      Afstandstabel tabel, Indicator indicator, Afstand afstand, Cijfertaal taal) {
    String nu = taal.verschil(indicator, tabel.maat(), afstand.achterstand());
    return afstand.achterstandBegin() == null
        ? nu
        : taal.tekst(
            "afstanden.van-tot",
            taal.verschil(indicator, tabel.maat(), afstand.achterstandBegin()),
            nu);
  }
}
