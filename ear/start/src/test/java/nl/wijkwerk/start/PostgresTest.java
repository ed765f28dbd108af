package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  private static final String DRUK =
      "select count(*) from pg_stat_activity where state = 'active' and query like 'do %loop%'";

  @TempDir Path map;

  @Test
  void houdtDeGegevensOokNaEenHardeStop() throws Exception {
    try (Gegevensmap gegevens = Gegevensmap.open(map.resolve("met spatie"))) {
      gegevens.neemOfWeiger();
      Postgres eerste = Postgres.start(gegevens);
      voerUit(eerste.database(), "create table proef (waarde text)");
      voerUit(eerste.database(), "insert into proef values ('blijft')");
      assertThat(vraag(eerste.database(), "show fsync")).isEqualTo("on");
      assertThat(vraag(eerste.database(), "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(vraag(eerste.database(), "select rolsuper from pg_roles where rolname = user"))
          .isEqualTo("f");
      weigertEenVerkeerdWachtwoord(eerste.database());

      ProcessHandle proces = eerste.proces().orElseThrow();
      proces.destroyForcibly();
      proces.onExit().get(10, TimeUnit.SECONDS);
      assertThat(Files.exists(eerste.pidbestand())).isTrue();
      try (Postgres tweede = Postgres.start(gegevens)) {
        assertThat(vraag(tweede.database(), "select waarde from proef")).isEqualTo("blijft");
        herstartNaEenHardeStopOpDezelfdePlaats(tweede);
        zonderEigenaarGestopt(gegevens, tweede);
      }
      weigertAndereVersie(gegevens);
    }
  }

  private static void weigertEenVerkeerdWachtwoord(Database goed) {
    assertThatThrownBy(() -> new Database(goed.url(), goed.gebruiker(), "fout").controleer())
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("WIJKWERK_DB_WACHTWOORD");
    assertThatThrownBy(
            () -> new Database(goed.url() + "x", goed.gebruiker(), goed.wachtwoord()).controleer())
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("bestaat de database");
  }

  private static void herstartNaEenHardeStopOpDezelfdePlaats(Postgres postgres) throws Exception {
    String plaats = postgres.database().url();
    CompletableFuture<?> einde = postgres.einde();
    assertThat(einde).isNotDone();
    CompletableFuture<?> druk = drukZonderEinde(postgres.database());
    postgres.proces().orElseThrow().destroyForcibly();
    assertThat(einde).succeedsWithin(Duration.ofSeconds(10));
    assertThat(druk).as("does not notice that its database is gone").isNotDone();
    postgres.herstart();
    assertThat(druk).failsWithin(Duration.ofSeconds(10));
    assertThat(postgres.database().url()).isEqualTo(plaats);
    assertThat(vraag(postgres.database(), "select waarde from proef")).isEqualTo("blijft");
    assertThat(postgres.einde()).isNotDone();
  }

  private static CompletableFuture<?> drukZonderEinde(Database database) throws Exception {
    Connection verbinding = database.verbind();
    Statement opdracht = verbinding.createStatement();
    CompletableFuture<?> druk =
        CompletableFuture.supplyAsync(
            () -> {
              try (verbinding;
                  opdracht) {
                return opdracht.execute("do $$ begin loop perform 1; end loop; end $$");
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    while (!"1".equals(vraag(database, DRUK))) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return druk;
  }

  private static void zonderEigenaarGestopt(Gegevensmap gegevens, Postgres wees) throws Exception {
    ProcessHandle oud = wees.proces().orElseThrow();
    try (Postgres nieuw = Postgres.start(gegevens)) {
      assertThat(oud.isAlive()).isFalse();
      assertThat(vraag(nieuw.database(), "select waarde from proef")).isEqualTo("blijft");
    }
    assertThat(wees.proces()).isEmpty();
  }

  private static void weigertAndereVersie(Gegevensmap gegevens) throws Exception {
    Files.writeString(gegevens.database().resolve("PG_VERSION"), "12\n");
    assertThatThrownBy(() -> Postgres.start(gegevens))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("zijn van PostgreSQL 12");
  }

  /** On Windows it names the folder in the code page of the computer, so "\u00e9" is one byte. */
  @Test
  void leestHetPidbestandInElkeTekenset() throws Exception {
    try (Gegevensmap gegevens = Gegevensmap.open(map.resolve("data"))) {
      Files.createDirectories(gegevens.database());
      Files.writeString(
          gegevens.database().resolve("postmaster.pid"),
          "296\r\nC:/Users/Andr\u00e9/.wijkwerk/data/database\r\n1795720322\r\n19450\r\n",
          StandardCharsets.ISO_8859_1);
      assertThat(Postgres.lopend(gegevens).url())
          .isEqualTo("jdbc:postgresql://127.0.0.1:19450/wijkwerk");
      assertThat(Waker.regels(gegevens.database().resolve("postmaster.pid"))).startsWith("296");
    }
  }

  @Test
  void noemtEenOnbereikbareDatabase() {
    Database weg = new Database("jdbc:postgresql://127.0.0.1:1/wijkwerk?password=x", "u", "p");
    assertThatThrownBy(weg::controleer)
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("127.0.0.1:1/wijkwerk is niet bereikbaar")
        .hasMessageNotContaining("password");
  }

  private static void voerUit(Database database, String opdracht) throws Exception {
    try (Connection verbinding = database.verbind();
        Statement statement = verbinding.createStatement()) {
      statement.execute(opdracht);
    }
  }

  private static String vraag(Database database, String vraag) throws Exception {
    try (Connection verbinding = database.verbind();
        Statement statement = verbinding.createStatement();
        ResultSet antwoord = statement.executeQuery(vraag)) {
      antwoord.next();
      return antwoord.getString(1);
    }
  }
}
