package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersiekopTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "W/\"3\"", "3"})
  void leestDeVersieUitDeEtag(String kop) {
    assertThat(Versiekop.lees(kop)).isEqualTo(3);
  }

  @Test
  void watGeenVersieIsZegtWatErHoort() {
    assertThatThrownBy(() -> Versiekop.lees("*"))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("If-Match");
              assertThat(fout.sleutel()).isEqualTo("fout.versie-onleesbaar");
            });
  }
}
