package nl.wijkwerk.wijkplan.analyse.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class WijkanalyseTest {
  private static Analyseregelinhoud inhoud(String knelpunt, Integer waardering, String kosten) {
    return new Analyseregelinhoud(
        1,
        Domein.SOCIAAL,
        waardering,
        null,
        knelpunt,
        null,
        null,
        new BigDecimal(kosten),
        null,
        null);
  }

  private static void weigert(Analyseregelinhoud inhoud, String veld) {
    assertThatThrownBy(() -> new Analyseregel(UUID.randomUUID(), inhoud, OffsetDateTime.now()))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo("WPL-07");
              assertThat(r.veld()).isEqualTo(veld);
            });
  }

  @Test
  @Bedrijfsregel("WPL-07")
  void regelZegtIetsEnWaardeertOpDeSchaal() {
    weigert(inhoud(" ", 3, "0"), "knelpunten");
    weigert(inhoud("Te weinig contact", 6, "0"), "waardering");
    weigert(inhoud("Te weinig contact", 3, "-1"), "kosten");
    weigert(inhoud("Te weinig contact", 3, "1000000000"), "kosten");
  }

  @Test
  @Bedrijfsregel("WPL-06")
  void analyseWaarEenPlanOpRustVerandertNietMeer() {
    Wijkanalyse analyse =
        new Wijkanalyse("WK014111", "De Riet", LocalDate.of(2026, 3, 9), "Wijkregisseur");
    analyse.sluitMet(UUID.randomUUID());
    assertThatThrownBy(analyse::vereisOpen).isInstanceOf(Regelovertreding.class);
    assertThatThrownBy(() -> analyse.sluitMet(UUID.randomUUID()))
        .isInstanceOf(Regelovertreding.class);
  }
}
