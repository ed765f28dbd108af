package nl.wijkwerk.middelen.reservering.persistence;

import static nl.wijkwerk.middelen.MiddelenFixture.ANDER;
import static nl.wijkwerk.middelen.MiddelenFixture.DAG;
import static nl.wijkwerk.middelen.MiddelenFixture.DE_RIET;
import static nl.wijkwerk.middelen.MiddelenFixture.HOUDER;
import static nl.wijkwerk.middelen.MiddelenFixture.INDELING;
import static nl.wijkwerk.middelen.MiddelenFixture.MOMENT;
import static nl.wijkwerk.middelen.MiddelenFixture.euro;
import static nl.wijkwerk.middelen.MiddelenFixture.heroveringDeRiet;
import static nl.wijkwerk.middelen.MiddelenFixture.houder;
import static nl.wijkwerk.middelen.MiddelenFixture.jaarpost;
import static nl.wijkwerk.middelen.MiddelenFixture.leefbareWijken;
import static nl.wijkwerk.middelen.MiddelenFixture.onderdeel;
import static nl.wijkwerk.middelen.MiddelenFixture.post;
import static nl.wijkwerk.middelen.MiddelenFixture.reservering;
import static nl.wijkwerk.middelen.MiddelenFixture.wens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.MiddelenFixture;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import nl.wijkwerk.middelen.begroting.domain.Begroting;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.Geldlezer;
import nl.wijkwerk.middelen.begroting.persistence.JpaBegrotingen;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;
import nl.wijkwerk.middelen.reservering.application.Houdersfilter;
import nl.wijkwerk.middelen.reservering.application.Houdersfilter.Stand;
import nl.wijkwerk.middelen.reservering.domain.Onderdeel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MiddelenPersistentieTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "middelen");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("middelen", DATABASE);

  private record Opgeslagen(UUID post, UUID onderdeel) {}

  @Test
  void postKomtUitDeDatabaseZoalsHijErInGing() {
    Begroting begroting = leefbareWijken();
    Post post = jaarpost(begroting);
    bewaar(begroting, post, onderdeel());

    Post terug = PERSISTENTIE.inTransactie(em -> lees(em, post.id()));

    assertThat(terug.jaren()).containsEntry(2026, euro("625000.00")).hasSize(4);
    assertThat(terug.looptijd()).isEqualTo(post.looptijd());
    assertThat(terug.gebied()).isNull();
    assertThat(terug.budgethouderOp(DAG)).get().extracting("persoon").isEqualTo(HOUDER);
    assertThat(
            PERSISTENTIE.inTransactie(em -> new JpaBegrotingen(em).alle()).stream()
                .filter(b -> b.id().equals(begroting.id())))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.toegestaan()).containsExactly("bewonersinitiatieven");
              assertThat(b.jaren()).hasSize(4);
            });
  }

  @Test
  void reserveringKomtUitDeDatabaseMetHaarWijzigingen() {
    Opgeslagen opgeslagen = bewaar();
    UUID id = reserveer(opgeslagen, "500");
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaReserveringen(em)
                .read(id)
                .wijzigBedrag(
                    new JpaPosten(em).vergrendel(opgeslagen.post()),
                    onderdeel(),
                    new JpaReserveringen(em).stand(opgeslagen.post(), 2027, opgeslagen.onderdeel()),
                    wens("300", "Goedkoper"),
                    houder()));

    Reservering terug =
        PERSISTENTIE.inTransactie(
            em -> {
              Reservering r = new JpaReserveringen(em).read(id);
              r.wijzigingen();
              return r;
            });

    assertThat(terug.bedrag()).isEqualByComparingTo("300");
    assertThat(terug.moment().toInstant()).isEqualTo(MOMENT.toInstant());
    assertThat(terug.dag()).isEqualTo(DAG);
    assertThat(terug.wijzigingen()).singleElement().extracting("reden").isEqualTo("Goedkoper");
    assertThat(stand(opgeslagen, 2027).totaal()).isEqualByComparingTo("300");
  }

  @Test
  void standTeltPerJaarEnInTotaal() {
    Opgeslagen opgeslagen = bewaar();
    reserveer(opgeslagen, "500");
    reserveer(opgeslagen, "250.50");

    assertThat(stand(opgeslagen, 2027).inJaar()).isEqualByComparingTo("750.50");
    assertThat(stand(opgeslagen, 2028).inJaar()).isEqualByComparingTo("0");
    assertThat(stand(opgeslagen, 2028).totaal()).isEqualByComparingTo("750.50");
    Opgeslagen leeg = bewaar();
    assertThat(stand(leeg, 2027).totaal()).isEqualByComparingTo("0");
  }

  @Test
  @Bedrijfsregel("MID-01")
  void tweeReserveringenTegelijkGaanSamenNietOverDePost() throws Exception {
    Opgeslagen opgeslagen = bewaar();
    CyclicBarrier tegelijk = new CyclicBarrier(2);
    Callable<UUID> werk =
        () -> {
          tegelijk.await(30, TimeUnit.SECONDS);
          return PERSISTENTIE.inTransactie(
              em -> {
                Post post = new JpaPosten(em).vergrendel(opgeslagen.post());
                Reservering.Stand stand =
                    new JpaReserveringen(em).stand(opgeslagen.post(), 2027, opgeslagen.onderdeel());
                wacht();
                Reservering nieuw =
                    Reservering.leg(
                        post,
                        new JpaOnderdelen(em).find(opgeslagen.onderdeel()).orElseThrow(),
                        INDELING,
                        stand,
                        2027,
                        wens("60000", "Keuken"),
                        houder());
                new JpaReserveringen(em).add(nieuw);
                return nieuw.id();
              });
        };

    ExecutorService draden = Executors.newFixedThreadPool(2);
    List<UUID> gelukt = new ArrayList<>();
    List<Throwable> geweigerd = new ArrayList<>();
    try {
      for (Future<UUID> een : draden.invokeAll(List.of(werk, werk), 60, TimeUnit.SECONDS)) {
        try {
          gelukt.add(een.get());
        } catch (ExecutionException e) {
          geweigerd.add(e.getCause());
        }
      }
    } finally {
      draden.shutdownNow();
    }

    assertThat(gelukt).hasSize(1);
    assertThat(geweigerd)
        .singleElement()
        .isInstanceOfSatisfying(
            Regelovertreding.class, fout -> assertThat(fout.regel()).isEqualTo("MID-01"));
    assertThat(stand(opgeslagen, 2027).totaal()).isEqualByComparingTo("60000");
  }

  /** Long enough for the other to read the sum as well, if it were not locked out. */
  private static void wacht() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void reserverenGeeftDePostEenNieuweVersie() {
    Opgeslagen opgeslagen = bewaar();
    long gezien = PERSISTENTIE.inTransactie(em -> lees(em, opgeslagen.post()).versie());
    reserveer(opgeslagen, "500");

    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em ->
                        VerouderdeVersie.controleer(
                            new JpaPosten(em).vergrendel(opgeslagen.post()).versie(), gezien)))
        .isInstanceOf(VerouderdeVersie.class);
  }

  @Test
  void verouderdeReserveringWordtNietOverschreven() {
    Opgeslagen opgeslagen = bewaar();
    UUID id = reserveer(opgeslagen, "500");
    EntityManager eerst = PERSISTENTIE.factory().createEntityManager();
    eerst.getTransaction().begin();
    Reservering oud = eerst.find(Reservering.class, id);
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaReserveringen(em)
                .read(id)
                .geefVrij(lees(em, opgeslagen.post()), "Gaat niet door", houder()));

    oud.wijzigBedrag(
        lees(eerst, opgeslagen.post()),
        onderdeel(),
        MiddelenFixture.stand("500"),
        wens("400", "Goedkoper"),
        houder());
    assertThatThrownBy(eerst.getTransaction()::commit)
        .hasCauseInstanceOf(OptimisticLockException.class);
    eerst.close();
  }

  @Test
  @Bedrijfsregel("MID-07")
  void databaseWeigertTweeBudgethoudersOpEenDag() {
    Opgeslagen opgeslagen = bewaar();
    assertThatThrownBy(
            () ->
                DATABASE.execute(
                    "insert into middelen.budgethouderschap (id, post_id, persoon_id, naam, van,"
                        + " tot) values (?, ?, ?, 'Ander', date '2026-12-31', null)",
                    UUID.randomUUID(),
                    opgeslagen.post(),
                    ANDER))
        .hasStackTraceContaining("budgethouderschap_niet_dubbel");
  }

  @Test
  @Bedrijfsregel("MID-10")
  void databaseGooitEenReserveringNooitWeg() {
    UUID id = reserveer(bewaar(), "500");
    assertThatThrownBy(() -> DATABASE.execute("delete from middelen.reservering where id = ?", id))
        .hasStackTraceContaining("is never deleted");
  }

  @Test
  void lijstVanPostenToontWatGereserveerdIsEnWieBudgethouderIs() {
    Begroting begroting = leefbareWijken();
    Post post = jaarpost(begroting);
    Planonderdeel onderdeel = onderdeel();
    bewaar(begroting, post, onderdeel);
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaReserveringen(em)
                .add(
                    Reservering.leg(
                        lees(em, post.id()),
                        onderdeel,
                        INDELING,
                        MiddelenFixture.stand("0"),
                        2026,
                        wens("1000", "Keuken"),
                        houder())));

    assertThat(regel(null, null, post).vrij()).isEqualByComparingTo("2499000");
    assertThat(regel(null, 2026, post))
        .satisfies(
            r -> {
              assertThat(r.raming()).isEqualByComparingTo("625000");
              assertThat(r.gereserveerd()).isEqualByComparingTo("1000");
              assertThat(r.budgethouder()).isEqualTo("Budgethouder De Riet");
            });
    assertThat(regel(null, 2025, post).gereserveerd()).isEqualByComparingTo("0");
    assertThat(posten(DE_RIET, null)).noneMatch(r -> r.id().equals(post.id()));
    assertThat(posten(null, 2031)).isEmpty();
    Map<Integer, BigDecimal> perJaar =
        PERSISTENTIE.inTransactie(em -> new Geldlezer(em).gereserveerdVanBegroting(begroting.id()));
    assertThat(perJaar).containsOnlyKeys(2026);
  }

  private static List<Postregel> posten(String gebied, Integer jaar) {
    return PERSISTENTIE.inTransactie(em -> new Geldlezer(em).posten(gebied, jaar, DAG));
  }

  private static Postregel regel(String gebied, Integer jaar, Post post) {
    return posten(gebied, jaar).stream()
        .filter(r -> r.id().equals(post.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void reserveringenWordenInDeDatabaseGesorteerdEnGepagineerd() {
    Opgeslagen opgeslagen = bewaar();
    reserveer(opgeslagen, "3");
    reserveer(opgeslagen, "1");
    reserveer(opgeslagen, "2");

    PERSISTENTIE.doeInTransactie(
        em -> {
          Reserveringslezer lezer = new Reserveringslezer(em);
          assertThat(lezer.vanPost(opgeslagen.post(), null, "bedrag", 1, 2).regels())
              .extracting(r -> r.bedrag().intValue())
              .containsExactly(1, 2);
          assertThat(lezer.vanPost(opgeslagen.post(), null, "-bedrag", 2, 2).regels())
              .extracting(r -> r.bedrag().intValue())
              .containsExactly(1);
          assertThat(lezer.vanPost(opgeslagen.post(), null, null, 1, 2).totaal()).isEqualTo(3);
          assertThatThrownBy(() -> lezer.vanPost(opgeslagen.post(), null, "door_id; drop", 1, 2))
              .isInstanceOf(OngeldigeInvoer.class);
        });
  }

  @Test
  void budgethouderZietWatOpZijnEigenPostenVandaagIsGereserveerd() {
    Opgeslagen opgeslagen = bewaar();
    Opgeslagen tweede = bewaar();
    reserveer(opgeslagen, "300");
    UUID vrij = reserveer(opgeslagen, "200");
    reserveer(tweede, "100");
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaReserveringen(em)
                .read(vrij)
                .geefVrij(lees(em, opgeslagen.post()), "Gaat niet door", houder()));

    PERSISTENTIE.doeInTransactie(
        em -> {
          Reserveringslezer lezer = new Reserveringslezer(em);
          Houdersfilter lopend = new Houdersfilter(opgeslagen.post(), Stand.LOPEND);
          Houdersfilter vrijgegeven = new Houdersfilter(opgeslagen.post(), Stand.VRIJGEGEVEN);
          Houdersfilter beide = new Houdersfilter(opgeslagen.post(), null);
          assertThat(lezer.vanHouder(HOUDER, DAG, lopend, 1, 5).regels())
              .extracting(r -> r.bedrag().intValue())
              .containsExactly(300);
          assertThat(lezer.vanHouder(HOUDER, DAG, vrijgegeven, 1, 5).regels())
              .extracting(r -> r.id())
              .containsExactly(vrij);
          assertThat(lezer.vanHouder(HOUDER, DAG, beide, 2, 1))
              .satisfies(
                  tweedeBlad -> {
                    assertThat(tweedeBlad.regels()).hasSize(1);
                    assertThat(tweedeBlad.totaal()).isEqualTo(2);
                  });
          assertThat(lezer.vanHouder(HOUDER, DAG, new Houdersfilter(null, null), 1, 500).regels())
              .extracting(r -> r.postId())
              .contains(opgeslagen.post(), tweede.post());
          assertThat(lezer.vanHouder(ANDER, DAG, beide, 1, 5).totaal()).isZero();
          assertThat(lezer.vanHouder(HOUDER, DAG.minusYears(50), beide, 1, 5).totaal()).isZero();
          assertThat(lezer.postenVan(HOUDER, DAG))
              .extracting(p -> p.id())
              .contains(opgeslagen.post());
          assertThat(lezer.postenVan(ANDER, DAG)).isEmpty();
        });
  }

  @Test
  void onderdelenTonenWatErVoorGereserveerdIs() {
    Opgeslagen opgeslagen = bewaar();
    reserveer(opgeslagen, "500");

    PERSISTENTIE.doeInTransactie(
        em -> {
          Reserveringslezer lezer = new Reserveringslezer(em);
          assertThat(lezer.planonderdelen(DE_RIET))
              .filteredOn(o -> o.id().equals(opgeslagen.onderdeel()))
              .singleElement()
              .satisfies(
                  o -> {
                    assertThat(o.gereserveerd()).isEqualByComparingTo("500");
                    assertThat(o.status()).isEqualTo(Onderdeelstatus.AANGEBODEN);
                    assertThat(lezer.onderdelenVanPlan(o.planId())).hasSize(1);
                  });
          assertThat(lezer.planonderdelen("WK000000")).isEmpty();
          assertThat(lezer.vanOnderdeel(opgeslagen.onderdeel())).hasSize(1);
        });
  }

  private static Reservering.Stand stand(Opgeslagen opgeslagen, int jaar) {
    return PERSISTENTIE.inTransactie(
        em -> new JpaReserveringen(em).stand(opgeslagen.post(), jaar, opgeslagen.onderdeel()));
  }

  private static Post lees(EntityManager em, UUID id) {
    Post post = new JpaPosten(em).read(id);
    post.jaren();
    post.budgethouders();
    return post;
  }

  private static Opgeslagen bewaar() {
    Begroting begroting = heroveringDeRiet();
    return bewaar(begroting, post(begroting), onderdeel());
  }

  private static Opgeslagen bewaar(Begroting begroting, Post post, Onderdeel onderdeel) {
    PERSISTENTIE.doeInTransactie(
        em -> {
          new JpaBegrotingen(em).add(begroting);
          em.flush();
          new JpaPosten(em).add(post);
          new JpaOnderdelen(em).add(onderdeel);
        });
    return new Opgeslagen(post.id(), onderdeel.id());
  }

  private static UUID reserveer(Opgeslagen opgeslagen, String bedrag) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Reservering nieuw =
              reservering(
                  new JpaPosten(em).vergrendel(opgeslagen.post()),
                  new JpaOnderdelen(em).find(opgeslagen.onderdeel()).orElseThrow(),
                  bedrag);
          new JpaReserveringen(em).add(nieuw);
          return nieuw.id();
        });
  }
}
