package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Berekening.Waarneming;
import nl.wijkwerk.monitoring.indicator.Indicator;
import nl.wijkwerk.monitoring.indicator.Richting;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-03")
class BerekeningTest {

  private static final Indicator BIJSTAND =
      new Indicator(
          "BIJSTAND",
          "Bijstand",
          "Social assistance",
          "",
          "",
          "per 1.000 inwoners",
          "per 1,000 inhabitants",
          Richting.LAGER,
          "CBS",
          true,
          1,
          "Bijstand",
          "Inwoners",
          BigDecimal.valueOf(1000),
          "Bijstand",
          60,
          new BigDecimal("1.5"),
          BigDecimal.valueOf(2));

  private static Cijfer bereken(Integer bijstand, Integer inwoners) {
    Map<String, Waarneming> waarnemingen = new HashMap<>();
    waarnemingen.put("Bijstand", waarneming(bijstand));
    waarnemingen.put("Inwoners", waarneming(inwoners));
    return Berekening.bereken(BIJSTAND, 2020, waarnemingen);
  }

  private static Waarneming waarneming(Integer waarde) {
    return waarde == null
        ? new Waarneming(null, "PUNT")
        : new Waarneming(BigDecimal.valueOf(waarde), null);
  }

  @Test
  void bijstandPerDuizendInwonersVanDeRietEnDeStad() {
    assertThat(bereken(420, 7060).waarde()).isEqualTo("59.5");
    assertThat(bereken(420, 7060).waarnemingen()).isEqualByComparingTo("420");
    assertThat(bereken(2980, 73107).waarde()).isEqualTo("40.8");
  }

  @Test
  void nulUitkeringenIsNulEnOntbrekendBlijftOntbrekend() {
    assertThat(bereken(0, 1925).waarde()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(bereken(null, 1925).ontbreekt()).isEqualTo("PUNT");
    assertThat(bereken(10, null).ontbreekt()).isEqualTo("PUNT");
  }

  @Test
  void delenDoorNulInwonersIsEenOntbrekendCijfer() {
    assertThat(bereken(0, 0).ontbreekt()).isEqualTo(Berekening.NOEMER_NUL);
  }

  @Test
  void nietGeleverdOnderwerpIsOntbrekend() {
    assertThat(Berekening.bereken(BIJSTAND, 2020, Map.of()).ontbreekt())
        .isEqualTo(Berekening.NIET_GELEVERD);
  }
}
