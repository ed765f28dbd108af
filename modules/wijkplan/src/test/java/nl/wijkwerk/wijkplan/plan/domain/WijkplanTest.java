package nl.wijkwerk.wijkplan.plan.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.concept;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.doel;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.regel;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.toets;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.voldaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WijkplanTest {
  private static void breekt(String regel, ThrowingCallable werk) {
    assertThatThrownBy(werk)
        .isInstanceOfSatisfying(
            Regelovertreding.class, r -> assertThat(r.regel()).isEqualTo(regel));
  }

  private static Wijkplan aangeboden() {
    Wijkplan plan = concept();
    plan.biedAan(Beslisser.RAAD, List.of(regel(plan, doel())), null, NU, "Wijkregisseur");
    return plan;
  }

  private static Planregelinhoud zonder(String eis) {
    Planregelinhoud d = doel();
    return new Planregelinhoud(
        d.ambitie(),
        d.doelstelling(),
        eis.equals("DOEL"),
        d.oplossingen(),
        eis.equals("RAMING") ? null : d.raming(),
        eis.equals("JAAR") ? null : d.jaarVan(),
        eis.equals("JAAR") ? null : d.jaarTot(),
        eis.equals("VERANTWOORDELIJKE") ? " " : d.verantwoordelijke(),
        d.opmerkingen(),
        eis.equals("INDICATOR") ? null : d.indicator(),
        d.beginwaarde(),
        d.beginjaar(),
        eis.equals("BEGINWAARDE") ? "" : d.bron(),
        eis.equals("STREEFWAARDE") ? null : d.streefwaarde(),
        eis.equals("DATUM") ? null : d.streefdatum(),
        eis.equals("EIGENAAR") ? null : d.eigenaar(),
        null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOEL",
        "INDICATOR",
        "BEGINWAARDE",
        "STREEFWAARDE",
        "DATUM",
        "EIGENAAR",
        "RAMING",
        "JAAR",
        "VERANTWOORDELIJKE"
      })
  @Bedrijfsregel("WPL-01")
  void planZonderMeetbaarDoelWordtNietDefinitief(String eis) {
    Wijkplan plan = concept();
    assertThatThrownBy(
            () ->
                plan.biedAan(
                    Beslisser.RAAD, List.of(regel(plan, zonder(eis))), null, NU, "Wijkregisseur"))
        .isInstanceOfSatisfying(
            OnvolledigPlan.class,
            o -> assertThat(o.regels().get(0).ontbreekt()).containsExactly(eis));
  }

  @Test
  @Bedrijfsregel("WPL-15")
  void planMetJarenDieNietKunnenWordtNietDefinitief() {
    Wijkplan plan = concept();
    Planregelinhoud verkeerd = metJaren(doel(), 2031, 2027, 2099);
    Planregel onderdeel = regel(plan, onderdeel(2025, 2031));
    assertThat(plan.eisen(onderdeel, NU.toLocalDate()))
        .contains(new Kwaliteitseis("PLANJAREN", false));
    assertThat(overtredingen(plan, regel(plan, verkeerd), onderdeel))
        .allMatch(fout -> fout.regel().equals("WPL-15"))
        .extracting(Regelovertreding::sleutel, fout -> List.of(fout.argumenten()))
        .containsExactly(
            tuple("wijkplan.meetjaar-komt-nog", List.of("2.1", 2027, 2026)),
            tuple(
                "wijkplan.streefdatum-na-plan",
                List.of("2.1", LocalDate.of(2099, 12, 31), LocalDate.of(2031, 12, 31))),
            tuple("wijkplan.realisatie-buiten-plan", List.of("2.1", 2031, 2031, 2026, 2030, 0)),
            tuple(
                "wijkplan.realisatie-buiten-plan",
                List.of("Wijkbeheer", 2025, 2031, 2026, 2030, 6)));
  }

  @Test
  @Bedrijfsregel({"WPL-01", "WPL-15"})
  void watOntbreektEnWatNietKanWordtInEenKeerGenoemd() {
    Wijkplan plan = concept();
    assertThat(
            overtredingen(
                plan,
                regel(plan, zonder("RAMING")),
                regel(plan, metJaren(doel(), 2031, 2025, 2027))))
        .extracting(Regelovertreding::regel)
        .containsExactly("WPL-01", "WPL-15");
  }

  @Test
  @Bedrijfsregel("WPL-15")
  void jarenOpDeRandVanHetPlanKunnen() {
    Wijkplan plan = concept();
    Planregel doel = regel(plan, metJaren(doel(), 2030, 2026, 2031));
    Planregel onderdeel = regel(plan, onderdeel(2026, 2030));
    assertThat(plan.eisen(doel, NU.toLocalDate())).allMatch(Kwaliteitseis::voldaan).hasSize(12);
    plan.biedAan(Beslisser.RAAD, List.of(doel, onderdeel), null, NU, "Wijkregisseur");
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);
    assertThat(plan.eisen(doel, NU.toLocalDate())).hasSize(9);
  }

  private static List<Regelovertreding> overtredingen(Wijkplan plan, Planregel... regels) {
    try {
      plan.biedAan(Beslisser.RAAD, List.of(regels), null, NU, "Wijkregisseur");
      return List.of();
    } catch (Regelovertreding fout) {
      return fout.alle();
    }
  }

  private static Planregelinhoud onderdeel(int van, int tot) {
    return new Planregelinhoud(
        null,
        "Wijkbeheer",
        false,
        null,
        BigDecimal.ZERO,
        van,
        tot,
        "Welzijn",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  @Bedrijfsregel("WPL-01")
  void planZonderDoelWordtNietDefinitief() {
    Wijkplan plan = concept();
    breekt("WPL-01", () -> plan.biedAan(Beslisser.RAAD, List.of(), null, NU, "Wijkregisseur"));
  }

  @Test
  void volledigPlanWordtAangebodenEnVergrendeld() {
    Wijkplan plan = aangeboden();
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);
    assertThat(plan.aangebodenOp()).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  @Bedrijfsregel("WPL-02")
  void stapDieNietBestaatWordtGeweigerd() {
    Wijkplan plan = aangeboden();
    breekt(
        "WPL-02",
        () ->
            plan.biedAan(Beslisser.RAAD, List.of(regel(plan, doel())), null, NU, "Wijkregisseur"));
    breekt("WPL-02", () -> toets(concept(), voldaan(Kader.DOELSTELLINGEN)));
  }

  @Test
  @Bedrijfsregel("WPL-03")
  void inhoudIsVergrendeldZolangDeRaadToetstEnDaarna() {
    Wijkplan plan = aangeboden();
    breekt("WPL-03", plan::vereisOpen);
    toets(plan, voldaan(Kader.DOELSTELLINGEN));
    breekt("WPL-03", () -> plan.gewijzigd(NU, "Wijkregisseur"));
  }

  @Test
  @Bedrijfsregel("WPL-04")
  void kaderZonderOordeelOfZonderRedenWordtGeweigerd() {
    breekt("WPL-04", () -> toets(aangeboden(), new Oordeel(Kader.DOELSTELLINGEN, null, null)));
    breekt("WPL-04", () -> toets(aangeboden(), new Oordeel(Kader.DOELSTELLINGEN, false, " ")));
  }

  @Test
  @Bedrijfsregel("WPL-04")
  void redenDieTeKortIsHeetTeKortEnNietLeeg() {
    assertThatThrownBy(
            () -> toets(aangeboden(), new Oordeel(Kader.DOELSTELLINGEN, false, " te vaag. ")))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.veld()).isEqualTo("doelstellingen.reden");
              assertThat(r.sleutel()).isEqualTo("wijkplan.kader-reden-kort.DOELSTELLINGEN");
              assertThat(r.argumenten()).containsExactly(10, 8);
            });
    toets(aangeboden(), new Oordeel(Kader.DOELSTELLINGEN, false, "x".repeat(10)));
  }

  @Test
  @Bedrijfsregel({"WPL-04", "WPL-05"})
  void alWatInHetOordeelOntbreektWordtInEenKeerGenoemd() {
    assertThatThrownBy(
            () ->
                aangeboden()
                    .legToetsVast(
                        1,
                        null,
                        new Oordeel(Kader.BETROKKENHEID, null, null),
                        new Oordeel(Kader.DOELSTELLINGEN, false, null),
                        voldaan(Kader.MIDDELEN),
                        NU,
                        "Griffier"))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r ->
                assertThat(r.alle())
                    .extracting(Regelovertreding::veld)
                    .containsExactly("vergadering", "betrokkenheid", "doelstellingen.reden"));
  }

  @Test
  @Bedrijfsregel("WPL-11")
  void teLangeTekstWordtGeweigerd() {
    Planregelinhoud d = doel();
    Wijkplan plan = concept();
    breekt(
        "WPL-11", () -> regel(plan, met(d, "x".repeat(2001), d.raming(), 2027, d.streefwaarde())));
    breekt("WPL-11", () -> plan("x".repeat(121), 2026, 2030));
    breekt(
        "WPL-11",
        () -> toets(aangeboden(), new Oordeel(Kader.DOELSTELLINGEN, true, "x".repeat(2001))));
  }

  @Test
  @Bedrijfsregel("WPL-05")
  void vergaderingInDeToekomstOfVoorHetAanbiedenWordtGeweigerd() {
    for (LocalDate dag :
        new LocalDate[] {null, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 1)}) {
      breekt(
          "WPL-05",
          () ->
              aangeboden()
                  .legToetsVast(
                      1,
                      dag,
                      voldaan(Kader.BETROKKENHEID),
                      voldaan(Kader.DOELSTELLINGEN),
                      voldaan(Kader.MIDDELEN),
                      NU,
                      "Griffier"));
    }
  }

  @Test
  void oordeelOverEenAndereVersieWordtGeweigerd() {
    assertThatThrownBy(
            () ->
                aangeboden()
                    .legToetsVast(
                        2,
                        NU.toLocalDate(),
                        voldaan(Kader.BETROKKENHEID),
                        voldaan(Kader.DOELSTELLINGEN),
                        voldaan(Kader.MIDDELEN),
                        NU,
                        "Griffier"))
        .isInstanceOf(VerouderdeVersie.class);
  }

  @Test
  void kaderNietVoldaanStuurtTerugMetRedenEnDaarnaEenNieuweVersie() {
    Wijkplan plan = aangeboden();
    Raadstoets terug =
        toets(plan, new Oordeel(Kader.DOELSTELLINGEN, false, "Doel 2.1 past niet bij de stad."));
    assertThat(terug.voldaan()).isFalse();
    assertThat(plan.fase()).isEqualTo(Planfase.TERUGGESTUURD);
    Planregel gewijzigd = regel(plan, metJaren(doel(), 2028, 2025, 2028));
    plan.biedAan(
        Beslisser.RAAD,
        List.of(gewijzigd),
        new Teruggestuurd(List.of(doel()), terug, null),
        NU,
        "Wijkregisseur");
    assertThat(plan.inhoudsversie()).isEqualTo(2);
    assertThat(toets(plan, voldaan(Kader.DOELSTELLINGEN)).voldaan()).isTrue();
    assertThat(plan.fase()).isEqualTo(Planfase.VASTGESTELD);
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void teruggestuurdPlanWordtNietOngewijzigdOpnieuwAangeboden() {
    Planregelinhoud d = doel();
    Planregelinhoud anders = met(d, "Iets anders", d.raming(), 2027, d.streefwaarde());
    Planregelinhoud spatie =
        met(d, "Iets  anders ", new BigDecimal("250000.00"), 2027, new BigDecimal("18.0"));
    Wijkplan plan = aangeboden();
    Teruggestuurd terug =
        new Teruggestuurd(
            List.of(d, anders),
            toets(plan, new Oordeel(Kader.DOELSTELLINGEN, false, "Doel 2.1 past niet.")),
            null);
    assertThatThrownBy(
            () ->
                plan.biedAan(
                    Beslisser.RAAD,
                    List.of(regel(plan, spatie), regel(plan, d)),
                    terug,
                    NU,
                    "Wijkregisseur"))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo("WPL-14");
              assertThat(r.argumenten()).containsExactly(1, 2);
            });
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void teruggestuurdPlanMetEenRegelMinderGaatOpnieuwNaarDeRaad() {
    Wijkplan plan = aangeboden();
    Teruggestuurd terug =
        new Teruggestuurd(
            List.of(doel(), doel()),
            toets(plan, new Oordeel(Kader.DOELSTELLINGEN, false, "Doel 2.1 past niet.")),
            null);
    plan.biedAan(Beslisser.RAAD, List.of(regel(plan, doel())), terug, NU, "Wijkregisseur");
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void teruggestuurdPlanGaatMetDezelfdeRegelsOpnieuwAlsErStaatWatVeranderde() {
    Wijkplan plan = aangeboden();
    Teruggestuurd terug =
        new Teruggestuurd(
            List.of(doel()),
            toets(plan, new Oordeel(Kader.MIDDELEN, false, "De dekking ontbreekt nog.")),
            Teruggestuurd.toelichting("  Het geld is nu gereserveerd. "));
    assertThat(terug.toelichting()).isEqualTo("Het geld is nu gereserveerd.");
    plan.biedAan(Beslisser.RAAD, List.of(regel(plan, doel())), terug, NU, "Wijkregisseur");
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void watVeranderdeIsLeegOfEenZin() {
    assertThat(Teruggestuurd.toelichting("  ")).isNull();
    breekt("WPL-14", () -> Teruggestuurd.toelichting(" Geld er   "));
    breekt("WPL-11", () -> Teruggestuurd.toelichting("x".repeat(2001)));
  }

  @Test
  @Bedrijfsregel("WPL-08")
  void regelDieZichTegenspreektWordtGeweigerd() {
    Wijkplan plan = concept();
    Planregelinhoud d = doel();
    breekt("WPL-08", () -> regel(plan, met(d, " ", d.raming(), 2027, d.streefwaarde())));
    breekt(
        "WPL-08", () -> regel(plan, met(d, "Doel", new BigDecimal("-1"), 2027, d.streefwaarde())));
    breekt("WPL-08", () -> regel(plan, met(d, "Doel", d.raming(), 2026, d.streefwaarde())));
    breekt("WPL-08", () -> regel(plan, met(d, "Doel", d.raming(), 2027, new BigDecimal("24.50"))));
    for (String waarde : new String[] {"1e30", "-1e30", "999999999.001"}) {
      breekt("WPL-08", () -> regel(plan, met(d, "Doel", d.raming(), 2027, new BigDecimal(waarde))));
    }
  }

  private static Planregelinhoud met(
      Planregelinhoud d, String doel, BigDecimal raming, int jaarTot, BigDecimal streefwaarde) {
    return new Planregelinhoud(
        d.ambitie(),
        doel,
        false,
        d.oplossingen(),
        raming,
        2027,
        jaarTot,
        d.verantwoordelijke(),
        null,
        d.indicator(),
        d.beginwaarde(),
        d.beginjaar(),
        d.bron(),
        streefwaarde,
        d.streefdatum(),
        d.eigenaar(),
        null);
  }

  @Test
  @Bedrijfsregel("WPL-09")
  void planHeeftEenTitelEnEenLooptijdVanHoogstensVijftienJaar() {
    breekt("WPL-09", () -> plan(" ", 2026, 2030));
    breekt("WPL-09", () -> plan("Wijkplan", 2026, 2025));
    breekt("WPL-09", () -> plan("Wijkplan", 2026, 2042));
    breekt("WPL-09", () -> plan("Wijkplan", 26, 30));
  }

  private static Wijkplan plan(String titel, int van, int tot) {
    return new Wijkplan(
        "WK014111", "De Riet", "11", titel, van, tot, UUID.randomUUID(), NU, "Wijkregisseur");
  }

  @Test
  @Bedrijfsregel("WPL-08")
  void eenJaarDatNietKanIsEenVergissing() {
    Wijkplan plan = plan("Wijkplan De Riet", 2026, 2029);
    Planregelinhoud goed = WijkplanFixture.doel();
    for (int jaar : new int[] {-7, 1, 1989, 2101}) {
      breekt("WPL-08", () -> WijkplanFixture.regel(plan, metJaren(goed, jaar, 2025, 2027)));
      breekt("WPL-08", () -> WijkplanFixture.regel(plan, metJaren(goed, 2027, jaar, 2027)));
      breekt("WPL-08", () -> WijkplanFixture.regel(plan, metJaren(goed, 2027, 2025, jaar)));
    }
    assertThat(WijkplanFixture.regel(plan, metJaren(goed, 2027, 1990, 2100)).ontbreekt()).isEmpty();
  }

  private static Planregelinhoud metJaren(Planregelinhoud van, int jaar, int begin, int streef) {
    return new Planregelinhoud(
        van.ambitie(),
        van.doelstelling(),
        van.pm(),
        van.oplossingen(),
        van.raming(),
        jaar,
        jaar,
        van.verantwoordelijke(),
        van.opmerkingen(),
        van.indicator(),
        van.beginwaarde(),
        begin,
        van.bron(),
        van.streefwaarde(),
        java.time.LocalDate.of(streef, 12, 31),
        van.eigenaar(),
        null);
  }

  @Test
  @Bedrijfsregel("WPL-10")
  void gecommuniceerdKanPasNaVaststellen() {
    Wijkplan plan = aangeboden();
    assertThat(plan.verwerkPublicatie(NU.toLocalDate(), true)).isFalse();
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);
    toets(plan, voldaan(Kader.DOELSTELLINGEN));
    assertThat(plan.verwerkPublicatie(NU.toLocalDate(), false)).isFalse();
    assertThat(plan.fase()).isEqualTo(Planfase.VASTGESTELD);
    assertThat(plan.verwerkPublicatie(NU.toLocalDate(), true)).isTrue();
    assertThat(plan.fase()).isEqualTo(Planfase.GECOMMUNICEERD);
    assertThat(plan.verwerkPublicatie(NU.toLocalDate(), true)).isFalse();
  }
}
