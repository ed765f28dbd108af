package nl.wijkwerk.monitoring.kompas.web;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.PAPIER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.pas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.beeld.application.Schaal;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.kompas.domain.Kompas;
import nl.wijkwerk.monitoring.kompas.domain.Kompaspunt;

/**
 * Draws the compass: the city is the line in the middle and right of it is better. An open mark is
 * the start year, a filled one the newest. Beyond the scale a mark stands at its end with an arrow.
 */
final class Kompastekening {
  private static final int VERST = 100;
  private static final int REGEL = 28;
  private static final int KOP = 34;
  private static final int STRAAL = 6;
  private static final String MISSCHIEN = "2 3";

  /**
   * Sizes of a drawing.
   *
   * @param onder whether the scale of an indicator stands below its name instead of beside it
   */
  private record Maat(String klasse, int breed, int links, int rechts, boolean onder) {
    int regel() {
      return onder ? REGEL + 18 : REGEL;
    }
  }

  private static final Maat BREED = new Maat("wk-beeld wk-beeld--breed", 760, 270, 150, false);

  /** A file also says of each indicator which years it compares. */
  private static final Maat BESTAND = new Maat("wk-beeld wk-beeld--breed", 860, 270, 250, false);

  private static final Maat SMAL = new Maat("wk-beeld wk-beeld--smal", 360, 16, 16, true);

  private final Kompas kompas;
  private final Beeldtaal taal;
  private final String titel;
  private final Maat maat;
  private final double uiterste;

  private Kompastekening(Kompas kompas, Beeldtaal taal, Maat maat, String titel) {
    this.kompas = kompas;
    this.titel = titel;
    this.taal = taal;
    this.maat = maat;
    double verst =
        kompas
            .punten()
            .flatMap(p -> Stream.of(p.nu(), p.begin()).filter(Objects::nonNull))
            .mapToDouble(p -> p.abs().doubleValue())
            .max()
            .orElse(10);
    uiterste = Math.min(VERST, Math.max(10, 2 * Schaal.netjes(verst / 2)));
  }

  /** For a wide page and for paper. */
  static String breed(Kompas kompas, Beeldtaal taal) {
    return new Kompastekening(kompas, taal, BREED, null).teken();
  }

  /** As a file, which has no page around it to say what it is. */
  static String bestand(Kompas kompas, Beeldtaal taal, String titel) {
    return new Kompastekening(kompas, taal, BESTAND, titel).teken();
  }

  /** For a phone. */
  static String smal(Kompas kompas, Beeldtaal taal) {
    return new Kompastekening(kompas, taal, SMAL, null).teken();
  }

  private String teken() {
    int kop = titel == null ? 0 : 36;
    int boven = kop + 30;
    List<String> legenda = new ArrayList<>();
    if (titel != null) {
      legenda.add(taal.tekst("kompas.sleutel"));
      legenda.addAll(onzeker(kompas, taal));
    }
    int hoog = boven + 34;
    for (Kompas.Thema thema : kompas.themas()) {
      int punten = (int) getekend(thema);
      hoog += punten == 0 ? 0 : KOP + punten * maat.regel();
    }
    Tekenblad blad =
        new Tekenblad(
            maat.klasse(), maat.breed(), hoog + Tekenblad.hoogte(legenda), omschrijving());
    if (titel != null) {
      blad.tekst(0, 20, "start", INKT, titel, 18, true);
    }
    blad.onderschrift(hoog, legenda);
    double midden = x(0);
    String kant = maat.onder() ? "-kort" : "";
    blad.tekst(
        midden - 10, kop + 16, "end", ZACHT, "\u2190 " + taal.tekst("kompas.ongunstiger" + kant));
    blad.tekst(
        midden + 10, kop + 16, "start", ZACHT, taal.tekst("kompas.gunstiger" + kant) + " \u2192");
    raster(blad, boven, hoog - 30);
    double y = boven;
    for (Kompas.Thema thema : kompas.themas()) {
      if (getekend(thema) == 0) {
        continue;
      }
      blad.tekst(0, y + 22, "start", INKT, naam(thema, taal), 15, true);
      y += KOP;
      for (Kompaspunt punt : thema.punten()) {
        if (punt.nu() != null) {
          punt(blad, punt, y);
          y += maat.regel();
        }
      }
    }
    return blad.svg();
  }

  static String naam(Kompas.Thema thema, Beeldtaal taal) {
    return thema.naam() == null ? taal.tekst("kompas.zonder-thema") : thema.naam();
  }

  private static long getekend(Kompas.Thema thema) {
    return thema.punten().stream().filter(p -> p.nu() != null).count();
  }

  private void raster(Tekenblad blad, double boven, double onder) {
    for (int i = -2; i <= 2; i++) {
      double x = x(uiterste * i / 2);
      blad.streep(x, boven, x, onder, i == 0 ? INKT : RASTER, i == 0 ? 1.5 : 1, null);
      String tekst =
          i == 0
              ? pas(kompas.stad().naam(), 90, 13)
              : taal.getal(BigDecimal.valueOf(Math.abs(uiterste * i / 2)), 0) + "%";
      blad.tekst(x, onder + 18, "middle", i == 0 ? INKT : ZACHT, tekst, 13, i == 0);
    }
  }

  private void punt(Tekenblad blad, Kompaspunt punt, double boven) {
    String naam = punt.indicator().naam(taal.locale());
    double y = boven + (maat.onder() ? 32 : 14);
    if (maat.onder()) {
      blad.rechthoek(0, boven + 4, maat.breed(), 18, PAPIER, null, null);
      blad.tekst(0, boven + 18, "start", INKT, pas(naam, 245, 14));
      blad.tekst(maat.breed(), boven + 18, "end", ZACHT, plekNu(punt, taal));
    } else {
      blad.tekst(0, y + 5, "start", INKT, pas(naam, maat.links() - 20, 14));
      String plek = plekNu(punt, taal) + (titel == null ? "" : ", " + jaren(punt));
      blad.tekst(maat.breed(), y + 5, "end", ZACHT, plek);
    }
    if (punt.begin() != null) {
      // A mark on the same place stands around the other, so that both are seen.
      boolean gelijk = Math.abs(x(punt.begin()) - x(punt.nu())) < STRAAL;
      String lijn = punt.isBewegingOnzeker() ? MISSCHIEN : null;
      blad.streep(x(punt.begin()), y, x(punt.nu()), y, WIJK, 3, lijn);
      blad.cirkel(
          x(punt.begin()),
          y,
          gelijk ? STRAAL + 4 : STRAAL - 1,
          PAPIER,
          WIJK,
          lijn,
          punt.beginjaar() + ": " + plek(punt.begin(), taal));
    }
    double x = x(punt.nu());
    blad.cirkel(x, y, STRAAL, WIJK, null, punt.jaar() + ": " + plekNu(punt, taal));
    double verder = punt.nu().abs().doubleValue() - uiterste;
    if (verder > 0) {
      int kant = punt.nu().signum();
      double punt1 = x + kant * (STRAAL + 2);
      blad.vlak(
          "M"
              + Tekenblad.punt(punt1, y - 5)
              + "L"
              + Tekenblad.punt(punt1 + kant * 6, y)
              + "L"
              + Tekenblad.punt(punt1, y + 5)
              + "Z",
          WIJK);
    }
  }

  private double x(BigDecimal plek) {
    return x(Math.max(-uiterste, Math.min(uiterste, plek.doubleValue())));
  }

  private double x(double plek) {
    double half = (maat.breed() - maat.links() - maat.rechts()) / 2.0;
    return maat.links() + half + half * plek / uiterste;
  }

  private static String jaren(Kompaspunt punt) {
    Integer begin = punt.getoondBeginjaar();
    return (begin == null ? "" : begin + "\u2013") + punt.jaar();
  }

  /** "12% gunstiger": a word, since elsewhere a plus is a disadvantage. */
  static String plek(BigDecimal plek, Beeldtaal taal) {
    if (plek == null) {
      return "\u2013";
    }
    return plek.signum() == 0
        ? taal.tekst("kompas.gelijk")
        : taal.tekst(
            plek.signum() > 0 ? "kompas.plek-gunstiger" : "kompas.plek-ongunstiger",
            taal.getal(plek.abs(), 1));
  }

  /** In the newest year, with the sign of what may be chance. */
  static String plekNu(Kompaspunt punt, Beeldtaal taal) {
    return (punt.isPlekOnzeker() ? "~ " : "") + plek(punt.nu(), taal);
  }

  /** What the signs of what may be chance say, as far as they are drawn. */
  static List<String> onzeker(Kompas kompas, Beeldtaal taal) {
    List<String> zinnen = new ArrayList<>();
    if (kompas.punten().anyMatch(Kompaspunt::isPlekOnzeker)) {
      zinnen.add(taal.tekst("kompas.plek-onzeker"));
    }
    if (kompas.punten().anyMatch(Kompaspunt::isBewegingOnzeker)) {
      zinnen.add(taal.tekst("kompas.beweging-onzeker"));
    }
    return zinnen;
  }

  private long aantal(Predicate<Kompaspunt> welke) {
    return kompas.punten().filter(p -> p.nu() != null).filter(welke).count();
  }

  private String omschrijving() {
    return taal.tekst(
        "kompas.beeld",
        kompas.wijk().naam(),
        kompas.stad().naam(),
        aantal(p -> !p.isPlekOnzeker() && p.nu().signum() >= 0),
        aantal(p -> !p.isPlekOnzeker() && p.nu().signum() < 0),
        aantal(p -> p.beweging() != null && p.beweging() > 0),
        aantal(p -> p.beweging() != null && p.beweging() < 0),
        aantal(Kompaspunt::isPlekOnzeker));
  }
}
