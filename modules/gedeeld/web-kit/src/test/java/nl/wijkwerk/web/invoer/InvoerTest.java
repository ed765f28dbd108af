package nl.wijkwerk.web.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.500;12500",
        "12.500,50;12500.50",
        "625000;625000",
        "€ 3,-;3",
        "24,5;24.5",
        "24.5;24.5",
        "\u221219.000;-19000",
        "0;0"
      })
  void leestGetallenZoalsMensenZeTypen(String tekst, BigDecimal verwacht) {
    assertThat(Invoer.getal(tekst))
        .hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(verwacht));
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "12.50.0", "1,2,3", "", "12a", "1.2345.678"})
  void weigertWatGeenGetalIs(String tekst) {
    assertThat(Invoer.getal(tekst)).isEmpty();
  }

  @Test
  void leestDatumsMetDeDagVoorop() {
    LocalDate verwacht = LocalDate.of(2027, 12, 31);
    assertThat(Invoer.datum("31-12-2027")).contains(verwacht);
    assertThat(Invoer.datum("31/12/2027")).contains(verwacht);
    assertThat(Invoer.datum("2027-12-31")).contains(verwacht);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-2-2027", "12-31-2027", "morgen", "31-12-27", "2027-02-30"})
  void weigertDagenDieNietBestaan(String tekst) {
    assertThat(Invoer.datum(tekst)).isEmpty();
  }
}
