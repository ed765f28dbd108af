package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebiedscodeTest {

  @ParameterizedTest
  @CsvSource({
    "'NL00      ',NL00,LAND,,",
    "'GM0141    ',GM0141,GEMEENTE,NL00,GM0141",
    "'WK014111  ',WK014111,WIJK,GM0141,GM0141",
    "BU01411102,BU01411102,BUURT,WK014111,GM0141",
    "WK0363A0,WK0363A0,WIJK,GM0363,GM0363",
    "BU0363AA02,BU0363AA02,BUURT,WK0363AA,GM0363"
  })
  void codeZegtNiveauEnOuder(
      String ruw, String code, Niveau niveau, String ouder, String gemeente) {
    Gebiedscode gelezen = Gebiedscode.lees(ruw).orElseThrow();
    assertThat(gelezen.code()).isEqualTo(code);
    assertThat(gelezen.niveau()).isEqualTo(niveau);
    assertThat(gelezen.ouder().orElse(null)).isEqualTo(ouder);
    assertThat(gelezen.gemeente().orElse(null)).isEqualTo(gemeente);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GM141", "WK01411", "BU014111023", "gm0141", "XX0141", "De Riet"})
  void ietsAndersIsGeenCode(String ruw) {
    assertThat(Gebiedscode.lees(ruw)).isEmpty();
  }

  @Test
  void naamVanEenWijkVerliestZijnNummer() {
    Gebiedscode wijk = Gebiedscode.lees("WK014111").orElseThrow();
    assertThat(Gebiedsregel.van(wijk, "Wijk 11 De Riet").naam()).isEqualTo("De Riet");
    assertThat(Gebiedsregel.van(wijk, "Wijk 11").naam()).isEqualTo("Wijk 11");
    assertThat(Gebiedsregel.van(wijk, "Wijkcentrum").naam()).isEqualTo("Wijkcentrum");
    assertThat(Gebiedsregel.van(wijk, null).naam()).isNull();
  }
}
