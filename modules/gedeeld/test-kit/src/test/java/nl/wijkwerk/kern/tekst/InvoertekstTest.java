package nl.wijkwerk.kern.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class InvoertekstTest {
  @Test
  @Bedrijfsregel("KRN-41")
  void watNiemandZietGaatEruit() {
    int[] weg = {
      0x01, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a,
      0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0xfeff,
      0xfff9, 0xe0001, 0xe007f
    };
    for (int teken : weg) {
      assertThat(Invoertekst.zichtbaar("fac" + Character.toString(teken) + "tuur"))
          .as("U+%04X", teken)
          .isEqualTo("factuur");
    }
    assertThat(Invoertekst.zichtbaar("\u202e\u2069")).isEmpty();
    assertThat(Invoertekst.zichtbaar(null)).isNull();
  }

  /** Nothing that somebody can see, and no joiner that a script or an emoji needs. */
  @Test
  @Bedrijfsregel("KRN-41")
  void watMensenTypenBlijft() {
    String tekst =
        "Çelik & Łukasz: 'koffie'\n\t€ 12,50\u00a0– m²; \u0645\u0631\u062d\u0628\u0627"
            + " \u0645\u06cc\u200c\u062e \ud83d\udc68\u200d\ud83d\udc67 \u2764\ufe0f";
    assertThat(Invoertekst.zichtbaar(tekst)).isEqualTo(tekst);
    assertThat(Invoertekst.zichtbaar("een\u2028twee\u2029drie")).isEqualTo("een\ntwee\ndrie");
  }
}
