package nl.wijkwerk.monitoring.afstand.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;

class AfstandstabelTest {
  private static Afstandstabel.Kolom kolom(String naam, String thema) {
    Indicator indicator =
        new Proefindicator(Meetwijze.MAAT).naam(naam).thema(thema).maten(naam, null).maak();
    return new Afstandstabel.Kolom(
        indicator, 2020, null, null, null, null, null, null, Map.of(), Map.of());
  }

  private static Afstand afstand(int wijk) {
    return new Afstandsmeter(new Maatstaf(Richting.LAGER, Maat.ABSOLUUT, 0, BigDecimal.ONE, 0))
        .meet(
            Cijfer.van(2020, BigDecimal.valueOf(wijk), null),
            Cijfer.van(2020, BigDecimal.ZERO, null));
  }

  @Test
  void vanEenThemaBlijvenDeKolommenMetHunEigenAfstanden() {
    Afstandstabel alle =
        new Afstandstabel(
            "k",
            null,
            true,
            Maat.ABSOLUUT,
            List.of(2020),
            List.of(
                kolom("Bijstand", "Werk"),
                kolom("Ouderen", "Bevolking"),
                kolom("WW", "Werk"),
                kolom("Los", null)),
            List.of(
                new Afstandstabel.Rij(
                    null,
                    null,
                    true,
                    Stream.of(1, 2, 3, 4).map(AfstandstabelTest::afstand).toList(),
                    List.of())));
    assertThat(alle.themas()).containsExactly("Werk", "Bevolking");
    Afstandstabel werk = alle.vanThema("Werk");
    assertThat(werk.kolommen())
        .extracting(k -> k.indicator().naam())
        .containsExactly("Bijstand", "WW");
    assertThat(werk.rijen().get(0).afstanden())
        .extracting(a -> a.achterstand().intValue())
        .containsExactly(1, 3);
    assertThat(alle.vanThema(null)).isEqualTo(alle);
    assertThat(alle.vanThema("Bestaat niet")).isEqualTo(alle);
  }
}
