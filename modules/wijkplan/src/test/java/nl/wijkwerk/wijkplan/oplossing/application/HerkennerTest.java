package nl.wijkwerk.wijkplan.oplossing.application;

import static nl.wijkwerk.wijkplan.oplossing.application.HerkennerFixture.VANDAAG;
import static nl.wijkwerk.wijkplan.oplossing.application.HerkennerFixture.oplossing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import org.junit.jupiter.api.Test;

class HerkennerTest {
  private static final UUID ETEN = UUID.randomUUID();
  private static final UUID OUD = UUID.randomUUID();
  private static final Herkenner HERKENNER =
      new Herkenner(
          List.of(
              oplossing(ETEN, "Samen eten", Set.of(1), null),
              oplossing(OUD, "Stadswacht", Set.of(2), LocalDate.of(2025, 1, 1))),
          List.of(
              new Herkenner.Eerder(1, new GekozenOplossing(ETEN, "Buurtrestaurant")),
              new Herkenner.Eerder(2, new GekozenOplossing(OUD, "Stadswacht"))),
          VANDAAG);

  @Test
  @Bedrijfsregel("WPL-83")
  void watInDeBibliotheekStaatWordtHerkendEnDeRestBlijftEigenTekst() {
    Herkenner.Herkend herkend = HERKENNER.herken(1, " samen ETEN \n\nKoken\r\nStadswacht");
    assertThat(herkend.gekozen()).containsExactly(new GekozenOplossing(ETEN, "Samen eten"));
    assertThat(herkend.vrij()).isEqualTo("Koken\nStadswacht");
    assertThat(HERKENNER.herken(2, "Samen eten").vrij()).isEqualTo("Samen eten");
    assertThat(HERKENNER.herken(null, "Samen eten").gekozen()).hasSize(1);
    assertThat(HERKENNER.herken(1, null).gekozen()).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-83")
  void watEenPlanEerderKoosBlijftInDeWoordenVanToen() {
    assertThat(HERKENNER.herken(1, "Buurtrestaurant").gekozen())
        .containsExactly(new GekozenOplossing(ETEN, "Buurtrestaurant"));
    assertThat(HERKENNER.herken(2, "Stadswacht").gekozen())
        .containsExactly(new GekozenOplossing(OUD, "Stadswacht"));
    Herkenner.Herkend tweemaal = HERKENNER.herken(1, "Buurtrestaurant\nSamen eten");
    assertThat(tweemaal.gekozen()).hasSize(1);
    assertThat(tweemaal.vrij()).isEqualTo("Samen eten");
  }
}
