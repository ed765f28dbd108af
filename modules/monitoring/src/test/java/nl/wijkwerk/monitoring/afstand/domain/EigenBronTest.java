package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class EigenBronTest {
  private static final Levering EERST = new Levering("Eerst", null, null, null);
  private static final Levering LATER = new Levering("Later", null, null, null);
  private static final Indicator AANTAL =
      new Proefindicator(Meetwijze.MAAT).maten("T", null).maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private void lever(String gebied, Levering levering) {
    waarnemingen.voegToe(2020, gebied, "T", new Waarneming(BigDecimal.TEN, null), levering);
  }

  @Test
  @Bedrijfsregel("MON-233")
  void vanEenCijferStaatDeBronVanZijnEigenWaarneming() {
    lever("WK1", EERST);
    lever("WK2", LATER);
    assertThat(waarnemingen.levering(AANTAL, 2020, "WK1")).isEqualTo(EERST);
    assertThat(waarnemingen.levering(AANTAL, 2020, "WK2")).isEqualTo(LATER);
    assertThat(waarnemingen.levering(AANTAL, 2020, Set.of("WK1", "WK2")).bron())
        .as("an area that consists of both")
        .contains("Eerst", "Later");
    assertThat(waarnemingen.levering(AANTAL, 2020, "WK3").bron())
        .as("what has no observation could have had one of each")
        .isEqualTo("Eerst; Later");
    assertThat(waarnemingen.leveringen(AANTAL, 2020, List.of("WK1", "WK2", "WK3")))
        .containsOnlyKeys("WK1", "WK2");
  }
}
