package nl.wijkwerk.wijkplan.netwerk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Doelennetwerk;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoop;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Koppeling;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NetwerkPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final UUID DOEL = UUID.randomUUID();

  @BeforeAll
  static void vul() {
    DATABASE.execute("insert into wijkplan.ambitie (nummer, tekst) values (1, 'Samen')");
    DATABASE.execute(
        "insert into wijkplan.kaderdoel (id, ambitie, soort, tekst, indicatoren, van, besluit,"
            + " besluit_op, versie) values (?, 1, 'NIEUW', 'Meer ontmoeting', 'Gasten', '2026-01-01',"
            + " 'Raadsbesluit', '2026-01-01', 1)",
        DOEL);
  }

  private static UUID plan() {
    UUID analyse = UUID.randomUUID();
    UUID plan = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)"
            + " values (?, 'WK01', 'De Riet', '2025-05-01', 'Anna', 1)",
        analyse);
    DATABASE.execute(
        "insert into wijkplan.wijkplan (id, gebied_code, wijk, titel, van_jaar, tot_jaar, analyse_id,"
            + " fase, inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie) values (?,"
            + " 'WK01', 'De Riet', 'Samen sterk', 2027, 2030, ?, 'CONCEPT', 0, '2026-01-01', now(),"
            + " 'Anna', 1)",
        plan,
        analyse);
    return plan;
  }

  private static UUID regel(UUID plan) {
    UUID regel = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.planregel (id, plan_id, ambitie, volgorde, doelstelling, pm, gemaakt,"
            + " versie) values (?, ?, 1, 1, 'Samen eten', false, now(), 1)",
        regel,
        plan);
    return regel;
  }

  @Test
  void netwerkVanEenPlanOntstaatBijDeEersteWijzigingEnHoudtDeWoordenVanElders() {
    UUID plan = plan();
    UUID regel = regel(plan);
    Optional<Doelennetwerk> eerst =
        PERSISTENTIE.inTransactie(em -> new JpaNetwerken(em).find(plan));
    assertThat(eerst).isEmpty();
    UUID veld = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          Doelennetwerk netwerk = new JpaNetwerken(em).readVergrendeld(plan, plan, NU);
          assertThat(netwerk.versie()).isZero();
          netwerk.kies(Bron.KADERDOEL, Set.of(DOEL), NU);
          netwerk.kies(Bron.PLANREGEL, Set.of(regel), NU);
          netwerk.voegToe(
              veld,
              Knoopsoort.WERKVELD,
              "Ontmoeten",
              false,
              Set.copyOf(netwerk.knopen().stream().map(Knoop::id).toList()),
              NU);
        });
    DATABASE.execute(
        "update wijkplan.planregel set doelstelling = 'Vaker samen eten' where id = ?", regel);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaNetwerken netwerken = new JpaNetwerken(em);
          Doelennetwerk netwerk = netwerken.find(plan).orElseThrow();
          assertThat(netwerk.versie()).isEqualTo(1);
          assertThat(netwerk.knopen()).hasSize(3);
          assertThat(netwerk.koppelingen()).hasSize(2);
          Map<UUID, Netwerken.Woorden> woorden = netwerken.woorden(plan, NU.toLocalDate());
          assertThat(woorden.values())
              .containsExactlyInAnyOrder(
                  new Netwerken.Woorden("Meer ontmoeting", "", false),
                  new Netwerken.Woorden("Vaker samen eten", "1.1", false));
          assertThat(netwerken.planregels(plan))
              .containsExactly(new Netwerken.Keus(regel, "Vaker samen eten", "1.1"));
          assertThat(netwerken.kaderdoelen(plan, NU.toLocalDate()))
              .extracting(Netwerken.Keus::id)
              .contains(DOEL);
          assertThat(netwerken.kaderdoelen(UUID.randomUUID(), NU.toLocalDate().plusYears(90)))
              .as("goals that count on the day that is asked about")
              .hasSameSizeAs(DATABASE.query("select 1 from wijkplan.kaderdoel where tot is null"));
        });
    DATABASE.execute("update wijkplan.planregel set vervallen_op = now() where id = ?", regel);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaNetwerken netwerken = new JpaNetwerken(em);
          assertThat(netwerken.woorden(plan, NU.toLocalDate()).values())
              .contains(new Netwerken.Woorden("Vaker samen eten", "1.1", true));
          Doelennetwerk netwerk = netwerken.readVergrendeld(plan, plan, NU);
          netwerk.verwijder(veld, NU);
          netwerk.kies(Bron.PLANREGEL, Set.of(), NU);
        });
    Doelennetwerk na =
        PERSISTENTIE.inTransactie(
            em -> {
              Doelennetwerk n = new JpaNetwerken(em).find(plan).orElseThrow();
              assertThat(n.koppelingen()).isEmpty();
              return n;
            });
    assertThat(na.versie()).isEqualTo(2);
  }

  private static long gekozenDoor(UUID veld) {
    return PERSISTENTIE.inTransactie(em -> new JpaNetwerken(em).gekozenDoor(veld));
  }

  @Test
  void werkveldVanDeGemeenteDatEenPlanKoosIsTeTellen() {
    UUID veld = UUID.randomUUID();
    UUID plan = plan();
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaNetwerken(em)
                .readVergrendeld(Doelennetwerk.GEMEENTE, null, NU)
                .voegToe(veld, Knoopsoort.WERKVELD, "Participatie", false, Set.of(), NU));
    assertThat(gekozenDoor(veld)).isZero();
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaNetwerken(em)
                .readVergrendeld(plan, plan, NU)
                .kies(Bron.PROGRAMMA, Set.of(veld), NU));
    assertThat(gekozenDoor(veld)).isEqualTo(1);
    List<Netwerken.Keus> werkvelden =
        PERSISTENTIE.inTransactie(em -> new JpaNetwerken(em).werkvelden());
    assertThat(werkvelden).contains(new Netwerken.Keus(veld, "Participatie", ""));
  }

  @Test
  void tweeMensenAanDeKoppelingenVanEenNetwerkDeTweedeWordtGeweigerd() {
    UUID plan = plan();
    UUID doel = UUID.randomUUID();
    UUID veld = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          Doelennetwerk n = new JpaNetwerken(em).readVergrendeld(plan, plan, NU);
          n.voegToe(doel, Knoopsoort.DOEL, "Doel", false, Set.of(), NU);
          n.voegToe(veld, Knoopsoort.WERKVELD, "Veld", false, Set.of(), NU);
        });
    EntityManager eerste = PERSISTENTIE.factory().createEntityManager();
    EntityManager tweede = PERSISTENTIE.factory().createEntityManager();
    eerste.getTransaction().begin();
    tweede.getTransaction().begin();
    Doelennetwerk bijTweede = tweede.find(Doelennetwerk.class, plan);
    assertThat(bijTweede.koppelingen()).isEmpty();
    eerste
        .find(Doelennetwerk.class, plan)
        .wijzig(veld, "Veld", false, Set.of(doel), NU.plusHours(1));
    eerste.getTransaction().commit();
    bijTweede.wijzig(doel, "Ander doel", false, Set.of(), NU.plusHours(2));
    assertThatThrownBy(tweede::flush).isInstanceOf(OptimisticLockException.class);
    tweede.getTransaction().rollback();
    eerste.close();
    tweede.close();
    Set<Koppeling> na =
        PERSISTENTIE.inTransactie(em -> em.find(Doelennetwerk.class, plan).koppelingen());
    assertThat(na).containsExactly(new Koppeling(doel, veld));
  }
}
