package nl.wijkwerk.monitoring.afstand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.weergave.Tabelcel;
import nl.wijkwerk.web.weergave.Tabelrij;

/**
 * The rows of the heat table.
 *
 * @param keuze what the table shows, which the addresses keep
 * @param gebied code of the chosen wijk, or null
 * @param indicator code of the chosen indicator, or null
 */
record Warmterijen(
    Afstandstabel tabel, Cijfertaal taal, Warmtekeuze keuze, String gebied, String indicator) {

  /** With the number of wijken that it was made of, when some had no figure. */
  private String samen(Afstandstabel.Kolom kolom) {
    Groepscijfer samen = kolom.samen();
    if (!samen.cijfer().isBekend()) {
      return "\u2013";
    }
    String getal = taal.cijfer(kolom.indicator(), samen.cijfer());
    return samen.gebieden() == tabel.rijen().size()
        ? getal
        : taal.tekst("afstanden.samen-van", getal, samen.gebieden());
  }

  /** The city, the wijken together, and each wijk. */
  List<Tabelrij> rijen(String stad, String groep) {
    List<Tabelrij> alle = new ArrayList<>();
    alle.add(kopRij(stad, k -> k.stad() == null ? "\u2013" : taal.cijfer(k.indicator(), k.stad())));
    alle.add(kopRij(groep, this::samen));
    tabel.rijen().forEach(rij -> alle.add(rij(rij)));
    return alle;
  }

  private Tabelrij kopRij(String naam, Function<Afstandstabel.Kolom, String> cijfer) {
    return new Tabelrij(
        "wk-city",
        null,
        naam,
        null,
        null,
        tabel.kolommen().stream().map(cijfer).map(Tabelcel::van).toList());
  }

  private Tabelrij rij(Afstandstabel.Rij rij) {
    Gebied wijk = rij.wijk();
    List<Tabelcel> cellen = new ArrayList<>();
    for (int k = 0; k < rij.afstanden().size(); k++) {
      cellen.add(cel(wijk, tabel.kolommen().get(k).indicator(), rij.afstanden().get(k)));
    }
    return new Tabelrij(
        null,
        wijk.nummer(),
        wijk.naam(),
        adres(rij),
        tabel.eenStad() ? null : rij.stad().naam(),
        cellen);
  }

  private String adres(Afstandstabel.Rij rij) {
    return rij.eigen() ? "wijk?gebied=" + rij.wijk().code() + keuze.wijkDeel() : null;
  }

  private Tabelcel cel(Gebied wijk, Indicator i, Afstand afstand) {
    boolean weinig = !afstand.heeftOordeel();
    String getal = weinig ? "" : taal.verschil(i, tabel.maat(), afstand.achterstand());
    return new Tabelcel(
        null,
        keuze.isKlassen() ? taal.tekst("klasse-kort." + Cijfertaal.teken(afstand.klasse())) : getal,
        Cijfertaal.teken(afstand.klasse(), i),
        taal.tekst(
            weinig ? "afstand.label-weinig" : "afstand.label",
            wijk.naam(),
            i.naam(taal.locale()),
            taal.klasseTekst(afstand),
            taal.achterstand(i),
            getal),
        keuze.adres("gebied=" + wijk.code() + "&indicator=" + i.code()) + "#waarom",
        wijk.code().equals(gebied) && i.code().equals(indicator));
  }
}
