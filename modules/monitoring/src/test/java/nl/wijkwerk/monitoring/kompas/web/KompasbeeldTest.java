package nl.wijkwerk.monitoring.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.kompas.domain.Kompas;
import nl.wijkwerk.monitoring.kompas.domain.Kompaspunt;
import nl.wijkwerk.stuk.Stuk;
import org.junit.jupiter.api.Test;

class KompasbeeldTest {
  private static final Beeldtaal TAAL =
      new Beeldtaal(new Berichten(new MonitoringModule()), Berichten.NEDERLANDS);

  private static Cijfer cijfer(int jaar, String waarde) {
    return Cijfer.van(jaar, new BigDecimal(waarde), BigDecimal.valueOf(500));
  }

  private static Stuk.Tabel tabel(Richting richting) {
    Kompaspunt punt =
        new Kompaspunt(
            new Proefindicator(Meetwijze.MAAT).beter(richting).maten("A", null).maak(),
            new Afstandsmeter(new Maatstaf(richting, Maat.RELATIEF, 10, BigDecimal.ONE, 1))
                .meet(
                    cijfer(2020, "50"),
                    cijfer(2020, "40"),
                    cijfer(2014, "60"),
                    cijfer(2014, "40"),
                    false),
            2020,
            2014,
            new Levering("CBS", null, null, null));
    return Kompasbeeld.tabel(Kompas.van(null, null, List.of(punt)), "Kompas", TAAL);
  }

  private static List<Object> rij(Richting richting) {
    return tabel(richting).groepen().get(0).rijen().get(0);
  }

  private static Object waarde(Richting richting, String kolom) {
    List<String> namen = tabel(richting).kolommen().stream().map(Stuk.Kolom::naam).toList();
    return rij(richting).get(namen.indexOf(kolom));
  }

  @Test
  @Bedrijfsregel("MON-120")
  void bestandZegtVanWelkeAfstandDeKlasseIs() {
    assertThat(tabel(Richting.LAGER).kolommen())
        .extracting(Stuk.Kolom::naam)
        .contains("Klasse van de relatieve afstand")
        .doesNotContain("Klasse");
    assertThat(waarde(Richting.LAGER, "Klasse van de relatieve afstand"))
        .isEqualTo("afstand kleiner");
    assertThat(TAAL.tekst("kompas.uitleg", "Almelo")).contains("relatieve afstand");
  }

  @Test
  @Bedrijfsregel("MON-120")
  void watOpDePaginaGeenPlekHeeftHeeftInHetBestandGeenBeginjaarEnGeenKlasse() {
    assertThat(waarde(Richting.LAGER, "Beginjaar")).isEqualTo(2014);
    for (String kolom :
        List.of(
            "Beginjaar", "Wijk, beginjaar", "Stad, beginjaar", "Klasse van de relatieve afstand")) {
      assertThat(waarde(Richting.NEUTRAAL, kolom)).as(kolom).isNull();
    }
    assertThat(waarde(Richting.NEUTRAAL, "Wijk")).isEqualTo(new BigDecimal("50"));
  }
}
