package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.PayaraServer;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Signing on at a real Keycloak, for the EAR on a real Payara Server. Goes first: what the other
 * classes share runs on until the last of them.
 */
@Order(1)
class AanmeldenOpPayaraServerIT {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of();
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final Duration GEDULD = Duration.ofMinutes(5);

  private static Keycloak keycloak;
  private static PayaraServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path config = Projectmap.root().resolve("config");
    server =
        PayaraServer.start(
            Path.of("target", "payara-server", "payara6").toAbsolutePath(),
            List.of(Path.of("target", "server-lib", "postgresql.jar")),
            adres -> {
              keycloak = Keycloak.voor(adres);
              return Map.of(
                  "WIJKWERK_DB_URL",
                  DATABASE.url(),
                  "WIJKWERK_DB_GEBRUIKER",
                  "postgres",
                  "WIJKWERK_DB_WACHTWOORD",
                  "postgres",
                  "WIJKWERK_VOORBEELD",
                  config.resolve("voorbeeldgemeente").toString(),
                  // The starter refuses this beside a provider; here only the server can.
                  "WIJKWERK_DEMONSTRATIE",
                  "true",
                  "WIJKWERK_BASIS",
                  adres,
                  "WIJKWERK_OIDC_UITGEVER",
                  keycloak.uitgever(),
                  "WIJKWERK_OIDC_CLIENT",
                  "wijkwerk",
                  "WIJKWERK_OIDC_SLEUTEL",
                  Intranet.sleutel("payara-server").toString(),
                  "WIJKWERK_GROEPEN",
                  config.resolve("voorbeeld-groepen.json").toString());
            });
    server.deploy(Projectmap.root().resolve("ear/target/wijkwerk.ear"));
    for (String module : List.of("", "/wijkplan", "/middelen")) {
      wacht(server.address() + module + "/gereed");
    }
  }

  private static void wacht(String adres) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    Instant einde = Instant.now().plus(GEDULD);
    HttpResponse<String> antwoord;
    do {
      TimeUnit.MILLISECONDS.sleep(500);
      antwoord =
          http.send(
              HttpRequest.newBuilder(URI.create(adres)).build(),
              HttpResponse.BodyHandlers.ofString());
    } while (antwoord.statusCode() != 200 && Instant.now().isBefore(einde));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Bedrijfsregel("KRN-14")
  void naastEenAanmelddienstIsErGeenDemonstratieOokAlStaatZeAan()
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    for (String module : List.of("", "/wijkplan", "/middelen")) {
      HttpResponse<String> aanmelding =
          http.send(
              HttpRequest.newBuilder(URI.create(server.address() + module + "/openbaar/aanmelding"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString("gebruiker=beheerder"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(aanmelding.statusCode()).as(module).isEqualTo(403);
      assertThat(aanmelding.headers().firstValue("Set-Cookie")).isEmpty();
    }
    HttpResponse<String> api =
        http.send(
            HttpRequest.newBuilder(URI.create(server.address() + "/wijkplan/api/v1/wijkplannen"))
                // "beheerder:demo"
                .header("Authorization", "Basic YmVoZWVyZGVyOmRlbW8=")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
  }

  @Test
  void aanmeldenGeldtVoorElkeModuleTotDeAanmelddienstHetEindigt() {
    keycloak.maakPersoon("server", "wijkwerk-wijkregisseur-WK014111");
    // Pages of Keycloak have no picture for their tab.
    Bezoek bezoek = BROWSER.visit(server.address()).expect("favicon.ico");
    Page pagina = bezoek.page();
    bezoek.open("/wijkplan/?zoek=riet");
    assertThat(pagina.url()).startsWith(keycloak.uitgever());
    Keycloak.vulIn(pagina, "server");
    assertThat(pagina.url()).isEqualTo(server.address() + "/wijkplan/?zoek=riet");
    assertThat(pagina.locator("header").innerText()).contains("Proef server");
    List<String> buiten = new ArrayList<>();
    pagina.onRequest(
        verzoek -> {
          if (verzoek.url().startsWith(keycloak.uitgever())) {
            buiten.add(verzoek.url());
          }
        });
    bezoek.open("/");
    assertThat(pagina.locator("main").innerText()).contains("De Riet");
    bezoek.open("/middelen/");
    assertThat(pagina.url()).isEqualTo(server.address() + "/middelen/");
    assertThat(buiten).isEmpty();
    keycloak.meldAf("server");
    bezoek.open("/middelen/");
    assertThat(pagina.url()).startsWith(keycloak.uitgever());
  }
}
