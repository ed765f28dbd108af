package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AfstandTest {
  @Test
  void plaatsenStaanOpDeLijn() {
    assertThat(Afstand.van(59.5, 20.8, 0, 90))
        .isEqualTo(new Afstand("66.1%", "23.1%", false, false));
  }

  @Test
  void watDichtBijElkaarLigtKrijgtLabelsDieUitElkaarWijken() {
    assertThat(Afstand.van(39.9, 40.8, 0, 90)).matches(a -> a.dichtbij() && a.wijkLinks());
    assertThat(Afstand.van(59.5, 40.8, 0, 90)).matches(a -> a.dichtbij() && !a.wijkLinks());
  }

  @Test
  void watBuitenDeLijnValtStaatAanHetEind() {
    assertThat(Afstand.van(120, -5, 0, 90)).isEqualTo(new Afstand("100.0%", "0.0%", false, false));
  }

  @Test
  void eenLijnZonderLengteBestaatNiet() {
    assertThatThrownBy(() -> Afstand.van(1, 1, 5, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
