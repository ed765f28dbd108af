package nl.wijkwerk.monitoring.vragenlijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class VerzendbewijsTest {
  private static final UUID LIJST = UUID.randomUUID();

  private final Stelklok klok = new Stelklok();
  private final Verzendbewijs bewijs = new Verzendbewijs(klok);

  @Test
  @Bedrijfsregel("MON-240")
  void wieNietsVerstuurdeWordtNietBedankt() {
    String echt = bewijs.geef(LIJST);
    assertThat(bewijs.geldt(LIJST, echt, true)).isTrue();
    assertThat(bewijs.geldt(UUID.randomUUID(), echt, true)).as("another list").isFalse();
    assertThat(new Verzendbewijs(klok).geldt(LIJST, echt, true)).as("another key").isFalse();
    String later = echt.replaceFirst("^\\d+", String.valueOf(klok.instant().getEpochSecond() - 1));
    for (String geen : new String[] {null, "", "1", "-", "1-1", later, echt + "0"}) {
      assertThat(bewijs.geldt(LIJST, geen, true)).as(geen).isFalse();
    }
  }

  @Test
  @Bedrijfsregel("MON-240")
  void opnieuwLadenBedanktNogEvenEnWieHetAdresKrijgtNiet() {
    String echt = bewijs.geef(LIJST);
    klok.verzet(Duration.ofMinutes(1));
    assertThat(bewijs.geldt(LIJST, echt, false)).as("a browser without cookies").isTrue();
    klok.verzet(Duration.ofSeconds(1));
    assertThat(bewijs.geldt(LIJST, echt, false)).isFalse();
    klok.verzet(Duration.ofMinutes(9).minusSeconds(1));
    assertThat(bewijs.geldt(LIJST, echt, true)).isTrue();
    klok.verzet(Duration.ofSeconds(1));
    assertThat(bewijs.geldt(LIJST, echt, true)).isFalse();
  }
}
