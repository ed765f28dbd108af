package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Bedrijfsregel("MON-03")
class CelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|LEEG",
        "\"      \"|LEEG",
        "\u00a0|LEEG",
        ".|PUNT",
        "\"         .\"|PUNT",
        "NA|NA",
        "-|STREEPJE",
        "\"  – \"|STREEPJE",
        "-99997|CODE_99997",
        "-99997,0|CODE_99997",
        "\"  -99995.00\"|CODE_99995",
        "-99999999|CODE_99999999",
        "x|GEHEIM",
        "te weinig respondenten|TE_WEINIG",
        "n.b.|NIET_BESCHIKBAAR",
        "N.v.t.|NIET_VAN_TOEPASSING",
        "Onbekend|ONBEKEND"
      })
  void ontbrekendIsOntbrekendMetZijnRedenEnNooitNul(String ruw, Ontbreekt reden) {
    assertThat(Cel.lees(ruw)).isEqualTo(new Cel(null, reden));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "'  0  ',0",
    "'-0',0",
    "420,420",
    "2.1,2.1",
    "'2,1',2.1",
    "'       2211',2211",
    "'-19,5',-19.5",
    "-99996,-99996",
    "99997,99997",
    "17407585,17407585"
  })
  void getalMetKommaOfPunt(String ruw, BigDecimal waarde) {
    Cel cel = Cel.lees(ruw);
    assertThat(cel.isGetal()).isTrue();
    assertThat(cel.waarde()).isEqualByComparingTo(waarde);
    assertThat(cel.ontbreekt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "veel",
        "1.234,5",
        "1,2,3",
        "1 000",
        "12-",
        "--3",
        ",",
        ",5",
        "5,",
        "1e5",
        "NaN",
        "..",
        "1234567890123456789",
        "½"
      })
  void watGeenGetalIsWordtGeenGetal(String ruw) {
    assertThat(Cel.lees(ruw).isOnleesbaar()).isTrue();
  }

  @Test
  void nulIsEenEchtGetal() {
    assertThat(Cel.lees("0").isGetal()).isTrue();
    assertThat(Cel.lees("0").waarde()).isEqualByComparingTo(BigDecimal.ZERO);
  }
}
