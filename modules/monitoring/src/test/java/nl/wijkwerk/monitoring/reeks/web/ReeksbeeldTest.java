package nl.wijkwerk.monitoring.reeks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.stuk.Stuk;
import org.junit.jupiter.api.Test;

class ReeksbeeldTest {
  private static final Levering LEVERING = new Levering("X", null, null, Instant.EPOCH);

  private static Cijfer gevraagd(String waarde, String marge, int respondenten) {
    return Cijfer.van(
        2020,
        new BigDecimal(waarde),
        BigDecimal.valueOf(respondenten),
        marge == null ? null : new BigDecimal(marge));
  }

  private static Gebied gebied(String naam, Niveau niveau) {
    return new Gebied(2020, naam, naam, niveau, null, "GM9001", null, Herkomst.CBS, false);
  }

  private static Object waarde(Cijfer wijk, Cijfer stad, String kolom) {
    Stuk.Tabel tabel =
        Reeksbeeld.tabel(
            new Reeks(
                gebied("Proefwijk", Niveau.WIJK),
                gebied("Proefstad", Niveau.STAD),
                new Proefindicator(Meetwijze.MAAT).maten("A", null).maak(),
                List.of(new Punt(2020, wijk, stad, false, LEVERING, LEVERING)),
                List.of()),
            new Beeldtaal(new Berichten(new MonitoringModule()), Berichten.NEDERLANDS));
    int plaats = tabel.kolommen().stream().map(Stuk.Kolom::naam).toList().indexOf(kolom);
    return tabel.groepen().get(0).rijen().get(0).get(plaats);
  }

  @Test
  @Bedrijfsregel("MON-110")
  void margeEnRespondentenVanWijkEnStadStaanInDeTabelWaarHetBeeldUitGetekendIs() {
    Cijfer wijk = gevraagd("63", "7", 182);
    Cijfer stad = gevraagd("75", "2", 1740);
    assertThat(waarde(wijk, stad, "Onzekerheidsmarge")).isEqualTo(new BigDecimal("7"));
    assertThat(waarde(wijk, stad, "Respondenten of waarnemingen"))
        .isEqualTo(BigDecimal.valueOf(182));
    assertThat(waarde(wijk, stad, "Onzekerheidsmarge, stad")).isEqualTo(new BigDecimal("2"));
    assertThat(waarde(wijk, stad, "Respondenten of waarnemingen, stad"))
        .isEqualTo(BigDecimal.valueOf(1740));
    Cijfer geteld = gevraagd("63", null, 182);
    assertThat(waarde(geteld, geteld, "Respondenten of waarnemingen")).isNull();
  }
}
