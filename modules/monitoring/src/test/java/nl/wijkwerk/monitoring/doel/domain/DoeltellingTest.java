package nl.wijkwerk.monitoring.doel.domain;

import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.NU;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.VANDAAG;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.inhoud;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.telling;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.tellingen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoeltellingTest {
  private static final UUID DOEL = UUID.randomUUID();

  private static Doelinhoud alle(String indicator) {
    return new DoelFixture()
        .indicator(indicator)
        .begin(null, null)
        .streef(null, LocalDate.of(2014, 12, 31))
        .maak();
  }

  @ParameterizedTest
  @CsvSource({
    "18, 34, 52.9, scholen met extra lestijd",
    "49, 70, 70.0, nulgroepen",
    "26, 34, 76.5, scholen met een wijkteam"
  })
  @Bedrijfsregel("MON-136")
  void tellingenUitDeVoortgangsrapportageHebbenEenAandeelEnMetEenTellingNogGeenVoortgang(
      int aantal, int totaal, String procent, String wat) {
    Doelvoortgang v = tellingen(alle(wat), telling(DOEL, "2013-06-30", aantal, totaal));
    assertThat(Doeltelling.procent(aantal, totaal)).isEqualByComparingTo(procent);
    assertThat(v.streef()).isEqualByComparingTo(String.valueOf(totaal));
    assertThat(v.laatste().aantal()).isEqualTo(aantal);
    assertThat(v.reden()).isEqualTo(Doelreden.GEEN_CIJFER);
    assertThat(v.prognose().allesOp()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-133")
  void zevenWekenTellenZegtNietsOverEenJaarLater() {
    Doelinhoud doel =
        new DoelFixture()
            .indicator("bezoekers")
            .begin("0", 2012)
            .streef("34", LocalDate.of(2014, 12, 31))
            .maak();
    Doelvoortgang kort =
        tellingen(
            doel,
            telling(DOEL, "2013-10-01", 0, 34),
            telling(DOEL, "2013-11-01", 3, 34),
            telling(DOEL, "2013-11-20", 12, 34));
    assertThat(kort.prognose().reden()).isEqualTo(Prognose.Reden.TE_KORT);
    assertThat(kort.prognose().allesOp()).isNull();
    Doelvoortgang lang =
        tellingen(
            doel,
            telling(DOEL, "2013-08-01", 0, 34),
            telling(DOEL, "2013-11-01", 3, 34),
            telling(DOEL, "2013-11-20", 12, 34));
    assertThat(lang.prognose().bekend()).isTrue();
  }

  @Test
  @Bedrijfsregel("MON-133")
  void vanafDrieTellingenIsTeZeggenWanneerAlleScholenMeedoen() {
    Doelvoortgang v =
        tellingen(
            alle("scholen"),
            telling(DOEL, "2012-06-30", 10, 34),
            telling(DOEL, "2012-12-31", 14, 34),
            telling(DOEL, "2013-06-30", 18, 34));
    // Eight in a year: the sixteen that are left take two more.
    assertThat(v.prognose().allesOp())
        .isBetween(LocalDate.of(2015, 6, 28), LocalDate.of(2015, 7, 2));
    assertThat(v.prognose().waarde()).isLessThan(v.streef());
    assertThat(v.stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(v.deel()).isEqualByComparingTo("0.3333");
  }

  @Test
  @Bedrijfsregel("MON-133")
  void bijEenAnderTotaalOfZonderGroeiIsErGeenDagWaaropAllesBereiktIs() {
    assertThat(
            tellingen(
                    alle("scholen"),
                    telling(DOEL, "2012-06-30", 10, 34),
                    telling(DOEL, "2012-12-31", 14, 34),
                    telling(DOEL, "2013-06-30", 18, 36))
                .prognose()
                .reden())
        .isEqualTo(Prognose.Reden.TE_WEINIG);
    assertThat(
            tellingen(
                    alle("scholen"),
                    telling(DOEL, "2012-06-30", 18, 34),
                    telling(DOEL, "2012-12-31", 14, 34),
                    telling(DOEL, "2013-06-30", 10, 34))
                .prognose()
                .allesOp())
        .isNull();
  }

  @Test
  @Bedrijfsregel("MON-214")
  void eenGeteldDoelDatVolgensDePrognoseTeLaatIsHeetNietOpKoers() {
    Doelinhoud straten = straten("34");
    Doelvoortgang v = vanStraten(straten);
    // Not further behind the line than the tolerance, and yet all of them only in July 2029.
    assertThat(v.verwacht().subtract(v.deel())).isLessThan(DoelFixture.TOLERANTIE);
    assertThat(v.prognose().allesOp()).isEqualTo("2029-07-22");
    assertThat(v.prognose().waarde()).isEqualByComparingTo("31");
    assertThat(v.prognose().laag()).isEqualByComparingTo("30");
    assertThat(v.prognose().hoog()).isEqualByComparingTo("33");
    assertThat(v.uitkomst()).isEqualTo(Prognose.Uitkomst.HAALT_NIET);
    assertThat(v.stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(vanStraten(straten("32")).uitkomst()).isEqualTo(Prognose.Uitkomst.ALLEEN_GUNSTIGST);
    assertThat(vanStraten(straten("32")).stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(vanStraten(straten("31")).uitkomst()).isEqualTo(Prognose.Uitkomst.HAALT);
    assertThat(vanStraten(straten("31")).stand()).isEqualTo(Doelstand.OP_KOERS);
  }

  private static Doelinhoud straten(String streef) {
    return new DoelFixture()
        .indicator("straten")
        .begin("4", 2022)
        .streef(streef, LocalDate.of(2028, 12, 31))
        .maak();
  }

  private static Doelvoortgang vanStraten(Doelinhoud doel) {
    return tellingen(
        doel,
        telling(DOEL, "2023-12-31", 9, 34),
        telling(DOEL, "2024-12-31", 14, 34),
        telling(DOEL, "2025-12-31", 18, 34));
  }

  @Test
  @Bedrijfsregel("MON-214")
  void watGeteldWordtIsErPasAlsHetHeelIs() {
    // Half a school short on the day of the target: 33, and all of them some weeks later.
    Doelvoortgang omhoog =
        tellingen(
            alle("scholen"),
            telling(DOEL, "2011-12-31", 11, 34),
            telling(DOEL, "2012-12-31", 18, 34),
            telling(DOEL, "2013-12-31", 26, 34));
    assertThat(omhoog.prognose().allesOp()).isEqualTo("2015-01-25");
    assertThat(omhoog.prognose().waarde()).isEqualByComparingTo("33");
    assertThat(omhoog.stand()).isEqualTo(Doelstand.ACHTER);
    Doelinhoud minder =
        new DoelFixture()
            .indicator("hangplekken")
            .begin("30", 2010)
            .streef("6", LocalDate.of(2014, 12, 31))
            .maak();
    Doelvoortgang omlaag =
        tellingen(
            minder,
            telling(DOEL, "2011-12-31", 23, 34),
            telling(DOEL, "2012-12-31", 17, 34),
            telling(DOEL, "2013-12-31", 12, 34));
    assertThat(omlaag.prognose().waarde()).isEqualByComparingTo("7");
    assertThat(omlaag.uitkomst()).isEqualTo(Prognose.Uitkomst.ALLEEN_GUNSTIGST);
  }

  @Test
  @Bedrijfsregel("MON-136")
  void doelInProcentenWordtMetHetAandeelVergeleken() {
    Doelinhoud doel =
        new DoelFixture()
            .indicator("Percentage scholen met een wijkteam")
            .begin("50", 2012)
            .streef("100", LocalDate.of(2014, 12, 31))
            .maak();
    Doelvoortgang v = tellingen(doel, telling(DOEL, "2013-12-31", 26, 34));
    assertThat(v.laatste().waarde()).isEqualByComparingTo("76.5");
    assertThat(v.stand()).isEqualTo(Doelstand.OP_KOERS);
    Doelinhoud aantallen =
        new DoelFixture()
            .indicator("Scholen")
            .begin("17", 2012)
            .streef("30", LocalDate.of(2014, 12, 31))
            .maak();
    assertThat(tellingen(aantallen, telling(DOEL, "2013-12-31", 30, 34)).stand())
        .isEqualTo(Doelstand.BEREIKT);
  }

  @ParameterizedTest
  @CsvSource({
    ", 1, 2, doeltelling.zonder-dag",
    "2026-11-28, 1, 2, doeltelling.dag-kan-niet",
    "1989-12-31, 1, 2, doeltelling.dag-kan-niet",
    "2026-01-01, 1, , doeltelling.totaal",
    "2026-01-01, 0, 0, doeltelling.totaal",
    "2026-01-01, 1, 100000001, doeltelling.totaal",
    "2026-01-01, , 2, doeltelling.aantal",
    "2026-01-01, -1, 2, doeltelling.aantal",
    "2026-01-01, 3, 2, doeltelling.meer-dan-totaal"
  })
  @Bedrijfsregel("MON-134")
  void tellingDieNietKanWordtGeweigerd(String dag, Integer aantal, Integer totaal, String zin) {
    assertThatThrownBy(
            () ->
                new Doeltelling(
                    UUID.randomUUID(), DOEL, inhoud(dag, aantal, totaal), VANDAAG, "W", NU))
        .hasMessageContaining(zin);
  }

  @Test
  @Bedrijfsregel("MON-134")
  void weigeringVanHetTotaalNoemtBeideGrenzen() {
    assertThatThrownBy(() -> telling(DOEL, "2026-01-01", 1, 2_000_000_000))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout ->
                assertThat(new Berichten(new MonitoringModule()).uitleg(Berichten.NEDERLANDS, fout))
                    .hasValueSatisfying(
                        zin -> assertThat(zin).contains("van 1 tot en met 100.000.000.")));
  }

  @Test
  @Bedrijfsregel("MON-250")
  void streefwaardeBovenHetTotaalWordtGezegdEnNietGeweigerd() {
    assertThat(bovenTotaal("4", "40", telling(DOEL, "2024-12-31", 25, 30))).isTrue();
    assertThat(bovenTotaal("4", "30", telling(DOEL, "2024-12-31", 25, 30))).isFalse();
    assertThat(bovenTotaal("4", null, telling(DOEL, "2024-12-31", 25, 30))).isFalse();
    // Only the newest count tells how many there are now.
    assertThat(
            bovenTotaal(
                "4",
                "40",
                telling(DOEL, "2023-12-31", 25, 30),
                telling(DOEL, "2024-12-31", 25, 41)))
        .isFalse();
    Doelinhoud teHoog =
        new DoelFixture()
            .indicator("straten")
            .begin("4", 2022)
            .streef("40", LocalDate.of(2028, 12, 31))
            .maak();
    assertThat(tellingen(teHoog, telling(DOEL, "2024-12-31", 25, 30)).stand())
        .isEqualTo(Doelstand.ACHTER);
    assertThat(tellingen(teHoog, telling(DOEL, "2024-12-31", 25, 41)).stand())
        .isEqualTo(Doelstand.OP_KOERS);
    // Who wants fewer is there already.
    assertThat(bovenTotaal("60", "40", telling(DOEL, "2024-12-31", 25, 30))).isFalse();
  }

  private static boolean bovenTotaal(String begin, String streef, Doeltelling... tellingen) {
    Doelinhoud doel =
        new DoelFixture()
            .indicator("straten")
            .begin(begin, 2022)
            .streef(streef, LocalDate.of(2028, 12, 31))
            .maak();
    return tellingen(doel, tellingen).streefBovenTotaal(doel);
  }

  @Test
  @Bedrijfsregel("MON-250")
  void eenStreefwaardeInProcentenStaatLosVanHetTotaal() {
    Doelinhoud doel =
        new DoelFixture().indicator("% straten").begin("4", 2022).streef("80", VANDAAG).maak();
    assertThat(tellingen(doel, telling(DOEL, "2024-12-31", 25, 30)).streefBovenTotaal(doel))
        .isFalse();
  }

  @Test
  @Bedrijfsregel("MON-134")
  void tellingHeeftEenBron() {
    Tellinginhoud zonder = new Tellinginhoud(LocalDate.of(2026, 1, 1), 1, 2, " ", null);
    assertThatThrownBy(() -> new Doeltelling(UUID.randomUUID(), DOEL, zonder, VANDAAG, "W", NU))
        .hasMessageContaining("doeltelling.zonder-bron");
  }

  @Test
  @Bedrijfsregel("MON-137")
  void correctieHoudtWatErStondMetDeRedenEnVerwijderdVerandertNietMeer() {
    Doeltelling telling = telling(DOEL, "2013-06-30", 18, 34);
    assertThatThrownBy(
            () -> telling.corrigeer(inhoud("2013-06-30", 19, 34), "fout", VANDAAG, "X", NU))
        .hasMessageContaining("doeltelling.zonder-reden");
    Doeltelling goed = telling(DOEL, "2013-06-30", 18, 34);
    goed.corrigeer(
        inhoud("2013-06-30", 19, 34), "Een school was vergeten", VANDAAG, "X", NU.plusDays(1));
    assertThat(goed.inhoud().aantal()).isEqualTo(19);
    assertThat(goed.eerder()).hasSize(1);
    assertThat(goed.eerder().get(0).inhoud().aantal()).isEqualTo(18);
    assertThat(goed.eerder().get(0).door()).isEqualTo("W");
    assertThat(goed.eerder().get(0).reden()).isEqualTo("Een school was vergeten");
    goed.laatVervallen("Dubbel ingevoerd door twee mensen", "X", NU);
    assertThatThrownBy(
            () ->
                goed.corrigeer(
                    inhoud("2013-06-30", 20, 34), "Toch nog een erbij", VANDAAG, "X", NU))
        .isInstanceOf(Vervallen.class);
  }
}
