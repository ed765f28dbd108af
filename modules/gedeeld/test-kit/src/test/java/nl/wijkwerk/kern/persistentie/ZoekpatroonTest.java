package nl.wijkwerk.kern.persistentie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoekpatroonTest {
  @Test
  void watIemandTyptTeltNaarDeLetter() {
    assertThat(Zoekpatroon.bevat("groen")).isEqualTo("%groen%");
    assertThat(Zoekpatroon.bevat("50%_a\\b")).isEqualTo("%50\\%\\_a\\\\b%");
  }
}
