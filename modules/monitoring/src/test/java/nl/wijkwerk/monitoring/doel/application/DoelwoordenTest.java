package nl.wijkwerk.monitoring.doel.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.DoelFixture;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;
import org.junit.jupiter.api.Test;

class DoelwoordenTest {
  private static final String TE_HOOG =
      "De streefwaarde (40) is meer dan het totaal dat is geteld (30).";
  private static final Doelwoorden WOORDEN =
      new Doelwoorden(
          new Berichten(new MonitoringModule()),
          Berichten.NEDERLANDS,
          (getal, decimalen) -> Schrijfwijze.getal(getal),
          Schrijfwijze::datum);

  private static Doelbeeld beeld(String streef, Doeltelling... tellingen) {
    Doelinhoud doel =
        new DoelFixture()
            .indicator("straten")
            .begin("4", 2022)
            .streef(streef, LocalDate.of(2028, 12, 31))
            .maak();
    return Doelbeeld.van(
        new Doel(
            DoelbeeldFixture.plan(),
            doel,
            null,
            null,
            null,
            false,
            DoelFixture.tellingen(doel, tellingen)),
        0);
  }

  private static Doeltelling telling(String dag, int aantal, int totaal) {
    return DoelFixture.telling(UUID.randomUUID(), dag, aantal, totaal);
  }

  @Test
  @Bedrijfsregel("MON-250")
  void streefwaardeBovenHetTotaalStaatBijDeStand() {
    Doelbeeld teHoog = beeld("40", telling("2024-12-31", 25, 30));
    assertThat(teHoog.streefBovenTotaal()).isTrue();
    assertThat(WOORDEN.waarom(teHoog)).startsWith(TE_HOOG);
    assertThat(WOORDEN.uitleg(teHoog)).startsWith("58%").contains(TE_HOOG);
    // Also beside why it cannot be told how far it is.
    assertThat(WOORDEN.waarom(beeld("40", telling("2022-12-31", 4, 30))))
        .startsWith("Er is nog geen cijfer")
        .contains(TE_HOOG);
    assertThat(WOORDEN.waarom(beeld("30", telling("2024-12-31", 25, 30)))).isEmpty();
  }
}
