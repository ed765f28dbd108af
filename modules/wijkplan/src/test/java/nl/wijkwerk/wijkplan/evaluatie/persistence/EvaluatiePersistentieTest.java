package nl.wijkwerk.wijkplan.evaluatie.persistence;

import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.DOOR;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.TEVREDEN;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.gemeten;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.nietVast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.cijfer.persistence.JpaCijfers;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatiemaker;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetruimte;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetverzoek;
import nl.wijkwerk.wijkplan.evaluatie.domain.Cijferherkomst;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import nl.wijkwerk.wijkplan.les.domain.Les;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;
import nl.wijkwerk.wijkplan.les.persistence.JpaLessen;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.oplossing.persistence.JpaOplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvaluatiePersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");
  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);
  private static final UUID OPLOSSING = UUID.randomUUID();

  @BeforeAll
  static void legAmbities() throws SQLException {
    voerUit("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
    voerUit(
        "insert into wijkplan.oplossingsrichting (id, tekst) values ('"
            + OPLOSSING
            + "', 'Buurtbeheer')");
  }

  @AfterEach
  void ruimOp() throws SQLException {
    voerUit("truncate wijkplan.evaluatie, wijkplan.indicatorcijfer, wijkplan.wijkplan cascade");
  }

  private static void voerUit(String sql) throws SQLException {
    try (Connection c = DATABASE.dataSource().getConnection();
        Statement s = c.createStatement()) {
      s.execute(sql);
    }
  }

  /** An adopted plan of 2026 up to 2030. */
  private static Wijkplan leg() {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse =
              new Wijkanalyse("WK014111", "De Riet", LocalDate.of(2026, 9, 1), DOOR);
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan = ProjectFixture.vastgesteld(WijkplanFixture.concept(analyse.id()));
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
          regel.kies(List.of(new GekozenOplossing(OPLOSSING, "Buurtbeheer")));
          new JpaWijkplannen(em).voegToe(regel);
          em.flush();
          return plan;
        });
  }

  private static Evaluatiemaker maker(EntityManager em, LocalDate dag) {
    return new Evaluatiemaker(
        new JpaWijkplannen(em),
        new JpaEvaluaties(em),
        new JpaCijfers(em),
        Clock.fixed(dag.atTime(3, 0).atZone(Klok.ZONE).toInstant(), Klok.ZONE),
        90);
  }

  /** What the work of one server does on a day, each evaluation in a transaction of its own. */
  private static int ronde(LocalDate dag) {
    int gemaakt = 0;
    while (PERSISTENTIE.inTransactie(em -> maker(em, dag).maakVolgende("Wijkwerk").isPresent())) {
      gemaakt++;
    }
    return gemaakt;
  }

  private static List<Integer> jaren(Wijkplan plan, LocalDate dag) {
    return PERSISTENTIE.inTransactie(
        em ->
            new JpaEvaluaties(em)
                .zoek(Evaluatiefilter.vanPlan(plan.id()), dag, 1, 100).regels().stream()
                    .map(Evaluatielijstregel::jaar)
                    .sorted()
                    .toList());
  }

  @Test
  @Bedrijfsregel("WPL-60")
  void elkJaarKomtErVanzelfEenEvaluatie() {
    Wijkplan plan = leg();
    LocalDate dag = LocalDate.of(2026, 9, 3);
    Map<LocalDate, Integer> gemaakt = new HashMap<>();
    for (; dag.getYear() < 2034; dag = dag.plusDays(10)) {
      int aantal = ronde(dag);
      if (aantal > 0) {
        gemaakt.put(dag, aantal);
      }
    }
    assertThat(jaren(plan, dag)).containsExactly(2026, 2027, 2028, 2029, 2030);
    assertThat(gemaakt).hasSize(5);
    assertThat(gemaakt.keySet()).allSatisfy(d -> assertThat(d.getDayOfYear()).isLessThan(12));
  }

  @Test
  @Bedrijfsregel("WPL-60")
  void naJarenStilstandKomenZeAllemaalEnMaarEenKeer() {
    Wijkplan plan = leg();
    LocalDate dag = LocalDate.of(2029, 5, 1);
    // Stopped after the first: what was made stays, the next round makes the others.
    PERSISTENTIE.doeInTransactie(em -> maker(em, dag).maakVolgende("Wijkwerk"));
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      maker(em, dag).maakVolgende("Wijkwerk");
                      throw new IllegalStateException("stopped");
                    }))
        .hasMessage("stopped");
    assertThat(jaren(plan, dag)).hasSize(1);
    assertThat(ronde(dag)).isEqualTo(2);
    assertThat(ronde(dag)).isZero();
    assertThat(jaren(plan, dag)).containsExactly(2026, 2027, 2028);
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(new JpaEvaluaties(em).findVan(plan.id(), 2026))
                .hasValueSatisfying(e -> assertThat(e.uiterlijk()).isEqualTo(dag.plusDays(90))));
  }

  @Test
  @Bedrijfsregel("WPL-60")
  void meerServersMakenErSamenEen() throws Exception {
    Wijkplan een = leg();
    Wijkplan ander = leg();
    LocalDate dag = LocalDate.of(2028, 2, 1);
    CyclicBarrier tegelijk = new CyclicBarrier(4);
    ExecutorService servers = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> werk =
          () -> {
            tegelijk.await();
            return ronde(dag);
          };
      List<Future<Integer>> rondes =
          servers.invokeAll(IntStream.range(0, 4).mapToObj(i -> werk).toList());
      int gemaakt = 0;
      for (Future<Integer> ronde : rondes) {
        gemaakt += ronde.get();
      }
      gemaakt += ronde(dag);
      assertThat(gemaakt).isEqualTo(4);
    } finally {
      servers.shutdownNow();
    }
    assertThat(jaren(een, dag)).containsExactly(2026, 2027);
    assertThat(jaren(ander, dag)).containsExactly(2026, 2027);
  }

  @Test
  @Bedrijfsregel("WPL-67")
  void cijferVanMonitoringStaatErMeteenIn() {
    Wijkplan plan = leg();
    Indicatorcijfer cijfer =
        new Indicatorcijfer(
            "ONVEILIG",
            "Bewoners die zich vaak onveilig voelen",
            "%",
            2026,
            null,
            "Panel, tabel 3");
    PERSISTENTIE.doeInTransactie(
        em -> new JpaCijfers(em).vervang(cijfer, Map.of("WK014111", new BigDecimal("22.0"))));
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaCijfers(em)
                .vervang(
                    cijfer,
                    Map.of("WK014111", new BigDecimal("21.0"), "WK014112", BigDecimal.ONE)));
    ronde(LocalDate.of(2027, 1, 4));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          Evaluatie e = evaluaties.findVan(plan.id(), 2026).orElseThrow();
          Evaluatieregel regel = evaluaties.regels(e.id()).get(0);
          assertThat(regel.inhoud().gerealiseerd()).isEqualByComparingTo("21");
          assertThat(regel.inhoud().bron()).isEqualTo("Panel, tabel 3");
          assertThat(regel.herkomst()).isEqualTo(Cijferherkomst.MONITORING);
        });
  }

  @Test
  void nieuwsteCijferVanElkeIndicatorOpNaam() {
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaCijfers cijfers = new JpaCijfers(em);
          for (int jaar : new int[] {2024, 2026, 2025}) {
            cijfers.vervang(
                new Indicatorcijfer("WERK", "Werk", "%", jaar, null, "CBS"),
                Map.of("WK99", BigDecimal.valueOf(jaar), "WK98", BigDecimal.ONE));
          }
          cijfers.vervang(
              new Indicatorcijfer("BIJSTAND", "Bijstand", "per 1.000", 2020, null, "CBS"),
              Map.of("WK99", BigDecimal.TEN));
          assertThat(cijfers.nieuwste("WK99"))
              .extracting(Indicatorcijfer::naam, Indicatorcijfer::jaar)
              .containsExactly(tuple("Bijstand", 2020), tuple("Werk", 2026));
          assertThat(cijfers.nieuwste("WK97")).isEmpty();
        });
  }

  /** Closes the evaluation over 2026. */
  private static UUID sluitAf(Wijkplan plan, String kosten) {
    OffsetDateTime dan = OffsetDateTime.parse("2027-02-01T10:00:00+01:00");
    return PERSISTENTIE.inTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          Evaluatie e = evaluaties.findVan(plan.id(), 2026).orElseThrow();
          List<Evaluatieregel> regels = evaluaties.regels(e.id());
          e.wijzigRegel(regels.get(0), gemeten("17.5", kosten, null), dan.toLocalDate(), List.of());
          e.wijzig(TEVREDEN, "Het gaat de goede kant op", dan, DOOR);
          new JpaLessen(em)
              .voegToe(
                  new Les(
                      UUID.randomUUID(),
                      e,
                      "WOP",
                      new Lesinhoud(
                          Lessoort.SUCCES, "Langs de deuren gaan", Domein.SOCIAAL, 2, null),
                      List.of(new GekozenOplossing(OPLOSSING, "Buurtbeheer")),
                      dan,
                      DOOR));
          em.flush();
          Optional<Budgetverzoek> verzoek =
              e.sluitAf(
                  regels,
                  new Budgetruimte(
                      new BigDecimal("250000"),
                      new JpaPlangeld(em).totaal(plan.id()),
                      evaluaties.eerder(plan.id())),
                  "Toezicht werkt aantoonbaar",
                  dan,
                  DOOR);
          verzoek.ifPresent(evaluaties::voegToe);
          em.flush();
          return e.id();
        });
  }

  @Test
  @Bedrijfsregel({"WPL-63", "WPL-65"})
  void databaseLaatEenAfgeslotenEvaluatieZoalsZijIs() throws SQLException {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2027, 1, 4));
    voerUit("update wijkplan.evaluatie set opmerkingen = 'nog open'");
    UUID id = sluitAf(plan, "40000");
    for (String poging :
        List.of(
            "update wijkplan.evaluatie set opmerkingen = 'anders'",
            "delete from wijkplan.evaluatie",
            "update wijkplan.evaluatieregel set gerealiseerd = 1",
            "delete from wijkplan.evaluatieregel",
            "update wijkplan.les set tekst = 'anders'",
            "delete from wijkplan.les",
            "update wijkplan.budgetverzoek set bedrag = 1",
            "delete from wijkplan.budgetverzoek")) {
      assertThatThrownBy(() -> voerUit(poging)).as(poging).hasMessageContaining("never changes");
    }
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaEvaluaties(em)
                .verzoek(id)
                .orElseThrow()
                .beantwoord(
                    true,
                    "Het werkt aantoonbaar",
                    LocalDate.of(2027, 2, 2),
                    OffsetDateTime.parse("2027-02-03T10:00:00+01:00"),
                    "Griffier"));
    assertThatThrownBy(() -> voerUit("update wijkplan.budgetverzoek set toegekend = false"))
        .hasMessageContaining("never changes");
  }

  @Test
  @Bedrijfsregel("WPL-64")
  void reserveringTeltMeeInHetBudget() {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2027, 1, 4));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaPlangeld geld = new JpaPlangeld(em);
          UUID reservering = UUID.randomUUID();
          geld.leg(UUID.randomUUID(), plan.id(), reservering, 2027, new BigDecimal("280000"));
          geld.leg(UUID.randomUUID(), plan.id(), reservering, null, new BigDecimal("-5000"));
        });
    UUID id = sluitAf(plan, "40000");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          assertThat(evaluaties.verzoek(id))
              .hasValueSatisfying(v -> assertThat(v.bedrag()).isEqualByComparingTo("15000"));
          assertThat(evaluaties.eerder(plan.id())).isEqualByComparingTo("25000");
        });
  }

  @Test
  void lijstZegtWatErVanDeDoelenKwamEnWatTeLaatIs() {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2028, 1, 4));
    sluitAf(plan, null);
    LocalDate dag = LocalDate.of(2028, 6, 1);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          Pagina<Evaluatielijstregel> alle =
              evaluaties.zoek(new Evaluatiefilter(null, null, null, null, null), dag, 1, 10);
          assertThat(alle.totaal()).isEqualTo(2);
          assertThat(alle.regels())
              .extracting(Evaluatielijstregel::stand)
              .containsExactly(Evaluatiestand.TE_LAAT, Evaluatiestand.AFGESLOTEN);
          Evaluatielijstregel dicht = alle.regels().get(1);
          assertThat(dicht.gehaald()).isEqualTo(1);
          assertThat(dicht.doelen()).isEqualTo(1);
          assertThat(dicht.tekort()).isEqualByComparingTo("0");
          assertThat(
                  evaluaties
                      .zoek(
                          new Evaluatiefilter(
                              "WK014111", null, Evaluatiestand.TE_LAAT, 2027, "-jaar"),
                          dag,
                          1,
                          10)
                      .totaal())
              .isEqualTo(1);
          assertThat(evaluaties.aantalTeLaat(dag)).isEqualTo(1);
        });
  }

  @Test
  @Bedrijfsregel("WPL-69")
  void lessenVanAfgeslotenEvaluatiesKomenTerugBijEenSoortgelijkPlan() {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2027, 1, 4));
    assertThat(zoekLessen(new Lesvraag(null, null, null, null, true))).isEmpty();
    sluitAf(plan, null);
    assertThat(zoekLessen(new Lesvraag(null, null, null, null, true))).hasSize(1);
    assertThat(zoekLessen(new Lesvraag(List.of(OPLOSSING), List.of(2), null, "WOP", true)))
        .hasSize(1);
    assertThat(zoekLessen(new Lesvraag(List.of(OPLOSSING), List.of(1), null, null, true)))
        .isEmpty();
    assertThat(zoekLessen(new Lesvraag(List.of(OPLOSSING), List.of(1), null, null, false)))
        .hasSize(1);
    assertThat(zoekLessen(new Lesvraag(null, List.of(1), List.of(Domein.VEILIGHEID), "AWA", false)))
        .isEmpty();
  }

  private static List<Les> zoekLessen(Lesvraag vraag) {
    return PERSISTENTIE.inTransactie(em -> new JpaLessen(em).zoek(vraag, 1, 10).regels());
  }

  @Test
  void oplossingLaatZienWatHetOpleverde() {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2027, 1, 4));
    assertThat(gebruik().resultaat()).isNull();
    UUID id = sluitAf(plan, null);
    Oplossingsgebruik.Resultaat resultaat = gebruik().resultaat();
    assertThat(resultaat.evaluatie()).isEqualTo(id);
    assertThat(resultaat.jaar()).isEqualTo(2026);
    assertThat(resultaat.gerealiseerd()).isEqualByComparingTo("17.5");
    assertThat(resultaat.waardering()).isEqualTo(4);
    assertThat(resultaat.nietVast()).isFalse();
  }

  private static Oplossingsgebruik gebruik() {
    return PERSISTENTIE.inTransactie(
        em -> new JpaOplossingen(em).gebruik(OPLOSSING, 1, 10).regels().get(0));
  }

  @Test
  @Bedrijfsregel("WPL-61")
  void nietVastTeStellenBlijftBewaardMetReden() {
    Wijkplan plan = leg();
    ronde(LocalDate.of(2027, 1, 4));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          Evaluatie e = evaluaties.findVan(plan.id(), 2026).orElseThrow();
          e.wijzigRegel(
              evaluaties.regels(e.id()).get(0),
              nietVast("Het panel is gestopt"),
              LocalDate.of(2027, 1, 5),
              List.of());
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaEvaluaties evaluaties = new JpaEvaluaties(em);
          Evaluatie e = evaluaties.findVan(plan.id(), 2026).orElseThrow();
          assertThat(evaluaties.regels(e.id()).get(0).inhoud().nietVastTeStellen())
              .isEqualTo("Het panel is gestopt");
          assertThat(
                  evaluaties
                      .zoek(Evaluatiefilter.vanPlan(plan.id()), LocalDate.of(2027, 1, 5), 1, 10)
                      .regels()
                      .get(0)
                      .nietVast())
              .isEqualTo(1);
        });
  }
}
