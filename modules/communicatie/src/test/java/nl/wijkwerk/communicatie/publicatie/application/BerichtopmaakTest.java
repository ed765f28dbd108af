package nl.wijkwerk.communicatie.publicatie.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtopmaakTest {
  @Test
  void koppenGaanEenNiveauOmlaag() {
    assertThat(Berichtopmaak.html("# Waarom\n\n- een\n- twee"))
        .contains("<h2>Waarom</h2>", "<li>een</li>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[klik](javascript:alert(1))",
        "![x](https://elders.example/volg.png)",
        "<a href=\"https://x.example\" onclick=\"alert(1)\">x</a>",
        "<iframe src=\"https://x.example\"></iframe>"
      })
  void schadelijkeTekstWordtOnschadelijk(String tekst) {
    assertThat(Berichtopmaak.html(tekst))
        .doesNotContain("<script", "<img", "<iframe", "href=\"javascript", "<a href");
  }

  @Test
  void gewoneLinkBlijft() {
    assertThat(Berichtopmaak.html("Zie [de kaart](https://www.example.nl/kaart)."))
        .contains("href=\"https://www.example.nl/kaart\"", "noopener");
  }

  @Test
  void beginZonderOpmaakEindigtOpEenHeelWoord() {
    assertThat(Berichtopmaak.kaal("## Kop\n\nDe **straat** & het plein worden nieuw.", 22))
        .isEqualTo("De straat & het plein\u2026");
    assertThat(Berichtopmaak.kaal("Kort.", 22)).isEqualTo("Kort.");
  }
}
