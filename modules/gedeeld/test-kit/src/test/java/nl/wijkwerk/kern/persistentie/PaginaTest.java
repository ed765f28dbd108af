package nl.wijkwerk.kern.persistentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginaTest {
  @Test
  void begintNaDeVorigePaginas() {
    assertThat(Pagina.begin(1, 20, 100)).isZero();
    assertThat(Pagina.begin(3, 20, 100)).isEqualTo(40);
  }

  @Test
  void eenPaginaVerNaHetEindeLooptNietOver() {
    assertThat(Pagina.begin(Integer.MAX_VALUE, 100, 100)).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"0,20,pagina", "-1,20,pagina", "1,0,grootte", "1,101,grootte"})
  void watGeenPaginaIsWordtGeweigerdBijZijnEigenVeld(int nummer, int grootte, String veld) {
    assertThatThrownBy(() -> Pagina.begin(nummer, grootte, 100))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, e -> assertThat(e.veld()).isEqualTo(veld));
  }
}
