package nl.wijkwerk.monitoring.afstand.web;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * Draws a wijk against its city, a line for each indicator: the wijk is a dot, the city a bar, and
 * what lies between them has the colour of the class. Each line begins at nought and has a scale of
 * its own, as on the page.
 */
final class Stippentekening {
  private static final int BREED = 900;
  private static final int NAAM = 300;
  private static final int VAN = 320;
  private static final int TOT = 640;
  private static final int KLASSE = 690;
  private static final int KOP = 94;
  private static final int RIJ = 66;
  private static final int AS = 34;
  private static final int RAND = 34;

  /**
   * One of its lines; without a place where too few were observed, where a figure is missing or
   * below nought, and of a count: then its figures are text.
   */
  private record Regel(Afstandstabel.Kolom kolom, Afstand afstand, Waarom.Lijn lijn) {}

  private final Afstandstabel tabel;
  private final Afstandstabel.Rij rij;
  private final List<Regel> regels;
  private final Cijfertaal taal;
  private final String titel;
  private final Tekenblad blad;

  /**
   * @param welke the columns that it is about
   * @throws NietGevonden when the wijk has a figure of none of them
   */
  Stippentekening(
      Afstandstabel tabel,
      Afstandstabel.Rij rij,
      Predicate<Afstandstabel.Kolom> welke,
      String titel,
      Cijfertaal taal) {
    this.tabel = tabel;
    this.rij = rij;
    this.taal = taal;
    this.titel = titel;
    regels = new ArrayList<>();
    for (int k = 0; k < tabel.kolommen().size(); k++) {
      Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
      if (welke.test(kolom)) {
        Afstand afstand = rij.afstanden().get(k);
        regels.add(new Regel(kolom, afstand, Waarom.lijn(kolom.indicator(), afstand, taal)));
      }
    }
    if (regels.stream().noneMatch(r -> r.afstand().wijk().isBekend())) {
      throw new NietGevonden("cijfers");
    }
    blad =
        new Tekenblad(
            "wk-stippen",
            BREED,
            KOP + RIJ * (double) regels.size() + 4,
            taal.tekst("stippen.beeld", rij.wijk().naam(), rij.stad().naam(), regels.size()));
  }

  /** The drawing; to be asked for once. */
  String svg() {
    blad.tekst(0, 20, "start", INKT, Tekenblad.pas(titel, BREED, 18), 18, true);
    String wijk = Tekenblad.pas(rij.wijk().naam(), 220, 14);
    blad.cirkel(8, 44, 7, WIJK, null, null);
    blad.tekst(22, 49, "start", INKT, wijk);
    double stad = 44 + wijk.length() * 8.0;
    blad.rechthoek(stad, 36, 3, 16, INKT, null, null);
    blad.tekst(stad + 12, 49, "start", INKT, Tekenblad.pas(rij.stad().naam(), 220, 14));
    blad.tekst(VAN, KOP - 8.0, "start", ZACHT, taal.tekst("stippen.schaal"), 13, false);
    blad.tekst(KLASSE + 24.0, KOP - 24.0, "start", INKT, taal.tekst("wijk.klasse"), 13, true);
    blad.tekst(KLASSE + 24.0, KOP - 8.0, "start", ZACHT, taal.tekst("wijk.verschil"), 13, false);
    double y = KOP;
    for (Regel regel : regels) {
      blad.streep(0, y, BREED, y, RASTER, 1, null);
      regel(regel, y);
      y += RIJ;
    }
    return blad.svg();
  }

  private void regel(Regel regel, double y) {
    Indicator i = regel.kolom().indicator();
    blad.tekst(0, y + 26, "start", INKT, Tekenblad.pas(i.naam(taal.locale()), NAAM, 14), 14, true);
    int jaar = regel.kolom().jaar();
    blad.tekst(
        0,
        y + 44,
        "start",
        ZACHT,
        Tekenblad.pas(i.eenheid(taal.locale()), NAAM - 40.0, 13) + ", " + jaar,
        13,
        false);
    if (regel.lijn() != null) {
      lijn(regel, y);
    } else {
      blad.tekst(VAN, y + AS + 4.0, "start", INKT, cijfers(regel));
    }
    Klasse klasse = regel.afstand().klasse();
    Klassetekens.teken(blad, klasse, KLASSE, y + 15, INKT);
    blad.tekst(KLASSE + 24.0, y + 28, "start", INKT, taal.klasseTekst(regel.afstand()));
    if (regel.afstand().achterstand() != null) {
      blad.tekst(
          KLASSE + 24.0,
          y + 46,
          "start",
          ZACHT,
          taal.verschil(i, tabel.maat(), regel.afstand().achterstand()),
          13,
          false);
    }
  }

  /** What has no place on a line that begins at nought, in words. */
  private String cijfers(Regel regel) {
    Indicator i = regel.kolom().indicator();
    return taal.cijfer(i, regel.afstand().wijk())
        + ", "
        + taal.tekst("afstand.stad-cijfer", taal.cijfer(i, regel.afstand().stad()));
  }

  private void lijn(Regel regel, double y) {
    double wijk = x(regel.lijn(), regel.lijn().wijk().doubleValue());
    double stad = x(regel.lijn(), regel.lijn().stad().doubleValue());
    blad.streep(VAN, y + AS, TOT, y + AS, ZACHT, 1, null);
    blad.rechthoek(
        Math.min(wijk, stad),
        y + AS - 4,
        Math.abs(wijk - stad),
        8,
        tussen(regel.afstand().klasse(), regel.kolom().indicator()),
        null,
        null);
    blad.rechthoek(stad - 1.5, y + AS - 8, 3, 16, INKT, null, regel.lijn().stadTekst());
    blad.cirkel(wijk, y + AS, 7, WIJK, null, regel.lijn().wijkTekst());
    blad.tekst(binnen(wijk, 10), y + AS - 14, "middle", INKT, regel.lijn().wijkTekst(), 14, true);
    blad.tekst(
        binnen(stad, RAND), y + AS + 24, "middle", ZACHT, regel.lijn().stadTekst(), 13, false);
  }

  /** What lies between wijk and city: grey where nothing was judged. */
  private static String tussen(Klasse klasse, Indicator indicator) {
    return switch (klasse) {
      case OP_OF_BETER, KLEINER -> Klassetekens.vlak(Klasse.OP_OF_BETER);
      case GROTER -> Klassetekens.vlak(Klasse.GROTER, indicator);
      case GELIJK, BINNEN_MARGE, NOG_GEEN, TE_WEINIG -> RASTER;
    };
  }

  private static double x(Waarom.Lijn lijn, double waarde) {
    return VAN + (TOT - VAN) * waarde / lijn.max().doubleValue();
  }

  private static double binnen(double x, double rand) {
    return Math.max(VAN + rand, Math.min(TOT - rand, x));
  }
}
