package nl.wijkwerk.wijkplan.oplossing.persistence;

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
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OplossingPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final LocalDate VANDAAG = NU.toLocalDate();

  @BeforeAll
  static void legAmbities() throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
    }
  }

  private static Oplossinginhoud inhoud(String tekst, LocalDate tot, Integer... ambities) {
    return new Oplossinginhoud(tekst, null, "Almelo", Set.of(ambities), tot);
  }

  private static UUID leg(Oplossinginhoud inhoud) {
    UUID id = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> new JpaOplossingen(em).voegToe(new Oplossingsrichting(id, inhoud, NU)));
    return id;
  }

  private static Planregel legPlanregel(UUID oplossing) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", VANDAAG, "Regisseur");
          em.persist(analyse);
          em.flush();
          Wijkplan plan = WijkplanFixture.concept(analyse.id());
          em.persist(plan);
          em.flush();
          Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
          regel.kies(List.of(new GekozenOplossing(oplossing, "Zoals toen gekozen")));
          em.persist(regel);
          return regel;
        });
  }

  @Test
  void zoektInHetNederlandsPerAmbitieEnPerPagina() {
    leg(inhoud("Zoekproef fietsroutes", null, 1, 2));
    leg(inhoud("Zoekproef winkels", null, 2));
    leg(inhoud("Zoekproef oud", VANDAAG.minusDays(1), 1));
    assertThat(zoek("%", null, false, null).regels()).isEmpty();
    assertThat(zoek("fietsroute", null, false, null).regels())
        .extracting(Oplossingsregel::tekst)
        .containsExactly("Zoekproef fietsroutes");
    assertThat(zoek("zoekproef", "1", false, null).regels())
        .singleElement()
        .satisfies(r -> assertThat(r.ambities()).containsExactly(1, 2));
    assertThat(zoek("zoekproef", null, false, "-tekst").regels())
        .extracting(Oplossingsregel::tekst)
        .containsExactly("Zoekproef winkels", "Zoekproef fietsroutes");
    assertThat(zoek("zoekproef", null, true, null).regels())
        .extracting(Oplossingsregel::tekst)
        .containsExactly("Zoekproef oud");
    assertThatThrownBy(() -> zoek(null, null, false, "id; drop"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void kenteenZelfdeNaamAlleenZolangDieTeKiezenIs() {
    UUID id = leg(inhoud("Zelfde naam", null, 1));
    leg(inhoud("Oude naam", VANDAAG.minusDays(1), 1));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaOplossingen oplossingen = new JpaOplossingen(em);
          assertThat(oplossingen.bestaatTekst("zelfde NAAM", UUID.randomUUID(), VANDAAG)).isTrue();
          assertThat(oplossingen.bestaatTekst("Zelfde naam", id, VANDAAG)).isFalse();
          assertThat(oplossingen.bestaatTekst("Oude naam", id, VANDAAG)).isFalse();
        });
  }

  @Test
  void regelHoudtDeWoordenVanToenEnHetGebruikIsTerugTeVinden() {
    UUID id = leg(inhoud("Nu anders", null, 2));
    Planregel regel = legPlanregel(id);
    Planregel terug =
        PERSISTENTIE.inTransactie(
            em -> {
              Planregel r = em.find(Planregel.class, regel.id());
              r.gekozen();
              return r;
            });
    assertThat(terug.gekozen())
        .extracting(GekozenOplossing::tekst)
        .containsExactly("Zoals toen gekozen");
    Pagina<Oplossingsgebruik> gebruik =
        PERSISTENTIE.inTransactie(em -> new JpaOplossingen(em).gebruik(id, 1, 10));
    assertThat(gebruik.totaal()).isEqualTo(1);
    assertThat(gebruik.regels().get(0).regelId()).isEqualTo(regel.id());
    assertThat(gebruik.regels().get(0).fase()).isEqualTo("CONCEPT");
    assertThat(zoek("\"Nu anders\"", null, false, "-gebruikt").regels())
        .singleElement()
        .satisfies(r -> assertThat(r.plannen()).isEqualTo(1));
  }

  @Test
  void tweeMensenDieEenAndereKeusMakenDeTweedeWordtGeweigerd() {
    UUID id = leg(inhoud("Keus", null, 2));
    UUID ander = leg(inhoud("Andere keus", null, 2));
    Planregel regel = legPlanregel(id);
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Planregel bijTwee = twee.find(Planregel.class, regel.id());
    een.find(Planregel.class, regel.id()).kies(List.of());
    een.getTransaction().commit();
    bijTwee.kies(List.of(new GekozenOplossing(ander, "Andere keus")));
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  @Test
  void tweeMensenAanDeAmbitiesVanEenOplossingDeTweedeWordtGeweigerd() {
    UUID id = leg(inhoud("Tegelijk", null, 1));
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Oplossingsrichting bijTwee = twee.find(Oplossingsrichting.class, id);
    een.find(Oplossingsrichting.class, id).wijzig(inhoud("Tegelijk", null, 2), NU.plusHours(1));
    een.getTransaction().commit();
    bijTwee.wijzig(inhoud("Tegelijk", null, 1, 2), NU.plusHours(2));
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  private static Pagina<Oplossingsregel> zoek(
      String q, String ambitie, boolean beeindigd, String sorteer) {
    Oplossingsfilter filter = Oplossingsfilter.lees(q, ambitie, String.valueOf(beeindigd), sorteer);
    return PERSISTENTIE.inTransactie(em -> new JpaOplossingen(em).zoek(filter, VANDAAG, 1, 10));
  }
}
