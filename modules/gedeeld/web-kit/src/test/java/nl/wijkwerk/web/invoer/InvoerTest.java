package nl.wijkwerk.web.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.web.weergave.Opmaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.500;12500",
        "12.500,50;12500.50",
        "625000;625000",
        "€ 3,-;3",
        "24,5;24.5",
        "24.5;24.5",
        "\u221219.000;-19000",
        "0;0"
      })
  void leestGetallenZoalsMensenZeTypen(String tekst, BigDecimal verwacht) {
    assertThat(Invoer.getal(tekst))
        .hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(verwacht));
  }

  @Test
  @Bedrijfsregel("KRN-41")
  void watNiemandZietKomtNietUitEenVeld() {
    assertThat(new TekstConverter().getAsObject(null, null, "Meer \u202eneorg\u202c\u200b"))
        .isEqualTo("Meer neorg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "12.50.0", "1,2,3", "", "12a", "1.2345.678"})
  void weigertWatGeenGetalIs(String tekst) {
    assertThat(Invoer.getal(tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.000, 1000",
    "12.500, 12500",
    "' 1 000 ', 1000",
    "1000, 1000",
    "0, 0",
    "-1.000, -1000",
    "2147483647, 2147483647"
  })
  void leestHeleGetallenMetEnZonderDuizendtallen(String tekst, Integer verwacht) {
    assertThat(new GeheelConverter().getAsObject(null, null, tekst)).isEqualTo(verwacht);
    assertThat(new GeheelConverter().getAsString(null, null, verwacht))
        .isEqualTo(verwacht.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.00", "1.0", "1,5", "1,000", "0.500", "1.0000", "12a", "", "2.147.483.648"})
  void weigertWatGeenHeelGetalIs(String tekst) {
    assertThat(Invoer.geheel(tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, '1,20', 1.200",
    "€ 12.50, '12,50', 12.500",
    "-1.2, '-1,20', -1.200",
    "24.5, '24,50', 24.500"
  })
  void bedragMetEenPuntVoorEenOfTweeCijfersKanTweeBedragenBetekenen(
      String tekst, String centen, String duizenden) {
    assertThat(Invoer.lezingen(tekst)).containsExactly(centen, duizenden);
  }

  @ParameterizedTest
  @CsvSource({
    "'12,500', '12,50', 12.500",
    "'€ 1,250', '1,25', 1.250",
    "'-12,345', '-12,35', -12.345",
  })
  void bedragMetEenKommaVoorDrieCijfersKanTweeBedragenBetekenen(
      String tekst, String centen, String duizenden) {
    assertThat(Invoer.lezingen(tekst)).containsExactly(centen, duizenden);
    assertThat(Invoer.metKommaduizend(tekst)).isTrue();
    assertThat(Invoer.metKommaduizend("€ 1.2,-")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.200", "1,20", "12,50", "0,500", "12500", "12.500,50", "1.2.3", "veel", ""})
  void bedragDatOpEenManierIsTeLezenOfNietHeeftGeenTweeLezingen(String tekst) {
    assertThat(Invoer.lezingen(tekst)).isEmpty();
  }

  @Test
  void leestDatumsMetDeDagVoorop() {
    LocalDate verwacht = LocalDate.of(2027, 12, 31);
    assertThat(Invoer.datum("31-12-2027")).contains(verwacht);
    assertThat(Invoer.datum("31/12/2027")).contains(verwacht);
    assertThat(Invoer.datum("2027-12-31")).contains(verwacht);
  }

  @Test
  void leestDatumsZoalsDePaginasZeTonen() {
    for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
      Opmaak opmaak = new Opmaak(taal);
      for (Month maand : Month.values()) {
        LocalDate dag = LocalDate.of(2026, maand, 20);
        assertThat(Invoer.datum(opmaak.datum(dag))).contains(dag);
        assertThat(Invoer.datum(opmaak.datumKort(dag))).contains(dag);
      }
    }
    LocalDate verwacht = LocalDate.of(2026, 11, 20);
    assertThat(Invoer.datum("20 November 2026")).contains(verwacht);
    assertThat(Invoer.datum(" 20\u00a0nov  2026 ")).contains(verwacht);
    assertThat(Invoer.datum("20-nov-2026")).contains(verwacht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 februari 2026", "20 no 2026", "20 foo 2026", "20 novembers 2026", "20 nov 26"})
  void weigertEenMaandOfDagDieNietBestaat(String tekst) {
    assertThat(Invoer.datum(tekst)).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-21")
  void weigertEenJaarDatNietKanOokMetEenMaandInLetters() {
    assertThatThrownBy(() -> Invoer.datum("20 november 0202"))
        .isInstanceOf(Datumgrens.BuitenGrens.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-2-2027", "12-31-2027", "morgen", "31-12-27", "2027-02-30"})
  void weigertDagenDieNietBestaan(String tekst) {
    assertThat(Invoer.datum(tekst)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-0001", "26-11-0202", "0202-11-26", "31-12-1899", "1-1-2201"})
  @Bedrijfsregel("KRN-21")
  void weigertEenJaarDatNietKan(String tekst) {
    assertThatThrownBy(() -> Invoer.datum(tekst)).isInstanceOf(Datumgrens.BuitenGrens.class);
  }
}
