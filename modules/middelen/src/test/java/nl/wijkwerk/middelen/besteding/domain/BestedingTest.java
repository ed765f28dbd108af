package nl.wijkwerk.middelen.besteding.domain;

import static nl.wijkwerk.middelen.MiddelenFixture.DE_RIET;
import static nl.wijkwerk.middelen.MiddelenFixture.HOFKAMP;
import static nl.wijkwerk.middelen.MiddelenFixture.euro;
import static nl.wijkwerk.middelen.MiddelenFixture.moestuin;
import static nl.wijkwerk.middelen.MiddelenFixture.soort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.reservering.domain.Gereserveerd;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestedingTest {
  private static final Bestedingssoort HERINRICHTING =
      new Bestedingssoort("herinrichting", "Herinrichting", false, null);

  @Test
  void nieuweBestedingIsOpenEnZegtDatZijBuitenEenPlanIs() {
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());

    assertThat(besteding.status()).isEqualTo(Onderdeelstatus.OPEN);
    assertThat(besteding.aanduiding()).isEqualTo("\u201cBuurtmoestuin\u201d (buiten een plan)");
    assertThat(besteding.onderwerp().toString()).isEqualTo("besteding:" + besteding.id());
    assertThat(besteding.inWoorden())
        .isEqualTo(
            "soort Bewonersinitiatief, gebied De Riet, raming \u20ac\u00a02.500, jaren 2027");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  @Bedrijfsregel("MID-16")
  void zonderOmschrijvingIsErGeenBesteding(String omschrijving) {
    geschonden(
        "MID-16",
        "omschrijving",
        () -> new Besteding(UUID.randomUUID(), inhoud(omschrijving, "1", 2027, 2027)));
  }

  @ParameterizedTest
  @CsvSource({"1999, 2027, jaarVan", "2027, 2100, jaarTot", "2028, 2027, jaarTot"})
  @Bedrijfsregel("MID-16")
  void jarenDieNietKunnenWordenGeweigerd(int van, int tot, String veld) {
    geschonden(
        "MID-16", veld, () -> new Besteding(UUID.randomUUID(), inhoud("Moestuin", "1", van, tot)));
  }

  @Test
  @Bedrijfsregel("MID-04")
  void ramingIsEenBedrag() {
    geschonden(
        "MID-04",
        "raming",
        () -> new Besteding(UUID.randomUUID(), inhoud("Moestuin", "0", 2027, 2027)));
  }

  @Test
  @Bedrijfsregel("MID-17")
  void soortDieNietIsToegestaanWordtGeweigerd() {
    geschonden("MID-17", "soort", () -> new Besteding(UUID.randomUUID(), vanSoort(HERINRICHTING)));
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());
    geschonden(
        "MID-17",
        "soort",
        () -> besteding.wijzig(vanSoort(HERINRICHTING), Gereserveerd.NIETS, "Anders"));
    assertThat(besteding.soort().code()).isEqualTo("bewonersinitiatief");
  }

  @Test
  @Bedrijfsregel("MID-17")
  void soortDieLaterNietMeerMagHoudtHaarBestedingen() {
    Bestedingssoort soort = soort();
    Besteding besteding = new Besteding(UUID.randomUUID(), vanSoort(soort));
    soort.stelIn("Bewonersinitiatief", false, null);

    assertThat(besteding.wijzig(vanSoort(soort, "Pluktuin"), Gereserveerd.NIETS, "Andere naam"))
        .singleElement()
        .asString()
        .contains("Buurtmoestuin", "Pluktuin");
  }

  @Test
  @Bedrijfsregel("MID-17")
  void soortHeeftEenNaamEnEenLeesbareCode() {
    geschonden("MID-17", "naam", () -> new Bestedingssoort("x", " ", true, null));
    assertThatThrownBy(() -> new Bestedingssoort("Een Soort", "Naam", true, null))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("code"));
  }

  @Test
  @Bedrijfsregel("MID-18")
  void wijzigingZegtWatErVerandertEnVraagtEenReden() {
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());

    geschonden(
        "MID-14",
        "reden",
        () -> besteding.wijzig(inhoud("Moestuin", "3000", 2027, 2028), Gereserveerd.NIETS, " "));
    assertThat(besteding.omschrijving()).isEqualTo("Buurtmoestuin");
    assertThat(besteding.wijzig(inhoud("Buurtmoestuin", "3000", 2027, 2028), geld("9"), "Duurder"))
        .containsExactly(
            "raming \u20ac\u00a02.500 werd raming \u20ac\u00a03.000",
            "jaren 2027 werd jaren 2027-2028");
    geschonden(
        "MID-18",
        null,
        () -> besteding.wijzig(inhoud("Buurtmoestuin", "3000", 2027, 2028), geld("9"), "Zo"));
  }

  @Test
  @Bedrijfsregel("MID-18")
  void metGeldErvoorBlijftHetGebiedEnVervaltZijNiet() {
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());
    Besteding.Inhoud elders =
        new Besteding.Inhoud("Buurtmoestuin", soort(), HOFKAMP, "Hofkamp", null, 2027, 2027);

    geschonden("MID-18", "gebied", () -> besteding.wijzig(elders, geld("1"), "Verhuisd"));
    geschonden("MID-18", null, () -> besteding.laatVervallen(geld("1"), "Gaat niet door"));
    besteding.wijzig(elders, Gereserveerd.NIETS, "Verhuisd");
    assertThat(besteding.gebied()).isEqualTo(HOFKAMP);
  }

  @Test
  @Bedrijfsregel("MID-20")
  void ramingGaatNietOnderWatErIsGereserveerd() {
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());

    geschonden("MID-20", "raming", () -> raam(besteding, "999.99", "1000"));
    assertThat(besteding.raming()).isEqualByComparingTo("2500");
    raam(besteding, "1000", "1000");

    // Passed on purpose since: it may stay and rise, and have no bound at all.
    assertThat(besteding.wijzig(inhoud("Geveltuin", "1000", 2027, 2027), geld("1200"), "Naam"))
        .hasSize(1);
    raam(besteding, "1100", "1200");
    geschonden("MID-20", "raming", () -> raam(besteding, "1050", "1200"));
    besteding.wijzig(zonderRaming(), geld("1200"), "Open");
    geschonden("MID-20", "raming", () -> raam(besteding, "1199", "1200"));
  }

  private static void raam(Besteding besteding, String raming, String gereserveerd) {
    besteding.wijzig(inhoud("Pluktuin", raming, 2027, 2027), geld(gereserveerd), "Offerte");
  }

  private static Besteding.Inhoud zonderRaming() {
    return new Besteding.Inhoud("Pluktuin", soort(), DE_RIET, "De Riet", null, 2027, 2027);
  }

  @Test
  @Bedrijfsregel("MID-06")
  void jarenBlijvenOmHetGeldHeen() {
    Besteding besteding =
        new Besteding(UUID.randomUUID(), inhoud("Buurtmoestuin", "2500", 2026, 2028));
    Gereserveerd geld = new Gereserveerd(euro("10"), 2026, 2027);

    geschonden(
        "MID-06",
        "jaarVan",
        () -> besteding.wijzig(inhoud("Buurtmoestuin", "2500", 2027, 2028), geld, "Later"));
    geschonden(
        "MID-06",
        "jaarTot",
        () -> besteding.wijzig(inhoud("Buurtmoestuin", "2500", 2025, 2026), geld, "Eerder"));
    assertThat(besteding.wijzig(inhoud("Buurtmoestuin", "2500", 2026, 2027), geld, "Korter"))
        .hasSize(1);
  }

  @Test
  @Bedrijfsregel("MID-18")
  void vervallenVraagtEenRedenEnDaarnaVerandertErNiets() {
    Besteding besteding = new Besteding(UUID.randomUUID(), moestuin());

    geschonden("MID-14", "reden", () -> besteding.laatVervallen(Gereserveerd.NIETS, null));
    besteding.laatVervallen(Gereserveerd.NIETS, "Gaat niet door");
    assertThat(besteding.status()).isEqualTo(Onderdeelstatus.VERVALLEN);
    geschonden("MID-18", null, () -> besteding.laatVervallen(Gereserveerd.NIETS, "Nog eens"));
    geschonden(
        "MID-18",
        null,
        () -> besteding.wijzig(inhoud("Toch wel", "1", 2027, 2027), Gereserveerd.NIETS, "Toch"));
  }

  @Test
  @Bedrijfsregel("MID-19")
  void teLangeTekstWordtGeweigerdEnEenTekenDatNietKanOok() {
    geschonden(
        "MID-19",
        "omschrijving",
        () -> new Besteding(UUID.randomUUID(), inhoud("x".repeat(201), "1", 2027, 2027)));
    assertThatThrownBy(
            () -> new Besteding(UUID.randomUUID(), inhoud("Moes\0tuin", "1", 2027, 2027)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("omschrijving"));
    assertThatThrownBy(
            () ->
                new Besteding(UUID.randomUUID(), moestuin())
                    .laatVervallen(Gereserveerd.NIETS, "We\0g"))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("reden"));
    geschonden(
        "MID-19", "toelichting", () -> new Bestedingssoort("x", "Naam", true, "x".repeat(2001)));
  }

  private static Gereserveerd geld(String bedrag) {
    return new Gereserveerd(euro(bedrag), 2027, 2027);
  }

  private static Besteding.Inhoud inhoud(String omschrijving, String raming, int van, int tot) {
    return new Besteding.Inhoud(
        omschrijving, soort(), DE_RIET, "De Riet", new BigDecimal(raming), van, tot);
  }

  private static Besteding.Inhoud vanSoort(Bestedingssoort soort) {
    return vanSoort(soort, "Buurtmoestuin");
  }

  private static Besteding.Inhoud vanSoort(Bestedingssoort soort, String omschrijving) {
    return new Besteding.Inhoud(omschrijving, soort, DE_RIET, "De Riet", euro("2500"), 2027, 2027);
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
