package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class TotaalTest {
  private static final Levering CBS = new Levering("CBS", null, null, null);
  private static final Indicator BIJSTAND =
      new Proefindicator(Meetwijze.VERHOUDING).maten("Bijstand", "Inwoners").maal("100").maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private void cijfer(int jaar, String gebied, int bijstand, int inwoners) {
    zet(jaar, gebied, "Bijstand", bijstand);
    zet(jaar, gebied, "Inwoners", inwoners);
  }

  private void zet(int jaar, String gebied, String maat, int waarde) {
    waarnemingen.voegToe(jaar, gebied, maat, new Waarneming(BigDecimal.valueOf(waarde), null), CBS);
  }

  private static Gebied wijk(String code, String gemeente) {
    return new Gebied(2020, code, code, Niveau.WIJK, gemeente, gemeente, "1", Herkomst.CBS, false);
  }

  private static Groepsinhoud groep(GepubliceerdCijfer... cijfers) {
    return new Groepsinhoud(
        "G2", Groepsoort.STEDEN, null, List.of("GM0001", "GM0002"), List.of(cijfers));
  }

  private Totaal totaal(Groepsinhoud groep, Integer begin) {
    return Totaal.van(
        BIJSTAND,
        Maat.ABSOLUUT,
        new Meetjaren(begin, 2020),
        List.of("WK000101", "WK000102"),
        "GM0001",
        groep,
        waarnemingen);
  }

  @Test
  @Bedrijfsregel("MON-112")
  void hetGepubliceerdeCijferVanEenGroepGaatVoorEnAndersIsHetGewogen() {
    cijfer(2020, "GM0001", 10, 100);
    cijfer(2020, "GM0002", 90, 300);
    cijfer(2020, "WK000101", 8, 20);
    Stedencijfer gewogen = totaal(groep(), null).steden();
    assertThat(gewogen.cijfer().waarde()).isEqualByComparingTo("25");
    assertThat(gewogen.herkomst())
        .isEqualTo(nl.wijkwerk.monitoring.afstand.domain.Herkomst.GEWOGEN);
    assertThat(gewogen.gebieden()).isEqualTo(2);
    GepubliceerdCijfer vanToen = new GepubliceerdCijfer("PROEF", 2019, BigDecimal.ONE, "CBS");
    GepubliceerdCijfer vanNu =
        new GepubliceerdCijfer("PROEF", 2020, new BigDecimal("24.44"), "Outcomemonitor");
    Stedencijfer gepubliceerd = totaal(groep(vanToen, vanNu), null).steden();
    assertThat(gepubliceerd.cijfer().waarde()).isEqualTo("24.4");
    assertThat(gepubliceerd.herkomst())
        .isEqualTo(nl.wijkwerk.monitoring.afstand.domain.Herkomst.GEPUBLICEERD);
    assertThat(gepubliceerd.bron()).isEqualTo("Outcomemonitor");
    assertThat(totaal(groep(vanToen), null).steden().herkomst())
        .as("of another year is of no use")
        .isEqualTo(nl.wijkwerk.monitoring.afstand.domain.Herkomst.GEWOGEN);
  }

  @Test
  void eenCijferNoemtAlleBronnenWaarHetUitBerekendIs() {
    cijfer(2020, "WK000101", 8, 20);
    assertThat(waarnemingen.levering(BIJSTAND, 2020)).isEqualTo(CBS);
    Levering telling = new Levering("Eigen telling", "2020A", null, null);
    waarnemingen.meldLevering(2020, "Inwoners", telling);
    assertThat(waarnemingen.levering(BIJSTAND, 2020).bron())
        .isEqualTo("CBS, CC BY 4.0; Eigen telling (2020A)");
  }

  @Test
  @Bedrijfsregel("MON-112")
  void eenGepubliceerdCijferWordtNietVergelekenMetWatHierIsUitgerekend() {
    for (int jaar : new int[] {2014, 2020}) {
      cijfer(jaar, "GM0001", 10, 100);
      cijfer(jaar, "GM0002", 90, 300);
      cijfer(jaar, "WK000101", 8, 20);
    }
    assertThat(totaal(groep(), 2014).afstand().klasse()).isEqualTo(Klasse.GELIJK);
    GepubliceerdCijfer alleenNu =
        new GepubliceerdCijfer("PROEF", 2020, new BigDecimal("24.4"), "Outcomemonitor");
    Afstand nietVergeleken = totaal(groep(alleenNu), 2014).afstand();
    assertThat(nietVergeleken.klasse()).isEqualTo(Klasse.NOG_GEEN);
    assertThat(nietVergeleken.reden()).isEqualTo(Reden.ANDER_SOORT_CIJFER);
  }

  @Test
  @Bedrijfsregel("MON-116")
  void hetTotaalIsEenAndereUitspraakDanDeVerdeling() {
    // The large wijk gets far closer, the two small ones further away; together they get closer.
    cijfer(2014, "GM0001", 100, 1000);
    cijfer(2020, "GM0001", 100, 1000);
    cijfer(2014, "WK000101", 300, 1000);
    cijfer(2020, "WK000101", 200, 1000);
    cijfer(2014, "WK000102", 12, 100);
    cijfer(2020, "WK000102", 15, 100);
    Totaal totaal = totaal(null, 2014);
    assertThat(totaal.begin().cijfer().waarde()).isEqualByComparingTo("28.4");
    assertThat(totaal.nu().cijfer().waarde()).isEqualByComparingTo("19.5");
    assertThat(totaal.afstand().klasse()).isEqualTo(Klasse.KLEINER);
    Meting meting =
        new Vergelijking(
                List.of(wijk("WK000101", "GM0001"), wijk("WK000102", "GM0001")),
                Maat.ABSOLUUT,
                Jaarkeuze.ALLE,
                waarnemingen)
            .meet(BIJSTAND)
            .orElseThrow();
    assertThat(Verdeling.van(meting.afstanden()).aantal(Klasse.GROTER)).isEqualTo(1);
  }

  @Test
  @Bedrijfsregel("MON-116")
  void eenTotaalVanAndereWijkenDanInHetBeginjaarWordtNietVergeleken() {
    cijfer(2014, "GM0001", 10, 100);
    cijfer(2020, "GM0001", 10, 100);
    cijfer(2014, "WK000101", 30, 100);
    cijfer(2020, "WK000101", 20, 100);
    cijfer(2020, "WK000102", 20, 100);
    assertThat(totaal(null, 2014).afstand().reden()).isEqualTo(Reden.ANDER_AANTAL_GEBIEDEN);
  }

  @Test
  @Bedrijfsregel("MON-114")
  void elkeWijkIsVergelekenMetHaarEigenStad() {
    cijfer(2020, "GM0001", 10, 100);
    cijfer(2020, "GM0002", 30, 100);
    cijfer(2020, "WK000101", 20, 100);
    cijfer(2020, "WK000201", 20, 100);
    Meting meting =
        new Vergelijking(
                List.of(wijk("WK000101", "GM0001"), wijk("WK000201", "GM0002")),
                Maat.ABSOLUUT,
                Jaarkeuze.ALLE,
                waarnemingen)
            .meet(BIJSTAND)
            .orElseThrow();
    assertThat(meting.afstanden())
        .extracting(Afstand::achterstand)
        .containsExactly(new BigDecimal("10.0"), new BigDecimal("-10.0"));
  }

  @Test
  void alleenBeginjaarNieuwsteJaarEnBasisjaarZijnNodig() {
    for (int jaar = 2010; jaar <= 2020; jaar++) {
      cijfer(jaar, "GM0001", 10, 100);
      zet(jaar, "GM0001", Waarnemingen.INDELINGSWIJZIGING, 1);
    }
    assertThat(waarnemingen.nodig(List.of(BIJSTAND), Jaarkeuze.ALLE))
        .filteredOn(k -> !k.maat().equals(Waarnemingen.INDELINGSWIJZIGING))
        .extracting(Waarnemingen.Kolom::jaar)
        .containsOnly(2010, 2020);
    assertThat(waarnemingen.nodig(List.of(BIJSTAND), new Jaarkeuze(null, 2015)))
        .extracting(Waarnemingen.Kolom::jaar)
        .doesNotContain(2016);
  }
}
