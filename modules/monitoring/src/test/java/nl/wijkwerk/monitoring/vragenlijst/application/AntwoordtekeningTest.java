package nl.wijkwerk.monitoring.vragenlijst.application;

import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.CIJFER;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.HOF;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.OPEN;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.RIET;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.SOORT;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstbeeld.Wijkrespons;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import org.junit.jupiter.api.Test;

class AntwoordtekeningTest {

  private static Uitkomst uitkomst(Integer waarde, int aantal, String cijfer) {
    return new Uitkomst(
        RIET,
        2,
        waarde,
        40,
        aantal,
        cijfer == null ? null : new BigDecimal(cijfer),
        cijfer == null ? null : new BigDecimal("3.1"),
        false);
  }

  private static Antwoordtekening tekening(int vraag, Uitkomst... uitkomsten) {
    return new Antwoordtekening(
        new Vragenlijstbeeld(
            UUID.randomUUID(),
            1,
            Vragenlijststatus.GESLOTEN,
            met(List.of(RIET, HOF), false, CIJFER, SOORT, OPEN),
            List.of(
                new Wijkrespons(RIET, "De Riet", 40, null, null, null),
                new Wijkrespons(HOF, "Hofkamp", 3, null, null, null)),
            43,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(uitkomsten),
            List.of()),
        vraag,
        new Berichten(new MonitoringModule()));
  }

  @Test
  @Bedrijfsregel("MON-206")
  void eenWeggelatenAntwoordHeeftGeenBalkEnGeenGetal() {
    String alles =
        tekening(2, uitkomst(null, 40, null), uitkomst(0, 28, "70"), uitkomst(1, 12, "30")).svg();
    assertThat(alles).contains("70,0% \u00b1 3,1", "30,0%", "Hofkamp", "Te weinig antwoorden");
    assertThat(alles.split("<rect", -1)).hasSize(2 * 2 + 1);
    String weggelaten = tekening(2, uitkomst(null, 40, null), uitkomst(0, 28, "70")).svg();
    assertThat(weggelaten).contains("Weggelaten").doesNotContain("30,0%");
    assertThat(weggelaten.split("<rect", -1)).hasSize(2 + 1);
  }

  @Test
  @Bedrijfsregel("MON-206")
  void zonderUitkomstOfBijEigenWoordenIsErGeenBeeld() {
    assertThat(tekening(2).isGetekend()).isFalse();
    assertThat(tekening(3, new Uitkomst(RIET, 3, null, 40, 40, null, null, false)).isGetekend())
        .isFalse();
    assertThat(tekening(4).isGetekend()).isFalse();
    assertThat(tekening(0).isGetekend()).isFalse();
    assertThat(tekening(2, uitkomst(null, 40, null)).isGetekend()).isFalse();
    assertThat(tekening(2, uitkomst(null, 40, null), uitkomst(0, 28, "70")).isGetekend()).isTrue();
  }
}
