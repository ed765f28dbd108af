package nl.wijkwerk.monitoring.doel.domain;

import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.cijfers;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.enquete;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.jaren;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class DoelvoortgangTest {
  private static Doelvoortgang op(int jaar, String waarde) {
    return cijfers(new DoelFixture().maak(), jaren(jaar, waarde));
  }

  @Test
  @Bedrijfsregel("MON-130")
  void opKoersIsNietMeerDanDeTolerantieAchterDeRechteLijn() {
    // From 60 in 2020 to 40 in 2030: half of the way in 2025, and a tenth of it is the tolerance.
    assertThat(op(2025, "50").stand()).isEqualTo(Doelstand.OP_KOERS);
    assertThat(op(2025, "52").stand()).isEqualTo(Doelstand.OP_KOERS);
    assertThat(op(2025, "52.1").stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(op(2025, "40").stand()).isEqualTo(Doelstand.BEREIKT);
    assertThat(op(2025, "52").deel()).isEqualByComparingTo("0.4");
    assertThat(op(2025, "52").verwacht()).isEqualByComparingTo("0.5");
  }

  @Test
  @Bedrijfsregel("MON-130")
  void deWegKanOmhoogEnOmlaagEnTerugGaan() {
    Doelinhoud omhoog = new DoelFixture().begin("40", 2020).streef("60", dag(2030)).maak();
    assertThat(cijfers(omhoog, jaren(2025, "50")).stand()).isEqualTo(Doelstand.OP_KOERS);
    assertThat(cijfers(omhoog, jaren(2025, "38")).stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(cijfers(omhoog, jaren(2025, "38")).deel()).isEqualByComparingTo("-0.1");
    assertThat(cijfers(omhoog, jaren(2025, "61")).stand()).isEqualTo(Doelstand.BEREIKT);
  }

  @Test
  @Bedrijfsregel("MON-130")
  void opDeStreefdatumTeltAlleenHetDoelZelf() {
    assertThat(op(2030, "41").stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(op(2031, "41").stand()).isEqualTo(Doelstand.ACHTER);
    assertThat(op(2030, "40").stand()).isEqualTo(Doelstand.BEREIKT);
    Doelinhoud kort = new DoelFixture().streef("40", LocalDate.of(2020, 6, 1)).maak();
    assertThat(cijfers(kort, jaren(2021, "41")).stand()).isEqualTo(Doelstand.ACHTER);
  }

  @Test
  @Bedrijfsregel("MON-131")
  void watNietTeMetenIsZegtWaaromEnLaatHetNieuwsteCijferZien() {
    assertThat(reden(new DoelFixture().indicator(" "), null)).isEqualTo(Doelreden.GEEN_INDICATOR);
    assertThat(reden(new DoelFixture(), null)).isEqualTo(Doelreden.ONBEKENDE_INDICATOR);
    assertThat(reden(new DoelFixture().begin(null, 2020), Doelmaat.CIJFER))
        .isEqualTo(Doelreden.GEEN_BEGINWAARDE);
    assertThat(reden(new DoelFixture().begin("60", null), Doelmaat.CIJFER))
        .isEqualTo(Doelreden.GEEN_BEGINWAARDE);
    assertThat(reden(new DoelFixture().streef(null, dag(2030)), Doelmaat.CIJFER))
        .isEqualTo(Doelreden.GEEN_STREEFWAARDE);
    assertThat(reden(new DoelFixture().streef("40", null), Doelmaat.CIJFER))
        .isEqualTo(Doelreden.GEEN_STREEFDATUM);
    assertThat(reden(new DoelFixture().streef("60", dag(2030)), Doelmaat.CIJFER))
        .isEqualTo(Doelreden.GEEN_WEG);
    Doelvoortgang vanHetBegin = op(2020, "61");
    assertThat(vanHetBegin.stand()).isEqualTo(Doelstand.NOG_NIET);
    assertThat(vanHetBegin.reden()).isEqualTo(Doelreden.GEEN_CIJFER);
    assertThat(vanHetBegin.laatste().waarde()).isEqualByComparingTo("61");
    assertThat(cijfers(new DoelFixture().maak(), List.of()).reden())
        .isEqualTo(Doelreden.GEEN_CIJFER);
  }

  private static Doelreden reden(DoelFixture doel, Doelmaat maat) {
    return Doelvoortgang.van(
            doel.maak(),
            DoelFixture.VAN_JAAR,
            maat,
            maat == null ? List.of() : jaren(2025, "50"),
            DoelFixture.GRENZEN,
            DoelFixture.TOLERANTIE)
        .reden();
  }

  @Test
  @Bedrijfsregel("MON-131")
  void eenDoelNoemtEenIndicatorBijNaamCodeOfNaamMetEenheid() {
    Indicator indicator =
        new Proefindicator(Meetwijze.MAAT).naam("Bijstand").maten("Bijstand", null).maak();
    assertThat(new DoelFixture().indicator(" bijstand ").maak().noemt(indicator)).isTrue();
    assertThat(new DoelFixture().indicator("PROEF").maak().noemt(indicator)).isTrue();
    assertThat(new DoelFixture().indicator("Bijstand (aantal)").maak().noemt(indicator)).isTrue();
    assertThat(new DoelFixture().indicator("Bijstand in de wijk").maak().noemt(indicator))
        .isFalse();
    assertThat(new DoelFixture().indicator(null).maak().noemt(indicator)).isFalse();
  }

  @Test
  @Bedrijfsregel("MON-131")
  void deTotalenTellenOpTotHetAantalDoelen() {
    Doeltotalen totalen =
        Doeltotalen.van(
            Map.of(
                Doelstand.BEREIKT, 1L,
                Doelstand.OP_KOERS, 2L,
                Doelstand.NOG_NIET, 3L,
                Doelstand.NIET_MEETBAAR, 4L));
    assertThat(totalen).isEqualTo(new Doeltotalen(1, 2, 0, 3, 4, 10));
  }

  @Test
  @Bedrijfsregel("MON-132")
  void overEenAndereGrensIsGeenVoortgangTeZeggen() {
    Waarnemingen waarnemingen = new Waarnemingen();
    Indicator indicator =
        new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).tenminste(10, "Bijstand").maak();
    zet(waarnemingen, 2020, 60, 1);
    zet(waarnemingen, 2021, null, 2);
    zet(waarnemingen, 2022, 55, 1);
    zet(waarnemingen, 2023, 5, 1);
    zet(waarnemingen, 2024, 54, 1);
    Doelinhoud voor = new DoelFixture().maak();
    List<Meetpunt> punten = Cijferpunten.van(voor, gebied(), indicator, waarnemingen);
    // A change in a year without a figure is still one, and too few observations are no figure.
    assertThat(punten)
        .extracting(Meetpunt::dag)
        .extracting(LocalDate::getYear)
        .containsExactly(2020, 2022, 2024);
    assertThat(punten)
        .extracting(Meetpunt::aansluiting)
        .containsExactly(Aansluiting.SLUIT_AAN, Aansluiting.ANDER_GEBIED, Aansluiting.ONDERBROKEN);
    assertThat(cijfers(voor, punten).reden()).isEqualTo(Doelreden.BREUK);
    Doelinhoud na = new DoelFixture().begin("56", 2021).maak();
    assertThat(cijfers(na, Cijferpunten.van(na, gebied(), indicator, waarnemingen)).reden())
        .isNull();
  }

  private static Doelgebied gebied() {
    return Doelgebied.van("WK1", 2021, List.of());
  }

  private static void zet(Waarnemingen waarnemingen, int jaar, Integer waarde, int wijziging) {
    Levering levering = new Levering("CBS", null, null, null);
    waarnemingen.voegToe(
        jaar,
        "WK1",
        "Bijstand",
        waarde == null
            ? new Waarneming(null, "PUNT")
            : new Waarneming(BigDecimal.valueOf(waarde), null),
        levering);
    waarnemingen.voegToe(
        jaar,
        "WK1",
        Waarnemingen.INDELINGSWIJZIGING,
        new Waarneming(BigDecimal.valueOf(wijziging), null),
        levering);
  }

  @Test
  @Bedrijfsregel("MON-133")
  void prognoseIsDeGemiddeldeVeranderingSindsHetBeginMetDeTraagsteEnSnelsteStap() {
    Prognose p =
        cijfers(new DoelFixture().maak(), jaren(2019, "99", "60", "59", "56", "54")).prognose();
    // 60, 59, 56, 54 from 2020 on: two a year on average; the slowest step is one, the fastest
    // three.
    assertThat(p.reden()).isNull();
    assertThat(p.van()).isEqualTo(dag(2020));
    assertThat(p.punten()).isEqualTo(4);
    assertThat(p.waarde()).isEqualByComparingTo("40");
    assertThat(p.laag()).isEqualByComparingTo("33");
    assertThat(p.hoog()).isEqualByComparingTo("47");
    assertThat(p.allesOp()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-133")
  void geenPrognoseMetMinderDanDriePuntenOverEenBreukOfNaDeStreefdatum() {
    Doelinhoud doel = new DoelFixture().maak();
    assertThat(cijfers(doel, jaren(2021, "59", "58")).prognose().reden())
        .isEqualTo(Prognose.Reden.TE_WEINIG);
    List<Meetpunt> gat = new ArrayList<>(jaren(2021, "59", "58", "57"));
    gat.add(Meetpunt.cijfer(2025, new BigDecimal("55"), null, "CBS", Aansluiting.ONDERBROKEN));
    assertThat(cijfers(doel, gat).prognose().reden()).isEqualTo(Prognose.Reden.TE_WEINIG);
    assertThat(cijfers(doel, jaren(2028, "44", "43", "42")).prognose().reden())
        .isEqualTo(Prognose.Reden.DATUM_VOORBIJ);
    assertThat(cijfers(doel, List.of()).prognose().reden()).isEqualTo(Prognose.Reden.NOG_NIET);
    Doelvoortgang zonder = cijfers(new DoelFixture().begin(null, 2020).maak(), List.of());
    assertThat(zonder.stand()).isEqualTo(Doelstand.NIET_MEETBAAR);
    assertThat(zonder.prognose().reden()).isEqualTo(Prognose.Reden.NIET_MEETBAAR);
  }

  @Test
  @Bedrijfsregel("MON-133")
  void prognoseBlijftBinnenWatKan() {
    Doelinhoud doel = new DoelFixture().begin("9", 2020).streef("1", dag(2030)).maak();
    Prognose p = cijfers(doel, jaren(2021, "8", "5", "2")).prognose();
    assertThat(p.waarde()).isEqualByComparingTo("0");
    assertThat(p.laag()).isEqualByComparingTo("0");
  }

  @Test
  @Bedrijfsregel("MON-214")
  void metEenPrognoseVolgtDeStandDiePrognose() {
    Doelinhoud doel = new DoelFixture().maak();
    // Two a year is what the target asks for: it is reached just in time, as it is told.
    assertThat(cijfers(doel, jaren(2020, "60", "58", "56", "54")).stand())
        .isEqualTo(Doelstand.OP_KOERS);
    // A little slower is not far behind the line yet, and too late in the end.
    Doelvoortgang traag = cijfers(doel, jaren(2020, "60", "58.5", "56", "54.5"));
    assertThat(traag.deel()).isGreaterThan(traag.verwacht().subtract(DoelFixture.TOLERANTIE));
    assertThat(traag.uitkomst()).isEqualTo(Prognose.Uitkomst.ALLEEN_GUNSTIGST);
    assertThat(traag.stand()).isEqualTo(Doelstand.ACHTER);
    // Slow first and fast since the start: far behind the line and yet in time.
    Doelinhoud laat = new DoelFixture().begin("60", 2018).streef("50", dag(2026)).maak();
    Doelvoortgang snel = cijfers(laat, jaren(2021, "59.9", "58", "55.8"));
    assertThat(snel.verwacht().subtract(snel.deel())).isGreaterThan(DoelFixture.TOLERANTIE);
    assertThat(snel.uitkomst()).isEqualTo(Prognose.Uitkomst.HAALT);
    assertThat(snel.stand()).isEqualTo(Doelstand.OP_KOERS);
    // Reached is reached; without a forecast only the line tells.
    Doelvoortgang bereikt = cijfers(doel, jaren(2020, "60", "36", "39"));
    assertThat(bereikt.stand()).isEqualTo(Doelstand.BEREIKT);
    assertThat(bereikt.uitkomst()).isNull();
    assertThat(op(2025, "52").uitkomst()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-215")
  void eenCijferVanVoorHetPlanZegtNogNietOfHetPlanHelpt() {
    Doelinhoud doel = new DoelFixture().begin("60", 2014).streef("55", dag(2028)).maak();
    List<Meetpunt> voor = jaren(2018, "57", "55", "54");
    Doelvoortgang v = vanPlan(doel, voor, 2021);
    assertThat(v.stand()).isEqualTo(Doelstand.NOG_NIET);
    assertThat(v.reden()).isEqualTo(Doelreden.VOOR_HET_PLAN);
    assertThat(v.deel()).isNull();
    assertThat(v.prognose().reden()).isEqualTo(Prognose.Reden.NOG_NIET);
    assertThat(v.laatste().waarde()).isEqualByComparingTo("54");
    // The figure of the first year of the plan is the first that tells of it.
    assertThat(vanPlan(doel, voor, 2020).stand()).isEqualTo(Doelstand.BEREIKT);
    // What has to be mended in the plan is told first.
    Doelinhoud zonder = new DoelFixture().begin(null, 2014).maak();
    assertThat(vanPlan(zonder, voor, 2021).reden()).isEqualTo(Doelreden.GEEN_BEGINWAARDE);
  }

  private static Doelvoortgang vanPlan(Doelinhoud doel, List<Meetpunt> punten, int vanJaar) {
    return Doelvoortgang.van(
        doel, vanJaar, Doelmaat.CIJFER, punten, DoelFixture.GRENZEN, DoelFixture.TOLERANTIE);
  }

  @Test
  @Bedrijfsregel("MON-216")
  void eenVeranderingBinnenDeMargeGeeftGeenStandEnGeenPrognose() {
    Doelinhoud doel = new DoelFixture().begin("61", 2020).streef("75", dag(2028)).maak();
    List<Meetpunt> punten =
        List.of(enquete(2020, "61", "6.7"), enquete(2022, "62", "6.5"), enquete(2024, "63", "6.5"));
    Doelvoortgang v = cijfers(doel, punten);
    assertThat(v.stand()).isEqualTo(Doelstand.NOG_NIET);
    assertThat(v.reden()).isEqualTo(Doelreden.BINNEN_MARGE);
    assertThat(v.deel()).isNull();
    assertThat(v.prognose().reden()).isEqualTo(Prognose.Reden.NOG_NIET);
    // Root of 6.7 and 6.5 squared.
    assertThat(v.verschilmarge(1)).isEqualByComparingTo("9.3");
    assertThat(v.laatste().marge()).isEqualByComparingTo("6.5");
    assertThat(v.beginmarge()).isEqualByComparingTo("6.7");
    assertThat(cijfers(doel, List.of(punten.get(0), enquete(2024, "70.3", "6.5"))).reden())
        .isEqualTo(Doelreden.BINNEN_MARGE);
    assertThat(cijfers(doel, List.of(punten.get(0), enquete(2024, "70.4", "6.5"))).stand())
        .isEqualTo(Doelstand.OP_KOERS);
    assertThat(cijfers(doel, List.of(punten.get(0), enquete(2024, "51.6", "6.5"))).stand())
        .isEqualTo(Doelstand.ACHTER);
    // The margin of the start is not known: that of the newest figure is the least there is.
    assertThat(cijfers(doel, List.of(enquete(2024, "67.5", "6.5"))).reden())
        .isEqualTo(Doelreden.BINNEN_MARGE);
    assertThat(cijfers(doel, jaren(2024, "61")).stand()).isEqualTo(Doelstand.ACHTER);
  }

  private static LocalDate dag(int jaar) {
    return LocalDate.of(jaar, 12, 31);
  }
}
