package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("MON-110")
class MargeTest {

  private static Afstandsmeter meter(Richting richting, Maat maat) {
    return new Afstandsmeter(new Maatstaf(richting, maat, 0, new BigDecimal("1.5"), 1));
  }

  private static Cijfer c(int jaar, String waarde, String marge) {
    return Cijfer.van(
        jaar, new BigDecimal(waarde), null, marge == null ? null : new BigDecimal(marge));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 100, 9.6",
    "50, 1000, 3.1",
    "20, 400, 3.9",
    "0, 20, 10.9",
    "100, 20, 10.9",
    "0, 1, 43.6"
  })
  void margeVanEenAandeelVolgtUitHetAantalRespondenten(
      String procent, int respondenten, String marge) {
    assertThat(Marge.afgerond(Marge.vanAandeel(new BigDecimal(procent), respondenten), 1))
        .isEqualTo(marge);
  }

  @Test
  void zonderRespondentenOfBuitenNulTotHonderdIsErGeenMarge() {
    assertThat(Marge.vanAandeel(BigDecimal.TEN, 0)).isNull();
    assertThat(Marge.vanAandeel(new BigDecimal("101"), 10)).isNull();
    assertThat(Marge.samen(null, null)).isNull();
    assertThat(Marge.samen(new BigDecimal(3), null, new BigDecimal(4))).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @CsvSource({
    // wijk, its margin, city, its margin: the margin together is 5
    "45.0, 3, 40.0, 4, BINNEN_MARGE",
    "35.0, 3, 40.0, 4, BINNEN_MARGE",
    "45.1, 3, 40.0, 4, NOG_GEEN",
    "34.9, 3, 40.0, 4, OP_OF_BETER",
    "45.0, 5, 40.0, , BINNEN_MARGE",
    "45.0, , 40.0, , NOG_GEEN"
  })
  void eenVerschilMetDeStadBinnenDeMargeIsGeenKlasse(
      String wijk, String margeWijk, String stad, String margeStad, Klasse klasse) {
    Afstand afstand =
        meter(Richting.LAGER, Maat.ABSOLUUT)
            .meet(c(2020, wijk, margeWijk), c(2020, stad, margeStad));
    assertThat(afstand.klasse()).isEqualTo(klasse);
    assertThat(klasse == Klasse.BINNEN_MARGE)
        .isEqualTo(afstand.reden() == Reden.NIVEAU_BINNEN_MARGE);
  }

  @ParameterizedTest
  @CsvSource({
    // the city stays at 40 and has no margin; the two of the wijk are 3 and 4, together 5
    "60.0, 65.0, BINNEN_MARGE",
    "60.0, 55.0, BINNEN_MARGE",
    "60.0, 65.1, GROTER",
    "60.0, 54.9, KLEINER",
    "60.0, 60.0, BINNEN_MARGE"
  })
  void eenVeranderingBinnenDeMargeIsGeenKlasse(String toen, String nu, Klasse klasse) {
    Afstand afstand =
        meter(Richting.LAGER, Maat.ABSOLUUT)
            .meet(
                c(2020, nu, "3"),
                c(2020, "40", null),
                c(2014, toen, "4"),
                c(2014, "40", null),
                false);
    assertThat(afstand.klasse()).isEqualTo(klasse);
    assertThat(afstand.margeVerandering()).isEqualByComparingTo("5");
    assertThat(klasse.isKlasse()).isEqualTo(klasse != Klasse.BINNEN_MARGE);
    assertThat(afstand.eigenRichting() == null).isEqualTo(klasse == Klasse.BINNEN_MARGE);
  }

  @Test
  void relatiefTeltDeMargeInProcentVanDeStad() {
    Afstand afstand =
        meter(Richting.LAGER, Maat.RELATIEF)
            .meet(
                c(2020, "30", "1"),
                c(2020, "20", null),
                c(2014, "25", "1"),
                c(2014, "20", null),
                false);
    // 50% and 25% behind, each with 5 points: together 7,1
    assertThat(afstand.margeVerandering()).isEqualByComparingTo("7.1");
    assertThat(afstand.klasse()).isEqualTo(Klasse.GROTER);
  }

  @Test
  void zonderBetereKantTeltAlleenDeVerandering() {
    assertThat(
            meter(Richting.NEUTRAAL, Maat.ABSOLUUT)
                .meet(c(2020, "41", "5"), c(2020, "40", null))
                .klasse())
        .isEqualTo(Klasse.NOG_GEEN);
  }

  @Test
  @Bedrijfsregel({"MON-07", "MON-110"})
  void wijkenBinnenDeMargeStaanApartEnDeSomBlijftHetAantalWijken() {
    Afstandsmeter meter = meter(Richting.LAGER, Maat.ABSOLUUT);
    Verdeling verdeling =
        Verdeling.van(
            List.of(
                meter.meet(c(2020, "41", "3"), c(2020, "40", null)),
                meter.meet(c(2020, "50", "3"), c(2020, "40", null)),
                meter.meet(c(2020, "30", "3"), c(2020, "40", null))));
    assertThat(verdeling.aantal(Klasse.BINNEN_MARGE)).isEqualTo(1);
    assertThat(verdeling.aantal(Klasse.OP_OF_BETER)).isEqualTo(1);
    assertThat(verdeling.samen()).isEqualTo(3);
  }

  private static Waarneming aandeel(int procent, int respondenten) {
    return Waarneming.van(BigDecimal.valueOf(procent), null, null, respondenten, "%");
  }

  @Test
  void eenGeleverdeMargeGaatVoorDeBerekende() {
    assertThat(Waarneming.van(BigDecimal.TEN, null, BigDecimal.ONE, 50, "%").marge())
        .isEqualByComparingTo("1");
    assertThat(Waarneming.van(BigDecimal.TEN, null, null, 50, "rapportcijfer").marge()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-111")
  void respondentenZijnDeWaarnemingen() {
    Indicator saldo = new Proefindicator(Meetwijze.SALDO).maten("Vooruit", "Achteruit").maak();
    Cijfer cijfer =
        Berekening.bereken(
            saldo,
            2020,
            Map.of("Vooruit", aandeel(30, 400), "Achteruit", aandeel(20, 380))::get,
            null);
    assertThat(cijfer.waarde()).isEqualByComparingTo("10");
    assertThat(cijfer.waarnemingen()).isEqualByComparingTo("380");
    // answered by the same people: 4,5 and 4,0 add up
    assertThat(cijfer.marge()).isEqualByComparingTo("8.5");
  }

  @Test
  void eenVerhoudingEenSamengesteldeEnEenIndexHoudenHunMarge() {
    Waarneming tien = new Waarneming(BigDecimal.TEN, null, BigDecimal.ONE, null);
    Waarneming twintig = new Waarneming(BigDecimal.valueOf(20), null, null, null);
    Indicator verhouding =
        new Proefindicator(Meetwijze.VERHOUDING).maten("A", "B").maal("100").maak();
    assertThat(
            Berekening.bereken(verhouding, 2020, Map.of("A", tien, "B", twintig)::get, null)
                .marge())
        .isEqualByComparingTo("5");
    Indicator samengesteld =
        new Proefindicator(Meetwijze.SAMENGESTELD).deel("A", "3").deel("B", "1").maak();
    assertThat(
            Berekening.bereken(samengesteld, 2020, Map.of("A", tien, "B", tien)::get, null).marge())
        .isEqualByComparingTo("1");
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("A", null).vanaf(2006).maak();
    assertThat(
            Berekening.bereken(index, 2020, Map.of("A", tien)::get, Map.of("A", twintig)::get)
                .marge())
        .isEqualByComparingTo("5");
  }
}
