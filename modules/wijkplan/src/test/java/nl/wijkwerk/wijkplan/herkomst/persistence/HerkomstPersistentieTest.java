package nl.wijkwerk.wijkplan.herkomst.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;
import nl.wijkwerk.wijkplan.herkomst.domain.Planherkomst;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;
import nl.wijkwerk.wijkplan.overname.domain.Organisatie;
import nl.wijkwerk.wijkplan.overname.domain.Organisatiesoort;
import nl.wijkwerk.wijkplan.overname.domain.Overname;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import nl.wijkwerk.wijkplan.overname.persistence.JpaOvernames;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.persistence.JpaProjecten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HerkomstPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");
  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);
  private static final String DOOR = "Wijkregisseur";

  @BeforeAll
  static void legAmbities() throws SQLException {
    voerUit("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
  }

  @AfterEach
  void ruimOp() throws SQLException {
    voerUit("truncate wijkplan.wijkplan, wijkplan.organisatie cascade");
  }

  private static void voerUit(String sql) throws SQLException {
    try (Connection c = DATABASE.dataSource().getConnection();
        Statement s = c.createStatement()) {
      s.execute(sql);
    }
  }

  private static Wijkplan leg(String titel, int van, int tot) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", NU.toLocalDate(), DOOR);
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan =
              new Wijkplan("WK014111", "De Riet", "11", titel, van, tot, analyse.id(), NU, DOOR);
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          return plan;
        });
  }

  private static void volgt(Wijkplan plan, Wijkplan... voor) {
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaHerkomst herkomst = new JpaHerkomst(em);
          herkomst.vergrendel();
          Planherkomst wordt = herkomst.find(plan.id()).orElse(null);
          boolean nieuw = wordt == null;
          if (nieuw) {
            wordt = new Planherkomst(plan);
          }
          List<UUID> ids = List.of(voor).stream().map(Wijkplan::id).toList();
          wordt.bepaal(plan, List.of(voor), herkomst.erboven(ids), null, NU, DOOR);
          if (nieuw) {
            herkomst.voegToe(wordt);
          }
          herkomst.bewaar();
        });
  }

  @Test
  @Bedrijfsregel("WPL-70")
  void deLijnGaatTerugTotHetOudstePlan() {
    Wijkplan wop = leg("WOP", 2002, 2012);
    Wijkplan awa = leg("AWA", 2010, 2012);
    Wijkplan riet = leg("De Riet", 2013, 2017);
    Wijkplan opgave = leg("Wijkopgave", 2023, 2026);
    volgt(awa, wop);
    volgt(riet, awa, wop);
    volgt(opgave, riet);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaHerkomst herkomst = new JpaHerkomst(em);
          List<Lijnplan> lijn = herkomst.lijn(opgave.id());
          assertThat(lijn)
              .extracting(Lijnplan::titel)
              .containsExactly("WOP", "AWA", "De Riet", "Wijkopgave");
          assertThat(lijn).extracting(Lijnplan::stap).containsExactly(3, 2, 1, 0);
          assertThat(herkomst.opvolgers(wop.id()))
              .extracting(Lijnplan::titel)
              .containsExactly("AWA", "De Riet");
          assertThat(herkomst.kandidaten(riet, 10))
              .extracting(Wijkplan::titel)
              .containsExactly("AWA", "WOP");
        });
  }

  @Test
  @Bedrijfsregel("WPL-70")
  void eenKringOverMeerStappenWordtGeweigerd() {
    Wijkplan een = leg("Een", 2020, 2024);
    Wijkplan twee = leg("Twee", 2020, 2024);
    Wijkplan drie = leg("Drie", 2020, 2024);
    volgt(twee, een);
    volgt(drie, twee);
    assertThatThrownBy(() -> volgt(een, drie)).hasMessageContaining("herkomst.kring");
  }

  @Test
  void deLijstZegtWatLosHangtEnWaarom() throws SQLException {
    leg("Eerder", 2016, 2020);
    Wijkplan plan =
        PERSISTENTIE.inTransactie(
            em -> {
              Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", NU.toLocalDate(), DOOR);
              new JpaWijkanalyses(em).voegToe(analyse);
              em.flush();
              Wijkplan p = ProjectFixture.vastgesteld(WijkplanFixture.concept(analyse.id()));
              JpaWijkplannen plannen = new JpaWijkplannen(em);
              plannen.voegToe(p);
              em.flush();
              Planregel uitAnalyse = WijkplanFixture.regel(p, WijkplanFixture.doel());
              Planregel metDeHand =
                  new Planregel(
                      UUID.randomUUID(), p.id(), 2, WijkplanFixture.doel(), NU.plusMinutes(5));
              Planregel weg =
                  new Planregel(UUID.randomUUID(), p.id(), 3, WijkplanFixture.doel(), NU);
              List.of(uitAnalyse, metDeHand, weg).forEach(plannen::voegToe);
              em.flush();
              JpaProjecten projecten = new JpaProjecten(em);
              for (Planregel regel : List.of(uitAnalyse, metDeHand, weg)) {
                projecten.voegToe(
                    new Project(
                        UUID.randomUUID(),
                        p,
                        regel.id(),
                        Projectsoort.PROJECT,
                        null,
                        ProjectFixture.inhoud(),
                        DOOR,
                        NU));
              }
              projecten.voegToe(
                  new Project(
                      UUID.randomUUID(),
                      p,
                      null,
                      Projectsoort.SNELLE_MAATREGEL,
                      null,
                      ProjectFixture.inhoud(),
                      DOOR,
                      NU));
              em.flush();
              weg.laatVervallen(NU, DOOR);
              return p;
            });
    assertThat(wezen(null))
        .extracting(Wees::soort)
        .containsExactlyInAnyOrder(
            Weessoort.REGEL_WEG,
            Weessoort.ZONDER_REGEL,
            Weessoort.NIET_UIT_ANALYSE,
            Weessoort.ZONDER_VOORGANGER);
    assertThat(wezen(Weessoort.ZONDER_VOORGANGER))
        .extracting(Wees::plan)
        .containsExactly(plan.id());
    PERSISTENTIE.doeInTransactie(
        em -> {
          Planherkomst los = new Planherkomst(plan);
          los.bepaal(plan, List.of(), Set.of(), "Een heel nieuw begin", NU, DOOR);
          new JpaHerkomst(em).voegToe(los);
        });
    assertThat(wezen(Weessoort.ZONDER_VOORGANGER)).isEmpty();
    voerUit("update wijkplan.project set status = 'VERVALLEN'");
    assertThat(wezen(null)).isEmpty();
  }

  private static List<Wees> wezen(Weessoort soort) {
    return PERSISTENTIE.inTransactie(
        em -> new JpaHerkomst(em).wezen(soort, "WK014111", 1, 10).regels());
  }

  @Test
  @Bedrijfsregel("WPL-72")
  void watEenOrganisatieZeiBlijftStaan() {
    Wijkplan plan = leg("Plan", 2026, 2030);
    Organisatie politie = new Organisatie(UUID.randomUUID(), "Politie", Organisatiesoort.PARTNER);
    PERSISTENTIE.doeInTransactie(
        em -> {
          Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
          new JpaWijkplannen(em).voegToe(regel);
          JpaOvernames overnames = new JpaOvernames(em);
          overnames.voegToe(politie);
          em.flush();
          overnames.voegToe(
              new Overname(
                  UUID.randomUUID(),
                  regel,
                  politie,
                  Standpunt.WIJKT_AF,
                  "Te weinig mensen",
                  NU,
                  DOOR,
                  false));
          overnames.voegToe(
              new Overname(
                  UUID.randomUUID(),
                  regel,
                  politie,
                  Standpunt.NEEMT_OVER,
                  null,
                  NU.plusDays(1),
                  DOOR,
                  false));
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          assertThat(new JpaOvernames(em).van(plan.id()))
              .extracting(Overname::standpunt)
              .containsExactly(Standpunt.NEEMT_OVER, Standpunt.WIJKT_AF);
          assertThat(new JpaOvernames(em).bestaatNaam(" politie")).isTrue();
        });
    assertThatThrownBy(() -> voerUit("update wijkplan.overname set standpunt = 'NEEMT_OVER'"))
        .hasMessageContaining("never changes");
  }
}
