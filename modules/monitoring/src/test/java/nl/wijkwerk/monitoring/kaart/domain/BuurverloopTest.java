package nl.wijkwerk.monitoring.kaart.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;

class BuurverloopTest {
  private static final Afstandsmeter METER =
      new Afstandsmeter(new Maatstaf(Richting.LAGER, Maat.ABSOLUUT, 0, BigDecimal.valueOf(2), 0));

  private static Cijfer cijfer(int jaar, int waarde) {
    return Cijfer.van(jaar, BigDecimal.valueOf(waarde), BigDecimal.TEN);
  }

  private static Afstand van(int begin, int nu, boolean gewijzigd) {
    return METER.meet(
        cijfer(2020, nu), cijfer(2020, 10), cijfer(2015, begin), cijfer(2015, 10), gewijzigd);
  }

  @Test
  @Bedrijfsregel("MON-105")
  void alleenTweeVeranderingenBuitenDeMargeGaanTegenElkaarIn() {
    Afstand omlaag = van(50, 40, false);
    assertThat(Buurverloop.van(omlaag, van(30, 38, false))).isEqualTo(Buurverloop.TEGENGESTELD);
    assertThat(Buurverloop.van(van(30, 38, false), omlaag)).isEqualTo(Buurverloop.TEGENGESTELD);
    assertThat(Buurverloop.van(omlaag, van(60, 50, false))).isEqualTo(Buurverloop.DEZELFDE_KANT);
    assertThat(Buurverloop.van(omlaag, van(30, 32, false))).isEqualTo(Buurverloop.GEEN_VERSCHIL);
  }

  @Test
  @Bedrijfsregel("MON-105")
  void metEenJaarOfEenAndereGrensIsErNietsTeZeggen() {
    Afstand omlaag = van(50, 40, false);
    for (Afstand buur :
        List.of(
            van(30, 38, true), van(20, 8, true), METER.meet(cijfer(2020, 40), cijfer(2020, 10)))) {
      assertThat(Buurverloop.van(omlaag, buur)).isEqualTo(Buurverloop.NIET_TE_ZEGGEN);
      assertThat(Buurverloop.van(buur, omlaag)).isEqualTo(Buurverloop.NIET_TE_ZEGGEN);
    }
  }

  @Test
  @Bedrijfsregel("MON-105")
  void metTeWeinigWaarnemingenInEenVanDeJarenIsErNietsTeZeggen() {
    Afstandsmeter meter =
        new Afstandsmeter(
            new Maatstaf(Richting.LAGER, Maat.ABSOLUUT, 11, BigDecimal.valueOf(2), 0));
    Cijfer genoeg = Cijfer.van(2015, BigDecimal.valueOf(30), BigDecimal.valueOf(11));
    Cijfer weinig = cijfer(2020, 38);
    Afstand nu = meter.meet(weinig, cijfer(2020, 10), genoeg, cijfer(2015, 10), false);
    Afstand toen = meter.meet(genoeg, cijfer(2020, 10), weinig, cijfer(2015, 10), false);
    for (Afstand buur : List.of(nu, toen)) {
      assertThat(Buurverloop.van(van(50, 40, false), buur)).isEqualTo(Buurverloop.NIET_TE_ZEGGEN);
    }
  }
}
