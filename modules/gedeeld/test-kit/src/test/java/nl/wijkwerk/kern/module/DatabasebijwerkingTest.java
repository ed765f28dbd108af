package nl.wijkwerk.kern.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabasebijwerkingTest {
  private final Testdatabase database = Testdatabase.of();
  private final ExecutorService modules = Executors.newCachedThreadPool();

  @BeforeEach
  void open() {
    database.open();
  }

  @AfterEach
  void sluit() {
    modules.shutdownNow();
    database.close();
  }

  private Databasebijwerking bijwerking() {
    return new Databasebijwerking(database.dataSource());
  }

  @Test
  @Bedrijfsregel("KRN-37")
  void modulesDieTegelijkStartenOpEenLegeDatabaseWordenAllemaalGereed() throws Exception {
    int aantal = 4;
    CyclicBarrier samen = new CyclicBarrier(aantal);
    AtomicInteger binnen = new AtomicInteger();
    AtomicInteger meest = new AtomicInteger();
    List<Future<?>> starts = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      Databasebijwerking bijwerking = bijwerking();
      starts.add(
          modules.submit(
              () -> {
                samen.await(30, TimeUnit.SECONDS);
                bijwerking.onderSlot(
                    slot -> {
                      meest.accumulateAndGet(binnen.incrementAndGet(), Math::max);
                      bijwerking.migreer("kern");
                      binnen.decrementAndGet();
                    });
                return null;
              }));
    }
    for (Future<?> start : starts) {
      start.get(2, TimeUnit.MINUTES);
    }
    assertThat(meest).as("at work at the same time").hasValue(1);
    assertThat(
            database.query(
                "select version from kern.migratie where not success union all select version from"
                    + " kern.migratie where version is not null group by version having count(*) >"
                    + " 1"))
        .as("failed, or done twice")
        .isEmpty();
    assertThat(database.query("select 1 from kern.migratie where version is not null"))
        .hasSizeGreaterThan(4);
    assertThat(database.value(Long.class, "select count(*) from kern.gebied")).isZero();
  }

  @Test
  @Bedrijfsregel("KRN-37")
  void watHalverwegeMisluktHoudtDeAnderenNietTegen() throws Exception {
    assertThatThrownBy(
            () ->
                bijwerking()
                    .onderSlot(
                        slot -> {
                          throw new SQLException("disk full");
                        }))
        .hasMessage("disk full");
    AtomicInteger gedaan = new AtomicInteger();
    modules
        .submit(
            () -> {
              bijwerking().onderSlot(slot -> gedaan.incrementAndGet());
              return null;
            })
        .get(30, TimeUnit.SECONDS);
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void wieWachtKanStoppen() throws Exception {
    CountDownLatch bezig = new CountDownLatch(1);
    CountDownLatch klaar = new CountDownLatch(1);
    Future<?> eerste =
        modules.submit(
            () -> {
              bijwerking()
                  .onderSlot(
                      slot -> {
                        bezig.countDown();
                        try {
                          klaar.await();
                        } catch (InterruptedException e) {
                          Thread.currentThread().interrupt();
                        }
                      });
              return null;
            });
    assertThat(bezig.await(30, TimeUnit.SECONDS)).isTrue();
    AtomicInteger binnen = new AtomicInteger();
    Thread tweede =
        new Thread(
            () ->
                assertThatThrownBy(() -> bijwerking().onderSlot(slot -> binnen.incrementAndGet()))
                    .hasMessageContaining("stopped while waiting"));
    tweede.start();
    tweede.join(600);
    assertThat(tweede.isAlive()).as("waits").isTrue();
    tweede.interrupt();
    tweede.join(30_000);
    assertThat(tweede.isAlive()).isFalse();
    assertThat(binnen).hasValue(0);
    klaar.countDown();
    eerste.get(30, TimeUnit.SECONDS);
  }
}
