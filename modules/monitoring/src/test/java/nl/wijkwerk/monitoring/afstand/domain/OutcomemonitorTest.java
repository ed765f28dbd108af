package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The counts of the Outcomemonitor ("Voortgangsrapportage wijkaanpak 2013"): 40 wijken, each held
 * against its own city. The figures of the wijken are made up here, the counts are those of the
 * source.
 */
class OutcomemonitorTest {
  private static final int WIJKEN = 40;
  private static final int GENOEG = 100;
  private static final BigDecimal MARGE = new BigDecimal("0.5");

  private final List<Afstand> afstanden = new ArrayList<>();

  private static Afstandsmeter meter(Richting richting) {
    return new Afstandsmeter(new Maatstaf(richting, Maat.ABSOLUUT, 60, MARGE, 1));
  }

  private static Cijfer cijfer(int jaar, double waarde, int waarnemingen) {
    return Cijfer.van(jaar, BigDecimal.valueOf(waarde), BigDecimal.valueOf(waarnemingen));
  }

  /** Wijken that stood this far behind their city, in two years; each city has its own level. */
  private void wijken(
      int aantal, Richting richting, double toen, double nu, double groeiVanStad, int gezien) {
    int kant = richting == Richting.HOGER ? -1 : 1;
    for (int i = 0; i < aantal; i++) {
      double stad = 40 + afstanden.size();
      double stadNu = stad + groeiVanStad;
      afstanden.add(
          meter(richting)
              .meet(
                  cijfer(2012, stadNu + kant * nu, gezien),
                  cijfer(2012, stadNu, 100_000),
                  cijfer(2006, stad + kant * toen, gezien),
                  cijfer(2006, stad, 100_000),
                  false));
    }
  }

  @ParameterizedTest(name = "{0}")
  @Bedrijfsregel({"MON-04", "MON-05", "MON-06", "MON-07"})
  @CsvSource({
    "verkoopprijs, HOGER, 12, 23, 4, 1, 0",
    "leefbaarheid, HOGER, 36, 2, 1, 1, 0",
    "havo of vwo, HOGER, 19, 12, 6, 0, 3",
    "voortijdig schoolverlaters, LAGER, 15, 22, 3, 0, 0",
    "niet-werkende werkzoekenden, LAGER, 34, 4, 1, 1, 0",
    "medicijngebruik, LAGER, 21, 11, 5, 3, 0",
    "zorgbehoefte van pasgeborenen, LAGER, 12, 8, 1, 0, 19"
  })
  void klassenVanDeVeertigWijken(
      String indicator,
      Richting richting,
      int kleiner,
      int groter,
      int gelijk,
      int beter,
      int weinig) {
    wijken(kleiner, richting, 6, 4, -2, GENOEG);
    wijken(groter, richting, 4, 6, -2, GENOEG);
    wijken(gelijk, richting, 5, 5.4, -2, GENOEG);
    wijken(beter, richting, 1, -1, -2, GENOEG);
    wijken(weinig, richting, 6, 4, -2, 12);
    Verdeling verdeling = Verdeling.van(afstanden);
    assertThat(verdeling.aantal(Klasse.KLEINER)).as(indicator).isEqualTo(kleiner);
    assertThat(verdeling.aantal(Klasse.GROTER)).isEqualTo(groter);
    assertThat(verdeling.aantal(Klasse.GELIJK)).isEqualTo(gelijk);
    assertThat(verdeling.aantal(Klasse.OP_OF_BETER)).isEqualTo(beter);
    assertThat(verdeling.aantal(Klasse.TE_WEINIG)).isEqualTo(weinig);
    assertThat(verdeling.samen()).isEqualTo(WIJKEN);
  }

  @Test
  @Bedrijfsregel("MON-55")
  void bijMedicijngebruikIsHetEigenCijferVan25WijkenVrijwelGelijk() {
    // Where the city goes up by two and the wijk by nothing, the distance gets smaller.
    wijken(21, Richting.LAGER, 6, 4, 2, GENOEG);
    wijken(4, Richting.LAGER, 4, 6, -2, GENOEG);
    wijken(7, Richting.LAGER, 4, 6, 2, GENOEG);
    wijken(5, Richting.LAGER, 5, 5, 2, GENOEG);
    wijken(3, Richting.LAGER, 1, -1, -2, GENOEG);
    Verdeling verdeling = Verdeling.van(afstanden);
    assertThat(verdeling.aantalEigen(0)).isEqualTo(25);
    assertThat(verdeling.aantalEigen(1)).isEqualTo(12);
    assertThat(verdeling.aantalEigen(-1)).isEqualTo(3);
    assertThat(verdeling.aantal(Klasse.KLEINER)).isEqualTo(21);
    assertThat(verdeling.aantal(Klasse.GROTER)).isEqualTo(11);
    assertThat(verdeling.aantal(Klasse.GELIJK)).isEqualTo(5);
    assertThat(verdeling.aantal(Klasse.OP_OF_BETER)).isEqualTo(3);
  }

  @Test
  @Bedrijfsregel("MON-55")
  void eenEigenCijferDatVerbetertMetEenGrotereAfstandZijnTweeUitspraken() {
    // Own figure falls from 46 to 44 where lower is better, while the city falls from 40 to 36.
    wijken(1, Richting.LAGER, 6, 8, -4, GENOEG);
    assertThat(afstanden.get(0).klasse()).isEqualTo(Klasse.GROTER);
    assertThat(afstanden.get(0).eigenRichting()).isNegative();
  }

  @ParameterizedTest
  @Bedrijfsregel({"MON-06", "MON-55"})
  @CsvSource({
    "Transvaal sociale huur, LAGER, 50, 40, 41, 36, KLEINER, -1",
    "Doornakkers sociale huur, LAGER, 58, 46, 41, 41, KLEINER, -1",
    "inkomsten uit arbeid, HOGER, 58, 60, 67, 68, KLEINER, 1"
  })
  void eenWijkUitDeTekst(
      String wat,
      Richting richting,
      double wijkToen,
      double wijkNu,
      double stadToen,
      double stadNu,
      Klasse klasse,
      int eigen) {
    Afstand afstand =
        meter(richting)
            .meet(
                cijfer(2012, wijkNu, GENOEG),
                cijfer(2012, stadNu, GENOEG),
                cijfer(2006, wijkToen, GENOEG),
                cijfer(2006, stadToen, GENOEG),
                false);
    assertThat(afstand.klasse()).as(wat).isEqualTo(klasse);
    assertThat(afstand.eigenRichting()).isEqualTo(eigen);
  }
}
