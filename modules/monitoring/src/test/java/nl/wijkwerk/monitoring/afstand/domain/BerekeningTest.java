package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-03")
class BerekeningTest {

  private static final Indicator BIJSTAND =
      new Proefindicator(Meetwijze.VERHOUDING).maten("Bijstand", "Inwoners").maal("1000").maak();

  private static final Function<String, Waarneming> GEEN = maat -> null;

  private static Cijfer bereken(Integer bijstand, Integer inwoners) {
    return Berekening.bereken(BIJSTAND, 2020, wijk(bijstand, inwoners), GEEN);
  }

  private static Waarneming waarneming(Integer waarde) {
    return waarde == null
        ? new Waarneming(null, "PUNT")
        : new Waarneming(BigDecimal.valueOf(waarde), null);
  }

  @Test
  void bijstandPerDuizendInwonersVanDeRietEnDeStad() {
    assertThat(bereken(420, 7060).waarde()).isEqualTo("59.5");
    assertThat(bereken(420, 7060).waarnemingen()).isEqualByComparingTo("420");
    assertThat(bereken(2980, 73107).waarde()).isEqualTo("40.8");
  }

  @Test
  void nulUitkeringenIsNulEnOntbrekendBlijftOntbrekend() {
    assertThat(bereken(0, 1925).waarde()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(bereken(null, 1925).ontbreekt()).isEqualTo("PUNT");
    assertThat(bereken(10, null).ontbreekt()).isEqualTo("PUNT");
  }

  @Test
  void delenDoorNulInwonersIsEenOntbrekendCijfer() {
    assertThat(bereken(0, 0).ontbreekt()).isEqualTo(Berekening.NOEMER_NUL);
  }

  @Test
  void nietGeleverdOnderwerpIsOntbrekend() {
    assertThat(Berekening.bereken(BIJSTAND, 2020, GEEN, GEEN).ontbreekt())
        .isEqualTo(Berekening.NIET_GELEVERD);
  }

  @Test
  @Bedrijfsregel("MON-52")
  void indexIsInProcentVanHetBasisjaarEnZonderBasisjaarErNiet() {
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).vanaf(2006).maak();
    assertThat(Berekening.bereken(index, 2012, wijk(150, 1), wijk(120, 1)).waarde())
        .isEqualTo("125.0");
    assertThat(Berekening.bereken(index, 2012, wijk(150, 1), GEEN).ontbreekt())
        .isEqualTo(Berekening.BASISJAAR_ONBEKEND);
    assertThat(Berekening.bereken(index, 2012, wijk(150, 1), wijk(0, 1)).ontbreekt())
        .isEqualTo(Berekening.BASISJAAR_NUL);
  }

  @Test
  @Bedrijfsregel("MON-53")
  void samengesteldIsHetGewogenGemiddeldeVanAlleOnderdelenOfErNiet() {
    Indicator overlast =
        new Proefindicator(Meetwijze.SAMENGESTELD)
            .deel("Bijstand", "3")
            .deel("Inwoners", "1")
            .maak();
    assertThat(Berekening.bereken(overlast, 2012, wijk(10, 20), GEEN).waarde()).isEqualTo("12.5");
    assertThat(Berekening.bereken(overlast, 2012, wijk(10, null), GEEN).ontbreekt())
        .isEqualTo("PUNT");
  }

  @Test
  void saldoIsWatVooruitgingMinWatAchteruitging() {
    Indicator saldo = new Proefindicator(Meetwijze.SALDO).maten("Bijstand", "Inwoners").maak();
    assertThat(Berekening.bereken(saldo, 2012, wijk(21, 34), GEEN).waarde()).isEqualTo("-13.0");
  }

  private static Function<String, Waarneming> wijk(Integer bijstand, Integer inwoners) {
    return Map.of("Bijstand", waarneming(bijstand), "Inwoners", waarneming(inwoners))::get;
  }

  @Test
  @Bedrijfsregel("MON-58")
  void eenVerhoudingVanWijkenSamenIsDieVanHunSommenEnNietHetGemiddelde() {
    // (100 + 10) / (1000 + 1000), where the mean of 100 and 10 per 1,000 happens to be the same
    Groepscijfer gelijk =
        Berekening.samen(BIJSTAND, 2020, List.of(wijk(100, 1000), wijk(10, 1000)));
    assertThat(gelijk.cijfer().waarde()).isEqualTo("55.0");
    Groepscijfer samen =
        Berekening.samen(BIJSTAND, 2020, List.of(wijk(100, 1000), wijk(10, 9000), wijk(null, 500)));
    assertThat(samen.cijfer().waarde()).isEqualTo("11.0");
    assertThat(samen.gebieden()).isEqualTo(2);
  }

  @Test
  @Bedrijfsregel("MON-58")
  void eenGemiddeldeVanWijkenWeegtMeeHoeveelMensenErAchterZitten() {
    Indicator afstand =
        new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).tenminste(0, "Inwoners").maak();
    assertThat(
            Berekening.samen(afstand, 2020, List.of(wijk(1, 9000), wijk(11, 1000)))
                .cijfer()
                .waarde())
        .isEqualTo("2.0");
  }

  @Test
  @Bedrijfsregel({"MON-58", "MON-207"})
  void eenAantalTeltOpOokAlTeltEenAndereMaatZijnWaarnemingenEnEenSaldoVanAantallenOok() {
    Indicator aantal =
        new Proefindicator(Meetwijze.MAAT)
            .maten("Bijstand", null)
            .tenminste(0, "Inwoners")
            .heel()
            .maak();
    assertThat(
            Berekening.samen(aantal, 2020, List.of(wijk(3, 9000), wijk(4, 1000))).cijfer().waarde())
        .isEqualTo("7");
    Indicator saldo =
        new Proefindicator(Meetwijze.SALDO)
            .maten("Bijstand", "Inwoners")
            .tenminste(0, "Inwoners")
            .heel()
            .maak();
    assertThat(Berekening.samen(saldo, 2020, List.of(wijk(30, 10), wijk(40, 15))).cijfer().waarde())
        .isEqualTo("45");
    Indicator samengesteld =
        new Proefindicator(Meetwijze.SAMENGESTELD)
            .deel("Bijstand", "1")
            .deel("Inwoners", "1")
            .tenminste(0, "Inwoners")
            .heel()
            .maak();
    assertThat(
            Berekening.samen(samengesteld, 2020, List.of(wijk(30, 10), wijk(40, 20)))
                .cijfer()
                .waarde())
        .isEqualTo("50");
  }

  @Test
  @Bedrijfsregel("MON-58")
  void aantallenTellenOpEnEenIndexHeeftGeenTotaal() {
    Indicator aantal = new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).maak();
    assertThat(Berekening.samen(aantal, 2020, List.of(wijk(3, 1), wijk(4, 1))).cijfer().waarde())
        .isEqualTo("7.0");
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).vanaf(2006).maak();
    assertThat(Berekening.samen(index, 2020, List.of(wijk(3, 1))).cijfer().ontbreekt())
        .isEqualTo(Berekening.GEEN_TOTAAL);
    assertThat(Berekening.samen(aantal, 2020, List.of()).cijfer().ontbreekt())
        .isEqualTo(Berekening.GEEN_TOTAAL);
  }
}
