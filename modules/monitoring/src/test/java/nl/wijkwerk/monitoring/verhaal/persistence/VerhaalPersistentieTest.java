package nl.wijkwerk.monitoring.verhaal.persistence;

import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.DOOR;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.NU;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.VANDAAG;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.beeld;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.inhoud;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.toestemming;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.verhaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerhaalPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  @AfterEach
  void ruimOp() {
    DATABASE.execute("delete from monitoring.verhaal");
  }

  private static Verhaal bewaar(Verhaal verhaal, Foto foto) {
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVerhalen verhalen = new JpaVerhalen(em);
          verhalen.voegToe(verhaal);
          if (foto == null) {
            verhalen.bewaar(verhaal);
          } else {
            verhaal.zetFoto(foto, "Mieke aan tafel", 1, DOOR, NU);
            verhalen.bewaar(verhaal, foto);
          }
        });
    return verhaal;
  }

  private static Verhaal metMieke(LocalDate tot) {
    Verhaal verhaal = verhaal("Mieke Voorbeeld schonk koffie.");
    verhaal.voegToe(
        UUID.randomUUID(), toestemming("Mieke Voorbeeld", true, tot), VANDAAG, DOOR, NU);
    return bewaar(verhaal, Foto.van(beeld("png", 40, 20)));
  }

  private static Pagina<Verhaalregel> zoek(Verhaalfilter filter, LocalDate vandaag) {
    return PERSISTENTIE.inTransactie(
        em -> new JdbcVerhaalregister(em).zoek(filter, vandaag, 1, 25));
  }

  private static Verhaalfilter filter(String zoek, String indicator, Integer jaar) {
    return new Verhaalfilter(zoek, null, indicator, jaar, null);
  }

  private static long fotos() {
    return DATABASE.value(Long.class, "select count(*) from monitoring.verhaalfoto");
  }

  @Test
  void lijstZoektInHetNederlandsEnKentIndicatorEnJaar() {
    bewaar(verhaal("Er stonden bankjes bij de winkels."), null);
    Verhaal zonder = verhaal("Een verhaal over vuil.");
    Verhaalinhoud i = inhoud("Vuil", "Zwerfvuil bij de school.");
    zonder.wijzig(
        new Verhaalinhoud(
            i.titel(), i.tekst(), null, LocalDate.of(2025, 3, 1), "Bewoner", null, null, null),
        VANDAAG,
        DOOR,
        NU);
    bewaar(zonder, null);
    assertThat(zoek(filter(null, null, null), VANDAAG).regels())
        .extracting(Verhaalregel::titel)
        .containsExactly("Koffie", "Vuil");
    assertThat(zoek(filter("winkel", null, null), VANDAAG).totaal()).isOne();
    assertThat(zoek(filter("bankje", null, null), VANDAAG).totaal()).isOne();
    assertThat(zoek(filter("100%", null, null), VANDAAG).totaal()).isZero();
    assertThat(zoek(filter(null, "BIJSTAND", null), VANDAAG).totaal()).isOne();
    assertThat(zoek(filter(null, Verhaalfilter.ZONDER, null), VANDAAG).regels())
        .extracting(Verhaalregel::titel)
        .containsExactly("Vuil");
    assertThat(zoek(filter(null, null, 2025), VANDAAG).regels())
        .extracting(Verhaalregel::titel)
        .containsExactly("Vuil");
    assertThatThrownBy(() -> zoek(new Verhaalfilter(null, null, null, null, "naam"), VANDAAG))
        .isInstanceOf(OngeldigeInvoer.class);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcVerhaalregister register = new JdbcVerhaalregister(em);
          assertThat(register.perIndicator(null)).containsOnlyKeys("BIJSTAND");
          assertThat(register.jaren()).containsExactly(2026, 2025);
        });
  }

  @Test
  @Bedrijfsregel("MON-64")
  void ingetrokkenToestemmingLaatGeenFotoEnGeenNaamInDeDatabase() {
    Verhaal verhaal = metMieke(null);
    assertThat(fotos()).isOne();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVerhalen verhalen = new JpaVerhalen(em);
          Verhaal nu = verhalen.read(verhaal.id());
          assertThat(verhalen.foto(nu.id(), nu.foto().orElseThrow().kenmerk())).isPresent();
          nu.trekIn(nu.betrokkenen().get(0).id(), VANDAAG, DOOR, NU.plusHours(1));
          verhalen.bewaar(nu);
        });
    assertThat(fotos()).isZero();
    assertThat(
            DATABASE.query(
                "select v::text || b::text as alles from monitoring.verhaal v join"
                    + " monitoring.betrokkene b on b.verhaal_id = v.id"))
        .singleElement()
        .satisfies(
            rij -> assertThat((String) rij.get("alles")).doesNotContain("Mieke", "Voorbeeld"));
  }

  @Test
  @Bedrijfsregel("MON-65")
  void verlopenToestemmingIsInDeLijstMeteenWegEnNietTeVinden() {
    Verhaal verhaal = metMieke(VANDAAG);
    assertThat(zoek(filter("mieke", null, null), VANDAAG).regels())
        .singleElement()
        .satisfies(r -> assertThat(r.foto()).isTrue());
    LocalDate morgen = VANDAAG.plusDays(1);
    assertThat(zoek(filter("mieke", null, null), morgen).regels()).isEmpty();
    assertThat(zoek(filter(null, null, null), morgen).regels())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.tekst()).isEqualTo("[naam weggelaten] schonk koffie.");
              assertThat(r.foto()).isFalse();
            });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVerhalen verhalen = new JpaVerhalen(em);
          Verhaal los = verhalen.readLos(verhaal.id());
          assertThat(los.laatVerlopen(morgen, DOOR, NU)).isOne();
          assertThat(verhalen.metVerlopenToestemming(VANDAAG)).isEmpty();
          assertThat(verhalen.metVerlopenToestemming(morgen)).hasSize(1);
        });
    assertThat(fotos()).as("reading changes nothing").isOne();
  }

  @Test
  void anderBeeldVervangtHetEersteEnVerwijderenLaatNietsAchter() {
    Verhaal verhaal = metMieke(null);
    Foto nieuw = Foto.van(beeld("jpg", 80, 40));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVerhalen verhalen = new JpaVerhalen(em);
          Verhaal nu = verhalen.read(verhaal.id());
          nu.zetFoto(nieuw, "Een tafel", 0, DOOR, NU.plusHours(1));
          verhalen.bewaar(nu, nieuw);
        });
    assertThat(DATABASE.value(String.class, "select kenmerk from monitoring.verhaalfoto"))
        .isEqualTo(nieuw.kenmerk());
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVerhalen verhalen = new JpaVerhalen(em);
          verhalen.verwijder(verhalen.read(verhaal.id()));
        });
    assertThat(fotos()).isZero();
    assertThat(DATABASE.value(Long.class, "select count(*) from monitoring.betrokkene")).isZero();
  }

  @Test
  void tweeMensenAanDeKoppelingenVanEenVerhaalDeTweedeWordtGeweigerd() {
    UUID id = bewaar(verhaal("x"), null).id();
    EntityManager eerste = PERSISTENTIE.factory().createEntityManager();
    EntityManager tweede = PERSISTENTIE.factory().createEntityManager();
    eerste.getTransaction().begin();
    tweede.getTransaction().begin();
    Verhaal bijTweede = tweede.find(Verhaal.class, id);
    eerste.find(Verhaal.class, id).wijzig(inhoud("Anders", "x"), VANDAAG, DOOR, NU.plusHours(1));
    eerste.getTransaction().commit();
    bijTweede.voegToe(
        UUID.randomUUID(), toestemming("Mieke", false, null), VANDAAG, DOOR, NU.plusHours(2));
    assertThatThrownBy(tweede::flush).isInstanceOf(OptimisticLockException.class);
    tweede.getTransaction().rollback();
    eerste.close();
    tweede.close();
  }

  @Test
  void onderdeelDatUitHetPlanGingBlijftBekendMaarIsNietMeerTeKiezen() {
    UUID plan = UUID.randomUUID();
    Planonderdeel een = onderdeel(plan, "1.1");
    Planonderdeel twee = onderdeel(plan, "1.2");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcPlanonderdelen onderdelen = new JdbcPlanonderdelen(em);
          onderdelen.vervang(plan, List.of(een, twee));
          onderdelen.vervang(plan, List.of(twee));
          assertThat(onderdelen.van("WK014111")).containsExactly(twee);
          assertThat(onderdelen.metIds(List.of(een.id())))
              .singleElement()
              .satisfies(o -> assertThat(o.vervallen()).isTrue());
        });
  }

  @Test
  @Bedrijfsregel("MON-139")
  void verhaalHoortBijEenProjectEnEenEerderBerichtOverschrijftGeenLater() {
    UUID project = UUID.randomUUID();
    Planproject later = project(project, "Koffie op de hoek", false);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcPlanprojecten projecten = new JdbcPlanprojecten(em);
          projecten.neemOver(later, 12);
          projecten.neemOver(project(project, "Koffie", true), 11);
          projecten.neemOver(project(UUID.randomUUID(), "Weg", true), 13);
          assertThat(projecten.zoek("op de HOEK", "WK014111", 10)).containsExactly(later);
          assertThat(projecten.zoek("100%", "WK014111", 10)).isEmpty();
          assertThat(projecten.metIds(List.of(project))).containsExactly(later);
        });
    Verhaal verhaal = verhaal("Elke week koffie.");
    Verhaalinhoud i = verhaal.inhoud();
    verhaal.wijzig(
        new Verhaalinhoud(
            i.titel(),
            i.tekst(),
            null,
            i.dag(),
            i.verteller(),
            null,
            null,
            List.of(project, project)),
        VANDAAG,
        DOOR,
        NU);
    bewaar(verhaal, null);
    Verhaalfilter bij = new Verhaalfilter(null, null, null, null, null, project, null);
    assertThat(zoek(bij, VANDAAG).regels()).extracting(Verhaalregel::id).contains(verhaal.id());
    Verhaalfilter ander = new Verhaalfilter(null, null, null, null, null, plan(), null);
    assertThat(zoek(ander, VANDAAG).totaal()).isZero();
  }

  private static UUID plan() {
    return UUID.randomUUID();
  }

  private static Planproject project(UUID id, String titel, boolean vervallen) {
    return new Planproject(
        id, UUID.randomUUID(), "WK014111", "De Riet", titel, "Wijkplan", vervallen);
  }

  private static Planonderdeel onderdeel(UUID plan, String nummer) {
    return new Planonderdeel(
        UUID.randomUUID(), plan, "WK014111", "Wijkplan De Riet", nummer, "Bankjes", false);
  }
}
