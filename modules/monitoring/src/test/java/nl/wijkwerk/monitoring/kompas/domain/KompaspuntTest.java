package nl.wijkwerk.monitoring.kompas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;

class KompaspuntTest {
  private static Cijfer cijfer(int jaar, String waarde, int waarnemingen) {
    return Cijfer.van(jaar, new BigDecimal(waarde), BigDecimal.valueOf(waarnemingen));
  }

  private static Kompaspunt punt(
      Richting richting, String toen, String nu, boolean gewijzigd, int waarnemingen) {
    Indicator indicator =
        new Proefindicator(Meetwijze.MAAT).beter(richting).maten("A", null).maak();
    Afstandsmeter meter =
        new Afstandsmeter(new Maatstaf(richting, Maat.RELATIEF, 10, BigDecimal.ONE, 1));
    return new Kompaspunt(
        indicator,
        meter.meet(
            cijfer(2020, nu, waarnemingen),
            cijfer(2020, "40", 1000),
            cijfer(2014, toen, 100),
            cijfer(2014, "40", 1000),
            gewijzigd),
        2020,
        2014,
        new Levering("CBS", null, null, null));
  }

  @Test
  @Bedrijfsregel("MON-120")
  void beterIsAltijdDezelfdeKantWelkeKantOokBeterIs() {
    Kompaspunt lager = punt(Richting.LAGER, "60", "50", false, 100);
    assertThat(lager.nu()).isEqualByComparingTo("-25");
    assertThat(lager.begin()).isEqualByComparingTo("-50");
    assertThat(lager.beweging()).isEqualTo(1);
    Kompaspunt hoger = punt(Richting.HOGER, "60", "50", false, 100);
    assertThat(hoger.nu()).isEqualByComparingTo("25");
    assertThat(hoger.begin()).isEqualByComparingTo("50");
    assertThat(hoger.beweging()).isEqualTo(-1);
  }

  @Test
  @Bedrijfsregel("MON-120")
  void zonderBetereKantOfMetTeWeinigWaarnemingenIsErGeenPlek() {
    assertThat(punt(Richting.NEUTRAAL, "60", "50", false, 100).nu()).isNull();
    Kompaspunt weinig = punt(Richting.LAGER, "60", "50", false, 9);
    assertThat(weinig.nu()).isNull();
    assertThat(weinig.begin()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-120")
  void vanEenAnderGebiedIsErGeenBeginOokNietVoorEenWijkDieBeterStaat() {
    assertThat(punt(Richting.LAGER, "60", "50", true, 100).begin()).isNull();
    Kompaspunt beter = punt(Richting.HOGER, "60", "50", true, 100);
    assertThat(beter.nu()).isEqualByComparingTo("25");
    assertThat(beter.begin()).isNull();
    assertThat(beter.beweging()).isNull();
  }

  private static Kompaspunt enquete(String toen, String nu, String marge) {
    Maatstaf maatstaf = new Maatstaf(Richting.HOGER, Maat.RELATIEF, 10, BigDecimal.ONE, 1);
    BigDecimal m = new BigDecimal(marge);
    return new Kompaspunt(
        new Proefindicator(Meetwijze.MAAT).beter(Richting.HOGER).maten("A", null).maak(),
        new Afstandsmeter(maatstaf)
            .meet(
                Cijfer.van(2020, new BigDecimal(nu), BigDecimal.valueOf(100), m),
                cijfer(2020, "40", 1000),
                Cijfer.van(2014, new BigDecimal(toen), BigDecimal.valueOf(100), m),
                cijfer(2014, "40", 1000),
                false),
        2020,
        2014,
        new Levering("CBS", null, null, null));
  }

  @Test
  @Bedrijfsregel({"MON-110", "MON-120"})
  void watToevalKanZijnSchoofNietEnHeetOnzeker() {
    Kompaspunt zeker = enquete("30", "60", "2");
    assertThat(zeker.isPlekOnzeker()).isFalse();
    assertThat(zeker.isBewegingOnzeker()).isFalse();
    assertThat(zeker.beweging()).isEqualTo(1);
    Kompaspunt beweging = enquete("58", "60", "2");
    assertThat(beweging.isPlekOnzeker()).isFalse();
    assertThat(beweging.isBewegingOnzeker()).isTrue();
    assertThat(beweging.beweging()).isZero();
    Kompaspunt plek = enquete("60", "41", "2");
    assertThat(plek.isPlekOnzeker()).isTrue();
    assertThat(plek.beweging()).isEqualTo(-1);
  }

  @Test
  @Bedrijfsregel("MON-120")
  void zonderPlekIsErGeenKlasseEnZonderBeginpuntGeenBeginjaar() {
    Kompaspunt neutraal = punt(Richting.NEUTRAAL, "60", "50", false, 100);
    assertThat(neutraal.klasse()).isNull();
    assertThat(neutraal.getoondBeginjaar()).isNull();
    assertThat(neutraal.wijkBegin()).isNull();
    assertThat(neutraal.stadBegin()).isNull();
    assertThat(punt(Richting.LAGER, "60", "50", false, 9).klasse()).isEqualTo(Klasse.TE_WEINIG);
    Kompaspunt lager = punt(Richting.LAGER, "60", "50", false, 100);
    assertThat(lager.klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(lager.getoondBeginjaar()).isEqualTo(2014);
    assertThat(lager.wijkBegin().waarde()).isEqualByComparingTo("60");
  }

  @Test
  void indicatorenStaanPerThemaInHunVolgordeEnDieZonderThemaAchteraan() {
    Kompaspunt zonder = punt(Richting.LAGER, "60", "50", false, 100);
    Kompaspunt werk = met("Werk", zonder);
    Kompaspunt wonen = met("Wonen", zonder);
    Kompas kompas = Kompas.van(null, null, List.of(zonder, werk, wonen, met("Werk", zonder)));
    assertThat(kompas.themas())
        .extracting(Kompas.Thema::naam)
        .containsExactly("Werk", "Wonen", null);
    assertThat(kompas.themas().get(0).punten()).hasSize(2);
  }

  private static Kompaspunt met(String thema, Kompaspunt punt) {
    return new Kompaspunt(
        new Proefindicator(Meetwijze.MAAT).thema(thema).maten("A", null).maak(),
        punt.afstand(),
        punt.jaar(),
        punt.beginjaar(),
        punt.levering());
  }
}
