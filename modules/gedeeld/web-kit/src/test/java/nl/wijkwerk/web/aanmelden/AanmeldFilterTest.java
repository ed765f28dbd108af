package nl.wijkwerk.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanmeldFilterTest {
  @ParameterizedTest
  @CsvSource({"GET, true", "HEAD, true", "POST, false", "PUT, false"})
  void alleenWieIetsTypteHoortDatHetNietIsOpgeslagen(String methode, boolean leest) {
    assertThat(AanmeldFilter.leest(methode)).isEqualTo(leest);
  }
}
