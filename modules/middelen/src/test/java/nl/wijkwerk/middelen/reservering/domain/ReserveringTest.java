package nl.wijkwerk.middelen.reservering.domain;

import static nl.wijkwerk.middelen.MiddelenFixture.ANDER;
import static nl.wijkwerk.middelen.MiddelenFixture.DAG;
import static nl.wijkwerk.middelen.MiddelenFixture.DE_RIET;
import static nl.wijkwerk.middelen.MiddelenFixture.HOFKAMP;
import static nl.wijkwerk.middelen.MiddelenFixture.HOUDER;
import static nl.wijkwerk.middelen.MiddelenFixture.INDELING;
import static nl.wijkwerk.middelen.MiddelenFixture.MOMENT;
import static nl.wijkwerk.middelen.MiddelenFixture.euro;
import static nl.wijkwerk.middelen.MiddelenFixture.heroveringDeRiet;
import static nl.wijkwerk.middelen.MiddelenFixture.houder;
import static nl.wijkwerk.middelen.MiddelenFixture.jaarpost;
import static nl.wijkwerk.middelen.MiddelenFixture.leefbareWijken;
import static nl.wijkwerk.middelen.MiddelenFixture.moestuin;
import static nl.wijkwerk.middelen.MiddelenFixture.onderdeel;
import static nl.wijkwerk.middelen.MiddelenFixture.post;
import static nl.wijkwerk.middelen.MiddelenFixture.postZonderHouder;
import static nl.wijkwerk.middelen.MiddelenFixture.reservering;
import static nl.wijkwerk.middelen.MiddelenFixture.soort;
import static nl.wijkwerk.middelen.MiddelenFixture.stand;
import static nl.wijkwerk.middelen.MiddelenFixture.wens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.reservering.domain.Reservering.Handelend;
import nl.wijkwerk.middelen.reservering.domain.Reservering.Stand;
import nl.wijkwerk.middelen.reservering.domain.Reservering.Wens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReserveringTest {

  @Test
  @Bedrijfsregel("MID-01")
  void meerDanErVrijIsWordtGeweigerdMetWatErVrijIs() {
    assertThat(leg(post(), onderdeel(), stand("60000"), 2027, "40000").bedrag())
        .isEqualByComparingTo("40000");
    assertThatThrownBy(() -> leg(post(), onderdeel(), stand("60000"), 2027, "40000.01"))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo("MID-01");
              assertThat(fout.veld()).isEqualTo("bedrag");
              assertThat(fout.argumenten()[0]).isEqualTo(euro("40000.00"));
            });
  }

  @Test
  @Bedrijfsregel("MID-01")
  void anderJaarTeltMeeBijEenPostZonderJaren() {
    Stand stand = new Stand(euro("90000"), euro("0"), euro("0"));
    geschonden("MID-01", "bedrag", () -> leg(post(), onderdeel(), stand, 2028, "10000.01"));
  }

  @Test
  @Bedrijfsregel("MID-08")
  void meerDanHetJaarHeeftWordtGeweigerd() {
    Post post = jaarpost(leefbareWijken());
    Stand stand = new Stand(euro("1200000"), euro("600000"), euro("0"));

    assertThat(leg(post, onderdeel(), stand, 2026, "25000").jaar()).isEqualTo(2026);
    geschonden("MID-08", "bedrag", () -> leg(post, onderdeel(), stand, 2026, "25000.01"));
  }

  @Test
  @Bedrijfsregel("MID-02")
  void alleenDeBudgethouderVanDieDagReserveert() {
    Handelend ander = new Handelend(ANDER, "Ontwikkelcoach De Riet", DAG, MOMENT);
    geschonden("MID-02", null, () -> leg(post(), ander));
  }

  @Test
  @Bedrijfsregel("MID-03")
  void zonderBudgethouderWordtNietsGereserveerd() {
    Post post = postZonderHouder(heroveringDeRiet());
    geschonden("MID-03", null, () -> leg(post, houder()));
  }

  @Test
  @Bedrijfsregel("MID-03")
  void voorDeEersteDagVanDeTermijnWordtNietsGereserveerd() {
    Handelend teVroeg =
        new Handelend(HOUDER, "Budgethouder De Riet", LocalDate.of(2025, 12, 31), MOMENT);
    geschonden("MID-03", null, () -> leg(post(), teVroeg));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1.001"})
  @Bedrijfsregel("MID-04")
  void bedragMoetBovenNulEnInCenten(String bedrag) {
    geschonden("MID-04", "bedrag", () -> leg(post(), onderdeel(), stand("0"), 2027, bedrag));
  }

  @ParameterizedTest
  @EnumSource(
      value = Onderdeelstatus.class,
      names = {"TERUGGESTUURD", "VERVALLEN"})
  @Bedrijfsregel("MID-05")
  void onderdeelVanEenPlanDatNietIsAangebodenKrijgtNiets(Onderdeelstatus status) {
    geschonden(
        "MID-05",
        "onderdeel",
        () -> leg(post(), onderdeel(DE_RIET, status), stand("0"), 2027, "1"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Onderdeelstatus.class,
      names = {"AANGEBODEN", "VASTGESTELD"})
  @Bedrijfsregel("MID-05")
  void onderdeelVanEenAangebodenOfVastgesteldPlanKrijgtGeld(Onderdeelstatus status) {
    assertThat(leg(post(), onderdeel(DE_RIET, status), stand("0"), 2027, "1").vrijgegeven())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2030})
  @Bedrijfsregel("MID-06")
  void jaarBuitenDeLooptijdWordtGeweigerd(int jaar) {
    geschonden("MID-06", "jaar", () -> leg(post(), onderdeel(), stand("0"), jaar, "1"));
  }

  @Test
  @Bedrijfsregel("MID-11")
  void geldVanEenWijkGaatNietNaarEenAndereWijk() {
    Planonderdeel elders = onderdeel(HOFKAMP, Onderdeelstatus.VASTGESTELD);

    geschonden("MID-11", "onderdeel", () -> leg(post(), elders, stand("0"), 2027, "1"));
    assertThat(leg(jaarpost(leefbareWijken()), elders, stand("0"), 2026, "1").onderdeel())
        .isEqualTo(elders.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  @Bedrijfsregel("MID-14")
  void reserverenZonderRedenWordtGeweigerd(String reden) {
    geschonden(
        "MID-14",
        "reden",
        () ->
            Reservering.leg(
                post(), onderdeel(), INDELING, stand("0"), 2027, wens("1", reden), houder()));
  }

  @Test
  @Bedrijfsregel("MID-19")
  void teLangeRedenWordtGeweigerd() {
    geschonden(
        "MID-19",
        "reden",
        () ->
            Reservering.leg(
                post(),
                onderdeel(),
                INDELING,
                stand("0"),
                2027,
                wens("1", "x".repeat(501)),
                houder()));
  }

  @Test
  @Bedrijfsregel("MID-10")
  void verlaagdBedragBlijftMetZijnRedenLeesbaar() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");

    assertThat(
            reservering.wijzigBedrag(
                post, onderdeel(), stand("500"), wens("300", "Goedkoper"), houder()))
        .isEqualByComparingTo("-200");

    assertThat(reservering.bedrag()).isEqualByComparingTo("300");
    assertThat(reservering.wijzigingen())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.van()).isEqualByComparingTo("500");
              assertThat(w.naar()).isEqualByComparingTo("300");
              assertThat(w.reden()).isEqualTo("Goedkoper");
              assertThat(w.door()).isEqualTo(HOUDER);
            });
  }

  @Test
  @Bedrijfsregel("MID-10")
  void wijzigenZonderRedenWordtGeweigerdEnVerandertNiets() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");

    geschonden(
        "MID-14",
        "reden",
        () ->
            reservering.wijzigBedrag(post, onderdeel(), stand("500"), wens("300", " "), houder()));
    geschonden("MID-14", "reden", () -> reservering.geefVrij(post, null, houder()));
    assertThat(reservering.bedrag()).isEqualByComparingTo("500");
    assertThat(reservering.wijzigingen()).isEmpty();
  }

  @Test
  @Bedrijfsregel("MID-10")
  void hetzelfdeBedragIsGeenWijziging() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");
    geschonden(
        "MID-10",
        "bedrag",
        () ->
            reservering.wijzigBedrag(
                post, onderdeel(), stand("500"), wens("500.00", "Zo"), houder()));
  }

  @Test
  @Bedrijfsregel("MID-01")
  void verhogenKanTotWatErVrijIs() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");

    geschonden(
        "MID-01",
        "bedrag",
        () ->
            reservering.wijzigBedrag(
                post, onderdeel(), stand("99000"), wens("1500.01", "Duur"), houder()));
    assertThat(
            reservering.wijzigBedrag(
                post, onderdeel(), stand("99000"), wens("1500", "Duur"), houder()))
        .isEqualByComparingTo("1000");
  }

  @Test
  @Bedrijfsregel("MID-05")
  void verhogenKanNietVoorEenPlanDatTerugIsMaarVerlagenWel() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");
    Planonderdeel terug = onderdeel(DE_RIET, Onderdeelstatus.TERUGGESTUURD);

    geschonden(
        "MID-05",
        "onderdeel",
        () -> reservering.wijzigBedrag(post, terug, stand("500"), wens("600", "Meer"), houder()));
    assertThat(reservering.wijzigBedrag(post, terug, stand("500"), wens("400", "Minder"), houder()))
        .isEqualByComparingTo("-100");
  }

  @Test
  @Bedrijfsregel("MID-02")
  void alleenDeBudgethouderVerlaagtEnGeeftVrij() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");
    Handelend ander = new Handelend(ANDER, "Ontwikkelcoach De Riet", DAG, MOMENT);

    geschonden(
        "MID-02",
        null,
        () -> reservering.wijzigBedrag(post, onderdeel(), stand("500"), wens("1", "Zo"), ander));
    geschonden("MID-02", null, () -> reservering.geefVrij(post, "Zo", ander));
  }

  @Test
  @Bedrijfsregel("MID-10")
  void vrijgegevenReserveringStaatErNogMetNulEuro() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");

    assertThat(reservering.geefVrij(post, "Gaat niet door", houder())).isEqualByComparingTo("500");

    assertThat(reservering.vrijgegeven()).isTrue();
    assertThat(reservering.wijzigingen()).hasSize(1);
    geschonden("MID-10", null, () -> reservering.geefVrij(post, "Nog eens", houder()));
    geschonden(
        "MID-10",
        null,
        () ->
            reservering.wijzigBedrag(
                post, onderdeel(), stand("0"), wens("10", "Toch wel"), houder()));
  }

  @Test
  @Bedrijfsregel("MID-15")
  void bovenDeRamingKanAlleenBewust() {
    Stand stand = new Stand(euro("0"), euro("0"), euro("79000"));

    assertThatThrownBy(() -> leg(post(), onderdeel(), stand, 2027, "1500.50"))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo("MID-15");
              assertThat(fout.veld()).isEqualTo("bovenRaming");
              assertThat(fout.argumenten())
                  .containsExactly("2.1 Buurtrestaurant openen", euro("80000"), euro("500.50"));
            });
    assertThat(leg(post(), onderdeel(), stand, 2027, "1000").bedrag()).isEqualByComparingTo("1000");
    assertThat(
            Reservering.leg(
                    post(),
                    onderdeel(),
                    INDELING,
                    stand,
                    2027,
                    new Wens(euro("1500.50"), "Keuken", euro("500.50")),
                    houder())
                .bedrag())
        .isEqualByComparingTo("1500.50");
  }

  @Test
  @Bedrijfsregel("MID-15")
  void jaOpEenBedragBovenDeRamingIsGeenJaOpMeer() {
    Stand stand = new Stand(euro("0"), euro("0"), euro("79000"));
    Wens gevraagd = new Wens(euro("1500"), "Keuken", euro("500"));
    Wens meer = new Wens(euro("1600"), "Keuken", euro("500"));

    geschonden("MID-15", "bovenRaming", () -> leg(stand, meer));
    assertThat(leg(stand, gevraagd).bedrag()).isEqualByComparingTo("1500");
  }

  private static Reservering leg(Stand stand, Wens wens) {
    return Reservering.leg(post(), onderdeel(), INDELING, stand, 2027, wens, houder());
  }

  @Test
  @Bedrijfsregel("MID-06")
  void jaarBuitenDeBestedingWordtGeweigerdEenPlanMagUitlopen() {
    Besteding moestuin = new Besteding(UUID.randomUUID(), moestuin());

    geschonden("MID-06", "jaar", () -> leg(post(), moestuin, stand("0"), 2028, "1"));
    assertThat(leg(post(), onderdeel(), stand("0"), 2029, "1").jaar()).isEqualTo(2029);
  }

  @Test
  @Bedrijfsregel("MID-15")
  void verhogenBovenDeRamingKanAlleenBewustEnVerlagenAltijd() {
    Post post = post();
    Reservering reservering = reservering(post, onderdeel(), "500");
    Stand stand = new Stand(euro("500"), euro("500"), euro("90000"));

    geschonden(
        "MID-15",
        "bovenRaming",
        () -> reservering.wijzigBedrag(post, onderdeel(), stand, wens("501", "Duur"), houder()));
    assertThat(
            reservering.wijzigBedrag(
                post, onderdeel(), stand, new Wens(euro("501"), "Duur", euro("10001")), houder()))
        .isEqualByComparingTo("1");
    assertThat(
            reservering.wijzigBedrag(post, onderdeel(), stand, wens("400", "Goedkoper"), houder()))
        .isEqualByComparingTo("-101");
  }

  @Test
  @Bedrijfsregel("MID-15")
  void zonderRamingIsErNietsOmBovenTeGaan() {
    Besteding zonder =
        new Besteding(
            UUID.randomUUID(),
            new Besteding.Inhoud("Buurtmoestuin", soort(), DE_RIET, "De Riet", null, 2027, 2027));
    assertThat(leg(post(), zonder, stand("0"), 2027, "99000").vrijgegeven()).isFalse();
  }

  @Test
  @Bedrijfsregel("MID-05")
  void bestedingBuitenEenPlanKrijgtGeldTotZijVervalt() {
    Besteding moestuin = new Besteding(UUID.randomUUID(), moestuin());
    assertThat(leg(post(), moestuin, stand("0"), 2027, "100").onderdeel()).isEqualTo(moestuin.id());

    moestuin.laatVervallen(Gereserveerd.NIETS, "Gaat niet door");
    geschonden("MID-05", "onderdeel", () -> leg(post(), moestuin, stand("0"), 2027, "100"));
  }

  @Test
  @Bedrijfsregel("MID-11")
  void geldVanEenWijkGaatNietNaarDeHeleGemeente() {
    Besteding overal =
        new Besteding(
            UUID.randomUUID(),
            new Besteding.Inhoud("Buurtbemiddeling", soort(), null, null, null, 2026, 2027));
    geschonden("MID-11", "onderdeel", () -> leg(post(), overal, stand("0"), 2027, "1"));
    assertThat(leg(jaarpost(leefbareWijken()), overal, stand("0"), 2026, "1").onderdeel())
        .isEqualTo(overal.id());
  }

  private static Reservering leg(
      Post post, Onderdeel onderdeel, Stand stand, int jaar, String bedrag) {
    return Reservering.leg(
        post, onderdeel, INDELING, stand, jaar, wens(bedrag, "Keuken"), houder());
  }

  private static Reservering leg(Post post, Handelend wie) {
    return Reservering.leg(post, onderdeel(), INDELING, stand("0"), 2027, wens("1", "Keuken"), wie);
  }

  private static void geschonden(String regel, String veld, ThrowingCallable werk) {
    assertThatThrownBy(werk)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }
}
