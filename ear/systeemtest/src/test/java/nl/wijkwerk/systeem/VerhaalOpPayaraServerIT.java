package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.PayaraServer;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same WARs in one EAR, on a real Payara Server. */
class VerhaalOpPayaraServerIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of();
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static PayaraServer server;
  private static Api api;

  @BeforeAll
  static void deploy() throws InterruptedException {
    Product.stopShared();
    server =
        PayaraServer.start(
            Path.of("target", "payara-server", "payara6").toAbsolutePath(),
            List.of(Path.of("target", "server-lib", "postgresql.jar")),
            Map.of(
                "WIJKWERK_DB_URL", DATABASE.url(),
                "WIJKWERK_DB_GEBRUIKER", "postgres",
                "WIJKWERK_DB_WACHTWOORD", "postgres",
                "WIJKWERK_DEMONSTRATIE", "true",
                "WIJKWERK_VOORBEELD",
                    Projectmap.root().resolve("config/voorbeeldgemeente").toString()));
    server.deploy(Projectmap.root().resolve("ear/target/wijkwerk.ear"));
    api = new Api(server.address());
    awaitReady("");
    for (String module : Api.MODULES) {
      awaitReady("/" + module);
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void elkeModuleAntwoordtOpHetzelfdePadMetDezelfdeAanmelding() {
    String cookie = api.signOn(Gebruiker.MANAGER);
    assertThat(api.getWithCookie("/", cookie).statusCode()).isEqualTo(200);
    for (String module : Api.MODULES) {
      HttpResponse<String> page = api.getWithCookie("/" + module + "/", cookie);
      assertThat(page.statusCode()).as(module).isEqualTo(200);
      assertThat(page.body()).as(module).contains("data-wk-einde");
      HttpResponse<String> openapi = api.get("/" + module + "/api/v1/openapi.json");
      assertThat(openapi.statusCode()).as(module).isEqualTo(200);
    }
  }

  @Test
  void hetVerhaalVerlooptAlsOpPayaraMicro() {
    Verhaal.speel(BROWSER, server.address());
  }

  @Test
  void geenSleutelVerlaatZijnSchema() {
    assertThat(
            DATABASE.query(
                "SELECT nspname FROM pg_namespace WHERE nspname IN ('kern', 'wijkplan',"
                    + " 'monitoring', 'middelen', 'samenwerking', 'communicatie')"))
        .hasSize(6);
    assertThat(DATABASE.foreignKeysAcrossSchemas()).isEmpty();
  }

  private static void awaitReady(String module) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = api.get(module + "/gereed");
    while (answer.statusCode() != 200) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            module + "/gereed answers " + answer.statusCode() + ": " + answer.body());
      }
      TimeUnit.SECONDS.sleep(1);
      answer = api.get(module + "/gereed");
    }
  }
}
