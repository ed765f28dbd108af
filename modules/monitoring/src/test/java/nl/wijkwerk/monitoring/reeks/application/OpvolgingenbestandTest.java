package nl.wijkwerk.monitoring.reeks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpvolgingenbestandTest {
  @Test
  void kolommenStaanInElkeVolgordeEnMeerCodesInEenCel() {
    List<Gebiedsopvolging> gelezen =
        Opvolgingenbestand.lees(
            "\ufeffNieuw;Oud;Soort;Jaar;Toelichting\r\nwk900101;WK900102, WK900103;samengevoegd;2019;Raad\r\n"
                + "WK900104;WK900105;HERCODEERD; 2020;\r\n");
    assertThat(gelezen).hasSize(2);
    assertThat(gelezen.get(0).oud()).containsExactly("WK900102", "WK900103");
    assertThat(gelezen.get(0).nieuw()).containsExactly("WK900101");
    assertThat(gelezen.get(0).soort()).isEqualTo(Opvolgsoort.SAMENGEVOEGD);
    assertThat(gelezen.get(0).toelichting()).isEqualTo("Raad");
    assertThat(gelezen.get(1).jaar()).isEqualTo(2020);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jaar;soort;oud\n2019;HERNOEMD;WK900101",
        "jaar;soort;oud;nieuw\n",
        "jaar;soort;oud;nieuw\n2019;verhuisd;WK900101;WK900102",
        "jaar;soort;oud;nieuw\nvorig;HERNOEMD;WK900101;WK900101"
      })
  void watNietTeLezenIsWordtGeweigerd(String tekst) {
    assertThatThrownBy(() -> Opvolgingenbestand.lees(tekst)).isInstanceOf(OngeldigeInvoer.class);
  }
}
