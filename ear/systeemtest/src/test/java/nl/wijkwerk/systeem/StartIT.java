package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import org.junit.jupiter.api.Test;

/** The one command: starting, stopping, starting again, and saying why it does not start. */
class StartIT {

  private static final Map<String, String> WIJKPLAN_ALONE = Map.of("WIJKWERK_MODULES", "wijkplan");

  @Test
  void eenModuleAlleenStartStoptEnVindtZijnGegevensTerug() {
    Path data = Product.freshFolder("start");
    String cookie;
    List<ProcessHandle> processes;
    try (Product product = Product.start(data, Poorten.free(), WIJKPLAN_ALONE).awaitReady()) {
      Api api = new Api(product.address());
      cookie = api.signOn(Gebruiker.WIJKREGISSEUR);

      assertThat(api.getWithCookie("/wijkplan/", cookie).statusCode()).isEqualTo(200);
      assertThat(api.getWithCookie("/wijkplan/", cookie).body())
          .contains("href=\"/wijkplan/\"")
          .doesNotContain("href=\"/monitoring/\"");
      assertThat(api.getWithCookie("/monitoring/", cookie).statusCode()).isEqualTo(404);
      refusesToShare(product);
      processes = product.processes();
    }
    assertThat(processes).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    // The database detaches itself from the starter; while it runs it keeps this file.
    assertThat(data).isDirectoryRecursivelyContaining("glob:**PG_VERSION");
    assertThat(draaitNog(data)).isEmpty();

    try (Product again = Product.start(data, Poorten.free(), WIJKPLAN_ALONE).awaitReady()) {
      Api api = new Api(again.address());
      assertThat(api.getWithCookie("/wijkplan/", cookie).statusCode())
          .as("whoever was signed on still is: that is kept in the database")
          .isEqualTo(200);
    }
  }

  @Test
  void eenPoortDieGeenPoortIsWordtInEenZinGemeld() {
    try (Product product =
        Product.start(Product.freshFolder("poort"), 8080, Map.of("WIJKWERK_POORT", "veel"))) {
      endsWithOneSentence(product, "WIJKWERK_POORT", "veel");
    }
  }

  @Test
  void eenOnbereikbareDatabaseWordtInEenZinGemeld() {
    String url = "jdbc:postgresql://127.0.0.1:" + Poorten.free() + "/wijkwerk";
    try (Product product =
        Product.start(
            Product.freshFolder("database"),
            Poorten.free(),
            Map.of("WIJKWERK_DB_URL", url, "WIJKWERK_DB_WACHTWOORD", "geheim"))) {
      endsWithOneSentence(product, "database");
      assertThat(product.output()).doesNotContain("geheim");
    }
  }

  private static List<Path> draaitNog(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(file -> file.endsWith("postmaster.pid")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refusesToShare(Product running) {
    try (Product samePort =
        Product.start(Product.freshFolder("bezet"), running.port(), WIJKPLAN_ALONE)) {
      endsWithOneSentence(samePort, Integer.toString(running.port()));
    }
    try (Product sameData = Product.start(running.data(), Poorten.free(), WIJKPLAN_ALONE)) {
      endsWithOneSentence(sameData, running.data().toString());
    }
  }

  private static void endsWithOneSentence(Product product, String... mentioned) {
    assertThat(product.awaitEnd(Duration.ofMinutes(2))).as(product.output()).isNotZero();
    List<String> lines = product.output().strip().lines().toList();
    assertThat(lines.get(lines.size() - 1)).contains(mentioned).matches("\\p{Lu}.*\\.");
    assertThat(product.output()).doesNotContain("Exception").doesNotContain("\tat ");
  }
}
