package nl.wijkwerk.monitoring.eigengebied.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Berekening;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import org.junit.jupiter.api.Test;

class GebiedsdelenTest {
  private static final String EIGEN = "EG0001";
  private static final String NOORD = "BU90010101";
  private static final String ZUID = "BU90010102";
  private static final String LEEG = "BU90010103";
  private static final Levering LEVERING = new Levering("CBS", null, null, null);
  private static final Indicator AANTAL =
      new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).maak();
  private static final Indicator AANDEEL =
      new Proefindicator(Meetwijze.VERHOUDING)
          .maten("Bijstand", "Inwoners")
          .maal("1000")
          .tenminste(10, "Bijstand")
          .maak();
  private static final Indicator GEMIDDELDE =
      new Proefindicator(Meetwijze.MAAT).maten("Waarde", null).tenminste(10, "Inwoners").maak();
  private static final Indicator ONGETELD =
      new Proefindicator(Meetwijze.MAAT).maten("Waarde", null).tenminste(0, null).maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private void zet(int jaar, String gebied, String maat, Integer waarde, String marge) {
    waarnemingen.voegToe(
        jaar,
        gebied,
        maat,
        waarde == null
            ? new Waarneming(null, "PUNT")
            : new Waarneming(
                BigDecimal.valueOf(waarde),
                null,
                marge == null ? null : new BigDecimal(marge),
                null),
        LEVERING);
  }

  private void jaar(int jaar, String gebied, Integer bijstand, int inwoners, Integer waarde) {
    zet(jaar, gebied, "Bijstand", bijstand, null);
    zet(jaar, gebied, "Inwoners", inwoners, null);
    zet(jaar, gebied, "Waarde", waarde, null);
  }

  private void stelSamen(int vanaf, Integer tot, List<String> delen, Gebiedsopvolging... over) {
    waarnemingen.stelSamen(
        EIGEN,
        Gebiedsdelen.van(
            new Eigengebiedregel(UUID.randomUUID(), EIGEN, "Eigen", vanaf, tot, delen),
            List.of(over)));
  }

  private Cijfer cijfer(Indicator indicator, int jaar) {
    return waarnemingen.cijfer(indicator, jaar, EIGEN);
  }

  @Test
  @Bedrijfsregel("MON-162")
  void aantallenZijnOpgeteldEnVerhoudingenUitDeSommenEnGemiddeldenGewogen() {
    jaar(2020, NOORD, 30, 1000, 100);
    jaar(2020, ZUID, 10, 3000, 200);
    stelSamen(2015, null, List.of(NOORD, ZUID));
    assertThat(cijfer(AANTAL, 2020).waarde()).isEqualByComparingTo("40");
    assertThat(cijfer(AANDEEL, 2020).waarde())
        .as("40 of 4000, and not the mean of 30.0 and 3.3")
        .isEqualByComparingTo("10.0");
    assertThat(cijfer(AANDEEL, 2020).waarnemingen())
        .as("what the indicator counts, not its denominator")
        .isEqualByComparingTo("40");
    assertThat(cijfer(GEMIDDELDE, 2020).waarde()).isEqualByComparingTo("175");
    assertThat(cijfer(ONGETELD, 2020).ontbreekt())
        .as("nothing says what a part weighs")
        .isEqualTo(Berekening.GEEN_TOTAAL);
  }

  @Test
  @Bedrijfsregel({"MON-162", "MON-03"})
  void ontbreektEenDeelDanIsErGeenCijferEnNooitDatVanDeRest() {
    jaar(2020, NOORD, 30, 1000, 100);
    jaar(2020, ZUID, null, 3000, 200);
    stelSamen(2015, null, List.of(NOORD, ZUID));
    assertThat(cijfer(AANTAL, 2020).ontbreekt()).isEqualTo(Berekening.DEEL_ONTBREEKT);
    assertThat(cijfer(AANDEEL, 2020).ontbreekt()).isEqualTo(Berekening.DEEL_ONTBREEKT);
    assertThat(cijfer(GEMIDDELDE, 2020).waarde()).isEqualByComparingTo("175");
    stelSamen(2015, null, List.of(NOORD, "BU90010199"));
    assertThat(cijfer(GEMIDDELDE, 2020).ontbreekt()).isEqualTo(Berekening.DEEL_ONTBREEKT);
  }

  @Test
  @Bedrijfsregel("MON-162")
  void eenDeelZonderInwonersWeegtNietEnWordtNietGemist() {
    jaar(2020, NOORD, 30, 1000, 100);
    jaar(2020, LEEG, 0, 0, null);
    stelSamen(2015, null, List.of(NOORD, LEEG));
    assertThat(cijfer(AANDEEL, 2020).waarde()).isEqualByComparingTo("30.0");
    assertThat(cijfer(GEMIDDELDE, 2020).waarde()).isEqualByComparingTo("100");
    stelSamen(2015, null, List.of(LEEG));
    assertThat(cijfer(AANDEEL, 2020).ontbreekt()).isEqualTo(Berekening.NOEMER_NUL);
  }

  @Test
  @Bedrijfsregel("MON-162")
  void deMargeIsDieVanAlleDelenOfErIsGeenCijfer() {
    for (String deel : List.of(NOORD, ZUID)) {
      zet(2020, deel, "Inwoners", 100, null);
      zet(2020, deel, "Waarde", 50, deel.equals(NOORD) ? "6" : null);
    }
    stelSamen(2015, null, List.of(NOORD, ZUID));
    assertThat(cijfer(GEMIDDELDE, 2020).ontbreekt()).isEqualTo(Berekening.DEEL_ZONDER_MARGE);
    zet(2020, ZUID, "Waarde", 50, "8");
    assertThat(cijfer(GEMIDDELDE, 2020).marge())
        .as("half of the root of 6 squared and 8 squared")
        .isEqualByComparingTo("5");
  }

  @Test
  @Bedrijfsregel("MON-161")
  void buitenZijnJarenHeeftHetGeenCijfer() {
    for (int jaar : new int[] {2018, 2019, 2020}) {
      jaar(jaar, NOORD, 30, 1000, 100);
    }
    stelSamen(2019, 2019, List.of(NOORD));
    assertThat(cijfer(AANTAL, 2018).ontbreekt()).isEqualTo(Waarnemingen.BUITEN_GELDIGHEID);
    assertThat(cijfer(AANTAL, 2019).waarde()).isEqualByComparingTo("30");
    assertThat(cijfer(AANTAL, 2020).ontbreekt()).isEqualTo(Waarnemingen.BUITEN_GELDIGHEID);
  }

  @Test
  @Bedrijfsregel("MON-163")
  void delenHeettenEerderAndersEnTellenEenKeer() {
    jaar(2019, "BU90010188", 25, 900, 100);
    jaar(2020, NOORD, 30, 1000, 100);
    zet(2020, NOORD, Waarnemingen.INDELINGSWIJZIGING, 2, null);
    Gebiedsopvolging anders =
        new Gebiedsopvolging(
            UUID.randomUUID(),
            Opvolgsoort.HERCODEERD,
            2020,
            List.of("BU90010188"),
            List.of(NOORD),
            null);
    stelSamen(2015, null, List.of(NOORD), anders);
    assertThat(cijfer(AANTAL, 2019).waarde()).isEqualByComparingTo("25");
    assertThat(waarnemingen.gewijzigd(EIGEN, 2019, 2020)).isFalse();
    stelSamen(2015, null, List.of(NOORD));
    assertThat(cijfer(AANTAL, 2019).ontbreekt()).isEqualTo(Berekening.NIET_GELEVERD);
    assertThat(waarnemingen.gewijzigd(EIGEN, 2019, 2020))
        .as("the code is another, and nothing says that it is the same buurt")
        .isTrue();
  }

  @Test
  @Bedrijfsregel("MON-163")
  void watTweeEigenGebiedenDelenTeltSamenEenKeer() {
    jaar(2020, NOORD, 30, 1000, 100);
    jaar(2020, ZUID, 10, 3000, 200);
    stelSamen(2015, null, List.of(NOORD, ZUID));
    waarnemingen.stelSamen(
        "EG0002",
        Gebiedsdelen.van(
            new Eigengebiedregel(UUID.randomUUID(), "EG0002", "B", 2015, null, List.of(NOORD)),
            List.of()));
    waarnemingen.stelSamen(
        "EG0003",
        Gebiedsdelen.van(
            new Eigengebiedregel(UUID.randomUUID(), "EG0003", "C", 2015, null, List.of(LEEG)),
            List.of()));
    Groepscijfer samen = waarnemingen.samen(AANTAL, 2020, List.of(EIGEN, "EG0002", "EG0003"));
    assertThat(samen.cijfer().waarde()).isEqualByComparingTo("40");
    assertThat(samen.gebieden()).isEqualTo(2);
  }
}
