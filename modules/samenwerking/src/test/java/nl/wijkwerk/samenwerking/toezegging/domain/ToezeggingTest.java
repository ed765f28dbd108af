package nl.wijkwerk.samenwerking.toezegging.domain;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.DE_RIET;
import static nl.wijkwerk.samenwerking.toezegging.ToezeggingFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToezeggingTest {
  private static final String WAAROM = "De leverancier levert later.";

  /** Rule and field of everything that was refused. */
  private static List<String> geweigerd(ThrowingCallable werk) {
    Regelovertreding fout = catchThrowableOfType(Regelovertreding.class, werk);
    return fout == null
        ? List.of()
        : fout.alle().stream().map(f -> f.regel() + " " + f.veld()).toList();
  }

  private static Toezegging afgedaan() {
    Toezegging t = toezegging();
    t.handelAf("Met een brief.", null, GRIFFIER, NU);
    return t;
  }

  private static List<Stapsoort> soorten(Toezegging t) {
    return t.stappen().stream().map(Toezeggingstap::soort).toList();
  }

  @Test
  @Bedrijfsregel("SAM-16")
  void watOntbreektStaatErInEenKeerBij() {
    Toezegging.Inhoud leeg = new Toezegging.Inhoud(" ", null, null, "", null, null, null, "  ");
    assertThat(geweigerd(() -> toezegging(leeg, null)))
        .containsExactly(
            "SAM-16 titel",
            "SAM-16 tekst",
            "SAM-16 gedaanOp",
            "SAM-16 vergadering",
            "SAM-16 gedaanDoor",
            "SAM-16 aan",
            "SAM-16 eigenaar",
            "SAM-16 uiterlijk");
  }

  @Test
  @Bedrijfsregel("SAM-16")
  void tekstenHebbenEenGrens() {
    assertThat(geweigerd(() -> toezegging(inhoud("a".repeat(201), GEDAAN, null), UITERLIJK)))
        .containsExactly("SAM-16 titel");
    assertThat(geweigerd(() -> toezegging(inhoud("a".repeat(200), GEDAAN, null), UITERLIJK)))
        .isEmpty();
    String lang = "a".repeat(4001);
    assertThat(geweigerd(() -> toezegging().meld(lang, GRIFFIER, NU)))
        .containsExactly("SAM-16 melding");
    assertThat(geweigerd(() -> toezegging().handelAf(lang, "b".repeat(201), GRIFFIER, NU)))
        .containsExactly("SAM-16 hoe", "SAM-16 verwijzing");
  }

  @Test
  @Bedrijfsregel("SAM-16")
  void eenToezeggingVanMorgenOfUitEenAndereEeuwBestaatNiet() {
    assertThat(geweigerd(() -> toezegging(inhoud("x", VANDAAG.plusDays(1), null), LATER)))
        .containsExactly("SAM-16 gedaanOp");
    assertThat(geweigerd(() -> toezegging(inhoud("x", VANDAAG, null), LATER))).isEmpty();
    assertThat(geweigerd(() -> toezegging(inhoud("x", LocalDate.of(206, 1, 1), null), LATER)))
        .containsExactly("SAM-16 gedaanOp");
    assertThat(geweigerd(() -> toezegging(inhoud(), LocalDate.of(20261, 1, 1))))
        .containsExactly("SAM-16 uiterlijk");
  }

  @Test
  @Bedrijfsregel("SAM-17")
  void datumLigtNietVoorDeToezegging() {
    assertThat(geweigerd(() -> toezegging(inhoud(), GEDAAN.minusDays(1))))
        .containsExactly("SAM-17 uiterlijk");
    assertThat(geweigerd(() -> toezegging(inhoud(), GEDAAN))).isEmpty();
    Toezegging kort = toezegging(inhoud(), GEDAAN.plusDays(2));
    assertThat(
            geweigerd(
                () -> kort.wijzig(inhoud("x", GEDAAN.plusDays(3), null), WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-17 gedaanOp");
  }

  @Test
  @Bedrijfsregel("SAM-18")
  void wijzigenVraagtEenRedenEnLaatStaanWatErStond() {
    Toezegging t = toezegging();
    assertThat(geweigerd(() -> t.wijzig(inhoud("Lampen", GEDAAN, DE_RIET), " ", GRIFFIER, NU)))
        .containsExactly("SAM-18 reden");
    assertThat(geweigerd(() -> t.wijzig(inhoud(), WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-18 null");
    t.wijzig(inhoud("Lampen", GEDAAN, null), WAAROM, GRIFFIER, NU);
    assertThat(t.titel()).isEqualTo("Lampen");
    assertThat(t.stappen().get(1).verschillen())
        .isEqualTo(
            "onderwerp: \u201cVerlichting\u201d werd \u201cLampen\u201d\n"
                + "wijk: De Riet werd hele gemeente");
  }

  @Test
  @Bedrijfsregel("SAM-18")
  void allesWatGebeurtKomtInDeGeschiedenis() {
    Toezegging t = toezegging();
    t.meld("De lampen zijn besteld.", "Hoofd openbare ruimte", NU);
    t.verschuif(LATER, WAAROM, GRIFFIER, NU);
    t.handelAf("Met een brief.", "Brief 7", GRIFFIER, NU);
    t.heropen("De brief noemt de datum niet.", GRIFFIER, NU);
    assertThat(soorten(t))
        .containsExactly(
            Stapsoort.VASTGELEGD,
            Stapsoort.VOORTGANG,
            Stapsoort.UITSTEL,
            Stapsoort.AFDOENING,
            Stapsoort.HEROPENING);
    assertThat(t.stappen()).extracting(Toezeggingstap::volgnummer).containsExactly(1, 2, 3, 4, 5);
    assertThat(t.stappen().get(1).door()).isEqualTo("Hoofd openbare ruimte");
    assertThat(t.stappen().get(3).verwijzing()).isEqualTo("Brief 7");
    assertThat(t.stand()).isEqualTo(Toezeggingstand.OPEN);
    assertThat(t.afgedaanOp()).isNull();
  }

  @Test
  @Bedrijfsregel("SAM-19")
  void verschuivenVraagtEenRedenEnEenAndereDagDieNogKomt() {
    Toezegging t = toezegging();
    assertThat(geweigerd(() -> t.verschuif(LATER, " ", GRIFFIER, NU)))
        .containsExactly("SAM-19 reden");
    assertThat(geweigerd(() -> t.verschuif(UITERLIJK, WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-19 uiterlijk");
    assertThat(geweigerd(() -> t.verschuif(VANDAAG.minusDays(1), WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-19 uiterlijk");
    assertThat(geweigerd(() -> t.verschuif(null, null, GRIFFIER, NU)))
        .containsExactly("SAM-16 uiterlijk", "SAM-19 reden");
    assertThat(geweigerd(() -> t.eisZelfdeUiterlijk(LATER))).containsExactly("SAM-19 uiterlijk");
    assertThat(geweigerd(() -> t.eisZelfdeUiterlijk(UITERLIJK))).isEmpty();
    assertThat(t.stappen()).hasSize(1);
  }

  @Test
  @Bedrijfsregel("SAM-19")
  void oudeEnNieuweDatumBlijvenLeesbaar() {
    Toezegging t = toezegging();
    t.verschuif(LATER, WAAROM, GRIFFIER, NU);
    assertThat(t.uiterlijk()).isEqualTo(LATER);
    assertThat(t.stappen().get(0).uiterlijk()).isEqualTo(UITERLIJK);
    assertThat(t.stappen().get(1).vorigUiterlijk()).isEqualTo(UITERLIJK);
    assertThat(t.stappen().get(1).uiterlijk()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n "})
  @Bedrijfsregel("SAM-20")
  void afdoenZonderAntwoordWordtGeweigerd(String hoe) {
    Toezegging t = toezegging();
    assertThat(geweigerd(() -> t.handelAf(hoe, "Brief 7", GRIFFIER, NU)))
        .containsExactly("SAM-20 hoe");
    assertThat(t.stand()).isEqualTo(Toezeggingstand.OPEN);
  }

  @Test
  @Bedrijfsregel("SAM-21")
  void watIsAfgedaanGaatAlleenWeerOpen() {
    Toezegging t = afgedaan();
    assertThat(t.afgedaanOp()).isEqualTo(VANDAAG);
    assertThat(geweigerd(() -> t.meld("Toch nog iets.", GRIFFIER, NU)))
        .containsExactly("SAM-21 null");
    assertThat(geweigerd(() -> t.verschuif(LATER, WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-21 null");
    assertThat(geweigerd(() -> t.handelAf("Nog eens.", null, GRIFFIER, NU)))
        .containsExactly("SAM-21 null");
    assertThat(geweigerd(() -> t.wijzig(inhoud("x", GEDAAN, null), WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-21 null");
    assertThat(geweigerd(() -> t.heropen("", GRIFFIER, NU))).containsExactly("SAM-21 reden");
    t.heropen("Het antwoord was niet volledig.", GRIFFIER, NU);
    assertThatCode(() -> t.meld("De brief is aangevuld.", GRIFFIER, NU)).doesNotThrowAnyException();
  }

  @Test
  @Bedrijfsregel("SAM-21")
  void watOpenIsGaatNietNogEensOpen() {
    assertThat(geweigerd(() -> toezegging().heropen(WAAROM, GRIFFIER, NU)))
        .containsExactly("SAM-21 null");
  }

  @Test
  @Bedrijfsregel("SAM-22")
  void teLaatIsWatNaZijnDagNogMoet() {
    assertThat(Toezeggingstand.OPEN.teLaat(UITERLIJK, UITERLIJK)).isFalse();
    assertThat(Toezeggingstand.OPEN.teLaat(UITERLIJK, UITERLIJK.plusDays(1))).isTrue();
    assertThat(Toezeggingstand.GEMELD.teLaat(UITERLIJK, UITERLIJK.plusDays(1))).isTrue();
    assertThat(Toezeggingstand.AFGEDAAN.teLaat(UITERLIJK, UITERLIJK.plusDays(1))).isFalse();
  }

  @Test
  void nummerHeeftTenMinsteDrieCijfers() {
    assertThat(new Toezeggingsnummer(2026, 7)).hasToString("T2026-007");
    assertThat(new Toezeggingsnummer(2026, 1234)).hasToString("T2026-1234");
  }

  @Test
  void filterKentAlleenEigenWoorden() {
    assertThat(Toezeggingfilter.lees(" ", null, "LOPEND", "", null))
        .isEqualTo(Toezeggingfilter.lopend(null));
    assertThat(
            catchThrowableOfType(
                    OngeldigeInvoer.class,
                    () -> Toezeggingfilter.lees(null, null, "KWIJT", null, null))
                .veld())
        .isEqualTo("stand");
    assertThat(
            catchThrowableOfType(
                    OngeldigeInvoer.class,
                    () -> Toezeggingfilter.lees(null, null, null, "misschien", null))
                .veld())
        .isEqualTo("teLaat");
  }
}
