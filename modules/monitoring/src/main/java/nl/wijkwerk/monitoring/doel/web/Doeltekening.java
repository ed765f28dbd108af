package nl.wijkwerk.monitoring.doel.web;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.PAPIER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.beeld.application.Schaal;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.domain.Aansluiting;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;

/**
 * Draws the way of a goal: what was measured, the straight line to the target, and where it will be
 * when it goes on as it went.
 */
final class Doeltekening {
  private static final int STREPEN = 4;
  private static final int BOVEN = 30;
  private static final int ONDER = 34;
  private static final int LETTER = 13;
  private static final String LIJN = "6 4";
  private static final String VOORUIT = "2 4";

  /** Sizes of a drawing; {@code jaar} is the least room for a day below the axis. */
  private record Maat(String klasse, int breed, int hoog, int links, int rechts, int jaar) {}

  private static final Maat BREED = new Maat("wk-beeld wk-beeld--breed", 660, 290, 56, 40, 70);
  private static final Maat SMAL = new Maat("wk-beeld wk-beeld--smal", 350, 250, 46, 32, 70);

  private final Doelbeeld doel;
  private final List<Meetpunt> punten;
  private final Beeldtaal taal;
  private final Maat maat;
  private final String titel;
  private final int kop;
  private final LocalDate van;
  private final LocalDate tot;
  private final Schaal schaal;

  private Doeltekening(
      Doelbeeld doel, List<Meetpunt> punten, Beeldtaal taal, Maat maat, String titel) {
    this.doel = doel;
    this.punten = punten;
    this.taal = taal;
    this.maat = maat;
    this.titel = titel;
    kop = titel == null ? 0 : 34;
    LocalDate eerste = punten.get(0).dag();
    LocalDate laatste = punten.get(punten.size() - 1).dag();
    van = doel.beginOp().isBefore(eerste) ? doel.beginOp() : eerste;
    tot = doel.streefdatum().isAfter(laatste) ? doel.streefdatum() : laatste;
    schaal = Schaal.van(waarden(), STREPEN);
  }

  /** Whether there is a way to draw: a start, a target and something measured between them. */
  static boolean kan(Doelbeeld doel, List<Meetpunt> punten) {
    return !punten.isEmpty()
        && doel.begin() != null
        && doel.streef() != null
        && doel.streefdatum() != null
        && doel.beginOp().isBefore(doel.streefdatum());
  }

  static String breed(Doelbeeld doel, List<Meetpunt> punten, Beeldtaal taal) {
    return new Doeltekening(doel, punten, taal, BREED, null).teken();
  }

  /** For a phone. */
  static String smal(Doelbeeld doel, List<Meetpunt> punten, Beeldtaal taal) {
    return new Doeltekening(doel, punten, taal, SMAL, null).teken();
  }

  /** As a file, which has no page around it to say what it is. */
  static String bestand(Doelbeeld doel, List<Meetpunt> punten, Beeldtaal taal, String titel) {
    return new Doeltekening(doel, punten, taal, BREED, titel).teken();
  }

  /** What its lines are, as far as they are drawn, in sentences. */
  static List<String> sleutel(Doelbeeld doel, Beeldtaal taal) {
    String lijn = taal.tekst("doel.beeld.sleutel");
    return doel.prognose().waarde() == null
        ? List.of(lijn)
        : List.of(lijn, taal.tekst("doel.beeld.sleutel-prognose"));
  }

  private DoubleStream waarden() {
    Doelbeeld.Prognosebeeld p = doel.prognose();
    return Stream.concat(
            Stream.of(doel.begin(), doel.streef(), p.waarde(), p.laag(), p.hoog())
                .filter(Objects::nonNull),
            punten.stream()
                .flatMap(
                    punt ->
                        punt.marge() == null
                            ? Stream.of(punt.waarde())
                            : Stream.of(
                                punt.waarde().subtract(punt.marge()),
                                punt.waarde().add(punt.marge()))))
        .mapToDouble(BigDecimal::doubleValue);
  }

  private String teken() {
    List<String> legenda = titel == null ? List.of() : sleutel(doel, taal);
    int hoog = kop + maat.hoog();
    Tekenblad blad =
        new Tekenblad(
            maat.klasse(), maat.breed(), hoog + Tekenblad.hoogte(legenda), omschrijving());
    if (titel != null) {
      blad.tekst(0, 20, "start", INKT, Tekenblad.pas(titel, maat.breed(), 18), 18, true);
    }
    blad.onderschrift(hoog, legenda);
    assen(blad);
    prognose(blad);
    blad.streep(
        x(doel.beginOp()),
        y(doel.begin()),
        x(doel.streefdatum()),
        y(doel.streef()),
        ZACHT,
        1.5,
        LIJN);
    gemeten(blad);
    double streefX = x(doel.streefdatum());
    double streefY = y(doel.streef());
    blad.cirkel(streefX, streefY, 6, PAPIER, INKT, streef());
    boolean onder = doel.streef().compareTo(doel.begin()) < 0;
    blad.tekst(
        Math.min(streefX + 8, maat.breed() - 2.0),
        streefY + (onder ? 22 : -12),
        "end",
        INKT,
        streef(),
        LETTER,
        true);
    return blad.svg();
  }

  private void assen(Tekenblad blad) {
    for (int i = 0; i <= schaal.stappen(); i++) {
      BigDecimal waarde = BigDecimal.valueOf(schaal.streep(i));
      double y = y(waarde);
      blad.streep(maat.links(), y, maat.breed() - maat.rechts(), y, RASTER, 1, null);
      blad.tekst(
          maat.links() - 8.0,
          y + 5,
          "end",
          ZACHT,
          taal.getal(waarde, schaal.decimalen()),
          LETTER,
          false);
    }
    DateTimeFormatter maand = DateTimeFormatter.ofPattern("MMM yyyy", taal.locale());
    double vorige = Double.POSITIVE_INFINITY;
    for (LocalDate dag = tot; !dag.isBefore(van); dag = dag.minusYears(1)) {
      double x = x(dag);
      if (vorige - x >= maat.jaar()) {
        blad.streep(x, onder(), x, onder() + 5.0, ZACHT, 1, null);
        blad.tekst(x, onder() + 21.0, "middle", ZACHT, maand.format(dag), LETTER, false);
        vorige = x;
      }
    }
  }

  private void prognose(Tekenblad blad) {
    Doelbeeld.Prognosebeeld p = doel.prognose();
    if (p.waarde() == null) {
      return;
    }
    Meetpunt laatste = punten.get(punten.size() - 1);
    double vanX = x(laatste.dag());
    double vanY = y(laatste.waarde());
    double totX = x(doel.streefdatum());
    blad.band(
        List.of(new double[] {vanX, vanY, vanY}, new double[] {totX, y(p.hoog()), y(p.laag())}));
    blad.streep(vanX, vanY, totX, y(p.waarde()), WIJK, 2.5, VOORUIT);
  }

  private void gemeten(Tekenblad blad) {
    List<StringBuilder> lijnen = new ArrayList<>();
    if (punten.get(0).dag().isAfter(doel.beginOp())) {
      blad.cirkel(
          x(doel.beginOp()),
          y(doel.begin()),
          4.5,
          PAPIER,
          ZACHT,
          punt(doel.beginOp(), doel.begin()));
    }
    for (Meetpunt punt : punten) {
      double x = x(punt.dag());
      if (lijnen.isEmpty() || punt.aansluiting() != Aansluiting.SLUIT_AAN) {
        lijnen.add(new StringBuilder("M"));
      } else {
        lijnen.get(lijnen.size() - 1).append('L');
      }
      lijnen.get(lijnen.size() - 1).append(Tekenblad.punt(x, y(punt.waarde())));
      if (punt.marge() != null) {
        blad.marge(
            x, y(punt.waarde().add(punt.marge())), y(punt.waarde().subtract(punt.marge())), WIJK);
      }
    }
    lijnen.forEach(lijn -> blad.pad(lijn.toString(), WIJK, 2.5, null));
    punten.forEach(
        p -> blad.cirkel(x(p.dag()), y(p.waarde()), 4.5, WIJK, null, punt(p.dag(), p.waarde())));
  }

  private double x(LocalDate dag) {
    double deel =
        (dag.toEpochDay() - van.toEpochDay()) / (double) (tot.toEpochDay() - van.toEpochDay());
    return maat.links() + 10 + deel * (maat.breed() - maat.links() - maat.rechts() - 20);
  }

  private double y(BigDecimal waarde) {
    return onder() - schaal.plek(waarde.doubleValue()) * (maat.hoog() - BOVEN - ONDER);
  }

  private int onder() {
    return kop + maat.hoog() - ONDER;
  }

  private String streef() {
    return taal.tekst("doel.beeld.streef", waarde(doel.streef()));
  }

  private String punt(LocalDate dag, BigDecimal waarde) {
    return taal.opmaak().datumKort(dag) + ": " + waarde(waarde);
  }

  private String waarde(BigDecimal waarde) {
    return doel.decimalen() == null
        ? taal.opmaak().getal(waarde)
        : taal.getal(waarde, doel.decimalen());
  }

  private String omschrijving() {
    Meetpunt laatste = punten.get(punten.size() - 1);
    return taal.tekst(
        "doel.beeld",
        doel.doelstelling(),
        punt(laatste.dag(), laatste.waarde()),
        punt(doel.streefdatum(), doel.streef()));
  }
}
