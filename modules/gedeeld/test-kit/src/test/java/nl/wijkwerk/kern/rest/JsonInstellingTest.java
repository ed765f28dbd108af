package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Datumgrens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInstellingTest {
  /** A request as a module would read it. */
  public record Verzoek(String titel, Integer minuten, LocalDate dag) {}

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
        .isEqualTo(new Verzoek("x", 10, null));
    assertThat(json.fromJson("{\"minuten\":null}", Verzoek.class).minuten()).isNull();
    assertThat(json.fromJson("{}", Verzoek.class).minuten()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "0202-11-26", "1899-12-31", "2201-01-01", "-0044-03-15"})
  @Bedrijfsregel("KRN-21")
  void datumInEenJaarDatNietKanWordtGeweigerd(String dag) {
    assertThatThrownBy(() -> json.fromJson("{\"dag\":\"" + dag + "\"}", Verzoek.class))
        .hasMessageContaining("property 'dag'")
        .hasRootCauseInstanceOf(Datumgrens.BuitenGrens.class);
    assertThatThrownBy(() -> Lees.datum("dag", dag))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, e -> assertThat(e.sleutel()).isEqualTo("fout.datum-jaar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2026-11-26", "2200-12-31"})
  @Bedrijfsregel("KRN-21")
  void datumDieKanWordtGelezen(String dag) {
    assertThat(json.fromJson("{\"dag\":\"" + dag + "\"}", Verzoek.class).dag()).isEqualTo(dag);
    assertThat(Lees.datum("dag", dag)).isEqualTo(dag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"26-11-2026\"", "\"2026-02-30\"", "20261126", "true"})
  void watGeenDatumIsWordtGeweigerd(String dag) {
    assertThatThrownBy(() -> json.fromJson("{\"dag\":" + dag + "}", Verzoek.class))
        .isInstanceOf(JsonbException.class)
        .hasMessageContaining("property 'dag'");
  }

  @Test
  void onbekendVeldWordtGeweigerd() {
    assertThatThrownBy(() -> json.fromJson("{\"uren\":1}", Verzoek.class))
        .isInstanceOf(JsonbException.class)
        .hasMessageContaining("Json property uren");
  }
}
