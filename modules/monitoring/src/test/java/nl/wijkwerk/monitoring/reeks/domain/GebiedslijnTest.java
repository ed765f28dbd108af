package nl.wijkwerk.monitoring.reeks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Berekening;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class GebiedslijnTest {
  private static final String NIEUW = "WK900109";
  private static final String EEN = "WK900101";
  private static final String TWEE = "WK900102";
  private static final Levering LEVERING = new Levering("CBS", null, null, null);
  private static final Indicator AANTAL =
      new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).maak();
  private static final Indicator AANDEEL =
      new Proefindicator(Meetwijze.VERHOUDING).maten("Bijstand", "Inwoners").maal("100").maak();
  private static final Indicator GEMIDDELDE =
      new Proefindicator(Meetwijze.MAAT).maten("Inkomen", null).tenminste(0, null).maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private static Gebied gebied(String code, Niveau niveau) {
    return new Gebied(2020, code, code, niveau, null, "GM9001", null, Herkomst.CBS, false);
  }

  private void zet(int jaar, String gebied, String maat, Integer waarde) {
    waarnemingen.voegToe(
        jaar,
        gebied,
        maat,
        waarde == null
            ? new Waarneming(null, "PUNT")
            : new Waarneming(BigDecimal.valueOf(waarde), null),
        LEVERING);
  }

  private void jaar(int jaar, String gebied, Integer bijstand, Integer inwoners, int wijziging) {
    zet(jaar, gebied, "Bijstand", bijstand);
    zet(jaar, gebied, "Inwoners", inwoners);
    zet(jaar, gebied, "Inkomen", 20);
    zet(jaar, gebied, Waarnemingen.INDELINGSWIJZIGING, wijziging);
  }

  private static Gebiedsopvolging opvolging(
      Opvolgsoort soort, int jaar, List<String> oud, List<String> nieuw) {
    return new Gebiedsopvolging(UUID.randomUUID(), soort, jaar, oud, nieuw, null);
  }

  private Reeks reeks(Indicator indicator, Gebiedsopvolging... opvolgingen) {
    return Reeks.van(
        gebied(NIEUW, Niveau.WIJK),
        gebied("GM9001", Niveau.STAD),
        indicator,
        waarnemingen,
        Gebiedslijn.van(NIEUW, List.of(opvolgingen)));
  }

  private static List<List<Integer>> jaren(Reeks reeks) {
    return reeks.lijnenVanWijk().stream().map(l -> l.stream().map(Punt::jaar).toList()).toList();
  }

  private static List<String> cijfers(Reeks reeks) {
    return reeks.punten().stream()
        .map(p -> p.wijk().isBekend() ? p.wijk().waarde().toPlainString() : p.wijk().ontbreekt())
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-107")
  void eenHercodeerdeWijkLooptDoorEnZonderOpvolgingNiet() {
    jaar(2018, EEN, 50, 1_000, 1);
    jaar(2019, NIEUW, 48, 1_000, 2);
    jaar(2020, NIEUW, 46, 1_000, 1);
    assertThat(jaren(reeks(AANTAL))).containsExactly(List.of(2019, 2020));
    Reeks door =
        reeks(AANTAL, opvolging(Opvolgsoort.HERCODEERD, 2019, List.of(EEN), List.of(NIEUW)));
    assertThat(jaren(door)).containsExactly(List.of(2018, 2019, 2020));
    assertThat(door.aangesloten()).hasSize(1);
  }

  @Test
  @Bedrijfsregel("MON-107")
  void eenHernoemdeWijkLooptDoorOokAlMeldtDeBronEenWijziging() {
    jaar(2018, NIEUW, 50, 1_000, 1);
    jaar(2019, NIEUW, 48, 1_000, 2);
    assertThat(jaren(reeks(AANTAL))).hasSize(2);
    assertThat(
            jaren(
                reeks(
                    AANTAL, opvolging(Opvolgsoort.HERNOEMD, 2019, List.of(NIEUW), List.of(NIEUW)))))
        .containsExactly(List.of(2018, 2019));
  }

  @Test
  @Bedrijfsregel("MON-107")
  void bijSamenvoegenWordenAantallenOpgeteldEnVerhoudingenNaarDeNoemerGewogen() {
    Gebiedsopvolging samen =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2019, List.of(EEN, TWEE), List.of(NIEUW));
    jaar(2018, EEN, 50, 1_000, 1);
    jaar(2018, TWEE, 10, 3_000, 1);
    jaar(2019, NIEUW, 62, 4_000, 3);
    assertThat(cijfers(reeks(AANTAL, samen))).containsExactly("60.0", "62.0");
    // 60 of 4,000, and not the mean of 5 and 0.3.
    assertThat(cijfers(reeks(AANDEEL, samen))).containsExactly("1.5", "1.6");
    assertThat(jaren(reeks(AANDEEL, samen))).containsExactly(List.of(2018, 2019));
  }

  @Test
  @Bedrijfsregel("MON-107")
  void zonderNoemerOfZonderEenDeelIsErGeenCijferEnBreektDeLijn() {
    Gebiedsopvolging samen =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2019, List.of(EEN, TWEE), List.of(NIEUW));
    jaar(2018, EEN, 50, 1_000, 1);
    jaar(2018, TWEE, null, 3_000, 1);
    jaar(2019, NIEUW, 62, 4_000, 3);
    assertThat(cijfers(reeks(AANTAL, samen))).containsExactly(Berekening.DEEL_ONTBREEKT, "62.0");
    assertThat(cijfers(reeks(GEMIDDELDE, samen)).get(0)).isEqualTo("GEEN_TOTAAL");
    assertThat(jaren(reeks(GEMIDDELDE, samen))).containsExactly(List.of(2019));
  }

  @Test
  @Bedrijfsregel("MON-107")
  void bijSplitsenBreektDeLijnOokAlBleefDeCodeEnMeldtDeBronNiets() {
    jaar(2018, NIEUW, 90, 2_000, 1);
    jaar(2019, NIEUW, 40, 1_000, 1);
    Reeks reeks =
        reeks(AANTAL, opvolging(Opvolgsoort.GESPLITST, 2019, List.of(NIEUW), List.of(NIEUW, EEN)));
    assertThat(jaren(reeks)).containsExactly(List.of(2018), List.of(2019));
    assertThat(reeks.aangesloten()).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-107")
  void opvolgingenNaElkaarEnEenBasisjaarMetEenAndereCode() {
    Gebiedsopvolging[] beide = {
      opvolging(Opvolgsoort.HERCODEERD, 2017, List.of(TWEE), List.of(EEN)),
      opvolging(Opvolgsoort.HERCODEERD, 2019, List.of(EEN), List.of(NIEUW))
    };
    jaar(2016, TWEE, 50, 1_000, 1);
    jaar(2018, EEN, 60, 1_000, 1);
    jaar(2020, NIEUW, 75, 1_000, 1);
    assertThat(Gebiedslijn.van(NIEUW, List.of(beide)).alle())
        .containsExactlyInAnyOrder(NIEUW, EEN, TWEE);
    assertThat(jaren(reeks(AANTAL, beide))).containsExactly(List.of(2016, 2018, 2020));
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).vanaf(2016).maak();
    assertThat(cijfers(reeks(index, beide))).containsExactly("100.0", "120.0", "150.0");
  }
}
