package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemaTest {
  @Test
  void zonderThemaIsErGeenStijlbladEnGeenKlasse() {
    Thema thema = new Thema("none", Optional.of("vergeten"));
    assertThat(thema.getStijlblad()).isNull();
    assertThat(thema.getKlasse()).isEmpty();
  }

  @Test
  void hetVoorbeeldthemaHeeftZijnEigenKlasse() {
    assertThat(new Thema("voorbeeld", Optional.empty()).getKlasse()).isEqualTo("voorbeeld-theme");
  }

  @Test
  void eenEigenThemaNoemtStijlbladEnKlasse() {
    Thema thema = new Thema("/huisstijl/tokens.css", Optional.of("onze-gemeente"));
    assertThat(thema.getStijlblad()).isEqualTo("/huisstijl/tokens.css");
    assertThat(thema.getKlasse()).isEqualTo("onze-gemeente");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elders.example/t.css", "//elders.example/t.css", "/t.js", "/a\"b.css"})
  void eenAdresBuitenDezeServerWordtGeweigerd(String adres) {
    assertThatThrownBy(() -> new Thema(adres, Optional.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eenEigenThemaZonderKlasseWordtGeweigerd() {
    assertThatThrownBy(() -> new Thema("/t.css", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Thema("/t.css", Optional.of("a b")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
