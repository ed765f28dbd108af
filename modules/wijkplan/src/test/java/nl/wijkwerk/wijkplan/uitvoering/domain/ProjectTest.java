package nl.wijkwerk.wijkplan.uitvoering.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.DOOR;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.VANDAAG;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.afgesloten;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.begonnen;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.inhoud;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.project;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.vastgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProjectTest {
  private static final Beleidstoets PAST = new Beleidstoets(true, "Het gebouw staat leeg");
  private static final Beleidstoets LEEG = new Beleidstoets(null, " ");

  private static void geweigerd(String regel, ThrowingCallable daad, String... velden) {
    Regelovertreding fout = catchThrowableOfType(Regelovertreding.class, daad);
    assertThat(fout).isNotNull();
    assertThat(fout.regel()).isEqualTo(regel);
    if (velden.length > 0) {
      assertThat(fout.alle()).extracting(Regelovertreding::veld).containsExactly(velden);
    }
  }

  private static Project onder(Wijkplan plan, UUID regel, Projectsoort soort) {
    return new Project(UUID.randomUUID(), plan, regel, soort, null, inhoud(), DOOR, NU);
  }

  private static Projectinhoud kaal(String titel) {
    return new Projectinhoud(
        titel, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Test
  @Bedrijfsregel("WPL-30")
  void projectHangtOnderEenVastgesteldPlanBijEenRegel() {
    Wijkplan concept = WijkplanFixture.concept();
    UUID regel = UUID.randomUUID();
    geweigerd("WPL-30", () -> onder(concept, regel, Projectsoort.PROJECT), "soort");
    geweigerd("WPL-30", () -> onder(concept, regel, Projectsoort.ONTMOETINGSPLAATS), "soort");
    assertThat(onder(concept, null, Projectsoort.SNELLE_MAATREGEL).status())
        .isEqualTo(Projectstatus.IN_UITVOERING);
    Wijkplan plan = vastgesteld(concept);
    geweigerd("WPL-30", () -> onder(plan, null, Projectsoort.PROJECT), "regel");
    assertThat(onder(plan, regel, Projectsoort.PROJECT).status())
        .isEqualTo(Projectstatus.VOORBEREIDING);
  }

  @Test
  @Bedrijfsregel("WPL-31")
  void inhoudSpreektZichzelfNietTegen() {
    geweigerd("WPL-31", () -> project(kaal(" ")), "titel");
    geweigerd("WPL-31", () -> project(inhoud(VANDAAG, null, "Violierstraat")), "tot");
    geweigerd("WPL-31", () -> project(inhoud(null, VANDAAG, "Violierstraat")), "van");
    geweigerd("WPL-31", () -> project(inhoud(VANDAAG, VANDAAG.minusDays(1), null)), "tot");
    geweigerd("WPL-31", () -> project(inhoud(VANDAAG, VANDAAG, " , ")), "straten");
    geweigerd(
        "WPL-31",
        () -> project(Projectsoort.SNELLE_MAATREGEL, kaal("Bankje")),
        "verantwoordelijke",
        "tot");
    Project snel =
        project(
            Projectsoort.SNELLE_MAATREGEL,
            Projectinhoud.snel("Bankje", "Wijkbeheer", VANDAAG, VANDAAG.minusDays(3)));
    assertThat(snel.periode().van()).isEqualTo(VANDAAG.minusDays(3));
  }

  @Test
  @Bedrijfsregel("WPL-32")
  void vrijeTekstHeeftEenGrootsteLengte() {
    geweigerd("WPL-32", () -> project(kaal("x".repeat(121))), "titel");
    geweigerd("WPL-32", () -> begonnen().laatVervallen("x".repeat(2001), DOOR, NU), "reden");
  }

  @Test
  @Bedrijfsregel("WPL-33")
  void statusGaatAlleenVooruit() {
    Project project = project();
    geweigerd("WPL-33", () -> project.sluitAf("Wie", VANDAAG.plusDays(1), DOOR, NU));
    project.begin(DOOR, NU);
    assertThat(project.begonnenOp()).isEqualTo(VANDAAG);
    geweigerd("WPL-33", () -> project.begin(DOOR, NU));
    project.sluitAf("Wie", VANDAAG.plusDays(1), DOOR, NU);
    assertThat(project.status()).isEqualTo(Projectstatus.AFGESLOTEN);
    geweigerd("WPL-33", () -> project.laatVervallen("Te duur", DOOR, NU));
    for (Projectstatus status : Projectstatus.values()) {
      assertThat(status.volgende()).doesNotContain(status, Projectstatus.VOORBEREIDING);
      assertThat(status.volgende().isEmpty()).isEqualTo(!status.open());
    }
  }

  @Test
  @Bedrijfsregel("WPL-34")
  void uitvoeringBegintMetEenVolledigProjectplanEnHoudtHet() {
    Project leeg = project(kaal("Verlichting"));
    geweigerd(
        "WPL-34",
        () -> leeg.begin(DOOR, NU),
        "resultaat",
        "middelen",
        "tot",
        "verantwoordelijke",
        "bevoegdheden");
    assertThat(leeg.status()).isEqualTo(Projectstatus.VOORBEREIDING);
    Project project = begonnen();
    geweigerd(
        "WPL-34",
        () -> project.wijzig(kaal("Verlichting"), DOOR, NU),
        "resultaat",
        "middelen",
        "tot",
        "verantwoordelijke",
        "bevoegdheden");
    leeg.wijzig(kaal("Verlichting, later"), DOOR, NU);
    assertThat(leeg.ontbreekt()).hasSize(5);
  }

  @Test
  @Bedrijfsregel("WPL-35")
  void ontmoetingsplaatsBegintNaBeideToetsen() {
    Project plaats = project(Projectsoort.ONTMOETINGSPLAATS, inhoud());
    geweigerd("WPL-35", () -> plaats.begin(DOOR, NU));
    plaats.legBeleidstoetsenVast(PAST, LEEG, null, DOOR, NU);
    geweigerd("WPL-35", () -> plaats.begin(DOOR, NU));
    geweigerd(
        "WPL-35",
        () ->
            plaats.legBeleidstoetsenVast(
                new Beleidstoets(true, null), new Beleidstoets(null, "Reden"), null, DOOR, NU),
        "vastgoed.reden",
        "accommodatie.past");
    plaats.legBeleidstoetsenVast(PAST, PAST, null, DOOR, NU);
    plaats.begin(DOOR, NU);
    assertThat(plaats.status()).isEqualTo(Projectstatus.IN_UITVOERING);
    geweigerd("WPL-35", () -> plaats.legBeleidstoetsenVast(PAST, LEEG, null, DOOR, NU));
    geweigerd("WPL-35", () -> begonnen().legBeleidstoetsenVast(PAST, PAST, null, DOOR, NU));
  }

  @Test
  @Bedrijfsregel("WPL-100")
  void ontmoetingsplaatsDieNietPastBegintMetEenBesluitOmAfTeWijken() {
    Beleidstoets past = new Beleidstoets(false, "Te ver");
    Project plaats = project(Projectsoort.ONTMOETINGSPLAATS, inhoud());
    plaats.legBeleidstoetsenVast(PAST, past, null, DOOR, NU);
    geweigerd("WPL-100", () -> plaats.begin(DOOR, NU));
    geweigerd(
        "WPL-100",
        () -> plaats.legBeleidstoetsenVast(PAST, past, new Afwijking(" ", null, "Kort"), DOOR, NU),
        "afwijking.orgaan",
        "afwijking.op",
        "afwijking.reden");
    geweigerd(
        "WPL-100",
        () ->
            plaats.legBeleidstoetsenVast(
                PAST, past, new Afwijking("College", VANDAAG.plusDays(1), "Negen ch"), DOOR, NU),
        "afwijking.op",
        "afwijking.reden");
    Afwijking besluit = new Afwijking("College", VANDAAG, "Er is geen ander gebouw");
    geweigerd(
        "WPL-100",
        () -> plaats.legBeleidstoetsenVast(PAST, PAST, besluit, DOOR, NU),
        "afwijking.orgaan");
    plaats.legBeleidstoetsenVast(PAST, past, besluit, DOOR, NU);
    plaats.begin(DOOR, NU);
    assertThat(plaats.status()).isEqualTo(Projectstatus.IN_UITVOERING);
    assertThat(plaats.afwijking()).isEqualTo(besluit);
    geweigerd(
        "WPL-100",
        () -> plaats.legBeleidstoetsenVast(past, PAST, new Afwijking("", null, ""), DOOR, NU));
  }

  @Test
  @Bedrijfsregel("WPL-101")
  void dagenVerBuitenHetPlanWordenGeweigerd() {
    // The plan is of 2026 to 2030, and today is in 2026.
    project(inhoud(LocalDate.of(2025, 1, 1), LocalDate.of(2031, 12, 31), null));
    geweigerd(
        "WPL-101",
        () -> project(inhoud(LocalDate.of(1990, 1, 1), LocalDate.of(2199, 12, 31), null)),
        "van",
        "tot");
    geweigerd(
        "WPL-101",
        () -> project(inhoud(LocalDate.of(2024, 12, 31), LocalDate.of(2032, 1, 1), null)),
        "van",
        "tot");
  }

  @Test
  @Bedrijfsregel("WPL-130")
  void mijlpaalVerBuitenHetPlanWordtGeweigerd() {
    Wijkplan plan = WijkplanFixture.concept();
    Project.vereisMijlpaalBinnen(plan, LocalDate.of(2031, 12, 31), null, VANDAAG);
    Project.vereisMijlpaalBinnen(plan, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), VANDAAG);
    geweigerd(
        "WPL-130",
        () ->
            Project.vereisMijlpaalBinnen(
                plan, LocalDate.of(2032, 1, 1), LocalDate.of(2024, 12, 31), VANDAAG),
        "gepland",
        "gehaald");
  }

  @Test
  @Bedrijfsregel("WPL-131")
  void terugblikIsNietOverVeleJaren() {
    LocalDate verst = VANDAAG.plusYears(5);
    geweigerd(
        "WPL-131", () -> begonnen().sluitAf("Beheer", verst.plusDays(1), DOOR, NU), "terugblik");
    Project project = begonnen();
    project.sluitAf("Beheer", verst, DOOR, NU);
    geweigerd(
        "WPL-131",
        () -> project.blikTerug(Terugblikuitkomst.IN_STAND, "Brandt", verst.plusDays(1), DOOR, NU),
        "volgende");
    project.blikTerug(Terugblikuitkomst.IN_STAND, "Brandt", verst, DOOR, NU);
    assertThat(project.terugblikOp()).isEqualTo(verst);
  }

  @Test
  @Bedrijfsregel("WPL-36")
  void afsluitenMetBorgerTerugblikEnAlleMijlpalenGehaald() {
    Project project = begonnen();
    geweigerd("WPL-36", () -> project.sluitAf(" ", null, DOOR, NU), "borger", "terugblik");
    geweigerd("WPL-36", () -> project.sluitAf("Hoofd beheer", VANDAAG, DOOR, NU), "terugblik");
    UUID mijlpaal = UUID.randomUUID();
    project.zetMijlpaal(mijlpaal, "Lampen besteld", VANDAAG, null, DOOR, NU);
    geweigerd("WPL-36", () -> project.sluitAf("Hoofd beheer", VANDAAG.plusDays(1), DOOR, NU));
    project.zetMijlpaal(mijlpaal, "Lampen besteld", VANDAAG, VANDAAG, DOOR, NU);
    project.sluitAf("Hoofd beheer", VANDAAG.plusDays(1), DOOR, NU);
    assertThat(project.borger()).isEqualTo("Hoofd beheer");
    assertThat(project.terugblikOp()).isEqualTo(VANDAAG.plusDays(1));
    assertThat(project.geeindigdOp()).isEqualTo(VANDAAG);
  }

  @Test
  @Bedrijfsregel("WPL-37")
  void terugblikKanOpEenAfgeslotenProjectMetWoorden() {
    geweigerd(
        "WPL-37", () -> begonnen().blikTerug(Terugblikuitkomst.IN_STAND, "Brandt", null, DOOR, NU));
    Project project = afgesloten();
    geweigerd("WPL-37", () -> project.blikTerug(null, " ", null, DOOR, NU), "uitkomst", "woorden");
    geweigerd(
        "WPL-37",
        () -> project.blikTerug(Terugblikuitkomst.IN_STAND, "Brandt", VANDAAG, DOOR, NU),
        "volgende");
    project.blikTerug(Terugblikuitkomst.IN_STAND, "Alles brandt", null, DOOR, NU);
    assertThat(project.terugblikken())
        .extracting(Terugblik::woorden)
        .containsExactly("Alles brandt");
    assertThat(project.terugblikOp()).isNull();
    assertThat(project.terugvalOpen()).isFalse();
  }

  @Test
  @Bedrijfsregel("WPL-38")
  void terugvalGeeftAlarmTotIemandAntwoordt() {
    Project project = afgesloten();
    geweigerd("WPL-38", () -> project.beantwoordTerugval("Goed zo", DOOR, NU));
    project.blikTerug(Terugblikuitkomst.TERUGGEVALLEN, "Donker", null, DOOR, NU);
    assertThat(project.terugvalOpen()).isTrue();
    geweigerd("WPL-38", () -> project.beantwoordTerugval(" ", DOOR, NU), "antwoord");
    geweigerd("WPL-38", () -> project.beantwoordTerugval("Gezien", DOOR, NU), "antwoord");
    project.beantwoordTerugval("Nieuwe lampen", DOOR, NU);
    assertThat(project.terugvalOpen()).isFalse();
    project.blikTerug(Terugblikuitkomst.TERUGGEVALLEN, "Weer donker", null, DOOR, NU);
    assertThat(project.terugvalOpen()).isTrue();
  }

  @Test
  @Bedrijfsregel("WPL-39")
  void werkInDezelfdeStraatEnPeriodeVraagtEenReden() {
    Project ander = project(inhoud(VANDAAG, VANDAAG.plusDays(10), "violier str.\nRietstraat"));
    Project project = project(inhoud(VANDAAG.plusDays(10), VANDAAG.plusDays(20), "Violierstraat"));
    List<Samenloop> gevonden = vind(project, ander);
    assertThat(gevonden).singleElement().extracting(Samenloop::project).isEqualTo(ander.id());
    assertThat(gevonden.get(0).straten()).containsExactly("violier str.");
    geweigerd(
        "WPL-39",
        () -> project.erkenSamenloop(gevonden, Set.of(), " ", DOOR, NU),
        "samenloopReden");
    project.erkenSamenloop(gevonden, Set.of(ander.id()), null, DOOR, NU);
    assertThat(project.samenloopredenen()).isEmpty();
    project.erkenSamenloop(gevonden, Set.of(), "Eerst de riolering", DOOR, NU);
    project.erkenSamenloop(gevonden, Set.of(), null, DOOR, NU);
    assertThat(project.samenloopredenen())
        .singleElement()
        .extracting(Samenloopreden::reden)
        .isEqualTo("Eerst de riolering");

    project.wijzig(inhoud(VANDAAG.plusDays(11), VANDAAG.plusDays(20), "Violierstraat"), DOOR, NU);
    assertThat(vind(project, ander)).isEmpty();
    project.wijzig(inhoud(VANDAAG, VANDAAG, "Maardijk"), DOOR, NU);
    assertThat(vind(project, ander)).isEmpty();
    project.wijzig(inhoud(VANDAAG, VANDAAG, "Rietstraat"), DOOR, NU);
    assertThat(vind(project, ander)).hasSize(1);
    ander.laatVervallen("Te duur", DOOR, NU);
    assertThat(vind(project, ander)).isEmpty();
  }

  private static List<Samenloop> vind(Project project, Project ander) {
    return Samenloop.vind(project.straten(), project.periode(), List.of(ander));
  }

  @Test
  @Bedrijfsregel("WPL-40")
  void watGeslotenIsVerandertNietMeer() {
    Project vervallen = begonnen();
    vervallen.laatVervallen("Te duur", DOOR, NU);
    for (Project project : List.of(afgesloten(), vervallen)) {
      geweigerd("WPL-40", () -> project.wijzig(inhoud(), DOOR, NU));
      geweigerd(
          "WPL-40", () -> project.zetMijlpaal(UUID.randomUUID(), "Later", VANDAAG, null, DOOR, NU));
      geweigerd("WPL-40", () -> project.verwijderMijlpaal(UUID.randomUUID(), DOOR, NU));
      geweigerd("WPL-40", () -> project.legBeleidstoetsenVast(PAST, PAST, null, DOOR, NU));
    }
  }

  @Test
  @Bedrijfsregel("WPL-41")
  void vervallenVraagtEenReden() {
    Project project = project();
    geweigerd("WPL-41", () -> project.laatVervallen(" ", DOOR, NU), "reden");
    project.laatVervallen("Te duur", DOOR, NU);
    assertThat(project.vervallenReden()).isEqualTo("Te duur");
  }

  @Test
  @Bedrijfsregel("WPL-42")
  void mijlpaalHeeftNaamEnDagEnIsNietGehaaldInDeToekomst() {
    Project project = begonnen();
    UUID id = UUID.randomUUID();
    geweigerd(
        "WPL-42", () -> project.zetMijlpaal(id, " ", null, null, DOOR, NU), "naam", "gepland");
    geweigerd(
        "WPL-42",
        () -> project.zetMijlpaal(id, "Klaar", VANDAAG, VANDAAG.plusDays(1), DOOR, NU),
        "gehaald");
    geweigerd(
        "WPL-42", () -> project().zetMijlpaal(id, "Klaar", VANDAAG, VANDAAG, DOOR, NU), "gehaald");
    for (int i = 0; i < 50; i++) {
      project.zetMijlpaal(UUID.randomUUID(), "Stap " + i, VANDAAG, null, DOOR, NU);
    }
    geweigerd("WPL-42", () -> project.zetMijlpaal(id, "Een meer", VANDAAG, null, DOOR, NU));
    UUID eerste = project.mijlpalen().get(0).id();
    project.verwijderMijlpaal(eerste, DOOR, NU);
    assertThat(project.mijlpalen()).hasSize(49);
  }

  @Test
  @Bedrijfsregel("WPL-43")
  void voortgangIsGeteldEnNietIngetypt() {
    Project project = begonnen();
    assertThat(project.voortgang()).isEqualTo(new Voortgang(0, 1));
    project.zetMijlpaal(UUID.randomUUID(), "Een", VANDAAG, VANDAAG, DOOR, NU);
    project.zetMijlpaal(UUID.randomUUID(), "Twee", VANDAAG, null, DOOR, NU);
    project.zetMijlpaal(UUID.randomUUID(), "Drie", VANDAAG, null, DOOR, NU);
    assertThat(project.voortgang().procent()).isEqualTo(33);
    Project vervallen = begonnen();
    vervallen.laatVervallen("Te duur", DOOR, NU);
    Voortgang plan =
        Voortgang.opgeteld(
            List.of(project.voortgang(), afgesloten().voortgang(), vervallen.voortgang()));
    assertThat(plan).isEqualTo(new Voortgang(2, 4));
    assertThat(new Voortgang(0, 0).procent()).isZero();
  }

  @Test
  @Bedrijfsregel("WPL-44")
  void signalenVolgenUitDatumsEnStilte() {
    LocalDate gisteren = VANDAAG.minusDays(1);
    assertThat(signalen(Projectstatus.IN_UITVOERING, VANDAAG, VANDAAG, VANDAAG)).isEmpty();
    assertThat(signalen(Projectstatus.IN_UITVOERING, gisteren, null, VANDAAG))
        .containsExactly(Signaal.TE_LAAT);
    assertThat(signalen(Projectstatus.VOORBEREIDING, null, gisteren, VANDAAG.minusDays(200)))
        .containsExactly(Signaal.TE_LAAT);
    assertThat(signalen(Projectstatus.IN_UITVOERING, null, null, VANDAAG.minusDays(89))).isEmpty();
    assertThat(signalen(Projectstatus.IN_UITVOERING, null, null, VANDAAG.minusDays(90)))
        .containsExactly(Signaal.STIL);
    assertThat(signalen(Projectstatus.VERVALLEN, gisteren, gisteren, VANDAAG.minusDays(90)))
        .isEmpty();
    Signaal.Stand afgesloten =
        new Signaal.Stand(
            Projectstatus.AFGESLOTEN, null, null, gisteren, VANDAAG, true, true, gisteren, true);
    assertThat(Signaal.van(afgesloten, VANDAAG, 90))
        .containsExactly(Signaal.TERUGVAL, Signaal.TERUGBLIK_TE_LAAT);
    assertThat(Signaal.van(afgesloten, gisteren, 90)).containsExactly(Signaal.TERUGVAL);
  }

  private static Set<Signaal> signalen(
      Projectstatus status, LocalDate volgende, LocalDate tot, LocalDate gewijzigd) {
    return Signaal.van(
        new Signaal.Stand(status, volgende, null, tot, gewijzigd, false, false, null, false),
        VANDAAG,
        90);
  }

  @Test
  @Bedrijfsregel("WPL-44")
  void watNaZijnEersteDagNietBegonnenIsIsTeLaat() {
    LocalDate gisteren = VANDAAG.minusDays(1);
    assertThat(begint(Projectstatus.VOORBEREIDING, gisteren)).containsExactly(Signaal.TE_LAAT);
    assertThat(begint(Projectstatus.VOORBEREIDING, VANDAAG)).isEmpty();
    assertThat(begint(Projectstatus.IN_UITVOERING, gisteren)).isEmpty();
  }

  private static Set<Signaal> begint(Projectstatus status, LocalDate van) {
    return Signaal.van(
        new Signaal.Stand(
            status, null, van, VANDAAG.plusDays(9), VANDAAG, false, false, null, false),
        VANDAAG,
        90);
  }

  @Test
  @Bedrijfsregel("WPL-100")
  void watNietPastGeeftEenSignaalTotHetDichtIs() {
    assertThat(pastNiet(Projectstatus.VOORBEREIDING)).containsExactly(Signaal.PAST_NIET);
    assertThat(pastNiet(Projectstatus.IN_UITVOERING)).containsExactly(Signaal.PAST_NIET);
    assertThat(pastNiet(Projectstatus.AFGESLOTEN)).isEmpty();
  }

  private static Set<Signaal> pastNiet(Projectstatus status) {
    return Signaal.van(
        new Signaal.Stand(status, null, null, null, VANDAAG, false, false, null, true),
        VANDAAG,
        90);
  }

  @Test
  void straatIsDezelfdeHoeJeHaarOokSchrijft() {
    assertThat(Straat.lees("Ten Cate-straat, ten catestr.\n\nÉénlaan; eenln"))
        .extracting(Straat::naam)
        .containsExactly("Ten Cate-straat", "Éénlaan");
    assertThat(Straat.lees(null)).isEmpty();
    assertThat(Straat.lees("Rietstraat 12\nRietstraat 14, RIETSTRAAT 12"))
        .extracting(Straat::naam)
        .as("two addresses in one street are both kept")
        .containsExactly("Rietstraat 12", "Rietstraat 14");
  }

  @Test
  @Bedrijfsregel("WPL-102")
  void straatIsDezelfdeZonderLidwoordHoofdletterEnHuisnummer() {
    assertThat(
            List.of(
                "Rietstraat",
                "RIETSTRAAT 12",
                "de Rietstraat",
                "\u2019t Rietstr.",
                "Rietstraat nr. 12a",
                "Rietstraat 12-14",
                "Rietstraat 1 t/m 9",
                "Rietstra\u00e0t 3 en 5"))
        .allSatisfy(naam -> assertThat(Straat.sleutel(naam)).isEqualTo("rietstraat"));
    assertThat(Straat.sleutel("Plein 1944")).isEqualTo("plein1944");
    assertThat(Straat.sleutel("1e Dwarsstraat 4")).isEqualTo("1edwarsstraat");
    assertThat(Straat.sleutel("Het")).isEqualTo("het");
    assertThat(Straat.sleutel("Den Haagstraat")).isEqualTo("denhaagstraat");
  }

  @Test
  @Bedrijfsregel("WPL-39")
  void werkVoorDeHeleWijkDatStratenNoemtDoetMee() {
    Projectinhoud straat = inhoud(VANDAAG, VANDAAG, "Rietstraat");
    Project ander = project(inhoud(VANDAAG, VANDAAG, "de RIETSTRAAT 12"));
    Project heleWijk =
        project(
            new Projectinhoud(
                "Riolering",
                Projectniveau.WIJK,
                straat.straten(),
                null,
                null,
                null,
                null,
                VANDAAG,
                VANDAAG,
                null,
                null,
                null));
    assertThat(vind(heleWijk, ander)).hasSize(1);
    assertThat(vind(ander, heleWijk)).hasSize(1);
  }
}
