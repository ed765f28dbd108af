package nl.wijkwerk.wijkplan.uitvoering.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.DOOR;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.VANDAAG;
import static nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture.inhoud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Samenloop;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Straat;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import nl.wijkwerk.wijkplan.uitvoering.domain.Uitvoeringsstand;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  @BeforeAll
  static void legAmbities() throws SQLException {
    voerUit("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
  }

  /** A project under a plan of its own, so that tests do not meet. */
  private static Project leg(Projectsoort soort, Projectinhoud inhoud) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", VANDAAG, DOOR);
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan = ProjectFixture.vastgesteld(WijkplanFixture.concept(analyse.id()));
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
          new JpaWijkplannen(em).voegToe(regel);
          em.flush();
          Project project =
              new Project(UUID.randomUUID(), plan, regel.id(), soort, null, inhoud, DOOR, NU);
          new JpaProjecten(em).voegToe(project);
          em.flush();
          return project;
        });
  }

  private static Project leg(String straten) {
    return leg(Projectsoort.PROJECT, inhoud(VANDAAG, VANDAAG.plusMonths(3), straten));
  }

  private static void met(Project project, java.util.function.Consumer<Project> daad) {
    PERSISTENTIE.doeInTransactie(em -> daad.accept(new JpaProjecten(em).read(project.id())));
  }

  @Test
  void projectKomtTerugZoalsHetIsOpgeslagen() {
    Project project = leg("Rietstraat\nAnemoonstraat");
    UUID eerste = UUID.randomUUID();
    met(
        project,
        p -> {
          p.begin(DOOR, NU.plusDays(1));
          p.zetMijlpaal(eerste, "Besteld", VANDAAG.plusDays(9), VANDAAG, DOOR, NU.plusDays(1));
          p.zetMijlpaal(UUID.randomUUID(), "Klaar", VANDAAG, null, DOOR, NU.plusDays(1));
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          Project terug = new JpaProjecten(em).read(project.id());
          assertThat(terug.inhoud())
              .isEqualTo(inhoud(VANDAAG, VANDAAG.plusMonths(3), "Anemoonstraat\nRietstraat"));
          assertThat(terug.mijlpalen())
              .extracting(m -> m.naam())
              .containsExactly("Klaar", "Besteld");
          assertThat(terug.voortgang()).isEqualTo(new Voortgang(1, 2));
          assertThat(terug.hersteltId()).isNull();
          assertThat(new JpaProjecten(em).regelsMetProject(terug.planId()))
              .containsExactly(terug.regelId());
        });
    met(
        project,
        p -> {
          p.wijzig(inhoud(VANDAAG, VANDAAG, "Rietstraat"), DOOR, NU.plusDays(2));
          p.verwijderMijlpaal(eerste, DOOR, NU.plusDays(2));
        });
    met(
        project,
        p -> {
          assertThat(p.straten()).extracting(s -> s.naam()).containsExactly("Rietstraat");
          assertThat(p.mijlpalen()).hasSize(1);
        });
  }

  @Test
  void tweeMensenOpHetzelfdeProjectDeTweedeWordtGeweigerd() {
    Project project = leg((String) null);
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Project bijTwee = twee.find(Project.class, project.id());
    een.find(Project.class, project.id())
        .zetMijlpaal(UUID.randomUUID(), "Van een", VANDAAG, null, "Een", NU.plusDays(1));
    bijTwee.zetMijlpaal(UUID.randomUUID(), "Van twee", VANDAAG, null, "Twee", NU.plusDays(2));
    een.getTransaction().commit();
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  @Test
  void openWerkInEenStraatWordtGevondenOverAllePlannen() {
    Project een = leg("Gevonden-straat");
    Project twee = leg("gevondenstr.");
    leg("Elders");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaProjecten projecten = new JpaProjecten(em);
          Project hier = projecten.read(een.id());
          List<Project> anderen = projecten.openInStraten(hier.straten(), hier.id());
          assertThat(anderen).extracting(Project::id).containsExactly(twee.id());
          hier.erkenSamenloop(
              Samenloop.vind(hier.straten(), hier.periode(), anderen),
              Set.of(),
              "Samen een keer open",
              DOOR,
              NU.plusDays(1));
          assertThat(projecten.openInStraten(List.of(), hier.id())).isEmpty();
        });
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(new JpaProjecten(em).metRedenNaast(twee.id()))
                .extracting(Project::id)
                .containsExactly(een.id()));
  }

  @Test
  @Bedrijfsregel("WPL-102")
  void straatDieErAlStondKrijgtInDeDatabaseDezelfdeSleutel() throws SQLException, IOException {
    List<String> namen =
        List.of(
            "RIETSTRAAT 12",
            "de Rietstraat",
            "\u2019t Rietstr.",
            "'t Riet 3",
            "Rietstra\u00e0t nr. 3 en 5",
            "Rietstraat 1 t/m 9",
            "Plein 1944",
            "1e Dwarsstraat 4",
            "Ten Cate-straat 2-8a");
    Project project = leg(String.join("\n", namen));
    String migratie;
    try (InputStream bron =
        Project.class.getResourceAsStream(
            "/db/wijkplan/V20261129_0210__straat_zonder_huisnummer.sql")) {
      migratie = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
    }
    voerUit("update wijkplan.project_straat set sleutel = 'oud' || naam");
    voerUit(migratie.substring(migratie.indexOf("update ")));
    met(
        project,
        p -> {
          // "de Rietstraat" and "'t Rietstr." are one; the others differ by their number.
          assertThat(p.straten()).hasSize(namen.size() - 1);
          assertThat(p.straten())
              .allSatisfy(s -> assertThat(s.sleutel()).isEqualTo(new Straat(s.naam()).sleutel()));
        });
  }

  @Test
  @Bedrijfsregel("WPL-37")
  void watEenTerugblikVondVerandertNooitMeer() {
    Project project = leg((String) null);
    met(
        project,
        p -> {
          p.begin(DOOR, NU.plusDays(1));
          p.sluitAf("Beheer", VANDAAG.plusDays(9), DOOR, NU.plusDays(1));
          p.blikTerug(Terugblikuitkomst.IN_STAND, "Goed", null, DOOR, NU.plusDays(2));
        });
    assertThatThrownBy(() -> voerUit("update wijkplan.terugblik set woorden = 'Slecht'"))
        .hasMessageContaining("never changes");
  }

  @Test
  @Bedrijfsregel("WPL-44")
  void filterOpEenSignaalZegtHetzelfdeAlsHetSignaalZelf() {
    Project teLaat = leg("Signaalstraat");
    met(
        teLaat,
        p ->
            p.zetMijlpaal(
                UUID.randomUUID(), "Te laat", VANDAAG.minusDays(1), null, DOOR, NU.plusDays(1)));
    Project stil = leg("Stilstraat");
    met(stil, p -> p.begin(DOOR, NU));
    leg("Signaalstraat");
    Project past = leg(Projectsoort.ONTMOETINGSPLAATS, inhoud());
    met(
        past,
        p ->
            p.legBeleidstoetsenVast(
                new Beleidstoets(false, "Te ver weg"),
                new Beleidstoets(null, null),
                new Afwijking("College", VANDAAG, "Er is geen ander gebouw"),
                DOOR,
                NU));
    Project terug = leg((String) null);
    met(
        terug,
        p -> {
          p.begin(DOOR, NU);
          p.sluitAf("Beheer", VANDAAG.plusDays(1), DOOR, NU);
          p.blikTerug(
              Terugblikuitkomst.TERUGGEVALLEN, "Weg", VANDAAG.plusDays(5), DOOR, NU.plusDays(1));
        });
    for (LocalDate dag :
        List.of(
            VANDAAG,
            VANDAAG.plusDays(6),
            VANDAAG.plusDays(89),
            VANDAAG.plusDays(90),
            VANDAAG.plusDays(400))) {
      List<Projectregel> alle = zoek(filter(null, null), dag).regels();
      Map<Signaal, Long> telling =
          PERSISTENTIE.inTransactie(em -> new JdbcProjectregister(em).tel(null, dag, 90));
      for (Signaal signaal : Signaal.values()) {
        List<UUID> gefilterd =
            zoek(filter(null, signaal), dag).regels().stream().map(Projectregel::id).toList();
        assertThat(gefilterd)
            .as("%s op %s", signaal, dag)
            .containsExactlyInAnyOrderElementsOf(
                alle.stream()
                    .filter(r -> r.signalen().contains(signaal))
                    .map(Projectregel::id)
                    .toList());
        assertThat(telling.get(signaal)).isEqualTo(gefilterd.size());
      }
    }
    assertThat(zoek(filter(null, Signaal.PAST_NIET), VANDAAG).regels())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo(past.id());
              assertThat(r.afwijking().orgaan()).isEqualTo("College");
            });
    assertThat(zoek(filter(null, Signaal.STIL), VANDAAG.plusDays(90)).regels())
        .extracting(Projectregel::id)
        .contains(stil.id());
    assertThat(zoek(filter(null, Signaal.STIL), VANDAAG.plusDays(89)).regels())
        .extracting(Projectregel::id)
        .doesNotContain(stil.id());
    assertThat(zoek(filter(null, Signaal.SAMENLOOP), VANDAAG).regels())
        .extracting(Projectregel::id)
        .contains(teLaat.id());
    assertThat(zoek(filter(null, Signaal.TERUGVAL), VANDAAG).regels())
        .extracting(Projectregel::id)
        .contains(terug.id());
  }

  @Test
  @Bedrijfsregel("WPL-44")
  void werkInEenStraatLooptSamenZolangHetOpenIsInDezelfdePeriode() {
    Project een = leg("Samenloopstraat");
    Project ander = leg("Samenloopstraat");
    Project later = leg("Laterstraat");
    assertThat(metSamenloop()).contains(een.id(), ander.id()).doesNotContain(later.id());

    LocalDate jaarVerder = VANDAAG.plusYears(1);
    met(ander, p -> p.wijzig(inhoud(jaarVerder, jaarVerder, "Samenloopstraat"), DOOR, NU));
    assertThat(metSamenloop()).doesNotContain(een.id(), ander.id());

    met(later, p -> p.wijzig(inhoud(VANDAAG, VANDAAG, "Samenloopstraat"), DOOR, NU));
    assertThat(metSamenloop()).contains(een.id(), later.id()).doesNotContain(ander.id());

    met(
        later,
        p -> {
          p.begin(DOOR, NU);
          p.sluitAf("Beheer", VANDAAG.plusDays(1), DOOR, NU);
        });
    assertThat(metSamenloop()).doesNotContain(een.id(), later.id());
  }

  private static List<UUID> metSamenloop() {
    return zoek(filter(null, Signaal.SAMENLOOP), VANDAAG).regels().stream()
        .map(Projectregel::id)
        .toList();
  }

  @Test
  @Bedrijfsregel("WPL-43")
  void standVanEenPlanTeltAlleProjectenHoeveelEenPaginaErOokToont() {
    Project klaar = leg("Standstraat");
    met(
        klaar,
        p -> {
          p.begin(DOOR, NU);
          p.sluitAf("Beheer", VANDAAG.plusDays(30), DOOR, NU);
        });
    Project weg = leg((String) null);
    met(weg, p -> p.laatVervallen("Niet nodig", DOOR, NU));
    Project half = leg((String) null);
    met(
        half,
        p -> {
          p.begin(DOOR, NU);
          p.zetMijlpaal(UUID.randomUUID(), "Een", VANDAAG.minusDays(2), VANDAAG, DOOR, NU);
          p.zetMijlpaal(UUID.randomUUID(), "Twee", VANDAAG.minusDays(1), null, DOOR, NU);
        });
    UUID plan = half.planId();
    DATABASE.execute(
        "update wijkplan.project set plan_id = ? where id in (?, ?)", plan, klaar.id(), weg.id());
    DATABASE.execute(
        "update wijkplan.project set van = date '1999-02-01', tot = date '2041-02-01' where id = ?",
        weg.id());
    List<Projectregel> alle = zoek(Projectfilter.vanPlan(plan), VANDAAG).regels();
    Uitvoeringsstand stand =
        PERSISTENTIE.inTransactie(em -> new JdbcProjectregister(em).stand(plan, VANDAAG, 90));
    assertThat(stand.projecten()).isEqualTo(alle.size()).isGreaterThan(2);
    assertThat(stand.inUitvoering())
        .isEqualTo(alle.stream().filter(r -> r.status() == Projectstatus.IN_UITVOERING).count());
    assertThat(stand.voortgang())
        .isEqualTo(Voortgang.opgeteld(alle.stream().map(Projectregel::voortgang).toList()));
    for (Signaal signaal : Signaal.values()) {
      assertThat(stand.signalen().get(signaal))
          .as("%s", signaal)
          .isEqualTo(alle.stream().filter(r -> r.signalen().contains(signaal)).count());
    }
    List<LocalDate> dagen =
        alle.stream()
            .filter(r -> r.status() != Projectstatus.VERVALLEN)
            .flatMap(r -> Stream.of(r.van(), r.tot()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    assertThat(stand.eerste()).isEqualTo(dagen.get(0));
    assertThat(stand.laatste()).isEqualTo(dagen.get(dagen.size() - 1));
    DATABASE.execute("delete from wijkplan.mijlpaal where project_id = ?", half.id());
    DATABASE.execute("update wijkplan.project set status = 'VERVALLEN' where plan_id = ?", plan);
    Uitvoeringsstand vervallen =
        PERSISTENTIE.inTransactie(em -> new JdbcProjectregister(em).stand(plan, VANDAAG, 90));
    assertThat(vervallen.eerste())
        .as("nothing else is planned")
        .isEqualTo(LocalDate.of(1999, 2, 1));
  }

  @Test
  void standVanEenPlanZonderProjectenIsLeeg() {
    Uitvoeringsstand stand =
        PERSISTENTIE.inTransactie(
            em -> new JdbcProjectregister(em).stand(UUID.randomUUID(), VANDAAG, 90));
    assertThat(stand.projecten()).isZero();
    assertThat(stand.voortgang()).isEqualTo(new Voortgang(0, 0));
    assertThat(stand.eerste()).isNull();
  }

  private static Projectfilter filter(String zoek, Signaal signaal) {
    return new Projectfilter(zoek, null, null, null, null, signaal, null);
  }

  private static Pagina<Projectregel> zoek(Projectfilter filter, LocalDate dag) {
    return PERSISTENTIE.inTransactie(
        em -> new JdbcProjectregister(em).zoek(filter, dag, 90, 1, 100));
  }

  @Test
  void zoekenSorterenEnBladerenGebeurtInDeDatabase() {
    for (String titel : List.of("Zoekbank een", "Zoekbank twee", "Zoekbank drie")) {
      leg(
          Projectsoort.SNELLE_MAATREGEL,
          Projectinhoud.snel(titel, "Wijkbeheer", VANDAAG, VANDAAG.plusDays(5)));
    }
    Pagina<Projectregel> pagina =
        PERSISTENTIE.inTransactie(
            em ->
                new JdbcProjectregister(em)
                    .zoek(
                        new Projectfilter(
                            "zoekbank",
                            "WK014111",
                            null,
                            null,
                            Projectsoort.SNELLE_MAATREGEL,
                            null,
                            "-titel"),
                        VANDAAG,
                        90,
                        1,
                        2));
    assertThat(pagina.totaal()).isEqualTo(3);
    assertThat(pagina.regels())
        .extracting(Projectregel::titel)
        .containsExactly("Zoekbank twee", "Zoekbank een");
    assertThat(pagina.regels().get(0).regelnummer()).isEqualTo("2.1");
    leg("Vindbare dreef");
    assertThat(zoek(filter("vindbare", null), VANDAAG).regels())
        .extracting(Projectregel::straten)
        .containsExactly("Vindbare dreef");
    assertThatThrownBy(
            () ->
                zoek(
                    new Projectfilter(null, null, null, null, null, null, "versie; drop"), VANDAAG))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void projectDatErNietIsWordtNietGevonden() {
    assertThatThrownBy(
            () -> PERSISTENTIE.inTransactie(em -> new JpaProjecten(em).read(UUID.randomUUID())))
        .isInstanceOf(NietGevonden.class);
  }

  private static void voerUit(String sql) throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }
}
