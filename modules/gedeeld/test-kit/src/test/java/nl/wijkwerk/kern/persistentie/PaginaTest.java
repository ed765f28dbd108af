package nl.wijkwerk.kern.persistentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  void allePaginasKomenNaElkaarEnDeEersteMeteen() {
    List<Integer> gelezen = new ArrayList<>();
    Stream<Integer> alle =
        Pagina.alle(
            nummer -> {
              gelezen.add(nummer);
              return blad(25, nummer);
            });
    assertThat(gelezen).containsExactly(1);
    assertThat(alle).containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
    assertThat(gelezen).containsExactly(1, 2, 3);
    assertThat(Pagina.alle(nummer -> blad(0, nummer))).isEmpty();
  }

  private static Pagina<Integer> blad(int lengte, int nummer) {
    return Pagina.lees(
        nummer,
        10,
        100,
        (hoogstens, begin, totaal) -> {
          List<Integer> regels =
              IntStream.range(0, lengte).skip(begin).limit(hoogstens).boxed().toList();
          if (!regels.isEmpty()) {
            totaal[0] = lengte;
          }
          return regels;
        });
  }

  @Test
  void naHetEindeIsHetTotaalNogBekend() {
    assertThat(blad(25, 3)).isEqualTo(new Pagina<>(List.of(20, 21, 22, 23, 24), 3, 10, 25));
    assertThat(blad(25, 4)).isEqualTo(new Pagina<>(List.of(), 4, 10, 25));
    assertThat(blad(0, 2)).isEqualTo(new Pagina<>(List.of(), 2, 10, 0));
  }

  @ParameterizedTest
  @CsvSource({"0,20,pagina", "-1,20,pagina", "1,0,grootte", "1,101,grootte"})
  void watGeenPaginaIsWordtGeweigerdBijZijnEigenVeld(int nummer, int grootte, String veld) {
    assertThatThrownBy(() -> Pagina.begin(nummer, grootte, 100))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, e -> assertThat(e.veld()).isEqualTo(veld));
  }
}
