package nl.wijkwerk.kern.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.OntbrekendeVelden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InhoudscontroleTest {
  enum Soort {
    BOOM,
    STRUIK
  }

  /** A part of a request. */
  public record Plek(@NotNull String wijk, String straat) {}

  /** A request as a module would read it. */
  public record Verzoek(
      @NotNull String titel,
      Soort soort,
      Set<Soort> naast,
      boolean snel,
      @NotNull Plek plek,
      List<Plek> plekken,
      Integer minuten,
      BigDecimal bedrag,
      LocalDate dag,
      UUID id) {}

  private static void lees(String json) {
    Inhoudscontrole.controleer(Inhoudsbewaking.ontleed(json.getBytes(UTF_8)), Verzoek.class);
  }

  private static OngeldigeInvoer fout(String json) {
    return catchThrowableOfType(OngeldigeInvoer.class, () -> lees(json));
  }

  @Test
  void watKloptWordtNietGeweigerd() {
    assertThatCode(
            () ->
                lees(
                    "{\"titel\":\"x\",\"soort\":\"BOOM\",\"naast\":[\"STRUIK\"],\"snel\":true,"
                        + "\"plek\":{\"wijk\":\"De Riet\",\"straat\":null}}"))
        .doesNotThrowAnyException();
  }

  @Test
  void alleVeldenDieOntbrekenWordenGenoemd() {
    assertThat(fout("{}")).isInstanceOf(OntbrekendeVelden.class);
    assertThat(((OntbrekendeVelden) fout("{}")).velden()).containsExactly("titel", "plek");
    assertThat(((OntbrekendeVelden) fout("{\"titel\":null,\"plek\":{}}")).velden())
        .containsExactly("titel", "plek.wijk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"soort\":\"GRAS\"}; soort; fout.keuze",
        "{\"soort\":1}; soort; fout.keuze",
        "{\"naast\":[\"GRAS\"]}; naast; fout.keuze",
        "{\"naast\":[null]}; naast; fout.keuze",
        "{\"naast\":\"BOOM\"}; naast; fout.veld-waarde",
        "{\"snel\":null}; snel; fout.veld-waarde",
        "{\"plek\":[]}; plek; fout.veld-waarde",
        "{\"plek\":{\"huis\":1}}; plek.huis; fout.veld-onbekend",
        "{\"uren\":1}; uren; fout.veld-onbekend",
        "{\"plekken\":[{\"huis\":1}]}; plekken.huis; fout.veld-onbekend",
        "{\"titel\":1}; titel; fout.veld-waarde",
        "{\"snel\":\"ja\"}; snel; fout.veld-waarde",
        "{\"minuten\":99999999999}; minuten; fout.veld-waarde",
        "{\"minuten\":4294967306}; minuten; fout.veld-waarde",
        "{\"minuten\":10.5}; minuten; fout.veld-waarde",
        "{\"minuten\":1e99}; minuten; fout.veld-waarde",
        "{\"minuten\":\"10\"}; minuten; fout.veld-waarde",
        "{\"bedrag\":\"1.2\"}; bedrag; fout.veld-waarde",
        "{\"id\":\"abc\"}; id; fout.veld-waarde",
        "{\"id\":1}; id; fout.veld-waarde",
        "{\"dag\":20261126}; dag; fout.veld-waarde",
        "{\"dag\":\"26-11-2026\"}; dag; fout.datum-json",
        "{\"dag\":\"2026-02-30\"}; dag; fout.datum-json"
      })
  void eenVeldDatNietKanWordtGenoemd(String json, String veld, String sleutel) {
    assertThat(fout(json).veld()).isEqualTo(veld);
    assertThat(fout(json).sleutel()).isEqualTo(sleutel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "0202-11-26", "1899-12-31", "2201-01-01", "-0044-03-15"})
  @Bedrijfsregel("KRN-21")
  void datumInEenJaarDatNietKanWordtGeweigerd(String dag) {
    OngeldigeInvoer fout = fout("{\"dag\":\"" + dag + "\"}");
    assertThat(fout.veld()).isEqualTo("dag");
    assertThat(fout.sleutel()).isEqualTo("fout.datum-jaar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1990-01-01", "2026-11-26", "2200-12-31"})
  @Bedrijfsregel("KRN-21")
  void datumDieKanWordtGelezen(String dag) {
    assertThatCode(
            () ->
                lees(
                    "{\"titel\":\"x\",\"plek\":{\"wijk\":\"y\"},\"minuten\":10,\"bedrag\":1.5,"
                        + "\"plekken\":[{\"wijk\":\"z\"}],\"dag\":\""
                        + dag
                        + "\",\"id\":\"00000000-0000-0000-0000-000000000001\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void eenKeuzeNoemtDeWoordenDieKunnen() {
    assertThat(fout("{\"soort\":\"GRAS\"}").argumenten()).contains(List.of("BOOM", "STRUIK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "true"})
  void watGeenObjectIsWordtGeweigerd(String json) {
    assertThat(fout(json).sleutel()).isEqualTo("fout.json-object");
  }

  @Test
  void nullIsGeenInhoud() {
    assertThat(fout("null").sleutel()).isEqualTo("fout.inhoud-leeg");
  }

  @Test
  void kapotteJsonZegtWaar() {
    OngeldigeInvoer fout = fout("{\n\"titel\" 1}");
    assertThat(fout.sleutel()).isEqualTo("fout.json-ongeldig-op");
    assertThat(fout.argumenten()[0]).isEqualTo(2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\":", "{\"a\":1", "x", "{} {}", "\u0000"})
  void kapotteJsonWordtGeweigerd(String json) {
    assertThat(fout(json).sleutel()).startsWith("fout.json-ongeldig");
  }

  @Test
  void jsonDieTeDiepGenestIsWordtGeweigerd() {
    assertThat(fout("[".repeat(100_000)).sleutel()).startsWith("fout.json-ongeldig");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"titel\":\"x\",\"snel\":true,\"titel\":\"y\"}; titel",
        "{\"plek\":{\"wijk\":\"x\",\"wijk\":\"x\"}}; plek.wijk",
        "{\"plekken\":[{\"wijk\":\"x\"},{\"wijk\":\"y\",\"wijk\":\"z\"}]}; plekken.wijk",
        "{\"plek\":{\"wijk\":\"x\"},\"titel\":\"x\",\"plek\":null}; plek"
      })
  void eenVeldDatErTweeKeerStaatWordtGenoemd(String json, String veld) {
    assertThat(fout(json).veld()).isEqualTo(veld);
    assertThat(fout(json).sleutel()).isEqualTo("fout.veld-dubbel");
  }

  @Test
  void eenLangVeldWordtKortGenoemd() {
    String lang = "x".repeat(5000);
    assertThat(fout("{\"" + lang + "\":{\"a\":1,\"a\":1}}").veld()).hasSize(80);
    assertThat(Probleem.json(400, "t", "d", null, lang).getString("veld")).hasSize(80);
  }
}
