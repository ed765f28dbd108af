package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;

/** The one command: starting, stopping, starting again, and saying why it does not start. */
class StartIT {

  /** Another municipality than that of the other tests, with the least that a sample can have. */
  private static final Map<String, String> WIJKPLAN_ALONE =
      Map.of(
          "WIJKWERK_MODULES",
          "wijkplan",
          "WIJKWERK_VOORBEELD",
          Projectmap.root().resolve("config/voorbeeldgemeente-geldrop-mierlo").toString());

  @Test
  void eenModuleAlleenStartStoptEnVindtZijnGegevensTerug() {
    Path data = Product.freshFolder(withAnAccent("start"));
    String cookie;
    List<ProcessHandle> processes;
    try (Product product = Product.start(data, Poorten.free(), WIJKPLAN_ALONE).awaitReady()) {
      Api api = new Api(product.address());
      cookie = api.signOn(Gebruiker.GRIFFIER);

      assertThat(api.getWithCookie("/wijkplan/", cookie).statusCode()).isEqualTo(200);
      assertThat(api.getWithCookie("/wijkplan/", cookie).body())
          .contains("href=\"/wijkplan/\"")
          .doesNotContain("href=\"/monitoring/\"");
      assertThat(api.getWithCookie("/wijkplan/plannen?gebied=BU17710005", cookie).body())
          .contains("Wijkontwikkelingsplan Braakhuizen-Zuid");
      assertThat(api.getWithCookie("/monitoring/", cookie).statusCode()).isEqualTo(404);
      refusesToShare(product);
      if (!OS.WINDOWS.isCurrentOs()) {
        overleeftDeDatabase(product, api, cookie);
      }
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

  /** One that is frozen is noticed and does not make others wait; one that died comes back. */
  private static void overleeftDeDatabase(Product product, Api api, String cookie) {
    long postmaster = postmaster(product);
    List<Long> all =
        Stream.concat(
                Stream.of(postmaster),
                ProcessHandle.of(postmaster).orElseThrow().children().map(ProcessHandle::pid))
            .toList();
    signal("-STOP", all);
    try {
      awaitStatus(api, "/wijkplan/gereed", cookie, 503);
      Instant begin = Instant.now();
      assertThat(api.getWithCookie("/wijkplan/", cookie).statusCode()).isEqualTo(503);
      assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    } finally {
      signal("-CONT", all);
    }
    awaitStatus(api, "/wijkplan/", cookie, 200);

    signal("-KILL", List.of(postmaster));
    await(() -> product.output().contains("ze draait weer"), "the database to be started again");
    awaitStatus(api, "/wijkplan/", cookie, 200);
    assertThat(postmaster(product)).isNotEqualTo(postmaster);
  }

  private static long postmaster(Product product) {
    try {
      return Long.parseLong(
          Files.readAllLines(product.data().resolve("database/postmaster.pid")).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signal(String which, List<Long> processes) {
    List<String> command = new ArrayList<>(List.of("kill", which));
    processes.forEach(process -> command.add(process.toString()));
    try {
      assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void awaitStatus(Api api, String path, String cookie, int status) {
    await(
        () -> api.getWithCookie(path, cookie).statusCode() == status,
        path + " to answer " + status);
  }

  private static void await(BooleanSupplier condition, String what) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
      try {
        TimeUnit.MILLISECONDS.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
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

  /** A folder of the user may hold any letter that the system can write. */
  private static String withAnAccent(String name) {
    String accent = " van Andr\u00e9";
    return Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(accent)
        ? name + accent
        : name;
  }
}
