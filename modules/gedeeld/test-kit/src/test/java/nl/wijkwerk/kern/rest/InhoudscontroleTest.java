package nl.wijkwerk.kern.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.OntbrekendeVelden;
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
      @NotNull String titel, Soort soort, Set<Soort> naast, boolean snel, @NotNull Plek plek) {}

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
        "{\"uren\":1}; uren; fout.veld-onbekend"
      })
  void eenVeldDatNietKanWordtGenoemd(String json, String veld, String sleutel) {
    assertThat(fout(json).veld()).isEqualTo(veld);
    assertThat(fout(json).sleutel()).isEqualTo(sleutel);
  }

  @Test
  void eenKeuzeNoemtDeWoordenDieKunnen() {
    assertThat(fout("{\"soort\":\"GRAS\"}").argumenten()).contains("BOOM, STRUIK");
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
}
