package nl.wijkwerk.monitoring.reeks.web;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.beeld.application.Schaal;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;

/**
 * Draws a small line for each wijk, all on one scale, with the broken line of the city in each: on
 * the page a drawing each, as a file one drawing of all.
 */
final class Lijnentekening {
  private static final int BREED = 230;
  private static final int HOOG = 150;
  private static final int LINKS = 44;
  private static final int BOVEN = 34;
  private static final int ONDER = 24;
  private static final int RECHTS = 12;
  private static final int STREPEN = 3;
  private static final int NAAST_ELKAAR = 4;
  private static final int TUSSEN = 18;

  private final Reeksbundel bundel;
  private final Beeldtaal taal;
  private final Schaal schaal;
  private final int eerste;
  private final int laatste;

  /** Of a bundle that has at least one figure. */
  Lijnentekening(Reeksbundel bundel, Beeldtaal taal) {
    this.bundel = bundel;
    this.taal = taal;
    schaal =
        Schaal.van(
            bundel.cijfers().flatMap(Cijfer::uitersten).mapToDouble(BigDecimal::doubleValue),
            STREPEN);
    eerste = bundel.jaren().min().orElse(0);
    laatste = bundel.jaren().max().orElse(0);
  }

  /** The drawing of one wijk of the bundle. */
  String svg(Reeks reeks) {
    Tekenblad blad = new Tekenblad("wk-lijntje", BREED, HOOG, omschrijving(reeks));
    teken(blad, reeks);
    return blad.svg();
  }

  /** All of them in one drawing, with what the lines are. */
  String svg(String titel) {
    int rijen = (bundel.reeksen().size() + NAAST_ELKAAR - 1) / NAAST_ELKAAR;
    int breed = NAAST_ELKAAR * (BREED + TUSSEN) - TUSSEN;
    Tekenblad blad = new Tekenblad("wk-lijnen", breed, 62 + rijen * (HOOG + TUSSEN), titel);
    blad.tekst(0, 18, "start", INKT, titel, 18, true);
    blad.streep(0, 39, 28, 39, WIJK, 2.5, null);
    blad.tekst(36, 44, "start", INKT, taal.tekst("afstanden.wijk"));
    blad.streep(90, 39, 118, 39, ZACHT, 2, "6 5");
    blad.tekst(126, 44, "start", INKT, bundel.stad().naam());
    for (int i = 0; i < bundel.reeksen().size(); i++) {
      int rij = i / NAAST_ELKAAR;
      blad.verschuif((i - rij * NAAST_ELKAAR) * (BREED + TUSSEN), 62 + rij * (HOOG + TUSSEN));
      teken(blad, bundel.reeksen().get(i));
      blad.einde();
    }
    return blad.svg();
  }

  private void teken(Tekenblad blad, Reeks reeks) {
    Cijfer nieuwste = nieuwste(reeks);
    String cijfer = nieuwste == null ? "\u2013" : taal.cijfer(bundel.indicator(), nieuwste);
    blad.tekst(0, 16, "start", INKT, Tekenblad.pas(reeks.wijk().naam(), BREED - 60, 14), 14, true);
    blad.tekst(BREED - RECHTS, 16, "end", WIJK, cijfer, 14, true);
    for (int i = 0; i <= schaal.stappen(); i++) {
      double y = y(schaal.streep(i));
      blad.streep(LINKS, y, BREED - RECHTS, y, RASTER, 1, null);
      String getal = taal.getal(BigDecimal.valueOf(schaal.streep(i)), schaal.decimalen());
      blad.tekst(LINKS - 6, y + 4, "end", ZACHT, getal, 11, false);
    }
    blad.tekst(LINKS, HOOG - 6, "start", ZACHT, Integer.toString(eerste), 11, false);
    if (laatste != eerste) {
      blad.tekst(BREED - RECHTS, HOOG - 6, "end", ZACHT, Integer.toString(laatste), 11, false);
    }
    breuken(blad, reeks);
    reeks.lijnenVanWijk().forEach(lijn -> Reeks.metMarge(lijn).forEach(deel -> band(blad, deel)));
    lijnen(blad, reeks.lijnenVanStad(), Punt::stad, ZACHT, "6 5");
    lijnen(blad, reeks.lijnenVanWijk(), Punt::wijk, WIJK, null);
  }

  private void band(Tekenblad blad, List<Punt> punten) {
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

  private void breuken(Tekenblad blad, Reeks reeks) {
    for (int i = 1; i < reeks.punten().size(); i++) {
      if (reeks.punten().get(i).gewijzigd()) {
        double x = (x(reeks.punten().get(i - 1).jaar()) + x(reeks.punten().get(i).jaar())) / 2;
        blad.streep(x, BOVEN, x, HOOG - ONDER, ZACHT, 1, "2 4");
      }
    }
  }

  private void lijnen(
      Tekenblad blad,
      List<List<Punt>> lijnen,
      Function<Punt, Cijfer> welk,
      String kleur,
      String gebroken) {
    for (List<Punt> lijn : lijnen) {
      StringBuilder pad = new StringBuilder();
      for (Punt punt : lijn) {
        pad.append(pad.length() == 0 ? "M" : "L").append(plek(punt, welk.apply(punt)));
      }
      blad.pad(pad.toString(), kleur, 2, gebroken);
      if (gebroken == null || lijn.size() == 1) {
        for (Punt punt : lijn) {
          Cijfer cijfer = welk.apply(punt);
          blad.cirkel(
              x(punt.jaar()),
              y(cijfer.waarde().doubleValue()),
              3,
              kleur,
              null,
              punt.jaar() + ": " + taal.cijfer(bundel.indicator(), cijfer));
        }
      }
    }
  }

  private String plek(Punt punt, Cijfer cijfer) {
    return Tekenblad.punt(x(punt.jaar()), y(cijfer.waarde().doubleValue()));
  }

  private double x(int jaar) {
    double breed = BREED - LINKS - RECHTS;
    return laatste == eerste
        ? LINKS + breed / 2
        : LINKS + breed * (jaar - eerste) / (laatste - eerste);
  }

  private double y(double waarde) {
    return HOOG - ONDER - schaal.plek(waarde) * (HOOG - BOVEN - ONDER);
  }

  private static Cijfer nieuwste(Reeks reeks) {
    Cijfer nieuwste = null;
    for (Punt punt : reeks.punten()) {
      nieuwste = punt.wijk().isBekend() ? punt.wijk() : nieuwste;
    }
    return nieuwste;
  }

  /** What somebody hears who does not see the drawing. */
  private String omschrijving(Reeks reeks) {
    List<Punt> bekend = reeks.punten().stream().filter(p -> p.wijk().isBekend()).toList();
    return bekend.isEmpty()
        ? taal.tekst("lijnen.beeld-leeg", reeks.wijk().naam())
        : taal.tekst(
            "lijnen.beeld",
            reeks.wijk().naam(),
            jaar(bekend.get(0)),
            jaar(bekend.get(bekend.size() - 1)));
  }

  private String jaar(Punt punt) {
    return taal.tekst(
        "reeks.beeld-jaar",
        String.valueOf(punt.jaar()),
        taal.cijfer(bundel.indicator(), punt.wijk()),
        taal.cijfer(bundel.indicator(), punt.stad()));
  }
}
