package nl.wijkwerk.monitoring.reeks.application;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.beeld.application.Schaal;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;

/**
 * Draws a series as SVG: the wijk as a line with dots, its city as a broken line with squares, so
 * that nobody needs colour to tell them apart.
 */
public final class Reekstekening {
  private static final int BREED = 720;
  private static final int HOOG = 320;
  private static final int LINKS = 64;
  private static final int RECHTS = 150;
  private static final int BOVEN = 18;
  private static final int ONDER = 40;
  private static final int STREPEN = 4;
  private static final int TUSSEN_NAMEN = 18;
  private static final int SMALSTE_JAAR = 44;

  /** Words of the drawing. */
  public interface Teksten {
    String getal(BigDecimal getal, int decimalen);

    /** What somebody hears who does not see the drawing. */
    String omschrijving();

    /** Beside the line of a year in which the borders changed. */
    String gewijzigd();

    /** Below a scale that leaves nought out; {@code getal} is where it begins. */
    String schaalVanaf(String getal);
  }

  private final Reeks reeks;
  private final Teksten teksten;
  private final int eerste;
  private final int laatste;
  private final Schaal schaal;
  private final Tekenblad blad;

  /** A series of at least one figure. */
  public Reekstekening(Reeks reeks, Teksten teksten) {
    this.reeks = reeks;
    this.teksten = teksten;
    eerste = reeks.punten().get(0).jaar();
    laatste = reeks.punten().get(reeks.punten().size() - 1).jaar();
    schaal =
        Schaal.van(
            reeks.punten().stream()
                .flatMap(p -> Stream.of(p.wijk(), p.stad()))
                .flatMap(Cijfer::uitersten)
                .mapToDouble(BigDecimal::doubleValue),
            STREPEN);
    blad = new Tekenblad("wk-reeks", BREED, HOOG, teksten.omschrijving());
  }

  /** The drawing; to be asked for once. */
  public String svg() {
    raster();
    jaren();
    breuken();
    schaalbegin();
    reeks.lijnenVanWijk().forEach(lijn -> Reeks.metMarge(lijn).forEach(this::band));
    reeks.punten().forEach(this::margeVanStad);
    lijnen(reeks.lijnenVanStad(), Punt::stad, ZACHT, "6 5");
    lijnen(reeks.lijnenVanWijk(), Punt::wijk, WIJK, null);
    namen();
    return blad.svg();
  }

  private double x(int jaar) {
    int breed = BREED - LINKS - RECHTS;
    return laatste == eerste
        ? LINKS + breed / 2.0
        : LINKS + breed * (jaar - eerste) / (double) (laatste - eerste);
  }

  private double y(double waarde) {
    return HOOG - ONDER - schaal.plek(waarde) * (HOOG - BOVEN - ONDER);
  }

  private void raster() {
    for (int i = 0; i <= schaal.stappen(); i++) {
      double y = y(schaal.streep(i));
      blad.streep(LINKS, y, BREED - RECHTS, y, RASTER, 1, null);
      blad.tekst(
          LINKS - 10,
          y + 5,
          "end",
          ZACHT,
          teksten.getal(BigDecimal.valueOf(schaal.streep(i)), schaal.decimalen()));
    }
  }

  /** A broken axis: the height above it is no measure of the figure itself. */
  private void schaalbegin() {
    if (!schaal.metNul()) {
      double y = HOOG - ONDER;
      String knik = "M%s L%s L%s L%s";
      blad.pad(
          String.format(
              knik,
              Tekenblad.punt(LINKS, y - 16),
              Tekenblad.punt(LINKS + 5, y - 12),
              Tekenblad.punt(LINKS - 5, y - 6),
              Tekenblad.punt(LINKS, y - 2)),
          INKT,
          1.5,
          null);
      String getal = teksten.getal(BigDecimal.valueOf(schaal.laag()), schaal.decimalen());
      blad.tekst(LINKS, HOOG - 4.0, "start", ZACHT, teksten.schaalVanaf(getal), 12, false);
    }
  }

  /** As many years as there is room for, the newest always. */
  private void jaren() {
    double vorige = Double.POSITIVE_INFINITY;
    for (int i = reeks.punten().size() - 1; i >= 0; i--) {
      int jaar = reeks.punten().get(i).jaar();
      if (vorige - x(jaar) >= SMALSTE_JAAR) {
        blad.tekst(x(jaar), HOOG - ONDER + 24, "middle", ZACHT, Integer.toString(jaar));
        vorige = x(jaar);
      }
    }
  }

  private void breuken() {
    for (int i = 1; i < reeks.punten().size(); i++) {
      if (reeks.punten().get(i).gewijzigd()) {
        double x = (x(reeks.punten().get(i - 1).jaar()) + x(reeks.punten().get(i).jaar())) / 2;
        blad.streep(x, BOVEN, x, HOOG - ONDER, ZACHT, 1, "2 4");
        blad.tekst(x + 5, BOVEN + 10, "start", ZACHT, teksten.gewijzigd());
      }
    }
  }

  private void band(List<Punt> punten) {
    blad.band(
        punten.stream()
            .map(
                p ->
                    new double[] {
                      x(p.jaar()),
                      y(p.wijk().waarde().add(p.wijk().marge()).doubleValue()),
                      y(p.wijk().waarde().subtract(p.wijk().marge()).doubleValue())
                    })
            .toList());
  }

  /** Strokes between ends, so that they are told from the band of the wijk without colour. */
  private void margeVanStad(Punt punt) {
    if (punt.stad().marge() != null) {
      blad.marge(
          x(punt.jaar()),
          y(punt.stad().waarde().add(punt.stad().marge()).doubleValue()),
          y(punt.stad().waarde().subtract(punt.stad().marge()).doubleValue()),
          ZACHT);
    }
  }

  private void lijnen(
      List<List<Punt>> lijnen, Function<Punt, Cijfer> welk, String kleur, String gebroken) {
    for (List<Punt> lijn : lijnen) {
      StringBuilder pad = new StringBuilder();
      for (Punt punt : lijn) {
        pad.append(pad.length() == 0 ? "M" : "L");
        pad.append(Tekenblad.punt(x(punt.jaar()), hoogte(welk.apply(punt))));
      }
      blad.pad(pad.toString(), kleur, 2.5, gebroken);
      for (Punt punt : lijn) {
        teken(punt, welk.apply(punt), kleur, gebroken != null);
      }
    }
  }

  private double hoogte(Cijfer cijfer) {
    return y(cijfer.waarde().doubleValue());
  }

  private void teken(Punt punt, Cijfer cijfer, String kleur, boolean vierkant) {
    double x = x(punt.jaar());
    double y = hoogte(cijfer);
    String titel =
        punt.jaar() + ": " + teksten.getal(cijfer.waarde(), reeks.indicator().decimalen());
    if (vierkant) {
      blad.rechthoek(x - 4, y - 4, 8, 8, kleur, null, titel);
    } else {
      blad.cirkel(x, y, 4.5, kleur, null, titel);
    }
  }

  /** Names at the ends of the lines; those that would stand on each other make way. */
  private void namen() {
    Punt vanWijk = laatste(reeks.lijnenVanWijk());
    Punt vanStad = laatste(reeks.lijnenVanStad());
    double bijWijk = vanWijk == null ? -99 : hoogte(vanWijk.wijk());
    double bijStad = vanStad == null ? -99 : hoogte(vanStad.stad());
    if (vanWijk != null && vanStad != null && Math.abs(bijWijk - bijStad) < TUSSEN_NAMEN) {
      double midden = (bijWijk + bijStad) / 2;
      boolean boven = bijWijk <= bijStad;
      bijWijk = midden + (boven ? -TUSSEN_NAMEN / 2.0 : TUSSEN_NAMEN / 2.0);
      bijStad = midden + (boven ? TUSSEN_NAMEN / 2.0 : -TUSSEN_NAMEN / 2.0);
    }
    if (vanWijk != null) {
      naam(bijWijk, WIJK, reeks.wijk().naam(), vanWijk.wijk());
    }
    if (vanStad != null) {
      naam(bijStad, INKT, reeks.stad().naam(), vanStad.stad());
    }
  }

  private static Punt laatste(List<List<Punt>> lijnen) {
    if (lijnen.isEmpty()) {
      return null;
    }
    List<Punt> lijn = lijnen.get(lijnen.size() - 1);
    return lijn.get(lijn.size() - 1);
  }

  private void naam(double y, String kleur, String naam, Cijfer cijfer) {
    String kort = naam.length() > 14 ? naam.substring(0, 13) + "\u2026" : naam;
    blad.tekst(
        BREED - RECHTS + 12,
        y + 5,
        "start",
        kleur,
        kort + " " + teksten.getal(cijfer.waarde(), reeks.indicator().decimalen()));
  }
}
