package nl.wijkwerk.monitoring.mkba.application;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.beeld.application.Schaal;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Jaarsaldo;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Partijsaldo;

/** The pictures of an MKBA as SVG, with their words in one language. */
public record Mkbatekening(Mkbauitkomst uitkomst, Berichten berichten, Locale taal) {
  private static final int BREED = 720;
  private static final int STREPEN = 4;

  private static final int LIJN_HOOG = 300;
  private static final int LINKS = 104;
  private static final int RECHTS = 24;
  private static final int BOVEN = 26;
  private static final int ONDER = 34;
  private static final int SMALSTE_JAAR = 44;

  private static final int RIJ = 62;
  private static final int BALK = 16;
  private static final int MIDDEN = BREED / 2;

  /** The running balance in present value over the years. */
  public String saldolijn() {
    List<Jaarsaldo> jaren = uitkomst.jaren();
    Schaal schaal =
        Schaal.van(
            DoubleStream.concat(
                DoubleStream.of(0), jaren.stream().mapToDouble(j -> j.cumulatief().doubleValue())),
            STREPEN);
    Jaarsaldo laatste = jaren.get(jaren.size() - 1);
    Tekenblad blad =
        new Tekenblad(
            "wk-reeks",
            BREED,
            LIJN_HOOG,
            berichten.tekst(
                taal,
                "mkba.cumulatief.label",
                String.valueOf(jaren.get(0).jaar()),
                String.valueOf(laatste.jaar()),
                euro(laatste.cumulatief())));
    for (int i = 0; i <= schaal.stappen(); i++) {
      double waarde = schaal.streep(i);
      double y = y(schaal, waarde);
      boolean nul = Math.abs(waarde) < schaal.stap() / 1000;
      blad.streep(LINKS, y, BREED - RECHTS, y, nul ? INKT : RASTER, 1, null);
      blad.tekst(LINKS - 10, y + 5, "end", ZACHT, euro(BigDecimal.valueOf(Math.round(waarde))));
    }
    terugverdiend(blad);
    StringBuilder pad = new StringBuilder();
    double vorige = Double.POSITIVE_INFINITY;
    for (int i = jaren.size() - 1; i >= 0; i--) {
      double x = x(i);
      pad.append(pad.length() == 0 ? "M" : "L");
      pad.append(Tekenblad.punt(x, y(schaal, jaren.get(i).cumulatief().doubleValue())));
      if (vorige - x >= SMALSTE_JAAR) {
        blad.tekst(x, LIJN_HOOG - 10, "middle", ZACHT, Integer.toString(jaren.get(i).jaar()));
        vorige = x;
      }
    }
    blad.pad(pad.toString(), WIJK, 2.5, null);
    for (int i = 0; i < jaren.size(); i++) {
      Jaarsaldo jaar = jaren.get(i);
      blad.cirkel(
          x(i),
          y(schaal, jaar.cumulatief().doubleValue()),
          3.5,
          WIJK,
          null,
          jaar.jaar() + ": " + euro(jaar.cumulatief()));
    }
    return blad.svg();
  }

  private void terugverdiend(Tekenblad blad) {
    if (uitkomst.terugverdienjaar() != null) {
      int plaats = uitkomst.terugverdienjaar() - uitkomst.jaren().get(0).jaar();
      double x = x(plaats);
      blad.streep(x, BOVEN, x, LIJN_HOOG - ONDER, ZACHT, 1.5, "5 4");
      blad.tekst(
          x,
          BOVEN - 8,
          plaats * 2 > uitkomst.jaren().size() ? "end" : "start",
          ZACHT,
          berichten.tekst(
              taal, "mkba.cumulatief.terug", String.valueOf(uitkomst.terugverdienjaar())));
    }
  }

  private double x(int plaats) {
    int laatste = uitkomst.jaren().size() - 1;
    int breed = BREED - LINKS - RECHTS;
    return laatste == 0 ? LINKS + breed / 2.0 : LINKS + breed * plaats / (double) laatste;
  }

  private static double y(Schaal schaal, double waarde) {
    return LIJN_HOOG - ONDER - schaal.plek(waarde) * (LIJN_HOOG - BOVEN - ONDER);
  }

  /** What each party pays, to the left, and profits, to the right. */
  public String partijen() {
    List<Partijsaldo> partijen = uitkomst.partijen();
    double grootste =
        partijen.stream()
            .flatMap(p -> Stream.of(p.betaalt(), p.profiteert()))
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    Tekenblad blad =
        new Tekenblad(
            "wk-reeks",
            BREED,
            partijen.size() * RIJ + 10.0,
            berichten.tekst(taal, "mkba.per-partij"));
    double y = 0;
    for (Partijsaldo partij : partijen) {
      double betaalt = breedte(partij.betaalt(), grootste);
      double profiteert = breedte(partij.profiteert(), grootste);
      blad.tekst(10, y + 16, "start", INKT, Tekenblad.pas(partij.partij(), 420, 14), 14, true);
      blad.tekst(
          BREED - 10.0,
          y + 16,
          "end",
          INKT,
          berichten.tekst(taal, "mkba.saldo-is", euro(partij.saldo())));
      blad.rechthoek(MIDDEN - betaalt, y + 24, betaalt, BALK, INKT, null, null);
      blad.rechthoek(MIDDEN, y + 24, profiteert, BALK, WIJK, null, null);
      blad.streep(MIDDEN, y + 22, MIDDEN, y + 26 + BALK, INKT, 1, null);
      blad.tekst(
          MIDDEN - 6.0,
          y + 55,
          "end",
          ZACHT,
          berichten.tekst(taal, "mkba.betaalt", euro(partij.betaalt())),
          13,
          false);
      blad.tekst(
          MIDDEN + 6.0,
          y + 55,
          "start",
          ZACHT,
          berichten.tekst(taal, "mkba.profiteert", euro(partij.profiteert())),
          13,
          false);
      y += RIJ;
    }
    return blad.svg();
  }

  private static double breedte(BigDecimal bedrag, double grootste) {
    return grootste == 0 ? 0 : bedrag.doubleValue() / grootste * (MIDDEN - 20);
  }

  private String euro(BigDecimal bedrag) {
    return Schrijfwijze.euro(taal, bedrag.setScale(0, RoundingMode.HALF_UP));
  }
}
