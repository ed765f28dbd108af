package nl.wijkwerk.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstellingTest {
  private static Instelling met(String naam, String waarde) {
    Map<String, String> waarden =
        new HashMap<>(
            Map.of(
                "WIJKWERK_BASIS",
                "https://wijkwerk.example/",
                "WIJKWERK_PORTAAL_UITGEVER",
                "intranet"));
    waarden.put(naam, waarde);
    return Instelling.uit(waarden::get);
  }

  @Test
  void watOntbreektWordtGenoemd() {
    assertThatThrownBy(() -> met("WIJKWERK_BASIS", null))
        .hasMessageContaining("WIJKWERK_BASIS ontbreekt");
    assertThatThrownBy(() -> met("WIJKWERK_PORTAAL_UITGEVER", " "))
        .hasMessageContaining("WIJKWERK_PORTAAL_UITGEVER ontbreekt");
  }

  @Test
  void basisIsEenAdresZonderPad() {
    assertThat(met("x", "y").basis()).hasToString("https://wijkwerk.example");
    for (String fout :
        new String[] {
          "wijkwerk.example",
          "ftp://wijkwerk.example",
          "https://wijkwerk.example/wijkplan",
          "https://iemand@wijkwerk.example"
        }) {
      assertThatThrownBy(() -> met("WIJKWERK_BASIS", fout)).hasMessageContaining("WIJKWERK_BASIS");
    }
  }

  @Test
  void getalIsEenGetal() {
    assertThat(met("WIJKWERK_PORTAAL_WACHTEN", "3").wachten()).hasSeconds(3);
    assertThatThrownBy(() -> met("WIJKWERK_PORTAAL_SLEUTELDAGEN", "0"))
        .hasMessageContaining("WIJKWERK_PORTAAL_SLEUTELDAGEN");
  }
}
