package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeveringTest {
  private static final Instant NU = Instant.parse("2026-11-27T10:00:00Z");
  private static final Levering CBS =
      new Levering("CBS Kerncijfers", "84799NED", LocalDate.of(2021, 3, 1), NU);
  private static final Levering EIGEN = new Levering("Panel", null, null, NU.plusSeconds(60));

  @Test
  void alleenEenBronVanHetCbsHeeftHaarLicentie() {
    assertThat(CBS.vermelding()).isEqualTo("CBS Kerncijfers (84799NED), CC BY 4.0");
    assertThat(EIGEN.vermelding()).isEqualTo("Panel");
  }

  @Test
  void tweeBronnenStaanNaastElkaarMetElkHaarEigenLicentie() {
    Levering samen = Levering.samen(List.of(CBS, EIGEN));
    assertThat(samen.vermelding()).isEqualTo("CBS Kerncijfers (84799NED), CC BY 4.0; Panel");
    assertThat(samen.momentopname()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(samen.ingelezen()).isEqualTo(NU.plusSeconds(60));
    assertThat(Levering.samen(List.of(EIGEN, EIGEN))).isEqualTo(EIGEN);
  }
}
