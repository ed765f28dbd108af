package nl.wijkwerk.monitoring.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("MON-57")
class VersheidTest {
  private static final TreeSet<Integer> GEEN = new TreeSet<>();

  @ParameterizedTest
  @CsvSource({
    "JAAR, 2024, 2025, 2026, ''",
    "JAAR, 2023, 2024, 2025, 2024",
    "JAAR, 2020, 2021, 2022, 2021 2022 2023 2024",
    "KWARTAAL, 2024, 2025, 2026, ''",
    "TWEE_JAAR, 2023, 2025, 2026, ''",
    "TWEE_JAAR, 2022, 2024, 2025, 2024",
    "TWEE_JAAR, 2019, 2021, 2022, 2021 2023",
    "VIER_JAAR, 2021, 2025, 2026, ''",
    "VIER_JAAR, 2020, 2024, 2025, 2024"
  })
  void verouderdIsWatErAlHadMoetenZijnMetDeJarenDieOntbreken(
      Frequentie frequentie, int nieuwste, int volgende, int verwacht, String gemist) {
    List<Integer> jaren =
        Arrays.stream(gemist.split(" ")).filter(j -> !j.isEmpty()).map(Integer::valueOf).toList();
    assertThat(Versheid.van(frequentie, new TreeSet<>(List.of(2014, nieuwste)), GEEN, 2026))
        .isEqualTo(new Versheid(nieuwste, volgende, verwacht, !jaren.isEmpty(), jaren, List.of()));
  }

  @Test
  void watEenBronKanGevenStaatErbijVoorZoverHetNieuwerIs() {
    TreeSet<Integer> bron = new TreeSet<>(List.of(2019, 2020, 2023, 2024, 2025));
    assertThat(Versheid.van(Frequentie.JAAR, new TreeSet<>(List.of(2020)), bron, 2026).opTeHalen())
        .containsExactly(2023, 2024, 2025);
    assertThat(Versheid.van(Frequentie.JAAR, GEEN, bron, 2026).opTeHalen())
        .containsExactlyElementsOf(bron);
  }

  @Test
  void watOnregelmatigKomtVeroudertNiet() {
    assertThat(Versheid.van(Frequentie.ONREGELMATIG, new TreeSet<>(List.of(2001)), GEEN, 2026))
        .isEqualTo(new Versheid(2001, null, null, false, List.of(), List.of()));
  }

  @Test
  void zonderCijfersIsErNietsOud() {
    assertThat(Versheid.van(Frequentie.JAAR, GEEN, GEEN, 2026).verouderd()).isFalse();
  }
}
