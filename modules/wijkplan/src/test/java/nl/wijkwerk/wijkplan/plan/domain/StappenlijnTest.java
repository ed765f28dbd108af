package nl.wijkwerk.wijkplan.plan.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StappenlijnTest {
  private static final LocalDate VANDAAG = NU.toLocalDate();
  private static final LocalDate BEGIN = VANDAAG.minusDays(20);
  private static final Plansoortstap GROEP = stap("Regiegroep vormen", Planmoment.REGIEGROEP);
  private static final Plansoortstap WENSEN = stap("Wensen ophalen", null);
  private static final Plansoortstap CONCEPT = stap("Concept wijkagenda", Planmoment.CONCEPT);
  private static final Plansoortstap GESPREK = stap("Groot wijkgesprek", Planmoment.BEWONERSAVOND);
  private static final Plansoortstap AANBOD = stap("Wijkagenda", Planmoment.AANGEBODEN);
  private static final Plansoortstap OORDEEL = stap("Oordeel", Planmoment.GETOETST);
  private static final Plansoortstap OPDRACHT = stap("Opdracht", null);
  private static final List<Plansoortstap> EIGEN =
      List.of(GROEP, WENSEN, CONCEPT, GESPREK, AANBOD, OORDEEL, OPDRACHT);

  private static Plansoortstap stap(String tekst, Planmoment moment) {
    return new Plansoortstap(UUID.randomUUID(), tekst, moment);
  }

  private static Planstap af(Wijkplan plan, Plansoortstap stap, int plaats) {
    Planstap gezet = new Planstap(plan.id(), stap.id());
    gezet.rondAf(stap, plaats, VANDAAG, BEGIN, NU, "Wijkregisseur");
    return gezet;
  }

  private static Wijkplan aangeboden() {
    Wijkplan plan = WijkplanFixture.concept();
    plan.biedAan(
        Beslisser.RAAD,
        List.of(WijkplanFixture.regel(plan, WijkplanFixture.doel())),
        null,
        NU,
        "Wijkregisseur");
    return plan;
  }

  private static List<String> beeld(List<Stappenlijn.Stap> stappen) {
    return stappen.stream()
        .map(
            s ->
                (s.tekst() == null ? s.moment().name() : s.tekst())
                    + " "
                    + s.stand()
                    + (s.dag() == null ? "" : " " + s.dag()))
        .toList();
  }

  private static void breekt(String regel, String veld, ThrowingCallable daad) {
    assertThatThrownBy(daad)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }

  @Test
  @Bedrijfsregel("WPL-121")
  void stapMetEenMomentRondtZichzelfAfEnDeAndereIemand() {
    Wijkplan plan = WijkplanFixture.concept();
    assertThat(beeld(Stappenlijn.van(plan, EIGEN, List.of(), Map.of())))
        .containsExactly(
            "Regiegroep vormen OPEN",
            "Wensen ophalen OPEN",
            "Concept wijkagenda GEDAAN " + VANDAAG,
            "Groot wijkgesprek HIER",
            "Wijkagenda OPEN",
            "Oordeel OPEN",
            "Opdracht OPEN");
    assertThat(
            beeld(
                Stappenlijn.van(
                    plan,
                    EIGEN,
                    List.of(af(plan, WENSEN, 1)),
                    Map.of(Planmoment.REGIEGROEP, BEGIN, Planmoment.BEWONERSAVOND, VANDAAG))))
        .containsExactly(
            "Regiegroep vormen GEDAAN " + BEGIN,
            "Wensen ophalen GEDAAN " + VANDAAG,
            "Concept wijkagenda GEDAAN " + VANDAAG,
            "Groot wijkgesprek GEDAAN " + VANDAAG,
            "Wijkagenda HIER",
            "Oordeel OPEN",
            "Opdracht OPEN");

    Planstap gezet = new Planstap(plan.id(), CONCEPT.id());
    breekt("WPL-121", "stap", () -> gezet.rondAf(CONCEPT, 2, VANDAAG, BEGIN, NU, "Wijkregisseur"));
    breekt("WPL-121", "stap", () -> gezet.heropen(NU, "Wijkregisseur"));
  }

  @Test
  @Bedrijfsregel("WPL-121")
  void eenTeruggestuurdPlanStaatBijDeStapWaarHetBeoordeeldIs() {
    Wijkplan plan = aangeboden();
    assertThat(beeld(Stappenlijn.van(plan, EIGEN, List.of(), Map.of())))
        .endsWith("Wijkagenda GEDAAN " + VANDAAG, "Oordeel HIER", "Opdracht OPEN");
    Plansoortstap agenda = stap("Vastgestelde agenda", Planmoment.VASTGESTELD);
    assertThat(beeld(Stappenlijn.van(plan, List.of(CONCEPT, GESPREK, agenda), List.of(), Map.of())))
        .endsWith("Groot wijkgesprek OPEN", "Vastgestelde agenda HIER");
    WijkplanFixture.toets(
        plan, new Oordeel(Kader.DOELSTELLINGEN, false, "De indicator past er niet bij"));
    assertThat(beeld(Stappenlijn.van(plan, EIGEN, List.of(), Map.of())))
        .endsWith("Wijkagenda GEDAAN " + VANDAAG, "Oordeel TERUG " + VANDAAG, "Opdracht OPEN");
    assertThat(beeld(Stappenlijn.van(plan, List.of(CONCEPT, AANBOD), List.of(), Map.of())))
        .containsExactly("Concept wijkagenda GEDAAN " + VANDAAG, "Wijkagenda TERUG " + VANDAAG);
    assertThat(beeld(Stappenlijn.van(plan, List.of(CONCEPT, OPDRACHT), List.of(), Map.of())))
        .containsExactly("Concept wijkagenda GEDAAN " + VANDAAG, "Opdracht HIER");
  }

  @Test
  @Bedrijfsregel("WPL-121")
  void zonderEigenStappenHeeftEenPlanDeZesVanElkPlan() {
    Map<Planmoment, LocalDate> analyse = Map.of(Planmoment.ANALYSE, BEGIN);
    assertThat(beeld(Stappenlijn.van(WijkplanFixture.concept(), List.of(), List.of(), analyse)))
        .containsExactly(
            "ANALYSE GEDAAN " + BEGIN,
            "CONCEPT HIER " + VANDAAG,
            "AANGEBODEN OPEN",
            "GETOETST OPEN",
            "VASTGESTELD OPEN",
            "GECOMMUNICEERD OPEN");
    Wijkplan plan = aangeboden();
    assertThat(beeld(Stappenlijn.van(plan, List.of(), List.of(), analyse)))
        .contains("AANGEBODEN GEDAAN " + VANDAAG, "GETOETST HIER");
    WijkplanFixture.toets(plan, WijkplanFixture.voldaan(Kader.DOELSTELLINGEN));
    assertThat(beeld(Stappenlijn.van(plan, List.of(), List.of(), analyse)))
        .contains("GETOETST GEDAAN " + VANDAAG, "VASTGESTELD GEDAAN " + VANDAAG)
        .endsWith("GECOMMUNICEERD HIER");
    plan.verwerkPublicatie(VANDAAG, true);
    assertThat(Stappenlijn.van(plan, List.of(), List.of(), analyse))
        .allMatch(s -> s.stand() == Stapstand.GEDAAN);
  }

  @Test
  @Bedrijfsregel("WPL-122")
  void dagVanEenStapLigtNietInDeToekomstEnNietVoorHetBeginVanHetPlan() {
    Planstap gezet = new Planstap(UUID.randomUUID(), WENSEN.id());
    for (LocalDate dag : new LocalDate[] {null, VANDAAG.plusDays(1), BEGIN.minusDays(1)}) {
      breekt("WPL-122", "afgerondOp", () -> gezet.rondAf(WENSEN, 1, dag, BEGIN, NU, "Iemand"));
    }
    gezet.rondAf(WENSEN, 1, BEGIN, BEGIN, NU, "Iemand");
    gezet.rondAf(WENSEN, 1, VANDAAG, BEGIN, NU, "Iemand");
    assertThat(gezet.afgerondOp()).isEqualTo(VANDAAG);

    LocalDate eersteDag = LocalDate.of(2026, 1, 1);
    Wijkplan plan = WijkplanFixture.concept();
    assertThat(plan.begonnen(null)).isEqualTo(eersteDag);
    assertThat(plan.begonnen(eersteDag.minusDays(9))).isEqualTo(eersteDag.minusDays(9));
    Wijkplan later =
        new Wijkplan("WK014111", "De Riet", "11", "Later", 2028, 2030, null, NU, "Iemand");
    assertThat(later.begonnen(VANDAAG.plusDays(3))).isEqualTo(VANDAAG);
  }

  @Test
  @Bedrijfsregel("WPL-123")
  void afgerondeStapHoudtZijnWoordenAlsDeSoortHemVerliestOfAndersNoemt() {
    Wijkplan plan = aangeboden();
    Planstap wensen = af(plan, WENSEN, 1);
    Planstap opdracht = af(plan, OPDRACHT, 6);
    Plansoortstap anders = new Plansoortstap(WENSEN.id(), "Buurtgesprekken", null);
    assertThat(
            beeld(
                Stappenlijn.van(
                    plan, List.of(GROEP, anders, AANBOD), List.of(wensen, opdracht), Map.of())))
        .containsExactly(
            "Regiegroep vormen OPEN",
            "Wensen ophalen GEDAAN " + VANDAAG,
            "Wijkagenda GEDAAN " + VANDAAG,
            "Opdracht GEDAAN " + VANDAAG);
    assertThat(Stappenlijn.van(plan, List.of(), List.of(wensen), Map.of()))
        .extracting(Stappenlijn.Stap::tekst, Stappenlijn.Stap::inSoort)
        .containsExactly(tuple("Wensen ophalen", false));

    Plansoortstap vanzelf = new Plansoortstap(WENSEN.id(), "Wensen", Planmoment.BEWONERSAVOND);
    assertThat(beeld(Stappenlijn.van(plan, List.of(vanzelf), List.of(wensen), Map.of())))
        .containsExactly("Wensen ophalen GEDAAN " + VANDAAG);
    wensen.heropen(NU, "Iemand");
    assertThat(beeld(Stappenlijn.van(plan, List.of(AANBOD), List.of(wensen), Map.of())))
        .containsExactly("Wijkagenda GEDAAN " + VANDAAG);
  }
}
