package nl.wijkwerk.monitoring.inlezen.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Bedrijfsregel("MON-98")
class WaarnemingenTest {

  private static List<Waarnemingen.Gestuurd> uit(String... jaren) {
    return Arrays.stream(jaren)
        .map(jaar -> new Waarnemingen.Gestuurd("WK900111", jaar, "A", "1", null, null, null, null))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1020", "1989", "2027", "2090", "-5", "20201"})
  void eenJaarDatNietKanStaatBijDeWaarnemingEnNietBijEenBestand(String jaar) {
    assertThatThrownBy(() -> Waarnemingen.vereisJaar(uit(jaar), 2026))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("waarnemingen");
              assertThat(
                      new Berichten(new MonitoringModule())
                          .tekst(Berichten.NEDERLANDS, fout.sleutel(), fout.argumenten()))
                  .contains(jaar, "1990", "2026")
                  .doesNotContain("bestand");
            });
  }

  @Test
  void zonderJaarZegtDeMeldingWelkVeldHetIs() {
    assertThatThrownBy(() -> Waarnemingen.vereisJaar(uit((String) null), 2026))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("waarnemingen.zonder-jaar"));
  }

  @Test
  void metEenJaarDatKanStaanDeAndereInHetVerslag() {
    assertThatCode(() -> Waarnemingen.vereisJaar(uit("1020", "2026", null), 2026))
        .doesNotThrowAnyException();
  }
}
