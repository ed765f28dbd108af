package nl.wijkwerk.monitoring.doel.domain;

import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.cijfers;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import org.junit.jupiter.api.Test;

class DoelgebiedTest {
  private static final String EEN = "WK900101";
  private static final String TWEE = "WK900102";
  private static final String NIEUW = "WK900109";
  private static final Levering LEVERING = new Levering("CBS", null, null, null);
  private static final Indicator BIJSTAND =
      new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).maak();
  private static final Doelinhoud DOEL = new DoelFixture().maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private void zet(int jaar, String gebied, int bijstand, int wijziging) {
    waarnemingen.voegToe(jaar, gebied, "Bijstand", waarde(bijstand), LEVERING);
    waarnemingen.voegToe(
        jaar, gebied, Waarnemingen.INDELINGSWIJZIGING, waarde(wijziging), LEVERING);
  }

  private static Waarneming waarde(int getal) {
    return new Waarneming(BigDecimal.valueOf(getal), null);
  }

  private static Gebiedsopvolging opvolging(
      Opvolgsoort soort, int jaar, List<String> oud, List<String> nieuw) {
    return new Gebiedsopvolging(UUID.randomUUID(), soort, jaar, oud, nieuw, null);
  }

  private List<Meetpunt> punten(String code, int planjaar, Gebiedsopvolging... opvolgingen) {
    return Cijferpunten.van(
        DOEL, Doelgebied.van(code, planjaar, List.of(opvolgingen)), BIJSTAND, waarnemingen);
  }

  private static List<String> waarden(List<Meetpunt> punten) {
    return punten.stream().map(p -> p.waarde().toPlainString()).toList();
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenHercodeerdeWijkHeeftVoortgangEnZonderOpvolgingNiet() {
    zet(2020, EEN, 60, 1);
    zet(2021, NIEUW, 58, 2);
    zet(2022, NIEUW, 54, 1);
    assertThat(cijfers(DOEL, punten(NIEUW, 2022)).reden()).isEqualTo(Doelreden.BREUK);
    Gebiedsopvolging code = opvolging(Opvolgsoort.HERCODEERD, 2021, List.of(EEN), List.of(NIEUW));
    Doelvoortgang voortgang = cijfers(DOEL, punten(NIEUW, 2022, code));
    assertThat(voortgang.reden()).isNull();
    assertThat(voortgang.prognose().punten()).isEqualTo(3);
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenPlanMetDeOudeCodeVolgtZijnGebiedOnderDeNieuwe() {
    zet(2020, EEN, 60, 1);
    zet(2021, NIEUW, 58, 2);
    zet(2022, NIEUW, 54, 1);
    assertThat(waarden(punten(EEN, 2020))).containsExactly("60.0");
    Gebiedsopvolging code = opvolging(Opvolgsoort.HERCODEERD, 2021, List.of(EEN), List.of(NIEUW));
    List<Meetpunt> punten = punten(EEN, 2020, code);
    assertThat(waarden(punten)).containsExactly("60.0", "58.0", "54.0");
    assertThat(punten).extracting(Meetpunt::aansluiting).containsOnly(Aansluiting.SLUIT_AAN);
    assertThat(Doelgebied.van(EEN, 2020, List.of(code)).aangesloten()).containsExactly(code);
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenHernoemdeWijkLooptDoorOokAlMeldtDeBronEenWijziging() {
    zet(2020, EEN, 60, 1);
    zet(2021, EEN, 58, 2);
    assertThat(cijfers(DOEL, punten(EEN, 2020)).reden()).isEqualTo(Doelreden.BREUK);
    assertThat(
            cijfers(
                    DOEL,
                    punten(
                        EEN,
                        2020,
                        opvolging(Opvolgsoort.HERNOEMD, 2021, List.of(EEN), List.of(EEN))))
                .reden())
        .isNull();
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenPlanVanNaDeSamenvoegingBegintMetDeSom() {
    zet(2020, EEN, 20, 1);
    zet(2020, TWEE, 40, 1);
    zet(2021, EEN, 55, 3);
    Gebiedsopvolging samen =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2021, List.of(EEN, TWEE), List.of(EEN));
    List<Meetpunt> punten = punten(EEN, 2021, samen);
    assertThat(waarden(punten)).containsExactly("60.0", "55.0");
    assertThat(cijfers(DOEL, punten).reden()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenPlanVanVoorDeSamenvoegingOfSplitsingBreektDaar() {
    zet(2019, EEN, 25, 1);
    zet(2020, EEN, 20, 1);
    zet(2020, TWEE, 40, 1);
    zet(2021, EEN, 55, 1);
    for (Opvolgsoort soort : List.of(Opvolgsoort.SAMENGEVOEGD, Opvolgsoort.GESPLITST)) {
      boolean samen = soort == Opvolgsoort.SAMENGEVOEGD;
      Gebiedsopvolging einde =
          opvolging(
              soort,
              2021,
              samen ? List.of(EEN, TWEE) : List.of(EEN),
              samen ? List.of(EEN) : List.of(EEN, NIEUW));
      List<Meetpunt> punten = punten(EEN, 2019, einde);
      assertThat(waarden(punten)).containsExactly("25.0", "20.0", "55.0");
      assertThat(punten.get(2).aansluiting()).isEqualTo(Aansluiting.ANDER_GEBIED);
      assertThat(cijfers(DOEL, punten).reden()).isEqualTo(Doelreden.BREUK);
      assertThat(Doelgebied.van(EEN, 2019, List.of(einde)).einde()).isEqualTo(einde);
    }
    Gebiedsopvolging weg =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2021, List.of(EEN, TWEE), List.of(NIEUW));
    zet(2021, NIEUW, 99, 1);
    assertThat(waarden(punten(EEN, 2019, weg))).doesNotContain("99.0");
    assertThat(Doelgebied.van(EEN, 2019, List.of(weg)).einde()).isEqualTo(weg);
  }

  @Test
  @Bedrijfsregel("MON-205")
  void codesDieWisseldenZijnNaHetPlanjaarGevolgdEnErvoorNiet() {
    Gebiedsopvolging heen = opvolging(Opvolgsoort.HERCODEERD, 2021, List.of(EEN), List.of(TWEE));
    Gebiedsopvolging terug = opvolging(Opvolgsoort.HERCODEERD, 2021, List.of(TWEE), List.of(EEN));
    Doelgebied voor = Doelgebied.van(EEN, 2020, List.of(heen, terug));
    assertThat(voor.in(2020)).containsExactly(EEN);
    assertThat(voor.in(2021)).containsExactly(TWEE);
    Doelgebied na = Doelgebied.van(EEN, 2022, List.of(heen, terug));
    assertThat(na.in(2020)).containsExactly(TWEE);
    assertThat(na.in(2022)).containsExactly(EEN);
  }
}
