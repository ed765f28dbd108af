package nl.wijkwerk.monitoring.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("MON-57")
class VersheidTest {
  @ParameterizedTest
  @CsvSource({
    "JAAR, 2024, 2025, 2026, false",
    "JAAR, 2023, 2024, 2025, true",
    "KWARTAAL, 2024, 2025, 2026, false",
    "TWEE_JAAR, 2023, 2025, 2026, false",
    "TWEE_JAAR, 2022, 2024, 2025, true",
    "VIER_JAAR, 2021, 2025, 2026, false",
    "VIER_JAAR, 2020, 2024, 2025, true"
  })
  void verouderdIsWatErAlHadMoetenZijn(
      Frequentie frequentie, int nieuwste, int volgende, int verwacht, boolean verouderd) {
    assertThat(Versheid.van(frequentie, new TreeSet<>(List.of(2014, nieuwste)), 2026))
        .isEqualTo(new Versheid(nieuwste, volgende, verwacht, verouderd));
  }

  @Test
  void watOnregelmatigKomtVeroudertNiet() {
    assertThat(Versheid.van(Frequentie.ONREGELMATIG, new TreeSet<>(List.of(2001)), 2026))
        .isEqualTo(new Versheid(2001, null, null, false));
  }

  @Test
  void zonderCijfersIsErNietsOud() {
    assertThat(Versheid.van(Frequentie.JAAR, new TreeSet<>(), 2026).verouderd()).isFalse();
  }
}
