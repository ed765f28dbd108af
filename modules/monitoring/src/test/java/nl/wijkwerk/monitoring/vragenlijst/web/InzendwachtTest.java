package nl.wijkwerk.monitoring.vragenlijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InzendwachtTest {
  private final Stelklok klok = new Stelklok();

  @Test
  void vanEenAdresKomtEenLijstNietVakerDanEenMensKanEnNaTienMinutenWeer() {
    Inzendwacht wacht = new Inzendwacht(klok);
    UUID lijst = UUID.randomUUID();
    for (int i = 0; i < Inzendwacht.MEESTE; i++) {
      assertThat(wacht.mag(lijst, "192.0.2.1")).isTrue();
    }
    assertThat(wacht.mag(lijst, "192.0.2.1")).isFalse();
    assertThat(wacht.mag(lijst, "192.0.2.2")).isTrue();
    assertThat(wacht.mag(UUID.randomUUID(), "192.0.2.1")).isTrue();
    klok.verzet(Duration.ofMinutes(10));
    assertThat(wacht.mag(lijst, "192.0.2.1")).isTrue();
  }
}
