package nl.wijkwerk.monitoring.afstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.web.menu.Taal;
import org.junit.jupiter.api.Test;

class WaaromTest {
  private static final Cijfertaal TAAL =
      new Cijfertaal(
          new Berichten(new MonitoringModule()),
          new Taal() {
            @Override
            public Locale getLocale() {
              return Berichten.NEDERLANDS;
            }
          },
          null);

  private static Waarom.Lijn lijn(Proefindicator proef, String wijk, String stad, int geteld) {
    Indicator indicator = proef.maak();
    Afstand afstand =
        Afstandsmeter.van(indicator, Maat.ABSOLUUT)
            .meet(
                Cijfer.van(2020, new BigDecimal(wijk), BigDecimal.valueOf(geteld)),
                Cijfer.van(2020, new BigDecimal(stad), BigDecimal.valueOf(9000)));
    return Waarom.lijn(indicator, afstand, TAAL);
  }

  private static Proefindicator bijstand() {
    return new Proefindicator(Meetwijze.VERHOUDING)
        .maten("Bijstand", "Inwoners")
        .tenminste(50, "Inwoners");
  }

  @Test
  @Bedrijfsregel("MON-206")
  void eenGebiedMetTeWeinigWaarnemingenEnEenAantalHebbenGeenPlekOpDeLijn() {
    assertThat(lijn(bijstand(), "59.5", "40.8", 420).wijkTekst()).isEqualTo("59,5");
    assertThat(lijn(bijstand(), "59.5", "40.8", 49)).isNull();
    assertThat(lijn(new Proefindicator(Meetwijze.MAAT).maten("A", null), "420", "9000", 420))
        .isNull();
  }
}
