package nl.wijkwerk.wijkplan.plan.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregel;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WijkplanPersistentieTest {
  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-20T10:00:00+01:00");

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  @BeforeAll
  static void legAmbities() throws SQLException {
    voerUit("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
  }

  private static Wijkplan legPlan(String titel) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse =
              new Wijkanalyse("WK014111", "De Riet", LocalDate.of(2026, 3, 9), "Wijkregisseur");
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan =
              new Wijkplan(
                  "WK014111",
                  "De Riet",
                  "11",
                  titel,
                  2026,
                  2030,
                  analyse.id(),
                  NU,
                  "Wijkregisseur");
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          return plan;
        });
  }

  private static Planregel legRegel(Wijkplan plan) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Planregel regel =
              new Planregel(UUID.randomUUID(), plan.id(), 1, WijkplanFixture.doel(), NU);
          new JpaWijkplannen(em).voegToe(regel);
          return regel;
        });
  }

  @Test
  void regelKomtTerugZoalsHijIsOpgeslagen() {
    Planregel regel = legRegel(legPlan("Terug"));
    Planregel terug = PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).readRegel(regel.id()));
    assertThat(terug.inhoud())
        .usingRecursiveComparison()
        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
        .isEqualTo(regel.inhoud());
    assertThat(terug.nummer()).isEqualTo("2.1");
  }

  @Test
  void vervallenRegelStaatNietMeerInHetPlanEnGeeftHaarNummerNietWeg() {
    Wijkplan plan = legPlan("Vervallen");
    Planregel regel = legRegel(plan);
    PERSISTENTIE.doeInTransactie(
        em -> new JpaWijkplannen(em).readRegel(regel.id()).laatVervallen(NU, "Manager"));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkplannen plannen = new JpaWijkplannen(em);
          assertThat(plannen.regels(plan.id())).isEmpty();
          assertThat(plannen.bestaatRegel(regel.id())).isTrue();
          assertThat(plannen.hoogsteVolgorde(plan.id(), 2)).isEqualTo(1);
          assertThatThrownBy(() -> plannen.readRegel(regel.id())).isInstanceOf(Vervallen.class);
        });
  }

  @Test
  @Bedrijfsregel("WPL-13")
  void databaseGeeftEenNummerEenmaalUit() {
    Wijkplan plan = legPlan("Nummers");
    legRegel(plan);
    assertThatThrownBy(() -> legRegel(plan)).hasStackTraceContaining("planregel_nummer");
  }

  @Test
  void tweeMensenOpDezelfdeRegelDeTweedeWordtGeweigerd() {
    Planregel regel = legRegel(legPlan("Tegelijk"));
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Planregel bijEen = een.find(Planregel.class, regel.id());
    Planregel bijTwee = twee.find(Planregel.class, regel.id());
    bijEen.wijzig(WijkplanFixture.doel());
    wijzigRaming(bijEen, "1");
    wijzigRaming(bijTwee, "2");
    een.getTransaction().commit();
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  private static void wijzigRaming(Planregel regel, String bedrag) {
    var d = WijkplanFixture.doel();
    regel.wijzig(
        new nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud(
            d.ambitie(),
            d.doelstelling(),
            d.pm(),
            d.oplossingen(),
            new java.math.BigDecimal(bedrag),
            d.jaarVan(),
            d.jaarTot(),
            d.verantwoordelijke(),
            d.opmerkingen(),
            d.indicator(),
            d.beginwaarde(),
            d.beginjaar(),
            d.bron(),
            d.streefwaarde(),
            d.streefdatum(),
            d.eigenaar(),
            null));
  }

  @Test
  void tweeMensenOpHetzelfdePlanDeTweedeWordtGeweigerd() {
    Wijkplan plan = legPlan("Plan tegelijk");
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Wijkplan bijTwee = twee.find(Wijkplan.class, plan.id());
    een.find(Wijkplan.class, plan.id()).gewijzigd(NU.plusDays(1), "Een");
    bijTwee.gewijzigd(NU.plusDays(2), "Twee");
    een.getTransaction().commit();
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  @Test
  void tweeMensenOpDezelfdeAnalyseregelDeTweedeWordtGeweigerd() {
    Wijkplan plan = legPlan("Analyse tegelijk");
    Analyseregel regel =
        PERSISTENTIE.inTransactie(
            em -> {
              Analyseregel nieuw =
                  new Analyseregel(UUID.randomUUID(), plan.analyseId(), analyse("Eerst"), NU);
              new JpaWijkanalyses(em).voegToe(nieuw);
              return nieuw;
            });
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Analyseregel bijTwee = twee.find(Analyseregel.class, regel.id());
    een.find(Analyseregel.class, regel.id()).wijzig(analyse("Van een"));
    bijTwee.wijzig(analyse("Van twee"));
    een.getTransaction().commit();
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  @Test
  @Bedrijfsregel("KRN-18")
  void wieAlsTweedeHetzelfdeOpslaatIsHerkenbaarAanDeDatabase() {
    Wijkplan plan = legPlan("Tegelijk");
    UUID id = UUID.randomUUID();
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    new JpaWijkplannen(een).voegToe(new Planregel(id, plan.id(), 1, WijkplanFixture.doel(), NU));
    een.flush();
    CompletableFuture<Void> tweede =
        CompletableFuture.runAsync(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em ->
                        new JpaWijkplannen(em)
                            .voegToe(new Planregel(id, plan.id(), 2, WijkplanFixture.doel(), NU))));
    een.getTransaction().commit();
    een.close();
    assertThatThrownBy(tweede::join)
        .satisfies(fout -> assertThat(DatabaseOnbereikbaar.bestaatAl(fout)).isTrue());
    assertThatThrownBy(() -> voerUit("insert into wijkplan.ambitie values (null, 'Geen')"))
        .satisfies(fout -> assertThat(DatabaseOnbereikbaar.bestaatAl(fout)).isFalse())
        .satisfies(fout -> assertThat(DatabaseOnbereikbaar.status(fout)).isEqualTo(409));
    assertThatThrownBy(() -> voerUit("insert into wijkplan.ambitie values (123456, 'Te groot')"))
        .satisfies(fout -> assertThat(DatabaseOnbereikbaar.status(fout)).isEqualTo(400));
  }

  private static Analyseregelinhoud analyse(String knelpunt) {
    return new Analyseregelinhoud(
        1, Domein.SOCIAAL, 3, "Regiegroep", null, knelpunt, null, null, null, null, null, null);
  }

  private static final int RIJEN = 12;

  private static GekozenOplossing oplossing(String tekst) {
    UUID id = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.oplossingsrichting (id, tekst) values (?, ?)", id, tekst);
    return new GekozenOplossing(id, tekst);
  }

  @Test
  void regelsMetHunOplossingenZijnTweeVragenHoeveelHetErOokZijn() {
    Wijkplan plan = legPlan("Twee vragen");
    List<GekozenOplossing> twee = List.of(oplossing("Bankjes"), oplossing("Bomen"));
    for (int nummer = 1; nummer <= RIJEN; nummer++) {
      Planregel regel =
          new Planregel(UUID.randomUUID(), plan.id(), nummer, WijkplanFixture.doel(), NU);
      PERSISTENTIE.doeInTransactie(em -> new JpaWijkplannen(em).voegToe(regel));
      // The last row chose nothing.
      if (nummer < RIJEN) {
        PERSISTENTIE.doeInTransactie(em -> new JpaWijkplannen(em).readRegel(regel.id()).kies(twee));
      }
    }
    int vragen =
        PERSISTENTIE.telVragen(
            em -> {
              List<Planregel> regels = new JpaWijkplannen(em).regels(plan.id());
              assertThat(regels).hasSize(RIJEN);
              assertThat(regels.stream().map(Planregel::nummer))
                  .startsWith("2.1", "2.2", "2.3")
                  .endsWith("2.12");
              assertThat(regels.subList(0, RIJEN - 1))
                  .allSatisfy(r -> assertThat(r.gekozen()).containsExactlyElementsOf(twee))
                  .allSatisfy(r -> assertThat(r.inhoud().gekozen()).hasSize(2));
              assertThat(regels.get(RIJEN - 1).gekozen()).isEmpty();
            });
    assertThat(vragen).isEqualTo(2);
  }

  @Test
  void regelsVanEenAnalyseMetHunOplossingenZijnTweeVragenHoeveelHetErOokZijn() {
    UUID analyse = legPlan("Twee vragen van de analyse").analyseId();
    List<GekozenOplossing> twee = List.of(oplossing("Banken"), oplossing("Lampen"));
    for (int nummer = 1; nummer <= RIJEN; nummer++) {
      Analyseregel regel =
          new Analyseregel(
              UUID.randomUUID(), analyse, analyse("Knelpunt " + nummer), NU.plusMinutes(nummer));
      // The last row chose nothing.
      if (nummer < RIJEN) {
        regel.kies(twee);
      }
      PERSISTENTIE.doeInTransactie(em -> new JpaWijkanalyses(em).voegToe(regel));
    }
    int vragen =
        PERSISTENTIE.telVragen(
            em -> {
              List<Analyseregel> regels = new JpaWijkanalyses(em).regels(analyse);
              assertThat(regels).hasSize(RIJEN);
              assertThat(regels.subList(0, RIJEN - 1))
                  .allSatisfy(r -> assertThat(r.gekozen()).containsExactlyElementsOf(twee))
                  .allSatisfy(r -> assertThat(r.inhoud().gekozen()).hasSize(2));
              assertThat(regels.get(RIJEN - 1).gekozen()).isEmpty();
            });
    assertThat(vragen).isEqualTo(2);
    Analyseregel eerste =
        PERSISTENTIE.inTransactie(em -> new JpaWijkanalyses(em).regels(analyse).get(0));
    Analyseregel zelf =
        PERSISTENTIE.inTransactie(em -> new JpaWijkanalyses(em).readRegel(eerste.id()));
    assertThat(eerste)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("_persistence_.*", "gekozen", "keuze")
        .isEqualTo(zelf);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkanalyses analyses = new JpaWijkanalyses(em);
          analyses.regels(analyse);
          analyses.readRegel(eerste.id()).kies(twee.subList(1, 2));
          assertThat(analyses.regels(analyse).get(0).gekozen()).hasSize(1);
          assertThat(analyses.heeftRegels(analyse)).isTrue();
          assertThat(analyses.heeftRegels(UUID.randomUUID())).isFalse();
        });
    assertThat(
            PERSISTENTIE
                .inTransactie(em -> new JpaWijkanalyses(em).regels(analyse).get(0))
                .gekozen())
        .containsExactly(twee.get(1));
  }

  @Test
  void keusNaastEenLijstVanRegelsWordtBewaardEnStaatInDeLijst() {
    Wijkplan plan = legPlan("Keus bewaren");
    Planregel eerste = legRegel(plan);
    GekozenOplossing een = oplossing("Speeltuin");
    GekozenOplossing ander = oplossing("Moestuin");
    for (GekozenOplossing keus : List.of(een, ander)) {
      PERSISTENTIE.doeInTransactie(
          em -> {
            JpaWijkplannen plannen = new JpaWijkplannen(em);
            plannen.regels(plan.id());
            Planregel regel = plannen.readRegel(eerste.id());
            regel.kies(List.of(keus));
            // The list is read while what was chosen is not yet written by the use case itself.
            assertThat(plannen.regels(plan.id()).get(0).gekozen()).containsExactly(keus);
            assertThat(regel.gekozen()).containsExactly(keus);
          });
    }
    Planregel terug =
        PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).regels(plan.id()).get(0));
    assertThat(terug.gekozen()).containsExactly(ander);
    assertThat(terug.versie()).isEqualTo(eerste.versie() + 2);
  }

  @Test
  void watIsAangebodenVerandertNooitMeer() throws SQLException {
    Wijkplan plan = legPlan("Versie");
    PERSISTENTIE.inTransactie(
        em -> {
          new JpaWijkplannen(em).legVersieVast(plan.id(), 1, MOMENT, "Wijkregisseur", "[]", null);
          return null;
        });
    assertThat(
            DATABASE.value(
                java.sql.Timestamp.class,
                "select moment from wijkplan.planversie where plan_id = ?",
                plan.id()))
        .as("the moment that was passed, not the database's own")
        .isEqualTo(MOMENT.toInstant());
    assertThatThrownBy(() -> voerUit("update wijkplan.planversie set inhoud = '{}'"))
        .hasMessageContaining("never changes");
  }

  @Test
  void zoekenSorterenEnBladerenGebeurtInDeDatabase() {
    for (int i = 1; i <= 3; i++) {
      legPlan("Zoekplan veiligheid " + i);
    }
    Pagina<Wijkplan> eerste = zoek(new Filter("veilig", null, null, "titel"), 1, 2);
    assertThat(eerste.totaal()).isEqualTo(3);
    assertThat(eerste.regels())
        .extracting(Wijkplan::titel)
        .containsExactly("Zoekplan veiligheid 1", "Zoekplan veiligheid 2");
    assertThat(zoek(new Filter("veilig", null, null, "-titel"), 2, 2).regels())
        .extracting(Wijkplan::titel)
        .containsExactly("Zoekplan veiligheid 1");
    assertThat(zoek(new Filter("veilig", "WK014116", null, null), 1, 2).regels()).isEmpty();
    assertThat(zoek(new Filter("veilig", null, Planfase.VASTGESTELD, null), 1, 2).regels())
        .isEmpty();
    assertThat(zoek(new Filter("veilig", null, null, null, "WOP"), 1, 2).regels()).isEmpty();
    assertThat(zoek(new Filter("veilig", null, null, null, Filter.SOORT_ONBEKEND), 1, 2).totaal())
        .isEqualTo(3);
  }

  @Test
  void onbekendeSorteringOfPaginaWordtGeweigerd() {
    assertThatThrownBy(() -> zoek(new Filter(null, null, null, "versie; drop"), 1, 2))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> zoek(new Filter(null, null, null, null), 0, 2))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void planDatErNietIsWordtNietGevonden() {
    assertThatThrownBy(
            () -> PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).read(UUID.randomUUID())))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).read(null)))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void nieuwstePlanPerWijkIsErEen() {
    legPlan("Nieuwste");
    List<Wijkplan> plannen =
        PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).nieuwstePerWijk());
    assertThat(plannen).extracting(Wijkplan::gebied).contains("WK014111");
  }

  private static Pagina<Wijkplan> zoek(Filter filter, int pagina, int grootte) {
    return PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).zoek(filter, pagina, grootte));
  }

  private static void voerUit(String sql) throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }
}
