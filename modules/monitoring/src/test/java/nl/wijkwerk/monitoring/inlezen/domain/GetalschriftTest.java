package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("MON-92")
class GetalschriftTest {

  @ParameterizedTest
  @CsvSource({
    "KOMMA,'6,8',6.8",
    "KOMMA,1.234,1234",
    "KOMMA,'1.234.567,5',1234567.5",
    "KOMMA,'12,5 %',12.5",
    "KOMMA,-3,-3",
    "KOMMA,'\u22123,5',-3.5",
    "PUNT,6.8,6.8",
    "PUNT,'1,234',1234",
    "PUNT,45%,45",
    "PUNT,0.123,0.123"
  })
  void hetzelfdeTekenIsInElkSchriftIetsAnders(
      Getalschrift schrift, String tekst, BigDecimal waarde) {
    assertThat(schrift.lees(tekst).waarde()).isEqualByComparingTo(waarde);
  }

  @ParameterizedTest
  @CsvSource({
    "KOMMA,6.8",
    "KOMMA,0.123",
    "KOMMA,12.34",
    "PUNT,'6,8'",
    "PUNT,'0,123'",
    "KOMMA,veel"
  })
  void eenGetalInHetAndereSchriftIsGeenGetal(Getalschrift schrift, String tekst) {
    assertThat(schrift.lees(tekst).isOnleesbaar()).isTrue();
  }

  @Test
  void eenGetalVanEenWerkbladIsInElkSchriftHetzelfde() {
    assertThat(Getalschrift.leesGetal("6,875").waarde()).isEqualByComparingTo("6.875");
    assertThat(Getalschrift.leesGetal("42,5%").waarde()).isEqualByComparingTo("42.5");
  }

  @Test
  void ontbrekendBlijftOntbrekend() {
    assertThat(Getalschrift.KOMMA.lees(" . ").ontbreekt()).isEqualTo(Ontbreekt.PUNT);
    assertThat(Getalschrift.PUNT.lees("").ontbreekt()).isEqualTo(Ontbreekt.LEEG);
    assertThat(Getalschrift.KOMMA.lees("-99997").ontbreekt()).isEqualTo(Ontbreekt.CODE_99997);
  }
}
