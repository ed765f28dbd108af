package nl.wijkwerk.kern.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

class VerwerkingTest {
  /** An event as a module would publish it. */
  @Gebeurtenissoort("nl.wijkwerk.proeven.gedaan")
  public record ProefGedaan(int nummer) {}

  /** An event that nobody here follows. */
  @Gebeurtenissoort("nl.wijkwerk.anders.gedaan")
  public record AndersGedaan(int nummer) {}

  private Clock klok = Clock.system(Klok.ZONE);
  private Testdatabase database;

  @BeforeEach
  void open() {
    database = Testdatabase.of("kern").open();
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  @Bedrijfsregel("KRN-04")
  void gebeurtenissenVanVeleSchrijversStaanInEenRijZonderGaten() throws Exception {
    ExecutorService schrijvers = Executors.newFixedThreadPool(6);
    List<Future<?>> werk = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int nummer = i;
      werk.add(
          schrijvers.submit(
              () ->
                  inTransactie(
                      em -> {
                        meld(em, nummer);
                        if (nummer % 7 == 0) {
                          throw new IllegalStateException("rolled back");
                        }
                        return null;
                      })));
    }
    int mislukt = 0;
    for (Future<?> deel : werk) {
      try {
        deel.get();
      } catch (java.util.concurrent.ExecutionException e) {
        mislukt++;
      }
    }
    schrijvers.shutdown();
    assertThat(mislukt).isEqualTo(9);
    assertThat(getal("select count(*) from kern.gebeurtenis")).isEqualTo(51);
    assertThat(getal("select max(volgnummer) from kern.gebeurtenis")).isEqualTo(51);
  }

  @Test
  @Bedrijfsregel("KRN-05")
  void elkeGebeurtenisWordtEenKeerEnOpVolgordeVerwerkt() throws Exception {
    for (int i = 1; i <= 4; i++) {
      int nummer = i;
      inTransactie(
          em -> {
            meld(em, nummer);
            return null;
          });
    }
    Verzamelaar volger = new Verzamelaar();
    while (stap(volger)) {
      // one at a time
    }
    assertThat(volger.gezien).containsExactly(1, 2, 3, 4);
    assertThat(stap(volger)).isFalse();
    assertThat(volger.gezien).hasSize(4);
  }

  @Test
  @Bedrijfsregel("KRN-05")
  void stopTijdensVerwerkenVerliestNietsEnDoetNietsDubbel() throws Exception {
    inTransactie(
        em -> {
          meld(em, 1);
          return null;
        });
    Verzamelaar volger = new Verzamelaar();
    volger.stuk = true;
    assertThatThrownBy(() -> stap(volger)).hasMessage("stopped half-way");
    assertThat(getal("select coalesce(sum(positie), 0) from kern.verwerking")).isZero();
    volger.stuk = false;
    volger.gezien.clear();
    assertThat(stap(volger)).isTrue();
    assertThat(volger.gezien).containsExactly(1);
  }

  /** Where a follower is stopped: between each two things that handling an event consists of. */
  private enum Stop {
    NA_VERGRENDELEN,
    NA_EFFECT,
    NA_VERPLAATSEN,
    NA_VASTLEGGEN
  }

  @ParameterizedTest
  @EnumSource(Stop.class)
  @Bedrijfsregel("KRN-05")
  void opElkPuntWegvallenVanDeDatabaseGeeftPreciesEenEffect(Stop stop) throws Exception {
    database.execute("create table kern.proefeffect (nummer int not null)");
    for (int i = 1; i <= 2; i++) {
      int nummer = i;
      inTransactie(
          em -> {
            meld(em, nummer);
            return null;
          });
    }
    Bijhouder volger = new Bijhouder();
    volger.stop = stop;
    assertThatThrownBy(
            () ->
                inTransactie(
                    em -> {
                      volger.verbinding = em.unwrap(Connection.class);
                      boolean meer = verwerkingsstap(em).volgende(volger);
                      volger.misschien(Stop.NA_VERPLAATSEN);
                      return meer;
                    },
                    () -> volger.misschien(Stop.NA_VASTLEGGEN)))
        .isNotNull();
    assertThat(volger.gestopt).isTrue();
    int vast = stop == Stop.NA_VASTLEGGEN ? 1 : 0;
    assertThat(effecten()).hasSize(vast);
    assertThat(getal("select coalesce(max(positie), 0) from kern.verwerking")).isEqualTo(vast);

    // as the thread that follows does: note that it failed, wait, and go on
    volger.stop = null;
    inTransactie(
        em -> {
          verwerkingsstap(em).mislukt(volger.naam(), "connection lost");
          return null;
        });
    klok = Clock.offset(klok, Duration.ofMinutes(5));
    boolean meer = true;
    while (meer) {
      meer =
          inTransactie(
              em -> {
                volger.verbinding = em.unwrap(Connection.class);
                return verwerkingsstap(em).volgende(volger);
              });
    }
    assertThat(effecten()).containsExactly(1, 2);
    assertThat(getal("select positie from kern.verwerking")).isEqualTo(2);
  }

  private List<Integer> effecten() {
    return database.query("select nummer from kern.proefeffect order by nummer").stream()
        .map(rij -> (Integer) rij.get("nummer"))
        .toList();
  }

  /** Writes what it handled into the database, and loses its connection at one point. */
  private class Bijhouder implements Gebeurtenisverwerker {
    private Connection verbinding;
    private Stop stop;
    private boolean gestopt;

    @Override
    public String naam() {
      return "proef.bijhouder";
    }

    @Override
    public Set<String> soorten() {
      return Set.of("nl.wijkwerk.proeven.gedaan");
    }

    @Override
    public void verwerk(Gebeurtenis gebeurtenis) {
      misschien(Stop.NA_VERGRENDELEN);
      try (PreparedStatement effect =
          verbinding.prepareStatement("insert into kern.proefeffect values (?)")) {
        effect.setInt(1, gebeurtenis.als(ProefGedaan.class).nummer());
        effect.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      misschien(Stop.NA_EFFECT);
    }

    private void misschien(Stop punt) {
      if (stop != punt) {
        return;
      }
      try {
        int proces = verbinding.unwrap(PGConnection.class).getBackendPID();
        database.query("select pg_terminate_backend(?)", proces);
        Instant einde = Instant.now().plusSeconds(30);
        while (!database.query("select 1 from pg_stat_activity where pid = ?", proces).isEmpty()) {
          assertThat(Instant.now()).isBefore(einde);
        }
        gestopt = true;
        // the next thing that is asked of it finds the connection gone
        try (var vraag = verbinding.createStatement()) {
          vraag.execute("select 1");
        }
      } catch (SQLException e) {
        throw new IllegalStateException("connection lost", e);
      }
    }
  }

  @Test
  void wachtendIsAlleenWatDeVolgerVolgt() throws Exception {
    stap(new Verzamelaar());
    inTransactie(
        em -> {
          meld(em, 1);
          Gebeurtenissen gebeurtenissen = new Gebeurtenissen(klok);
          gebeurtenissen.em = em;
          gebeurtenissen.meld(new Onderwerp("proef", "1"), null, new AndersGedaan(2));
          return null;
        });
    assertThat(
            getal(
                "select count(*) from kern.verwerking v join kern.gebeurtenis g on g.volgnummer >"
                    + " v.positie and g.soort = any (v.soorten)"))
        .isEqualTo(1);
  }

  @Test
  void misluktePogingWachtEnOnthoudtWaarom() throws Exception {
    Verzamelaar volger = new Verzamelaar();
    stap(volger);
    inTransactie(
        em -> {
          verwerkingsstap(em).mislukt(volger.naam(), "no answer");
          return null;
        });
    inTransactie(
        em -> {
          meld(em, 1);
          return null;
        });
    assertThat(stap(volger)).isFalse();
    assertThat(getal("select pogingen from kern.verwerking where laatste_fout = 'no answer'"))
        .isEqualTo(1);
  }

  private static class Verzamelaar implements Gebeurtenisverwerker {
    private final List<Integer> gezien = new ArrayList<>();
    private boolean stuk;

    @Override
    public String naam() {
      return "proef.verzamelaar";
    }

    @Override
    public Set<String> soorten() {
      return Set.of("nl.wijkwerk.proeven.gedaan");
    }

    @Override
    public void verwerk(Gebeurtenis gebeurtenis) {
      gezien.add(gebeurtenis.als(ProefGedaan.class).nummer());
      if (stuk) {
        throw new IllegalStateException("stopped half-way");
      }
    }
  }

  private boolean stap(Gebeurtenisverwerker volger) throws Exception {
    return inTransactie(em -> verwerkingsstap(em).volgende(volger));
  }

  private Verwerkingsstap verwerkingsstap(EntityManager em) {
    Verwerkingsstap stap = new Verwerkingsstap();
    stap.em = em;
    stap.identiteit = new Identiteit();
    stap.klok = klok;
    return stap;
  }

  private void meld(EntityManager em, int nummer) {
    Gebeurtenissen gebeurtenissen = new Gebeurtenissen(klok);
    gebeurtenissen.em = em;
    gebeurtenissen.meld(new Onderwerp("proef", "1"), null, new ProefGedaan(nummer));
  }

  private interface Werk<T> {
    T doe(EntityManager em) throws Exception;
  }

  // The container's transaction, played by a connection: kern asks the entity manager for nothing
  // else.
  private <T> T inTransactie(Werk<T> werk) throws Exception {
    return inTransactie(werk, () -> {});
  }

  private <T> T inTransactie(Werk<T> werk, Runnable naVastleggen) throws Exception {
    try (Connection verbinding = database.dataSource().getConnection()) {
      verbinding.setAutoCommit(false);
      EntityManager em =
          (EntityManager)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {EntityManager.class},
                  (p, m, args) -> m.getName().equals("unwrap") ? verbinding : null);
      try {
        T uitkomst = werk.doe(em);
        verbinding.commit();
        naVastleggen.run();
        return uitkomst;
      } catch (Exception e) {
        verbinding.rollback();
        throw e;
      }
    }
  }

  private long getal(String sql) throws SQLException {
    try (Connection verbinding = database.dataSource().getConnection();
        var rs = verbinding.createStatement().executeQuery(sql)) {
      rs.next();
      return rs.getLong(1);
    }
  }
}
