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
  private static final int KOP = 82;
  private static final int RIJ = 30;
  private static final int VOET = 44;
  private static final int SMALST = 1040;
  private static final String MARGE = "M2 9c2-3.5 4-3.5 6 0s4 3.5 6 0";

  private final Afstandstabel tabel;
  private final boolean klassen;
  private final Cijfertaal taal;
  private final Tekenblad blad;
  private final int hoog;

  private Warmtetekening(Afstandstabel tabel, boolean klassen, String titel, Cijfertaal taal) {
    this.tabel = tabel;
    this.klassen = klassen;
    this.taal = taal;
    hoog = KOP + RIJ * (tabel.rijen().size() + 1) + VOET;
    int breed = Math.max(NAAM + BREED * tabel.kolommen().size(), SMALST);
    blad = new Tekenblad("wk-warmte", breed, hoog, titel);
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
    blad.tekst(x + 6, KOP - 20, "start", ZACHT, Tekenblad.pas(eenheid, BREED - 10, 12), 12, false);
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
    blad.rechthoek(x + 1, y + 1, BREED - 2, RIJ - 2, vlak(klasse), rand(klasse), null);
    teken(klasse, x + 8, y + 7);
    String tekst =
        klassen
            ? taal.tekst("klasse-kort." + Cijfertaal.teken(klasse))
            : klasse == Klasse.TE_WEINIG
                ? ""
                : taal.verschil(indicator, tabel.maat(), afstand.achterstand());
    blad.tekst(x + BREED - 8, y + 20, "end", inkt(klasse), tekst);
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
            .filter(k -> tabel.kolommen().stream().anyMatch(c -> c.verdeling().aantal(k) > 0))
            .toList()) {
      String tekst = taal.tekst("klasse." + Cijfertaal.teken(klasse));
      blad.rechthoek(x + 1, hoog - 30, 30, 24, vlak(klasse), rand(klasse), null);
      teken(klasse, x + 8, hoog - 26);
      blad.tekst(x + 38, hoog - 13, "start", INKT, tekst, 13, false);
      x += 50 + tekst.length() * 6.2;
    }
  }

  /** The sign of a class, the same as on the page, in a square of 16. */
  private void teken(Klasse klasse, double x, double y) {
    String d =
        switch (klasse) {
          case OP_OF_BETER -> "M2.5 8.5l3.5 3.5 7.5-8";
          case KLEINER -> "M1 8h5M3.5 5.5L6 8l-2.5 2.5M15 8h-5M12.5 5.5L10 8l2.5 2.5";
          case GROTER -> "M7 8H1.5M4 5.5L1.5 8 4 10.5M9 8h5.5M12 5.5L14.5 8 12 10.5";
          case GELIJK -> "M3 6h10M3 10h10";
          case TE_WEINIG -> "M3 8h1M7.5 8h1M12 8h1";
          case BINNEN_MARGE -> MARGE;
          case NOG_GEEN -> "M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
        };
    blad.verschuif(x, y);
    blad.pad(d, inkt(klasse), 1.8, null);
    blad.einde();
  }

  private static String vlak(Klasse klasse) {
    return switch (klasse) {
      case OP_OF_BETER -> "#8dbbe4";
      case KLEINER -> "#d5e7f6";
      case GELIJK -> "#e9ecef";
      case GROTER -> "#b84f06";
      case TE_WEINIG, BINNEN_MARGE, NOG_GEEN -> PAPIER;
    };
  }

  private static String rand(Klasse klasse) {
    return vlak(klasse).equals(PAPIER) ? RASTER : null;
  }

  private static String inkt(Klasse klasse) {
    return klasse == Klasse.GROTER ? "#ffffff" : INKT;
  }
}
