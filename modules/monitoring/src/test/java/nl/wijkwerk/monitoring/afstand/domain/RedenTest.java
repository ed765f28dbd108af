package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedenTest {
  @ParameterizedTest
  @EnumSource
  void deRegelDieDeLezerZietIsDieVanDeLijstVanRegels(Reden reden) throws IOException {
    String tekst =
        java.util.ResourceBundle.getBundle("berichten.monitoring", Berichten.NEDERLANDS)
            .getString("regel." + reden.regel());
    assertThat(Files.readString(Projectmap.root().resolve("docs/bedrijfsregels/monitoring.md")))
        .contains("| " + reden.regel() + " | " + tekst + " |");
  }

  @Test
  void binnenDeMargeIsGeenKlasse() {
    assertThat(Klasse.BINNEN_MARGE.isKlasse()).isFalse();
    assertThat(Klasse.TE_WEINIG.isKlasse()).isTrue();
  }
}
