package nl.wijkwerk.web.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.persistentie.Pagina;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BladerenTest {
  private static final int GROOTTE = 10;

  private final List<String> gemeld = new ArrayList<>();
  private final Bladeren bladeren =
      new Bladeren() {
        @Override
        void meld(String sleutel, Object... argumenten) {
          gemeld.add(sleutel + " " + List.of(argumenten));
        }
      };

  /** A list that, as some in SQL, does not know how long it is past its end. */
  private static Pagina<Integer> lijst(int totaal, int nummer) {
    List<Integer> regels =
        IntStream.rangeClosed(1, totaal)
            .skip(Pagina.begin(nummer, GROOTTE, GROOTTE))
            .limit(GROOTTE)
            .boxed()
            .toList();
    return new Pagina<>(regels, nummer, GROOTTE, regels.isEmpty() ? 0 : totaal);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "1", "01"})
  void zonderNummerIsHetDeEerstePagina(String gevraagd) {
    assertThat(bladeren.lees(gevraagd, n -> lijst(25, n)).nummer()).isEqualTo(1);
    assertThat(gemeld).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "1.5", "00"})
  void watGeenNummerIsGeeftDeEerstePaginaEnZegtHet(String gevraagd) {
    assertThat(bladeren.lees(gevraagd, n -> lijst(25, n)).nummer()).isEqualTo(1);
    assertThat(gemeld).containsExactly("web.pagina-geen-nummer [" + gevraagd + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "2147483647", "99999999999999"})
  void naHetEindeIsHetDeLaatstePaginaEnZegtHet(String gevraagd) {
    Pagina<Integer> pagina = bladeren.lees(gevraagd, n -> lijst(25, n));
    assertThat(pagina.nummer()).isEqualTo(3);
    assertThat(pagina.regels()).hasSize(5);
    assertThat(gemeld).containsExactly("web.pagina-na-einde [3]");
  }

  @Test
  void naHetEindeVanEenLegeLijstIsDieLeeg() {
    assertThat(bladeren.lees("2", n -> lijst(0, n)).regels()).isEmpty();
    assertThat(gemeld).hasSize(1);
  }
}
