package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GeldverdelingTest {
  private static Geldverdeling van(long raming, long betaald, long verplicht, long gereserveerd) {
    return Geldverdeling.van(raming, betaald, verplicht, gereserveerd, Locale.forLanguageTag("nl"));
  }

  @Test
  void delenZijnEenAandeelVanDeRaming() {
    assertThat(van(2_000_000, 868_300, 440_150, 292_000))
        .isEqualTo(
            new Geldverdeling(
                "43.4%",
                "22.0%",
                "14.6%",
                "0.0%",
                "Betaald 868.300, verplicht 440.150, gereserveerd 292.000, vrij 399.550 euro"));
  }

  @Test
  void teVeelGaatAfVanHetMinstZekereDeel() {
    assertThat(van(300_000, 161_000, 118_000, 40_000))
        .isEqualTo(
            new Geldverdeling(
                "50.5%",
                "37.0%",
                "6.6%",
                "6.0%",
                "Betaald 161.000, verplicht 118.000, gereserveerd 40.000, te veel 19.000 euro"));
  }

  @Test
  void teVeelBetaaldLaatAlleenBetaaldEnTeVeelOver() {
    Geldverdeling geld = van(100, 150, 20, 30);
    assertThat(geld.betaald()).isEqualTo("50.0%");
    assertThat(geld.verplicht()).isEqualTo("0.0%");
    assertThat(geld.gereserveerd()).isEqualTo("0.0%");
    assertThat(geld.boven()).isEqualTo("50.0%");
  }

  @Test
  void eenLegePostHeeftGeenDelen() {
    assertThat(Geldverdeling.van(null, null, null, null, Locale.ENGLISH).betaald()).isEqualTo("0%");
  }
}
