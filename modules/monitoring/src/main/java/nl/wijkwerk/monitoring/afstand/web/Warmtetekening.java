package nl.wijkwerk.monitoring.afstand.web;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.PAPIER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** Draws the heat table: each class has a sign beside its colour, as on the page. */
final class Warmtetekening {
  private static final int NAAM = 180;
  private static final int BREED = 124;
  private static final int KOP = 98;
  private static final int RIJ = 30;
  private static final int VOET = 44;
  private static final int SMALST = 1040;

  private final Afstandstabel tabel;
  private final boolean klassen;
  private final Cijfertaal taal;
  private final Tekenblad blad;
  private final List<String> zinnen;
  private final int hoog;

  private Warmtetekening(Afstandstabel tabel, boolean klassen, String titel, Cijfertaal taal) {
    this.tabel = tabel;
    this.klassen = klassen;
    this.taal = taal;
    zinnen = klassen ? List.of() : taal.getallen(tabel.maat());
    hoog = KOP + RIJ * (tabel.rijen().size() + 1) + VOET;
    int breed = Math.max(NAAM + BREED * tabel.kolommen().size(), SMALST);
    blad = new Tekenblad("wk-warmte", breed, hoog + Tekenblad.hoogte(zinnen), titel);
  }

  static String svg(Afstandstabel tabel, boolean klassen, String titel, Cijfertaal taal) {
    return new Warmtetekening(tabel, klassen, titel, taal).teken();
  }

  private String teken() {
    for (int k = 0; k < tabel.kolommen().size(); k++) {
      kop(tabel.kolommen().get(k), NAAM + k * BREED);
    }
    rijnaam(stad(), KOP);
    for (int r = 0; r < tabel.rijen().size(); r++) {
      Afstandstabel.Rij rij = tabel.rijen().get(r);
      double y = KOP + (r + 1) * RIJ;
      rijnaam(rij.wijk().naam(), y);
      for (int k = 0; k < rij.afstanden().size(); k++) {
        cel(rij.afstanden().get(k), tabel.kolommen().get(k).indicator(), NAAM + k * BREED, y);
      }
    }
    legenda();
    blad.onderschrift(hoog, zinnen);
    return blad.svg();
  }

  private String stad() {
    return tabel.eenStad()
        ? taal.tekst("afstand.stad", tabel.stad().naam())
        : taal.tekst("afstanden.eigen-stad");
  }

  private void kop(Afstandstabel.Kolom kolom, double x) {
    List<String> regels = regels(kolom.indicator().naam(taal.locale()));
    for (int i = 0; i < regels.size(); i++) {
      blad.tekst(x + 6, 16 + i * 15, "start", INKT, regels.get(i), 13, true);
    }
    String jaren =
        taal.opmaak()
            .periode(Objects.requireNonNullElse(kolom.beginjaar(), kolom.jaar()), kolom.jaar());
    String eenheid = kolom.indicator().eenheid(taal.locale());
    blad.tekst(x + 6, KOP - 36, "start", ZACHT, Tekenblad.pas(eenheid, BREED - 10, 12), 12, false);
    String richting = taal.richting(kolom.indicator());
    blad.tekst(x + 6, KOP - 21, "start", ZACHT, Tekenblad.pas(richting, BREED - 10, 12), 12, false);
    blad.tekst(x + 6, KOP - 6, "start", ZACHT, jaren, 12, false);
    blad.tekst(
        x + BREED - 8,
        KOP + 20,
        "end",
        INKT,
        kolom.stad() == null ? "\u2013" : taal.cijfer(kolom.indicator(), kolom.stad()),
        14,
        true);
  }

  /** At most three lines; a longer name ends in dots. */
  private static List<String> regels(String naam) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder();
    for (String woord : naam.split(" ")) {
      if (regel.length() > 0 && regel.length() + woord.length() > 15) {
        regels.add(regel.toString());
        regel.setLength(0);
      }
      regel.append(regel.length() == 0 ? "" : " ").append(woord);
    }
    regels.add(regel.toString());
    return regels.stream().limit(3).map(r -> Tekenblad.pas(r, BREED - 8, 13)).toList();
  }

  private void rijnaam(String naam, double y) {
    blad.tekst(0, y + 20, "start", INKT, Tekenblad.pas(naam, NAAM - 10, 14), 14, true);
  }

  private void cel(Afstand afstand, Indicator indicator, double x, double y) {
    Klasse klasse = afstand.klasse();
    String vlak = Klassetekens.vlak(klasse, indicator);
    blad.rechthoek(x + 1, y + 1, BREED - 2, RIJ - 2, vlak, rand(vlak), null);
    Klassetekens.teken(blad, klasse, x + 8, y + 7, inkt(vlak));
    String tekst =
        klassen
            ? taal.tekst("klasse-kort." + Cijfertaal.teken(klasse))
            : klasse == Klasse.TE_WEINIG
                ? ""
                : taal.verschil(indicator, tabel.maat(), afstand.achterstand());
    blad.tekst(x + BREED - 8, y + 20, "end", inkt(vlak), tekst);
  }

  private void legenda() {
    double x = 0;
    for (Klasse klasse :
        Stream.of(
                Klasse.OP_OF_BETER,
                Klasse.KLEINER,
                Klasse.GELIJK,
                Klasse.GROTER,
                Klasse.BINNEN_MARGE,
                Klasse.NOG_GEEN,
                Klasse.TE_WEINIG)
            .toList()) {
      List<Indicator> met =
          tabel.kolommen().stream()
              .filter(c -> c.verdeling().aantal(klasse) > 0)
              .map(Afstandstabel.Kolom::indicator)
              .toList();
      for (String naam :
          met.stream().map(i -> Cijfertaal.teken(klasse, i)).distinct().sorted().toList()) {
        boolean verder = !naam.equals(Cijfertaal.teken(klasse));
        String vlak = verder ? Klassetekens.VERDER : Klassetekens.vlak(klasse);
        String tekst = taal.tekst("klasse." + naam);
        blad.rechthoek(x + 1, hoog - 30, 30, 24, vlak, rand(vlak), null);
        Klassetekens.teken(blad, klasse, x + 8, hoog - 26, inkt(vlak));
        blad.tekst(x + 38, hoog - 13, "start", INKT, tekst, 13, false);
        x += 50 + tekst.length() * 6.2;
      }
    }
  }

  private static String rand(String vlak) {
    return vlak.equals(PAPIER) ? RASTER : null;
  }

  private static String inkt(String vlak) {
    return vlak.equals(Klassetekens.vlak(Klasse.GROTER)) ? PAPIER : INKT;
  }
}
