package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermijnTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 19);

  private static Termijn over(int dagen) {
    return Termijn.van(VANDAAG.plusDays(dagen), VANDAAG, false, Locale.forLanguageTag("nl"));
  }

  @Test
  void voorbijIsTeLaatEnZegtHoeveel() {
    assertThat(over(-1)).isEqualTo(new Termijn("late", "1 dag te laat"));
    assertThat(over(-9)).isEqualTo(new Termijn("late", "9 dagen te laat"));
    assertThat(over(-1214)).isEqualTo(new Termijn("late", "1.214 dagen te laat"));
  }

  @Test
  void binnenEenWeekVraagtAandacht() {
    assertThat(over(0)).isEqualTo(new Termijn("warn", "vandaag"));
    assertThat(over(1)).isEqualTo(new Termijn("warn", "morgen"));
    assertThat(over(2)).isEqualTo(new Termijn("warn", "nog 2 dagen"));
    assertThat(over(7)).isEqualTo(new Termijn("warn", "nog 7 dagen"));
  }

  @Test
  void verderWegIsInRust() {
    assertThat(over(8)).isEqualTo(new Termijn("rest", "nog 8 dagen"));
    assertThat(over(59)).isEqualTo(new Termijn("rest", "nog 59 dagen"));
    assertThat(over(60)).isEqualTo(new Termijn("rest", "nog 2 maanden"));
    assertThat(over(365)).isEqualTo(new Termijn("rest", "nog 12 maanden"));
  }

  @Test
  void klaarIsGoedOokAlsDeDatumVoorbijIs() {
    assertThat(
            Termijn.van(VANDAAG.minusDays(3), VANDAAG, true, Locale.forLanguageTag("nl")).soort())
        .isEqualTo("good");
  }

  @Test
  void zonderDatumStaatErGeenDatum() {
    assertThat(Termijn.van(null, VANDAAG, false, Locale.ENGLISH))
        .isEqualTo(new Termijn("rest", "no date"));
  }
}
