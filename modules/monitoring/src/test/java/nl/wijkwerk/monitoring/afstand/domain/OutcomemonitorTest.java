package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of the Outcomemonitor ("Voortgangsrapportage wijkaanpak 2013"): 40 wijken, each held
 * against its own city, and together against the 18 cities. The figures of the wijken are made up
 * here; counts and totals are those of the source. Where it gives only one year of a total, the
 * other is made up such that what it says of the trend holds.
 */
class OutcomemonitorTest {
  private static final int WIJKEN = 40;
  private static final int GENOEG = 100;
  private static final int TE_WEINIG = 12;

  private static Outcomestand stand(
      Richting richting, int kleiner, int groter, int gelijk, int beter, int weinig) {
    Outcomestand stand = new Outcomestand(richting);
    stand.zet(kleiner, "6", "4", GENOEG);
    stand.zet(groter, "4", "6", GENOEG);
    stand.zet(gelijk, "5", "5.4", GENOEG);
    stand.zet(beter, "1", "-1", GENOEG);
    stand.zet(weinig, "6", "4", TE_WEINIG);
    return stand;
  }

  private static void klopt(
      Verdeling verdeling, int kleiner, int groter, int gelijk, int beter, int weinig) {
    assertThat(verdeling.aantal(Klasse.KLEINER)).isEqualTo(kleiner);
    assertThat(verdeling.aantal(Klasse.GROTER)).isEqualTo(groter);
    assertThat(verdeling.aantal(Klasse.GELIJK)).isEqualTo(gelijk);
    assertThat(verdeling.aantal(Klasse.OP_OF_BETER)).isEqualTo(beter);
    assertThat(verdeling.aantal(Klasse.TE_WEINIG)).isEqualTo(weinig);
    assertThat(verdeling.samen()).isEqualTo(WIJKEN);
  }

  @ParameterizedTest(name = "{0}")
  @Bedrijfsregel({"MON-04", "MON-05", "MON-06", "MON-07", "MON-112", "MON-114", "MON-116"})
  @CsvSource({
    // wijken then and now, G18 then and now, what the total does
    "'verkoopprijs, x 1.000 euro', HOGER, 162.0, 159.5, 220.0, 217.4, GELIJK, 12, 23, 4, 1, 0",
    "leefbaarheid, HOGER, 50.0, 53.0, 56.0, 57.0, KLEINER, 36, 2, 1, 1, 0",
    "havo of vwo, HOGER, 26.0, 28.0, 41.0, 43.0, GELIJK, 19, 12, 6, 0, 3",
    "voortijdig schoolverlaters, LAGER, 8.3, 6.0, 5.3, 3.0, GELIJK, 15, 22, 3, 0, 0",
    "niet-werkende werkzoekenden, LAGER, 10.0, 7.0, 5.5, 4.5, KLEINER, 34, 4, 1, 1, 0",
    "medicijngebruik, LAGER, 50.0, 50.0, 47.0, 48.0, KLEINER, 21, 11, 5, 3, 0",
    "zorgbehoefte van pasgeborenen, LAGER, 21.0, 18.0, 17.0, 16.0, KLEINER, 12, 8, 1, 0, 19",
    "sociale huur, LAGER, 58.0, 55.0, 42.0, 41.0, KLEINER, 24, 0, 16, 0, 0",
    "inkomsten uit arbeid, HOGER, 58.0, 60.0, 67.0, 68.0, KLEINER, 18, 0, 22, 0, 0"
  })
  void rijVanDeTabelMetTotaalEnVerdeling(
      String indicator,
      Richting richting,
      String toen,
      String nu,
      String stedenToen,
      String stedenNu,
      Klasse totaalKlasse,
      int kleiner,
      int groter,
      int gelijk,
      int beter,
      int weinig) {
    Outcomestand stand = stand(richting, kleiner, groter, gelijk, beter, weinig);
    stand.vul(1, 18, toen, nu);
    klopt(stand.verdeling(), kleiner, groter, gelijk, beter, weinig);
    Totaal totaal = stand.totaalTegenoverG18(stedenToen, stedenNu);
    assertThat(totaal.begin().cijfer().waarde()).as(indicator).isEqualTo(toen);
    assertThat(totaal.nu().cijfer().waarde()).isEqualTo(nu);
    assertThat(totaal.nu().gebieden()).isEqualTo(WIJKEN);
    assertThat(totaal.steden().cijfer().waarde()).isEqualTo(stedenNu);
    assertThat(totaal.steden().herkomst()).isEqualTo(Herkomst.GEPUBLICEERD);
    assertThat(totaal.afstand().klasse()).isEqualTo(totaalKlasse);
    assertThat(totaal.afstand().achterstand())
        .isEqualByComparingTo(new BigDecimal(stedenNu).subtract(new BigDecimal(nu)).abs());
  }

  @Test
  @Bedrijfsregel({"MON-112", "MON-116"})
  void havoVwoInDeG14EnInAmsterdamOost() {
    // Twenty wijken in the four large cities, Amsterdam Oost among them, and twenty in the others.
    Outcomestand stand = new Outcomestand(Richting.HOGER);
    stand.zetIn(1, "13", "6", GENOEG);
    stand.zetIn(2, 19, "15", "16", GENOEG);
    for (int i = 0; i < 20; i++) {
      stand.zetIn(5 + i % 14, "12", "9", GENOEG);
    }
    stand.vulSteden(1, 1, BigDecimal.valueOf(41), BigDecimal.valueOf(44));
    stand.vulSteden(2, 2, new BigDecimal("41.9"), new BigDecimal("42.9"));
    stand.vul(5, 18, "25.0", "30.0");
    Afstand oost = stand.afstanden().get(0);
    assertThat(oost.wijkBegin().waarde()).isEqualTo("28.0");
    assertThat(oost.wijk().waarde()).isEqualTo("38.0");
    assertThat(oost.klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(oost.eigenRichting()).isPositive();
    Totaal g14 = stand.totaal(5, 18, "37.0", "39.0");
    assertThat(g14.begin().cijfer().waarde()).isEqualTo("25.0");
    assertThat(g14.nu().cijfer().waarde()).isEqualTo("30.0");
    assertThat(g14.afstand().klasse()).isEqualTo(Klasse.KLEINER);
    Totaal g4 = stand.totaal(1, 4, "45.0", "48.0");
    assertThat(g4.afstand().klasse())
        .as("what holds of the G14 need not hold of the G4")
        .isEqualTo(Klasse.GROTER);
    assertThat(stand.totaalTegenoverG18("41.0", "43.0").begin().cijfer().waarde())
        .isEqualTo("26.0");
  }

  @Test
  @Bedrijfsregel("MON-55")
  void bijMedicijngebruikIsHetEigenCijferVan25WijkenVrijwelGelijk() {
    // Where the city goes up by two and the wijk by nothing, the distance gets smaller.
    Outcomestand stand = new Outcomestand(Richting.LAGER);
    stand.zetIn(1, 21, "6", "4", GENOEG);
    stand.zetIn(1, 7, "4", "6", GENOEG);
    stand.zetIn(1, 5, "5", "5", GENOEG);
    stand.zetIn(2, 4, "4", "6", GENOEG);
    stand.zetIn(2, 3, "1", "-1", GENOEG);
    stand.vulSteden(1, 1, BigDecimal.valueOf(40), BigDecimal.valueOf(42));
    stand.vulSteden(2, 2, BigDecimal.valueOf(40), BigDecimal.valueOf(38));
    Verdeling verdeling = stand.verdeling();
    klopt(verdeling, 21, 11, 5, 3, 0);
    assertThat(verdeling.aantalEigen(0)).isEqualTo(25);
    assertThat(verdeling.aantalEigen(1)).isEqualTo(12);
    assertThat(verdeling.aantalEigen(-1)).isEqualTo(3);
  }

  @Test
  @Bedrijfsregel("MON-55")
  void eenEigenCijferDatVerbetertMetEenGrotereAfstandZijnTweeUitspraken() {
    // Own figure falls from 46 to 44 where lower is better, while the city falls from 40 to 36.
    Outcomestand stand = new Outcomestand(Richting.LAGER);
    stand.zet(1, "6", "8", GENOEG);
    stand.vul(1, 18, "46.0", "44.0");
    assertThat(stand.afstanden().get(0).klasse()).isEqualTo(Klasse.GROTER);
    assertThat(stand.afstanden().get(0).eigenRichting()).isNegative();
  }

  @ParameterizedTest(name = "{0}")
  @Bedrijfsregel({"MON-06", "MON-55"})
  @CsvSource({
    "sociale huur in Transvaal, 50.0, 40.0, 12, 4",
    "sociale huur in Doornakkers, 58.0, 46.0, 20, 9"
  })
  void socialeHuurInEenWijkUitDeTekst(
      String wat, String toen, String nu, String afstandToen, String afstandNu) {
    Outcomestand stand = new Outcomestand(Richting.LAGER);
    stand.zet(1, afstandToen, afstandNu, GENOEG);
    stand.vul(1, 18, toen, nu);
    Afstand wijk = stand.afstanden().get(0);
    assertThat(wijk.wijkBegin().waarde()).as(wat).isEqualTo(toen);
    assertThat(wijk.wijk().waarde()).isEqualTo(nu);
    assertThat(wijk.klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(wijk.eigenRichting()).isNegative();
  }

  @Test
  @Bedrijfsregel("MON-52")
  void verkoopprijsAlsIndexMetBasisjaar2006() {
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("Prijs", null).vanaf(2006).maak();
    List<BigDecimal> prijzen = List.of(new BigDecimal("162.0"), new BigDecimal("159.5"));
    assertThat(
            Berekening.bereken(
                    index,
                    2012,
                    maat -> new Waarneming(prijzen.get(1), null),
                    maat -> new Waarneming(prijzen.get(0), null))
                .waarde())
        .isEqualTo(
            prijzen
                .get(1)
                .multiply(BigDecimal.valueOf(100))
                .divide(prijzen.get(0), 1, RoundingMode.HALF_UP));
  }
}
