package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/**
 * Figures of wijken made up such that they stand at given distances from their own cities, and
 * together at a given total: each has 1,000 inhabitants, and a share of them.
 */
final class Outcomestand {
  static final int BEGIN = 2006;
  static final int NU = 2012;

  private static final int STEDEN = 18;
  private static final BigDecimal INWONERS = BigDecimal.valueOf(1000);
  private static final Levering BRON = new Levering("Proef", null, null, null);

  private record Wijk(Gebied gebied, BigDecimal toen, BigDecimal nu, int gezien) {}

  private final Richting richting;
  private final Indicator indicator;
  private final List<Wijk> wijken = new ArrayList<>();
  private final Waarnemingen waarnemingen = new Waarnemingen();

  Outcomestand(Richting richting) {
    this.richting = richting;
    indicator =
        new Proefindicator(Meetwijze.VERHOUDING)
            .maten("Deel", "Inwoners")
            .maal("100")
            .tenminste(60, "Gezien")
            .beter(richting)
            .marge("0.5")
            .maak();
  }

  /** Wijken this far behind their city, spread over the 18 cities. */
  void zet(int aantal, String toen, String nu, int gezien) {
    for (int i = 0; i < aantal; i++) {
      zetIn(1 + wijken.size() % STEDEN, toen, nu, gezien);
    }
  }

  /** Wijken this far behind that city. */
  void zetIn(int stad, int aantal, String toen, String nu, int gezien) {
    for (int i = 0; i < aantal; i++) {
      zetIn(stad, toen, nu, gezien);
    }
  }

  /** A wijk this far behind that city. */
  void zetIn(int stad, String toen, String nu, int gezien) {
    String gemeente = "GM%04d".formatted(stad);
    String code = "WK%04d%02d".formatted(stad, wijken.size());
    BigDecimal kant = richting == Richting.HOGER ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    wijken.add(
        new Wijk(
            new Gebied(
                NU,
                code,
                code,
                Niveau.WIJK,
                gemeente,
                gemeente,
                "1",
                nl.wijkwerk.kern.gebied.Herkomst.CBS,
                false),
            new BigDecimal(toen).multiply(kant),
            new BigDecimal(nu).multiply(kant),
            gezien));
  }

  /** Gives the cities from one up to another such figures that their wijken together have these. */
  void vul(int van, int tot, String toen, String nu) {
    List<Wijk> deel = deel(van, tot);
    vulSteden(
        van,
        tot,
        stad(new BigDecimal(toen), deel.stream().map(Wijk::toen).toList()),
        stad(new BigDecimal(nu), deel.stream().map(Wijk::nu).toList()));
  }

  private static BigDecimal stad(BigDecimal totaal, List<BigDecimal> afstanden) {
    return totaal.subtract(
        afstanden.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(afstanden.size()), MathContext.DECIMAL64));
  }

  /** Gives the cities from one up to another these figures, and their wijken what follows. */
  void vulSteden(int van, int tot, BigDecimal toen, BigDecimal nu) {
    for (Wijk wijk : deel(van, tot)) {
      cijfer(BEGIN, wijk.gebied().gemeente(), toen, 100_000);
      cijfer(NU, wijk.gebied().gemeente(), nu, 100_000);
      cijfer(BEGIN, wijk.gebied().code(), toen.add(wijk.toen()), wijk.gezien());
      cijfer(NU, wijk.gebied().code(), nu.add(wijk.nu()), wijk.gezien());
    }
  }

  private List<Wijk> deel(int van, int tot) {
    return wijken.stream().filter(w -> stad(w.gebied()) >= van && stad(w.gebied()) <= tot).toList();
  }

  private static int stad(Gebied wijk) {
    return Integer.parseInt(wijk.gemeente().substring(2));
  }

  private void cijfer(int jaar, String gebied, BigDecimal procent, int gezien) {
    zet(jaar, gebied, "Deel", procent.multiply(BigDecimal.TEN));
    zet(jaar, gebied, "Inwoners", INWONERS);
    zet(jaar, gebied, "Gezien", BigDecimal.valueOf(gezien));
  }

  private void zet(int jaar, String gebied, String maat, BigDecimal waarde) {
    waarnemingen.voegToe(jaar, gebied, maat, new Waarneming(waarde, null), BRON);
  }

  List<Afstand> afstanden() {
    return new Vergelijking(
            wijken.stream().map(Wijk::gebied).toList(), Maat.ABSOLUUT, Jaarkeuze.ALLE, waarnemingen)
        .meet(indicator)
        .orElseThrow()
        .afstanden();
  }

  Verdeling verdeling() {
    return Verdeling.van(afstanden());
  }

  /** All wijken together against the figures that were published of the G18. */
  Totaal totaalTegenoverG18(String toen, String nu) {
    return totaal(1, STEDEN, toen, nu);
  }

  /** The wijken of the cities from one up to another, against what was published of these. */
  Totaal totaal(int van, int tot, String toen, String nu) {
    List<Gebied> deel = deel(van, tot).stream().map(Wijk::gebied).toList();
    return Totaal.van(
        indicator,
        Maat.ABSOLUUT,
        new Meetjaren(BEGIN, NU),
        deel.stream().map(Gebied::code).toList(),
        null,
        new Groepsinhoud(
            "G" + (tot - van + 1),
            Groepsoort.STEDEN,
            null,
            deel.stream().map(Gebied::gemeente).distinct().toList(),
            List.of(
                new GepubliceerdCijfer("PROEF", BEGIN, new BigDecimal(toen), "Outcomemonitor"),
                new GepubliceerdCijfer("PROEF", NU, new BigDecimal(nu), "Outcomemonitor"))),
        waarnemingen);
  }
}
