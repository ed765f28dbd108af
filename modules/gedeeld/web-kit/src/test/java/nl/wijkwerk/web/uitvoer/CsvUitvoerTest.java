package nl.wijkwerk.web.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvUitvoerTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-x", "@a", "\tx", "=1\n+1"})
  void celDieEenFormuleLijktWordtTekst(String cel) {
    assertThat(CsvUitvoer.tekst(cel)).isEqualTo("'" + cel);
  }

  @Test
  void gewoneCelBlijftZoalsZijIs() {
    assertThat(CsvUitvoer.tekst("De Riet; 2+2")).isEqualTo("De Riet; 2+2");
    assertThat(CsvUitvoer.tekst(null)).isEmpty();
  }
}
