package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInstellingTest {
  /** A request as a module would read it. */
  public record Verzoek(String titel, Integer minuten) {}

  private final Jsonb json = new JsonInstelling().getContext(Verzoek.class);

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "4294967306", "10.5", "1e99", "\"10\"", "true", "{}"})
  void getalDatNietPastWordtGeweigerdEnNietAfgekapt(String getal) {
    assertThatThrownBy(() -> json.fromJson("{\"minuten\":" + getal + "}", Verzoek.class))
        .isInstanceOf(JsonbException.class)
        .hasMessageContaining("property 'minuten'");
  }

  @Test
  void heelGetalOfNietsWordtGelezen() {
    assertThat(json.fromJson("{\"minuten\":10,\"titel\":\"x\"}", Verzoek.class))
        .isEqualTo(new Verzoek("x", 10));
    assertThat(json.fromJson("{\"minuten\":null}", Verzoek.class).minuten()).isNull();
    assertThat(json.fromJson("{}", Verzoek.class).minuten()).isNull();
  }

  @Test
  void onbekendVeldWordtGeweigerd() {
    assertThatThrownBy(() -> json.fromJson("{\"uren\":1}", Verzoek.class))
        .isInstanceOf(JsonbException.class)
        .hasMessageContaining("Json property uren");
  }
}
