package nl.wijkwerk.communicatie.publicatie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeesbaarheidTest {
  @Test
  void teltWoordenPerZinZonderKoppen() {
    Leesbaarheid telling =
        Leesbaarheid.van(
            "## Wat gebeurt er\n\nWe maken de straat nieuw. Dat duurt **twee** weken!");
    assertThat(telling.zinnen()).isEqualTo(2);
    assertThat(telling.woorden()).isEqualTo(9);
    assertThat(telling.gemiddeld()).isEqualTo(4.5);
    assertThat(telling.lang()).isEmpty();
  }

  @Test
  void noemtElkeZinVanMeerDanVijftienWoorden() {
    String lang = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien";
    assertThat(Leesbaarheid.van(lang + " vijftien.").lang()).isEmpty();
    assertThat(Leesbaarheid.van("Kort.\n\n- " + lang + " vijftien zestien.").lang())
        .containsExactly(lang + " vijftien zestien.");
  }

  @Test
  void legeTekstHeeftGeenZinnen() {
    assertThat(Leesbaarheid.van("").zinnen()).isZero();
    assertThat(Leesbaarheid.van("").gemiddeld()).isZero();
  }
}
