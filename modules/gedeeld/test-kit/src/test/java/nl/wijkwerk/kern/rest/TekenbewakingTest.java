package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekenbewakingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"x\\u202Ey\"};{\"a\":\"xy\"}",
        "{\"a\":\"x\\u200ey\\f\\b\"};{\"a\":\"xy\"}",
        "{\"a\":\"\\udb40\\uDC41x\"};{\"a\":\"x\"}",
        "{\"a\":\"x\\u2028y\"};{\"a\":\"x\\ny\"}"
      })
  @Bedrijfsregel("KRN-41")
  void watNiemandZietGaatUitEenVerzoek(String json, String verwacht) {
    assertThat(Tekenbewaking.zichtbaar(json)).isEqualTo(verwacht);
  }

  @Test
  @Bedrijfsregel("KRN-41")
  void ookAlsHetErZoStaat() {
    assertThat(Tekenbewaking.zichtbaar("{\"a\":\"x\u202ey\ufeff\"}")).isEqualTo("{\"a\":\"xy\"}");
    assertThat(Tekenbewaking.zichtbaar("{\"a\":\"x\u2028y\"}")).isEqualTo("{\"a\":\"x\\ny\"}");
  }

  /** A backslash that is meant, a sign of two halves, a half that is refused elsewhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"map\\\\u202Ex\"}",
        "{\"a\":\"\\ud83d\\ude00 \\\"x\\\" \\n\\t\\/ €\"}",
        "{\"a\":\"\\ud83d\"}",
        "{\"a\": \"x\\",
        "{\n\t\"a\": 1.50\n}",
        ""
      })
  @Bedrijfsregel("KRN-41")
  void deRestBlijftZoalsHetKwam(String json) {
    assertThat(Tekenbewaking.zichtbaar(json)).isEqualTo(json);
  }
}
