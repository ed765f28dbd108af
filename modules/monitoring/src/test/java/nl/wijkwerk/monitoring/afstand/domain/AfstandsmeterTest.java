package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfstandsmeterTest {

  private static final int MINIMUM = 60;

  private static Afstandsmeter meter(Richting richting, Maat maat) {
    return new Afstandsmeter(new Maatstaf(richting, maat, MINIMUM, new BigDecimal("1.5"), 1));
  }

  private static Cijfer c(int jaar, String waarde) {
    return Cijfer.van(jaar, new BigDecimal(waarde), BigDecimal.valueOf(420));
  }

  private static Afstand tweeJaar(Richting richting, String w0, String s0, String w1, String s1) {
    return meter(richting, Maat.ABSOLUUT)
        .meet(c(2020, w1), c(2020, s1), c(2014, w0), c(2014, s0), false);
  }

  @Test
  @Bedrijfsregel("MON-06")
  void bijstandInDeRietWordtKleiner() {
    Afstand afstand = tweeJaar(Richting.LAGER, "66.0", "43.1", "59.5", "40.8");
    assertThat(afstand.klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(afstand.achterstand()).isEqualByComparingTo("18.7");
    assertThat(afstand.achterstandBegin()).isEqualByComparingTo("22.9");
    assertThat(afstand.verandering()).isEqualByComparingTo("-4.2");
    assertThat(afstand.reden()).isEqualTo(Reden.BOVEN_DE_TOLERANTIE);
    assertThat(afstand.eigenRichting()).isNegative();
  }

  @Test
  @Bedrijfsregel("MON-190")
  void eenGeteldAantalHeeftGeenAfstandTotDeStadEenIndexWel() {
    Indicator aantal = new Proefindicator(Meetwijze.MAAT).maten("A", null).maak();
    Afstand afstand =
        Afstandsmeter.van(aantal, Maat.ABSOLUUT)
            .meet(c(2020, "420"), c(2020, "9000"), c(2014, "500"), c(2014, "8000"), false);
    assertThat(afstand.klasse()).isEqualTo(Klasse.NOG_GEEN);
    assertThat(afstand.reden()).isEqualTo(Reden.GETELD_AANTAL);
    assertThat(afstand.achterstand()).isNull();
    assertThat(afstand.achterstandBegin()).isNull();
    assertThat(afstand.verandering()).isNull();
    assertThat(afstand.eigenRichting()).isNegative();
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("A", null).vanaf(2014).maak();
    assertThat(Afstandsmeter.van(index, Maat.ABSOLUUT).meet(c(2020, "90"), c(2020, "95")).klasse())
        .isEqualTo(Klasse.OP_OF_BETER);
  }

  @Test
  @Bedrijfsregel({"MON-190", "MON-207"})
  void eenAantalDatMetEenAnderAantalGeteldWordtHeeftOokGeenAfstand() {
    for (Indicator aantal :
        List.of(
            new Proefindicator(Meetwijze.MAAT)
                .maten("A", null)
                .tenminste(100, "Inwoners")
                .heel()
                .maak(),
            new Proefindicator(Meetwijze.SALDO)
                .maten("A", "B")
                .tenminste(100, "Inwoners")
                .heel()
                .maak(),
            new Proefindicator(Meetwijze.SAMENGESTELD)
                .deel("A", "1")
                .deel("B", "1")
                .tenminste(100, "Inwoners")
                .heel()
                .maak())) {
      Afstand afstand =
          Afstandsmeter.van(aantal, Maat.ABSOLUUT)
              .meet(c(2020, "420"), c(2020, "9000"), c(2014, "500"), c(2014, "8000"), false);
      assertThat(afstand.reden()).isEqualTo(Reden.GETELD_AANTAL);
      assertThat(afstand.achterstand()).isNull();
    }
    // A mean that is counted by residents is no number of them.
    Indicator gemiddelde =
        new Proefindicator(Meetwijze.MAAT).maten("A", null).tenminste(100, "Inwoners").maak();
    assertThat(
            Afstandsmeter.van(gemiddelde, Maat.ABSOLUUT)
                .meet(c(2020, "2.1"), c(2020, "2.3"))
                .achterstand())
        .isNotNull();
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-06")
  @CsvSource({
    "LAGER, 50, 40, 50, 40, GELIJK",
    "LAGER, 50, 40, 51.5, 40, GELIJK",
    "LAGER, 50, 40, 51.6, 40, GROTER",
    "LAGER, 50, 40, 48.5, 40, GELIJK",
    "LAGER, 50, 40, 48.4, 40, KLEINER",
    "LAGER, 38, 40, 42, 40, GROTER",
    "LAGER, 50, 40, 40, 40, OP_OF_BETER",
    "HOGER, 50, 60, 50, 60, GELIJK",
    "HOGER, 50, 60, 55, 60, KLEINER",
    "HOGER, 50, 60, 45, 60, GROTER",
    "HOGER, 50, 60, 60, 60, OP_OF_BETER",
    "NEUTRAAL, 50, 60, 52, 60, KLEINER",
    "NEUTRAAL, 50, 60, 65, 60, KLEINER",
    "NEUTRAAL, 62, 60, 50, 60, GROTER",
    "NEUTRAAL, 60, 60, 60, 60, GELIJK"
  })
  void klasseVolgtUitDeVeranderingVanDeAfstand(
      Richting richting, String w0, String s0, String w1, String s1, Klasse klasse) {
    assertThat(tweeJaar(richting, w0, s0, w1, s1).klasse()).isEqualTo(klasse);
  }

  @ParameterizedTest
  @Bedrijfsregel({"MON-01", "MON-02"})
  @CsvSource({
    "LAGER, 59.5, 40.8, 18.7",
    "LAGER, 12.5, 40.8, -28.3",
    "HOGER, 59.5, 40.8, -18.7",
    "HOGER, 12.5, 40.8, 28.3",
    "NEUTRAAL, 12.5, 40.8, -28.3"
  })
  void plusIsEenAchterstandOpDeEigenStad(
      Richting richting, String wijk, String stad, String verwacht) {
    assertThat(meter(richting, Maat.ABSOLUUT).meet(c(2020, wijk), c(2020, stad)).achterstand())
        .isEqualByComparingTo(verwacht);
  }

  @Test
  @Bedrijfsregel("MON-08")
  void relatiefIsInProcentVanDeStadEnKanAndersUitvallen() {
    Cijfer w0 = c(2014, "20.0");
    Cijfer s0 = c(2014, "10.0");
    Cijfer w1 = c(2020, "32.0");
    Cijfer s1 = c(2020, "20.0");
    Afstand relatief = meter(Richting.LAGER, Maat.RELATIEF).meet(w1, s1, w0, s0, false);
    assertThat(relatief.achterstand()).isEqualByComparingTo("60.0");
    assertThat(relatief.klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(meter(Richting.LAGER, Maat.ABSOLUUT).meet(w1, s1, w0, s0, false).klasse())
        .isEqualTo(Klasse.GROTER);
  }

  @Test
  @Bedrijfsregel("MON-08")
  void relatiefTenOpzichteVanNulBestaatNiet() {
    Afstand afstand = meter(Richting.LAGER, Maat.RELATIEF).meet(c(2020, "5"), c(2020, "0"));
    assertThat(afstand.achterstand()).isNull();
    assertThat(afstand.klasse()).isEqualTo(Klasse.NOG_GEEN);
    assertThat(afstand.reden()).isEqualTo(Reden.RELATIEF_ONBEPAALD);
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-04")
  @CsvSource({"59,TE_WEINIG", "60,NOG_GEEN", "0,TE_WEINIG"})
  void onderHetMinimumIsErGeenOordeel(int waarnemingen, Klasse klasse) {
    Cijfer wijk = Cijfer.van(2020, new BigDecimal("90"), BigDecimal.valueOf(waarnemingen));
    Afstand afstand = meter(Richting.LAGER, Maat.ABSOLUUT).meet(wijk, c(2020, "40.8"));
    assertThat(afstand.klasse()).isEqualTo(klasse);
    assertThat(
            meter(Richting.LAGER, Maat.ABSOLUUT)
                    .meet(wijk, c(2020, "40.8"), c(2014, "50"), c(2014, "40"), false)
                    .eigenRichting()
                == null)
        .isEqualTo(klasse == Klasse.TE_WEINIG);
    assertThat(afstand.achterstand() == null).isEqualTo(klasse == Klasse.TE_WEINIG);
    assertThat(afstand.maatstaf().minimum()).isEqualTo(MINIMUM);
  }

  @Test
  @Bedrijfsregel("MON-04")
  void ookEenBeterCijferMetTeWeinigWaarnemingenIsGeenOordeel() {
    Cijfer wijk = Cijfer.van(2020, BigDecimal.ZERO, BigDecimal.ZERO);
    assertThat(meter(Richting.LAGER, Maat.ABSOLUUT).meet(wijk, c(2020, "40.8")).reden())
        .isEqualTo(Reden.ONDER_HET_MINIMUM);
  }

  @Test
  @Bedrijfsregel("MON-04")
  void ontbrekendCijferOfTellingIsTeWeinig() {
    Afstandsmeter meter = meter(Richting.LAGER, Maat.ABSOLUUT);
    Cijfer weg = Cijfer.ontbreekt(2020, "PUNT");
    Cijfer zonderTelling = Cijfer.van(2020, BigDecimal.TEN, null);
    assertThat(meter.meet(weg, c(2020, "1")).reden()).isEqualTo(Reden.WIJK_ZONDER_CIJFER);
    assertThat(meter.meet(c(2020, "1"), weg).reden()).isEqualTo(Reden.STAD_ZONDER_CIJFER);
    assertThat(meter.meet(c(2020, "1"), null).reden()).isEqualTo(Reden.STAD_ZONDER_CIJFER);
    assertThat(meter.meet(zonderTelling, c(2020, "1")).reden())
        .isEqualTo(Reden.WAARNEMINGEN_ONBEKEND);
    assertThat(
            meter
                .meet(
                    c(2020, "50"),
                    c(2020, "40"),
                    Cijfer.ontbreekt(2014, "PUNT"),
                    c(2014, "40"),
                    false)
                .reden())
        .isEqualTo(Reden.BEGINJAAR_TE_WEINIG);
  }

  @Test
  @Bedrijfsregel("MON-05")
  void metEenJaarIsAlleenOpOfBeterTeZeggen() {
    Afstandsmeter meter = meter(Richting.LAGER, Maat.ABSOLUUT);
    assertThat(meter.meet(c(2020, "40.8"), c(2020, "40.8")).klasse()).isEqualTo(Klasse.OP_OF_BETER);
    Afstand achter = meter.meet(c(2020, "59.5"), c(2020, "40.8"));
    assertThat(achter.klasse()).isEqualTo(Klasse.NOG_GEEN);
    assertThat(achter.reden()).isEqualTo(Reden.EEN_JAAR);
    assertThat(achter.verandering()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-05")
  void neutraalIsNooitBeter() {
    assertThat(meter(Richting.NEUTRAAL, Maat.ABSOLUUT).meet(c(2020, "1"), c(2020, "1")).klasse())
        .isEqualTo(Klasse.NOG_GEEN);
  }

  @Test
  @Bedrijfsregel("MON-06")
  void gewijzigdGebiedWordtNietVergeleken() {
    assertThat(
            meter(Richting.LAGER, Maat.ABSOLUUT)
                .meet(c(2020, "50"), c(2020, "40"), c(2014, "60"), c(2014, "40"), true)
                .reden())
        .isEqualTo(Reden.GEBIED_GEWIJZIGD);
  }

  @Test
  void oordeelVolgtUitHetAfgerondeCijferDatDeLezerZiet() {
    Afstand afstand = meter(Richting.LAGER, Maat.ABSOLUUT).meet(c(2020, "40.84"), c(2020, "40.76"));
    assertThat(afstand.achterstand()).isEqualByComparingTo("0.0");
    assertThat(afstand.klasse()).isEqualTo(Klasse.OP_OF_BETER);
  }

  /** Rows of the Outcomemonitor: kleiner, groter, gelijk, op of beter, te weinig. */
  @ParameterizedTest
  @Bedrijfsregel("MON-07")
  @CsvSource({
    "12, 23, 4, 1, 0",
    "36, 2, 1, 1, 0",
    "19, 12, 6, 0, 3",
    "15, 22, 3, 0, 0",
    "34, 4, 1, 1, 0",
    "21, 11, 5, 3, 0",
    "12, 8, 1, 0, 19"
  })
  void klassenTellenOpTotHetAantalWijken(
      int kleiner, int groter, int gelijk, int beter, int weinig) {
    List<Afstand> afstanden = new ArrayList<>();
    for (int i = 0; i < kleiner; i++) {
      afstanden.add(tweeJaar(Richting.LAGER, "60", "40", "" + (50 + i % 3), "40"));
    }
    for (int i = 0; i < groter; i++) {
      afstanden.add(tweeJaar(Richting.LAGER, "60", "40", "" + (65 + i % 3), "40"));
    }
    for (int i = 0; i < gelijk; i++) {
      afstanden.add(tweeJaar(Richting.LAGER, "60", "40", "61", "40.5"));
    }
    for (int i = 0; i < beter; i++) {
      afstanden.add(tweeJaar(Richting.LAGER, "60", "40", "39", "40"));
    }
    for (int i = 0; i < weinig; i++) {
      afstanden.add(
          meter(Richting.LAGER, Maat.ABSOLUUT).meet(Cijfer.ontbreekt(2020, "PUNT"), c(2020, "40")));
    }
    Verdeling verdeling = Verdeling.van(afstanden);
    assertThat(verdeling.aantal(Klasse.KLEINER)).isEqualTo(kleiner);
    assertThat(verdeling.aantal(Klasse.GROTER)).isEqualTo(groter);
    assertThat(verdeling.aantal(Klasse.GELIJK)).isEqualTo(gelijk);
    assertThat(verdeling.aantal(Klasse.OP_OF_BETER)).isEqualTo(beter);
    assertThat(verdeling.aantal(Klasse.TE_WEINIG)).isEqualTo(weinig);
    assertThat(verdeling.samen()).isEqualTo(40);
  }
}
