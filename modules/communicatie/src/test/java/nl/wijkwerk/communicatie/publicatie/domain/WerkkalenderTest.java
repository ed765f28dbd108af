package nl.wijkwerk.communicatie.publicatie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkwerk.communicatie.publicatie.application.Feestdagen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkkalenderTest {
  private final Werkkalender kalender = new Feestdagen().kalender();

  @ParameterizedTest
  @Bedrijfsregel("COM-09")
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05",
        "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2025-04-26",
        "2031-04-14"
      })
  void erkendeFeestdagIsGeenWerkdag(LocalDate dag) {
    assertThat(kalender.werkdag(dag)).isFalse();
  }

  @Test
  void gewoneDoordeweekseDagIsWerkdagEnWeekendNiet() {
    assertThat(kalender.werkdag(LocalDate.of(2026, 11, 20))).isTrue();
    assertThat(kalender.werkdag(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(kalender.werkdag(LocalDate.of(2026, 11, 22))).isFalse();
    assertThat(kalender.werkdag(LocalDate.of(2026, 12, 31))).isTrue();
  }

  @Test
  void termijnSlaatWeekendEnKerstOver() {
    // From Monday 21 December: 22, 23, 24, then Christmas and the weekend, then 28 December.
    assertThat(kalender.na(LocalDate.of(2026, 12, 21), 4)).isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void tellingIsDeTegenhangerVanDeTermijn() {
    LocalDate begin = LocalDate.of(2026, 12, 21);
    assertThat(kalender.tussen(begin, begin)).isZero();
    assertThat(kalender.tussen(begin, kalender.na(begin, 10))).isEqualTo(10);
    assertThat(kalender.tussen(begin, begin.minusDays(3))).isZero();
  }
}
