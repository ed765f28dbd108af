package nl.wijkwerk.wijkplan.wijk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.persistence.JpaEvaluaties;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;
import nl.wijkwerk.wijkplan.herkomst.persistence.JpaHerkomst;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.plan.persistence.JpaPmdoelen;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.persistence.JdbcProjectregister;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekvraag;
import nl.wijkwerk.wijkplan.zoeken.persistence.JdbcZoekindex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every list that is narrowed to a wijk shows what belongs to its buurten too. */
@Bedrijfsregel("WPL-110")
class GebiedsfilterTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final String[] ERIN = {"BU0101", "BU0109", "WK01"};

  @BeforeAll
  static void vul() {
    gebied(2025, "WK01", "WIJK", "GM01");
    gebied(2025, "BU0101", "BUURT", "WK01");
    // Moved to the other wijk in its newest year.
    gebied(2025, "BU0102", "BUURT", "WK01");
    gebied(2026, "BU0102", "BUURT", "WK02");
    // No more since 2026, its plans stay those of the wijk.
    gebied(2025, "BU0109", "BUURT", "WK01");
    gebied(2026, "WK01", "WIJK", "GM01");
    gebied(2026, "BU0101", "BUURT", "WK01");
    gebied(2026, "ST010101", "STRAAT", "BU0101");
    gebied(2026, "WK02", "WIJK", "GM01");
    for (String code : List.of("WK01", "BU0101", "BU0102", "BU0109", "WK02")) {
      plan(code);
    }
  }

  private static void gebied(int jaar, String code, String niveau, String ouder) {
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (?, ?, ?, ?, ?, 'GM01', 'CBS')",
        jaar,
        code,
        "Gebied " + code,
        niveau,
        ouder);
  }

  /** A plan with an open goal, a project that is late and lost its row, and an evaluation. */
  private static void plan(String code) {
    UUID plan = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.wijkplan (id, gebied_code, wijk, titel, van_jaar, tot_jaar, fase,"
            + " inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie) values (?, ?, ?,"
            + " 'Samenwerken', 2025, 2028, 'VASTGESTELD', 1, '2025-01-01', now(), 'Anna', 1)",
        plan,
        code,
        code);
    DATABASE.execute(
        "insert into wijkplan.planregel (id, plan_id, volgorde, doelstelling, pm, gemaakt, versie)"
            + " values (gen_random_uuid(), ?, 1, 'Doel', true, '2025-01-01', 1)",
        plan);
    DATABASE.execute(
        "insert into wijkplan.project (id, plan_id, gebied_code, wijk, titel, soort, niveau, status,"
            + " van, tot, gewijzigd, gewijzigd_door, versie) values (gen_random_uuid(), ?, ?, ?,"
            + " 'Project', 'SNELLE_MAATREGEL', 'WIJK', 'IN_UITVOERING', '2025-01-01', '2025-06-01',"
            + " '2026-11-20', 'Anna', 1)",
        plan,
        code,
        code);
    DATABASE.execute(
        "insert into wijkplan.evaluatie (id, plan_id, gebied_code, wijk, jaar, uiterlijk, gemaakt,"
            + " gewijzigd, gewijzigd_door, versie) values (gen_random_uuid(), ?, ?, ?, 2025,"
            + " '2026-04-01', now(), now(), 'Anna', 1)",
        plan,
        code,
        code);
    DATABASE.execute(
        "insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)"
            + " values (gen_random_uuid(), ?, ?, '2026-01-01', 'Anna', 1)",
        code,
        code);
  }

  private static <T> List<String> codes(
      Function<EntityManager, List<T>> lijst, Function<T, String> code) {
    return PERSISTENTIE.inTransactie(em -> lijst.apply(em).stream().map(code).sorted().toList());
  }

  @Test
  void eenGebiedIsMetAllesWatErInHetNieuwsteJaarInLigt() {
    Gebieden gebieden = new Gebieden(DATABASE.dataSource());
    assertThat(DATABASE.value(String.class, "select kern.gebied_binnen('WK01')::text"))
        .isEqualTo("{BU0101,BU0109,ST010101,WK01}");
    assertThat(
            DATABASE.value(
                String.class,
                "select string_agg(distinct code, ',' order by code) from kern.gebied where "
                    + Gebieden.binnen("code", "'WK02'")))
        .isEqualTo("BU0102,WK02");
    assertThat(List.of("WK01", "BU0101", "BU0102", "BU0109", "ST010101", "WK02"))
        .allSatisfy(
            code ->
                assertThat(
                        DATABASE.value(
                            Boolean.class,
                            "select ?::text = any (kern.gebied_binnen('WK01'))",
                            code))
                    .isEqualTo(gebieden.ligtIn(code, "WK01")));
  }

  @Test
  void plannen() {
    assertThat(
            codes(
                em ->
                    new JpaWijkplannen(em)
                        .zoek(new Wijkplannen.Filter(null, "WK01", null, null), 1, 10)
                        .regels(),
                Wijkplan::gebied))
        .containsExactly(ERIN);
    assertThat(codes(em -> new JpaWijkplannen(em).vanGebied("WK01", 10), Wijkplan::gebied))
        .containsExactly("WK01");
  }

  @Test
  void analysesWaarvanNogGeenPlanIsGemaakt() {
    assertThat(codes(em -> new JpaWijkanalyses(em).findOpenBinnen("WK01"), Wijkanalyse::gebied))
        .containsExactly(ERIN);
    assertThat(codes(em -> new JpaWijkanalyses(em).findByGebied("WK01"), Wijkanalyse::gebied))
        .containsExactly("WK01");
  }

  @Test
  void projectenEnHunSignalen() {
    assertThat(
            codes(
                em ->
                    new JdbcProjectregister(em)
                        .zoek(
                            new Projectfilter(
                                null, "WK01", null, null, null, Signaal.TE_LAAT, null),
                            VANDAAG,
                            90,
                            1,
                            10)
                        .regels(),
                Projectregel::gebied))
        .containsExactly(ERIN);
    assertThat(
            PERSISTENTIE
                .inTransactie(em -> new JdbcProjectregister(em).tel("WK01", VANDAAG, 90))
                .get(Signaal.TE_LAAT))
        .isEqualTo(ERIN.length);
  }

  @Test
  void evaluatiesEnWatErWacht() {
    assertThat(
            codes(
                em ->
                    new JpaEvaluaties(em)
                        .zoek(new Evaluatiefilter("WK01", null, null, null, null), VANDAAG, 1, 10)
                        .regels(),
                Evaluatielijstregel::gebied))
        .containsExactly(ERIN);
    assertThat(
            codes(em -> new JpaEvaluaties(em).openstaand("WK01", 10), o -> o.evaluatie().gebied()))
        .containsExactly(ERIN);
  }

  @Test
  void doelenDieOpenStaanEnProjectenZonderRegel() {
    assertThat(
            codes(
                em ->
                    new JpaPmdoelen(em)
                        .zoek(new Pmdoelfilter("WK01", null, 0, null), VANDAAG, 1, 10)
                        .regels(),
                Pmdoel::gebied))
        .containsExactly(ERIN);
    assertThat(
            codes(
                em -> new JpaHerkomst(em).wezen(Weessoort.ZONDER_REGEL, "WK01", 1, 10).regels(),
                Wees::gebied))
        .containsExactly(ERIN);
  }

  @Test
  void zoeken() {
    assertThat(
            codes(
                em ->
                    new JdbcZoekindex(em)
                        .zoek(
                            Zoekvraag.van("samenwerken"),
                            new Zoekfilter(null, "WK01", null, null),
                            VANDAAG,
                            1,
                            10)
                        .regels(),
                Treffer::gebied))
        .containsExactly(ERIN);
  }
}
