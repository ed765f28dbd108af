package nl.wijkwerk.wijkplan.levensloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetruimte;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetverzoek;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieplicht;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import nl.wijkwerk.wijkplan.herkomst.domain.Planherkomst;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Raadstoets;
import nl.wijkwerk.wijkplan.plan.domain.Teruggestuurd;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import org.junit.jupiter.api.Test;

/** The whole life of one plan, from its concept in 2026 to the plan that follows it in 2034. */
class LevensloopTest {
  private static final String DOOR = "Wijkregisseur";
  private static final BigDecimal RAMING = new BigDecimal("100000");

  private final Wijkplan plan =
      new Wijkplan(
          "WK014111",
          "De Riet",
          "11",
          "Wijkplan",
          2026,
          2033,
          UUID.randomUUID(),
          op(2026, 2),
          DOOR);

  private static OffsetDateTime op(int jaar, int maand) {
    return LocalDate.of(jaar, maand, 1).atTime(LocalTime.NOON).atZone(Klok.ZONE).toOffsetDateTime();
  }

  private static LocalDate dag(int jaar, int maand) {
    return LocalDate.of(jaar, maand, 1);
  }

  @Test
  void eenPlanGaatVanConceptNaarZijnOpvolger() {
    Planregel regel = vastgesteldNaEenKeerTerug();
    assertThatThrownBy(plan::vereisOpen).isInstanceOf(Regelovertreding.class);
    assertThat(plan.verwerkPublicatie(dag(2026, 9), true)).isTrue();
    assertThat(plan.fase()).isEqualTo(Planfase.GECOMMUNICEERD);

    eenProjectDatTerugviel(regel);

    BigDecimal eerder = BigDecimal.ZERO;
    List<Evaluatie> evaluaties = new ArrayList<>();
    for (int jaar = 2026; jaar <= 2033; jaar++) {
      LocalDate naHetJaar = dag(jaar + 1, 2);
      assertThat(Evaluatieplicht.jaren(plan, naHetJaar)).last().isEqualTo(jaar);
      Evaluatie evaluatie = new Evaluatie(plan, jaar, 90, op(jaar + 1, 1), "Wijkwerk");
      assertThat(evaluatie.stand(naHetJaar)).isEqualTo(Evaluatiestand.OPEN);
      // 2029 stays within what the years before left over, 2031 goes beyond it.
      BigDecimal kosten =
          jaar == 2029 ? new BigDecimal("4000") : jaar == 2031 ? new BigDecimal("9000") : null;
      BigDecimal vrijval = jaar == 2027 ? new BigDecimal("5000") : null;
      Optional<Budgetverzoek> verzoek = sluitAf(evaluatie, regel, jaar, kosten, vrijval, eerder);
      assertThat(verzoek.isPresent()).as("request over %s", jaar).isEqualTo(jaar == 2031);
      verzoek.ifPresent(v -> beantwoord(v, 2032));
      // What the council is asked for does not come out of the budget.
      eerder =
          eerder
              .add(of(kosten))
              .subtract(of(vrijval))
              .subtract(verzoek.map(Budgetverzoek::bedrag).orElse(BigDecimal.ZERO));
      evaluaties.add(evaluatie);
    }
    assertThat(evaluaties)
        .hasSize(8)
        .allSatisfy(
            e -> {
              assertThat(e.stand(dag(2040, 1))).isEqualTo(Evaluatiestand.AFGESLOTEN);
              assertThatThrownBy(e::vereisOpen).isInstanceOf(Regelovertreding.class);
            });
    // After its last year nothing is due any more.
    assertThat(Evaluatieplicht.jaren(plan, dag(2040, 1))).hasSize(8).last().isEqualTo(2033);
    assertThatThrownBy(() -> new Evaluatie(plan, 2034, 90, op(2035, 1), DOOR))
        .isInstanceOf(Regelovertreding.class);

    Wijkplan opvolger =
        new Wijkplan(
            "WK014111",
            "De Riet",
            "11",
            "Hierna",
            2034,
            2041,
            UUID.randomUUID(),
            op(2033, 9),
            DOOR);
    Planherkomst herkomst = new Planherkomst(opvolger);
    herkomst.bepaal(opvolger, List.of(plan), Set.of(plan.id()), null, op(2033, 9), DOOR);
    assertThat(herkomst.voorgangers()).containsExactly(plan.id());
  }

  private Planregel vastgesteldNaEenKeerTerug() {
    Planregel eerst = regel("80000");
    plan.biedAan(Beslisser.RAAD, List.of(eerst), null, op(2026, 4), DOOR);
    assertThatThrownBy(plan::vereisOpen).isInstanceOf(Regelovertreding.class);
    Raadstoets terug = toets(1, new Oordeel(Kader.MIDDELEN, false, "De dekking ontbreekt."), 5);
    assertThat(plan.fase()).isEqualTo(Planfase.TERUGGESTUURD);

    Planregel regel = regel(RAMING.toPlainString());
    plan.biedAan(
        Beslisser.RAAD,
        List.of(regel),
        new Teruggestuurd(List.of(eerst.inhoud()), terug, null),
        op(2026, 6),
        DOOR);
    assertThat(plan.inhoudsversie()).isEqualTo(2);
    assertThat(toets(2, new Oordeel(Kader.MIDDELEN, true, null), 7).voldaan()).isTrue();
    assertThat(plan.fase()).isEqualTo(Planfase.VASTGESTELD);
    return regel;
  }

  private Raadstoets toets(int versie, Oordeel middelen, int maand) {
    return plan.legToetsVast(
        versie,
        dag(2026, maand),
        new Oordeel(Kader.BETROKKENHEID, true, null),
        new Oordeel(Kader.DOELSTELLINGEN, true, null),
        middelen,
        op(2026, maand),
        "Griffier");
  }

  private Planregel regel(String raming) {
    return new Planregel(
        UUID.randomUUID(),
        plan.id(),
        1,
        new Planregelinhoud(
            2,
            "Bewoners voelen zich veiliger",
            false,
            "Verlichting",
            new BigDecimal(raming),
            2027,
            2030,
            "Hoofd openbare ruimte",
            null,
            "Bewoners die zich vaak onveilig voelen (%)",
            new BigDecimal("24"),
            2025,
            "Bewonerspanel",
            new BigDecimal("16"),
            LocalDate.of(2033, 12, 31),
            DOOR,
            null),
        op(2026, 3));
  }

  private void eenProjectDatTerugviel(Planregel regel) {
    Project project =
        new Project(
            UUID.randomUUID(),
            plan,
            regel.id(),
            Projectsoort.PROJECT,
            null,
            ProjectFixture.inhoud(dag(2027, 1), dag(2027, 12), "Violierstraat"),
            DOOR,
            op(2026, 10));
    project.begin(DOOR, op(2027, 1));
    project.zetMijlpaal(null, "Lampen staan", dag(2027, 6), dag(2027, 7), DOOR, op(2027, 7));
    project.sluitAf("Hoofd beheer", dag(2028, 6), DOOR, op(2027, 12));
    assertThat(project.status()).isEqualTo(Projectstatus.AFGESLOTEN);
    project.blikTerug(
        Terugblikuitkomst.IN_STAND, "De lampen branden", dag(2029, 6), DOOR, op(2028, 6));
    assertThat(project.terugvalOpen()).isFalse();
    project.blikTerug(
        Terugblikuitkomst.TERUGGEVALLEN, "Een derde is stuk", dag(2030, 6), DOOR, op(2029, 6));
    assertThat(project.terugvalOpen()).isTrue();
    project.beantwoordTerugval("Het beheer heeft een vast rondje", DOOR, op(2029, 7));
    assertThat(project.terugvalOpen()).isFalse();
    assertThat(project.terugblikken()).hasSize(2);
  }

  private Optional<Budgetverzoek> sluitAf(
      Evaluatie evaluatie,
      Planregel regel,
      int jaar,
      BigDecimal kosten,
      BigDecimal vrijval,
      BigDecimal eerder) {
    OffsetDateTime nu = op(jaar + 1, 2);
    List<Evaluatieregel> regels = evaluatie.regels(List.of(regel), List.of());
    Budgetruimte ruimte = new Budgetruimte(RAMING, BigDecimal.ZERO, eerder);
    assertThatThrownBy(() -> evaluatie.sluitAf(regels, ruimte, null, nu, DOOR))
        .isInstanceOf(Regelovertreding.class);
    evaluatie.wijzig(
        new Tevredenheid(
            new BigDecimal("6.5"), BigDecimal.ONE, BigDecimal.TEN, "Bewonerspanel", 200, null),
        null,
        nu,
        DOOR);
    // In 2030 the panel was not held.
    evaluatie.wijzigRegel(
        regels.get(0),
        new Evaluatieregelinhoud(
            jaar == 2030 ? null : new BigDecimal(24 - (jaar - 2025)),
            jaar == 2030 ? null : jaar,
            jaar == 2030 ? null : "Bewonerspanel",
            jaar == 2030 ? "Het panel is niet gehouden" : null,
            3,
            kosten == null ? null : "Extra toezicht",
            kosten,
            vrijval,
            null),
        nu.toLocalDate(),
        List.of());
    assertThat(regels.get(0).gehaald().orElse(null))
        .isEqualTo(jaar == 2030 ? null : Boolean.valueOf(24 - (jaar - 2025) <= 16));
    return evaluatie.sluitAf(
        regels, ruimte, jaar == 2031 ? "De verlichting kost meer dan geraamd" : null, nu, DOOR);
  }

  private static void beantwoord(Budgetverzoek verzoek, int jaar) {
    assertThat(verzoek.bedrag()).isEqualByComparingTo("8000");
    verzoek.beantwoord(
        true, "De raad stelt het geld beschikbaar", dag(jaar, 3), op(jaar, 3), "Griffier");
    assertThatThrownBy(verzoek::vereisOpen).isInstanceOf(Regelovertreding.class);
  }

  private static BigDecimal of(BigDecimal bedrag) {
    return bedrag == null ? BigDecimal.ZERO : bedrag;
  }
}
