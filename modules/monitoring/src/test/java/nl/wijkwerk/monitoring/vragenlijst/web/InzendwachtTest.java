package nl.wijkwerk.monitoring.vragenlijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InzendwachtTest {
  private Instant nu = Instant.parse("2026-11-27T09:00:00Z");

  private final Clock klok =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return nu;
        }
      };

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
    nu = nu.plus(Duration.ofMinutes(10));
    assertThat(wacht.mag(lijst, "192.0.2.1")).isTrue();
  }
}
