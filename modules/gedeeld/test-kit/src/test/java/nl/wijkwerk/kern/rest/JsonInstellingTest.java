package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonInstellingTest {
  public record Beeld(OffsetDateTime tijdstip, Instant moment, List<OffsetDateTime> alle) {}

  private final Jsonb jsonb = new JsonInstelling().getContext(Beeld.class);

  @Test
  void eenTijdstipStaatErInUtcOpDeSeconde() {
    OffsetDateTime tijdstip = OffsetDateTime.parse("2026-11-21T10:30:00.123456+01:00");
    assertThat(jsonb.toJson(new Beeld(tijdstip, tijdstip.toInstant(), List.of(tijdstip))))
        .contains("\"tijdstip\":\"2026-11-21T09:30:00Z\"")
        .contains("\"moment\":\"2026-11-21T09:30:00Z\"")
        .contains("\"alle\":[\"2026-11-21T09:30:00Z\"]");
  }

  @Test
  void eenTijdstipDatErNietIsBlijftWeg() {
    assertThat(jsonb.toJson(new Beeld(null, null, null))).isEqualTo("{}");
  }
}
