package nl.wijkwerk.wijkplan.plansoort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlansoortTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);

  private static Plansoortstap stap(String tekst) {
    return new Plansoortstap(null, tekst, null);
  }

  private static Plansoortinhoud metStappen(Plansoortstap... stappen) {
    return new Plansoortinhoud(
        "WOP",
        Set.of(Niveau.WIJK),
        null,
        null,
        null,
        null,
        null,
        List.of(stappen),
        null,
        false,
        null);
  }

  private static Plansoortinhoud inhoud(
      String naam, Set<Niveau> niveaus, Integer min, Integer max, LocalDate tot) {
    return new Plansoortinhoud(
        naam,
        niveaus,
        min,
        max,
        null,
        " ",
        null,
        List.of(stap(" Analyse  van de wijk "), stap("")),
        null,
        true,
        tot);
  }

  private static Plansoort wop() {
    return new Plansoort("WOP", inhoud("WOP", Set.of(Niveau.WIJK), 10, 15, VANDAAG));
  }

  private static void breekt(String regel, ThrowingCallable daad, String... velden) {
    assertThatThrownBy(daad)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout ->
                assertThat(fout.alle())
                    .allSatisfy(f -> assertThat(f.regel()).isEqualTo(regel))
                    .extracting(Regelovertreding::veld)
                    .containsExactly(velden));
  }

  @Test
  @Bedrijfsregel("WPL-26")
  void plansoortHeeftCodeNaamNiveauEnEenLooptijdDieKan() {
    breekt(
        "WPL-26",
        () -> new Plansoort("wop", inhoud("", Set.of(), 5, 2, null)),
        "code",
        "naam",
        "niveaus",
        "horizonMax");
    breekt(
        "WPL-26",
        () -> new Plansoort("WOP", inhoud("WOP", Set.of(Niveau.WIJK), 0, null, null)),
        "horizonMin");
    breekt(
        "WPL-26",
        () -> new Plansoort("WOP", inhoud("WOP", Set.of(Niveau.WIJK), null, 31, null)),
        "horizonMax");
    breekt(
        "WPL-26",
        () ->
            wop()
                .wijzig(
                    new Plansoortinhoud(
                        "WOP",
                        Set.of(Niveau.WIJK),
                        null,
                        null,
                        true,
                        "x".repeat(121),
                        null,
                        Collections.nCopies(21, stap("Stap")),
                        "x".repeat(301),
                        false,
                        null)),
        "beslist",
        "bron",
        "stappen");
    assertThat(wop().inhoud().stappen())
        .extracting(Plansoortstap::tekst)
        .containsExactly("Analyse van de wijk");
    assertThat(wop().inhoud().beslist()).isNull();
    assertThat(wop().inhoud().niveaus()).containsExactly(Niveau.WIJK);
  }

  @Test
  @Bedrijfsregel("WPL-27")
  void planPastBijLooptijdEnNiveauVanZijnSoort() {
    breekt("WPL-27", () -> wop().vereisPast(2026, 2034, Niveau.WIJK, VANDAAG), "totJaar");
    breekt("WPL-27", () -> wop().vereisPast(2026, 2041, Niveau.WIJK, VANDAAG), "totJaar");
    breekt("WPL-27", () -> wop().vereisPast(2026, 2035, Niveau.BUURT, VANDAAG), "plansoort");
    breekt(
        "WPL-27",
        () -> wop().vereisPast(2026, 2035, Niveau.WIJK, VANDAAG.plusDays(1)),
        "plansoort");
    wop().vereisPast(2026, 2035, Niveau.WIJK, VANDAAG);
    wop().vereisPast(2026, 2040, Niveau.WIJK, VANDAAG);

    Wijkplan plan = WijkplanFixture.concept();
    breekt("WPL-27", () -> plan.wordt(wop(), Niveau.WIJK, VANDAAG), "totJaar");
    assertThat(plan.plansoort()).isNull();
    plan.wordt(
        new Plansoort("VRIJ", inhoud("Vrij", Set.of(Niveau.WIJK), null, null, null)),
        Niveau.WIJK,
        VANDAAG);
    assertThat(plan.plansoort()).isEqualTo("VRIJ");
  }

  @Test
  @Bedrijfsregel("WPL-120")
  void stapHeeftTekstEnEenEigenMomentEnBlijftDezelfdeBijAndereWoorden() {
    Plansoort wop = wop();
    breekt(
        "WPL-120",
        () -> wop.wijzig(metStappen(new Plansoortstap(null, " ", Planmoment.CONCEPT))),
        "stappen");
    breekt(
        "WPL-120",
        () ->
            wop.wijzig(
                metStappen(
                    new Plansoortstap(null, "Een", Planmoment.CONCEPT),
                    new Plansoortstap(null, "Twee", Planmoment.CONCEPT))),
        "stappen");
    Plansoortstap analyse = wop.stappen().get(0);
    breekt("WPL-120", () -> wop.wijzig(metStappen(analyse, analyse)), "stappen");

    wop.wijzig(metStappen(stap("Nieuw"), stap("Analyse van de wijk")));
    assertThat(wop.stappen().get(1)).isEqualTo(analyse);
    assertThat(wop.stappen().get(0).id()).isNotNull().isNotEqualTo(analyse.id());

    Plansoortstap anders = new Plansoortstap(analyse.id(), "Trendanalyse", Planmoment.ANALYSE);
    wop.wijzig(metStappen(anders));
    assertThat(wop.stappen()).containsExactly(anders);
  }
}
