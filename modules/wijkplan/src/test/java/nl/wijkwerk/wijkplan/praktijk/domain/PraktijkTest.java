package nl.wijkwerk.wijkplan.praktijk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class PraktijkTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");

  private static Praktijk maak(
      Praktijksoort soort, String naam, String gemeente, String beschrijving, String bron) {
    return new Praktijk(
        UUID.randomUUID(),
        new Praktijkinhoud(soort, naam, gemeente, " ", beschrijving, bron, null, NU.toLocalDate()),
        NU);
  }

  @Test
  @Bedrijfsregel("WPL-25")
  void praktijkHeeftSoortNaamBeschrijvingEnBron() {
    assertThatThrownBy(() -> maak(null, "", null, null, " "))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout ->
                assertThat(fout.alle())
                    .allSatisfy(f -> assertThat(f.regel()).isEqualTo("WPL-25"))
                    .extracting(Regelovertreding::veld)
                    .containsExactly("soort", "naam", "beschrijving", "bron"));
    assertThatThrownBy(
            () ->
                maak(
                    Praktijksoort.MENSEN,
                    "x".repeat(121),
                    "x".repeat(81),
                    "x".repeat(601),
                    "x".repeat(301)))
        .isInstanceOfSatisfying(Regelovertreding.class, fout -> assertThat(fout.alle()).hasSize(4));

    Praktijk goed = maak(Praktijksoort.FRONTLIJN, " Team ", "Leeuwarden", "Het hielp.", "Rapport");
    assertThat(goed.inhoud().naam()).isEqualTo("Team");
    assertThat(goed.inhoud().wijk()).isNull();
    assertThat(goed.inhoud().oplossingen()).isEqualTo(List.of());
    assertThat(goed.loopt(NU.toLocalDate())).isTrue();
    assertThat(goed.loopt(NU.toLocalDate().plusDays(1))).isFalse();
  }
}
