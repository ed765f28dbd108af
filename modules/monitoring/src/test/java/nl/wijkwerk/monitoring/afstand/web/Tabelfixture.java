package nl.wijkwerk.monitoring.afstand.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.menu.Taal;

/** A table of one wijk, an indicator for each column, with the words of the pages. */
final class Tabelfixture {
  static final Cijfertaal TAAL =
      new Cijfertaal(
          new Berichten(new MonitoringModule()),
          new Taal() {
            @Override
            public Locale getLocale() {
              return Berichten.NEDERLANDS;
            }
          },
          null);
  private static final Levering LEVERING = new Levering("CBS", null, null, Instant.EPOCH);
  private static final Levering BEGIN = new Levering("Verzonnen", null, null, Instant.EPOCH);

  private Tabelfixture() {}

  /** An indicator with its figures of 2014 and 2020: wijk and city, wijk and city. */
  record Kolom(Indicator indicator, String toen, String stadToen, String nu, String stadNu) {}

  private static Gebied gebied(String code, String naam, Niveau niveau) {
    return new Gebied(2020, code, naam, niveau, null, "GM9001", null, Herkomst.CBS, false);
  }

  private static Cijfer cijfer(int jaar, String waarde) {
    return Cijfer.van(jaar, new BigDecimal(waarde), BigDecimal.valueOf(500));
  }

  private static Afstand meet(Kolom k) {
    return Afstandsmeter.van(k.indicator(), Maat.ABSOLUUT)
        .meet(
            cijfer(2020, k.nu()),
            cijfer(2020, k.stadNu()),
            cijfer(2014, k.toen()),
            cijfer(2014, k.stadToen()),
            false);
  }

  static Afstandstabel tabel(Kolom... kolommen) {
    Gebied stad = gebied("GM9001", "Proefstad", Niveau.STAD);
    return new Afstandstabel(
        "proef",
        stad,
        true,
        Maat.ABSOLUUT,
        List.of(2020, 2014),
        Stream.of(kolommen)
            .map(
                k ->
                    new Afstandstabel.Kolom(
                        k.indicator(),
                        2020,
                        2014,
                        cijfer(2020, k.stadNu()),
                        new Totaal(
                            new Groepscijfer(cijfer(2014, k.toen()), 0),
                            new Groepscijfer(cijfer(2020, k.nu()), 1),
                            null,
                            null,
                            meet(k)),
                        Verdeling.van(List.of(meet(k))),
                        LEVERING,
                        BEGIN,
                        Map.of(),
                        Map.of()))
            .toList(),
        List.of(
            new Afstandstabel.Rij(
                gebied("WK900101", "Proefwijk", Niveau.WIJK),
                stad,
                true,
                Stream.of(kolommen).map(Tabelfixture::meet).toList(),
                List.of())));
  }
}
