package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.test.Testdatabase;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real WAR on Payara Micro with a database of its own and the sample municipality. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MonitoringIT {

  private static final String KOP =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83";
  private static final Testdatabase DATABASE = Testdatabase.of();

  @ArquillianResource private URL adres;

  private final HttpClient client = HttpClient.newHttpClient();

  @Deployment(testable = false)
  static WebArchive war() throws IOException {
    DATABASE.open();
    Path geheim = Files.createDirectories(Path.of("target/geheim"));
    URI url = URI.create(DATABASE.url().substring("jdbc:".length()));
    Files.writeString(
        geheim.resolve("wijkwerk.db.url"),
        "jdbc:postgresql://localhost:" + url.getPort() + url.getPath());
    Files.writeString(geheim.resolve("wijkwerk.db.gebruiker"), "postgres");
    Files.writeString(geheim.resolve("wijkwerk.db.wachtwoord"), "postgres");
    // The name of the archive becomes the address.
    return ShrinkWrap.create(ZipImporter.class, "monitoring.war")
        .importFrom(new File("target/monitoring.war"))
        .as(WebArchive.class);
  }

  @AfterAll
  static void sluitDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void wachtTotDeModuleGereedIs() throws Exception {
    Instant einde = Instant.now().plus(Duration.ofMinutes(2));
    while (vraag("beheerder", "gereed").statusCode() != 200) {
      assertThat(Instant.now()).as("ready in time").isBefore(einde);
      Thread.sleep(250);
    }
  }

  private HttpRequest.Builder verzoek(String wie, String pad) {
    String paar =
        Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + adres.getPort() + "/monitoring/" + pad))
        .header("Authorization", "Basic " + paar);
  }

  private HttpResponse<String> vraag(String wie, String pad) throws Exception {
    return client.send(verzoek(wie, pad).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> leverAan(String wie, Aanlevering.Bron bron) throws Exception {
    ByteArrayOutputStream lijf = new ByteArrayOutputStream();
    lijf.writeBytes(
        ("--grens\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                + bron.naam()
                + "\"\r\nContent-Type: text/csv\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    bron.open().transferTo(lijf);
    lijf.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    return client.send(
        verzoek(wie, "api/v1/inleveringen")
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonObject json(HttpResponse<String> antwoord) {
    return Json.createReader(new StringReader(antwoord.body())).readObject();
  }

  private JsonObject wachtOpEinde(int id) throws Exception {
    Instant einde = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      JsonObject inlevering = json(vraag("beheerder", "api/v1/inleveringen/" + id));
      if (!List.of("WACHT", "BEZIG").contains(inlevering.getString("status"))) {
        return inlevering;
      }
      assertThat(Instant.now()).as("import ends in time").isBefore(einde);
      Thread.sleep(250);
    }
  }

  private static Aanlevering.Bron almelo(int bijstand) {
    return LeveringFixture.csv(
        "84799NED_TypedDataSet.csv",
        KOP,
        "GM0141;73107;2980",
        "WK014111;7060;" + bijstand,
        "WK014112;5605;.",
        "XX;1;1");
  }

  @Test
  void beheerderLeestInEnIedereenZietDeAfstand() throws Exception {
    HttpResponse<String> aangenomen = leverAan("beheerder", almelo(420));
    assertThat(aangenomen.statusCode()).isEqualTo(202);
    assertThat(aangenomen.headers().firstValue("API-Version")).isPresent();
    JsonObject klaar = wachtOpEinde(json(aangenomen).getInt("id"));
    assertThat(klaar.getString("status")).isEqualTo("GEREED");
    assertThat(klaar.getInt("rijenGeweigerd")).isEqualTo(1);
    JsonObject weigering =
        klaar.getJsonObject("rapport").getJsonArray("weigeringen").getJsonObject(0);
    assertThat(weigering.getInt("regel")).isEqualTo(5);
    assertThat(weigering.getString("reden")).isEqualTo("GEEN_GEBIEDSCODE");

    JsonObject nogEens = wachtOpEinde(json(leverAan("beheerder", almelo(420))).getInt("id"));
    assertThat(nogEens.getString("status")).isEqualTo("IDENTIEK");

    JsonObject afstanden =
        json(vraag("wijkregisseur.deriet", "api/v1/gebieden/WK014111/afstanden"));
    JsonObject bijstand = afstanden.getJsonArray("afstanden").getJsonObject(0);
    assertThat(bijstand.getString("indicator")).isEqualTo("BIJSTAND");
    assertThat(bijstand.getJsonNumber("achterstand").bigDecimalValue())
        .isEqualByComparingTo("18.7");
    assertThat(bijstand.getString("klasse")).isEqualTo("NOG_GEEN");
  }

  @Test
  void alleenDeBeheerderLeestIn() throws Exception {
    HttpResponse<String> antwoord = leverAan("wijkregisseur.deriet", almelo(1));
    assertThat(antwoord.statusCode()).isEqualTo(403);
    assertThat(antwoord.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(vraag("wijkregisseur.deriet", "api/v1/inleveringen").statusCode()).isEqualTo(403);
  }

  @Test
  void kapotBestandGeeftEenZinEnLaatNietsAchter() throws Exception {
    long vooraf = json(vraag("beheerder", "api/v1/inleveringen")).getInt("totaal");
    HttpResponse<String> antwoord =
        leverAan("beheerder", LeveringFixture.csv("twee.csv", "a;b", "1;2"));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(json(antwoord).getString("detail")).startsWith("In twee.csv zit geen tabel");
    assertThat(json(vraag("beheerder", "api/v1/inleveringen")).getInt("totaal"))
        .isEqualTo((int) vooraf);
  }

  @Test
  void foutInHetAdresIsProblemJson() throws Exception {
    assertThat(vraag("beheerder", "api/v1/inleveringen?pagina=x").statusCode()).isEqualTo(400);
    assertThat(vraag("beheerder", "api/v1/inleveringen/999999").statusCode()).isEqualTo(404);
    assertThat(vraag("beheerder", "api/v1/gebieden/WK014111/afstanden?maat=x").statusCode())
        .isEqualTo(400);
    assertThat(vraag("niemand", "api/v1/indicatoren").statusCode()).isEqualTo(401);
  }

  @Test
  void beschrijvingenZijnZonderAanmeldenTeLezen() throws Exception {
    for (String pad : new String[] {"api/v1/openapi.json", "portlets.json"}) {
      HttpResponse<String> antwoord =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + adres.getPort() + "/monitoring/" + pad))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
      assertThat(json(antwoord)).isNotEmpty();
    }
  }
}
