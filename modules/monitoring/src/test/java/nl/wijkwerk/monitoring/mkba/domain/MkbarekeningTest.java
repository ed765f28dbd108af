package nl.wijkwerk.monitoring.mkba.domain;

import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.bereken;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eenmalig;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eigen;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.inhoud;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.jaarlijks;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.met;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.post;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.BATEN;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.KOSTEN;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.OVERDRACHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Jaarsaldo;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Partijsaldo;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Postvariant;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Rentevariant;
import org.junit.jupiter.api.Test;

class MkbarekeningTest {
  private static final Postinhoud TEAM = eenmalig(KOSTEN, "Gemeente", "1000", 2026);
  private static final Postinhoud BAAT = jaarlijks(BATEN, "Bewoners", "605", 2027, 2028);

  @Test
  @Bedrijfsregel("MON-73")
  void latereEurosTellenMinderMee() {
    // 605 / 1,10 = 550 in 2027 and 605 / 1,10^2 = 605 / 1,21 = 500 in 2028: 1.050 against 1.000.
    Mkbauitkomst uitkomst = bereken(inhoud(2026, 3, "10"), TEAM, BAAT);
    assertThat(uitkomst.kosten()).isEqualTo("1000.00");
    assertThat(uitkomst.baten()).isEqualTo("1050.00");
    assertThat(uitkomst.saldo()).isEqualTo("50.00");
    assertThat(uitkomst.verhouding()).isEqualTo("1.05");
    assertThat(uitkomst.jaren())
        .extracting(Jaarsaldo::contanteBaten)
        .containsExactly(bedrag("0.00"), bedrag("550.00"), bedrag("500.00"));
    assertThat(uitkomst.jaren())
        .extracting(Jaarsaldo::factor)
        .containsExactly(bedrag("1.0000"), bedrag("0.9091"), bedrag("0.8264"));
    // -1000, -1000 + 550 = -450, -450 + 500 = 50.
    assertThat(uitkomst.jaren())
        .extracting(Jaarsaldo::cumulatief)
        .containsExactly(bedrag("-1000.00"), bedrag("-450.00"), bedrag("50.00"));
  }

  @Test
  @Bedrijfsregel("MON-73")
  void elkePostIsPerJaarOpCentenAfgerondEnAllesTeltDaaruitOp() {
    // 1 / 1,0225 = 0,97799..., so 0,98 each and 2,94 together; 3 / 1,0225 would be 2,93.
    Postinhoud euro = eenmalig(BATEN, "Bewoners", "1", 2027);
    Mkbauitkomst uitkomst = bereken(inhoud(2026, 3, "2.25"), euro, euro, euro);
    assertThat(uitkomst.baten()).isEqualTo("2.94");
    assertThat(uitkomst.jaren().get(1).contanteBaten()).isEqualTo("2.94");
    assertThat(uitkomst.partijen().get(2).baten()).isEqualTo("2.94");
    // Half of 0,01 is 0,005: half a cent goes up.
    Postinhoud cent =
        post(
            BATEN,
            "Bewoners",
            null,
            Spreiding.EENMALIG,
            "0.01",
            2026,
            null,
            Margesoort.PROCENT,
            "50",
            "100");
    assertThat(bereken(inhoud(), cent).posten().get(0).laag()).isEqualTo("0.01");
  }

  @Test
  void elkeEuroLevertRuimTweeEuroOp() {
    // Leeuwarden, Voortgang: 4 years, profit of a little over 100%, balance of over 2 million.
    // 4 x 500.000 = 2.000.000 and 4 x 1.010.000 = 4.040.000, at 0 percent.
    Mkbauitkomst uitkomst =
        bereken(
            inhoud(2008, 4, "0"),
            jaarlijks(KOSTEN, "Gemeente", "500000", 2008, 2011),
            jaarlijks(BATEN, "Gemeente", "810000", 2008, 2011),
            jaarlijks(BATEN, "Bewoners", "200000", 2008, 2011));
    assertThat(uitkomst.saldo()).isEqualTo("2040000.00");
    assertThat(uitkomst.verhouding()).isEqualTo("2.02");
    assertThat(uitkomst.terugverdienjaar()).isEqualTo(2008);
  }

  @Test
  @Bedrijfsregel("MON-74")
  void overdrachtVerschuiftTussenPartijenEnVerandertHetTotaalNiet() {
    Postinhoud bijdrage =
        post(
            OVERDRACHT,
            "Corporatie",
            "Gemeente",
            Spreiding.EENMALIG,
            "300",
            2026,
            null,
            null,
            null,
            null);
    Mkbauitkomst uitkomst = bereken(inhoud(), TEAM, BAAT, bijdrage);
    assertThat(uitkomst.kosten()).isEqualTo("1000.00");
    assertThat(uitkomst.saldo()).isEqualTo("50.00");
    // Gemeente -1000 + 300, corporatie -300, bewoners 1050: together 50.
    assertThat(uitkomst.partijen())
        .extracting(Partijsaldo::saldo)
        .containsExactly(bedrag("-700.00"), bedrag("-300.00"), bedrag("1050.00"));
    assertThat(uitkomst.partijen().get(0).krijgt()).isEqualTo("300.00");
    assertThat(uitkomst.partijen().get(1).betaalt()).isEqualTo("300.00");
    assertThat(uitkomst.partijen().get(2).profiteert()).isEqualTo("1050.00");
  }

  @Test
  @Bedrijfsregel("MON-75")
  void gevoeligstePostStaatVooraan() {
    // Benefit 500 at 80 to 140% in the base year: balance -600 or -300, 300 apart. Cost 1000
    // between 900 and 1100: balance -400 or -600, 200 apart.
    Postinhoud baat =
        post(
            BATEN,
            "Bewoners",
            null,
            Spreiding.EENMALIG,
            "500",
            2026,
            null,
            Margesoort.PROCENT,
            "80",
            "140");
    Postinhoud kosten =
        post(
            KOSTEN,
            "Gemeente",
            null,
            Spreiding.EENMALIG,
            "1000",
            2026,
            null,
            Margesoort.BEDRAG,
            "900",
            "1100");
    List<Postvariant> posten = bereken(inhoud(), kosten, baat).posten();
    assertThat(posten).extracting(Postvariant::soort).containsExactly(BATEN, KOSTEN);
    assertThat(posten.get(0).saldoBijLaag()).isEqualTo("-600.00");
    assertThat(posten.get(0).saldoBijHoog()).isEqualTo("-300.00");
    assertThat(posten.get(1).saldoBijLaag()).isEqualTo("-400.00");
    assertThat(posten.get(1).saldoBijHoog()).isEqualTo("-600.00");
    assertThat(posten.get(1).bandbreedte()).isEqualTo("200.00");
  }

  @Test
  @Bedrijfsregel("MON-75")
  void hogereDiscontovoetVerlaagtWatLaterKomt() {
    // At 9%: 605 / 1,09 = 555,05 and 605 / 1,1881 = 509,22. At 11%: 545,05 and 491,03.
    List<Rentevariant> rente = bereken(inhoud(), TEAM, BAAT).rente();
    assertThat(rente)
        .extracting(Rentevariant::baten)
        .containsExactly(bedrag("1064.27"), bedrag("1050.00"), bedrag("1036.08"));
    // Never below nil.
    assertThat(bereken(inhoud(2026, 3, "0.5"), TEAM).rente().get(0).voet())
        .isEqualByComparingTo("0");
  }

  @Test
  @Bedrijfsregel("MON-77")
  void omslagfactorEnTerugverdienjaarVolgenUitDeContanteWaarden() {
    Mkbauitkomst uitkomst = bereken(inhoud(), TEAM, BAAT);
    // 1000 / 1050.
    assertThat(uitkomst.omslagfactor()).isEqualTo("0.9524");
    assertThat(uitkomst.terugverdienjaar()).isEqualTo(2028);
    // Above nil in 2027 and below again in 2028 is not earned back.
    Mkbauitkomst terug =
        bereken(
            inhoud(2026, 3, "0"),
            TEAM,
            eenmalig(BATEN, "Bewoners", "1200", 2027),
            eenmalig(KOSTEN, "Gemeente", "500", 2028));
    assertThat(terug.terugverdienjaar()).isNull();
  }

  @Test
  @Bedrijfsregel("MON-77")
  void zonderKostenIsErGeenVerhoudingEnZonderPostenGeenTerugverdienjaar() {
    Mkbauitkomst leeg = bereken(inhoud());
    assertThat(leeg.verhouding()).isNull();
    assertThat(leeg.omslagfactor()).isNull();
    assertThat(leeg.terugverdienjaar()).isNull();
    assertThat(leeg.jaren()).hasSize(3);
  }

  @Test
  @Bedrijfsregel("MON-77")
  void metAlleenBatenIsErNietsTerugTeVerdienenEnMetAlleenKostenGeenOmslag() {
    Mkbauitkomst baten = bereken(inhoud(), BAAT);
    assertThat(baten.verhouding()).isNull();
    assertThat(baten.omslagfactor()).isNull();
    assertThat(baten.terugverdienjaar()).isNull();
    Mkbauitkomst kosten = bereken(inhoud(), TEAM);
    assertThat(kosten.verhouding()).isEqualTo("0.00");
    assertThat(kosten.omslagfactor()).isNull();
    assertThat(kosten.terugverdienjaar()).isNull();
    Mkbauitkomst gelijk =
        bereken(
            inhoud(),
            eenmalig(KOSTEN, "Gemeente", "100", 2026),
            eenmalig(BATEN, "Bewoners", "100", 2026));
    assertThat(gelijk.terugverdienjaar()).isEqualTo(2026);
    assertThat(gelijk.omslagfactor()).isEqualTo("1.0000");
  }

  @Test
  @Bedrijfsregel("MON-75")
  void elkeDiscontovoetStaatErEenKeer() {
    assertThat(bereken(inhoud(2026, 3, "0.00"), TEAM).rente())
        .extracting(Rentevariant::voet)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(bedrag("0"), bedrag("1"));
    assertThat(bereken(inhoud(2026, 3, "0.5"), TEAM).rente()).hasSize(3);
  }

  @Test
  @Bedrijfsregel("MON-76")
  void batenZonderBronZijnAannamen() {
    Postinhoud metBron = met(BAAT, Grondslag.GESCHAT, "Onderzoek", null);
    Mkbauitkomst uitkomst = bereken(inhoud(), TEAM, BAAT, metBron);
    assertThat(uitkomst.baten()).isEqualTo("2100.00");
    assertThat(uitkomst.aannamen()).isEqualTo("1050.00");
    assertThat(metBron.bewijs()).isEqualTo(Bewijs.BRON);
    assertThat(met(BAAT, Grondslag.GESCHAT, null, "https://voorbeeld.nl/e").bewijs())
        .isEqualTo(Bewijs.EVALUATIE);
  }

  @Test
  void eigenBedragenTellenInHunJaar() {
    // 110 / 1,1 = 100 in 2027, 121 / 1,21 = 100 in 2028.
    Mkbauitkomst uitkomst =
        bereken(
            inhoud(),
            eigen(
                KOSTEN,
                "Gemeente",
                new Jaarbedrag(2028, bedrag("121")),
                new Jaarbedrag(2027, bedrag("110"))));
    assertThat(uitkomst.kosten()).isEqualTo("200.00");
    assertThat(uitkomst.jaren().get(1).kosten()).isEqualByComparingTo("110");
  }

  private static BigDecimal bedrag(String tekst) {
    return new BigDecimal(tekst);
  }
}
