package nl.wijkwerk.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
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
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real WAR on Payara Micro with a database of its own and the sample municipality. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SamenwerkingIT {
  private static final String VOORZITTER = "ambtelijk.opdrachtgever";
  private static final String BESLUIT =
      "{\"uitkomst\":\"AKKOORD\",\"reden\":\"Bewoners steunen het plan en het past.\"}";
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
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/samenwerking.war"));
  }

  @AfterAll
  static void sluitDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void wachtTotDeModuleGereedIs() throws Exception {
    Instant einde = Instant.now().plus(Duration.ofMinutes(2));
    while (vraag("medewerker", "gereed").statusCode() != 200) {
      assertThat(Instant.now()).as("ready in time").isBefore(einde);
      Thread.sleep(250);
    }
  }

  private HttpRequest.Builder verzoek(String wie, String pad) {
    String paar =
        Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + adres.getPort() + "/samenwerking/" + pad))
        .header("Authorization", "Basic " + paar);
  }

  private HttpResponse<String> vraag(String wie, String pad) throws Exception {
    return client.send(verzoek(wie, pad).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> besluit(String wie, String punt, String versie, String lijf)
      throws Exception {
    HttpRequest.Builder verzoek =
        verzoek(wie, "api/v1/agendapunten/" + punt + "/besluit")
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(lijf));
    if (versie != null) {
      verzoek.header("If-Match", versie);
    }
    return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Pages know who asks by the cookie of sign-on; only the API takes a password. */
  private HttpClient aangemeld(String wie) throws Exception {
    HttpClient bladeraar =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    String basis = "http://127.0.0.1:" + adres.getPort();
    bladeraar.send(
        HttpRequest.newBuilder(URI.create(basis + "/samenwerking/openbaar/aanmelding"))
            .header("Origin", basis)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("gebruiker=" + wie + "&naar=/samenwerking/"))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    return bladeraar;
  }

  private HttpResponse<String> pagina(HttpClient bladeraar, String pad) throws Exception {
    return bladeraar.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + adres.getPort() + "/samenwerking/" + pad))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonObject json(HttpResponse<String> antwoord) {
    return Json.createReader(new StringReader(antwoord.body())).readObject();
  }

  private static void biedAan(UUID plan, int versie) {
    DATABASE.execute(
        "with stand as (update kern.logboekstand set laatste_gebeurtenis = laatste_gebeurtenis + 1"
            + " returning laatste_gebeurtenis) insert into kern.gebeurtenis select"
            + " laatste_gebeurtenis, gen_random_uuid(), 'nl.wijkwerk.wijkplannen.aangeboden',"
            + " 'wijkplan:' || ?::text, 'WK014111', now(), jsonb_build_object('planId', ?::text, 'versie',"
            + " ?::int, 'gebied', 'WK014111', 'wijk', 'De Riet', 'titel', 'Wijkplan De Riet',"
            + " 'onderdelen', '[]'::jsonb) from stand",
        plan.toString(),
        plan.toString(),
        versie);
    wachtTotVerwerkt();
  }

  private static void wachtTotVerwerkt() {
    Instant einde = Instant.now().plus(Duration.ofMinutes(1));
    while (DATABASE.value(
            Long.class,
            "select count(*) from kern.gebeurtenis g where soort ="
                + " 'nl.wijkwerk.wijkplannen.aangeboden' and volgnummer > coalesce((select positie"
                + " from kern.verwerking where verwerker = 'samenwerking.planagendering'), 0)")
        > 0) {
      assertThat(Instant.now()).as("event is handled in time").isBefore(einde);
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private JsonObject puntOver(UUID plan) throws Exception {
    String vergadering =
        json(vraag("medewerker", "api/v1/vergaderingen"))
            .getJsonArray("resultaten")
            .getJsonObject(0)
            .getString("id");
    JsonArray agenda =
        Json.createReader(
                new StringReader(
                    vraag("medewerker", "api/v1/vergaderingen/" + vergadering + "/agendapunten")
                        .body()))
            .readArray();
    return agenda.getValuesAs(JsonObject.class).stream()
        .filter(p -> p.getString("onderwerp", "").equals("wijkplan:" + plan))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void voorzitterBesluitOverEenAangebodenPlanEnDatIsOveralTeZien() throws Exception {
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    String punt = puntOver(plan).getString("id");
    String versie =
        vraag(VOORZITTER, "api/v1/agendapunten/" + punt).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> antwoord = besluit(VOORZITTER, punt, versie, BESLUIT);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);

    assertThat(puntOver(plan).getString("uitkomst")).isEqualTo("AKKOORD");
    assertThat(
            json(vraag("medewerker", "api/v1/besluiten?onderwerp=wijkplan:" + plan))
                .getInt("totaal"))
        .isEqualTo(1);
    assertThat(
            DATABASE.value(
                String.class,
                "select omschrijving from kern.spoor where actie = 'besluit.genomen' and onderwerp"
                    + " = ?",
                "wijkplan:" + plan))
        .startsWith("Besluit opgavetafel ")
        .endsWith(": akkoord. Reden: Bewoners steunen het plan en het past.");
    assertThat(
            DATABASE.value(
                String.class,
                "select gegevens ->> 'uitkomst' from kern.gebeurtenis where soort ="
                    + " 'nl.wijkwerk.besluiten.genomen' and onderwerp = ?",
                "wijkplan:" + plan))
        .isEqualTo("AKKOORD");
    assertThat(pagina(aangemeld("medewerker"), "portlets/besluiten?plan=" + plan).body())
        .contains("Bewoners steunen het plan en het past.")
        .contains("data-wk-einde");
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void herhaaldeGebeurtenisGeeftGeenTweedePunt() {
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    DATABASE.execute(
        "update kern.verwerking set positie = 0 where verwerker = 'samenwerking.planagendering'");
    wachtTotVerwerkt();
    assertThat(
            DATABASE.value(
                Long.class,
                "select count(*) from samenwerking.agendapunt where onderwerp = ?",
                "wijkplan:" + plan))
        .isEqualTo(1);
  }

  @Test
  @Bedrijfsregel({"SAM-01", "SAM-02"})
  void zonderRedenVersieOfVoorzitterschapGeenBesluit() throws Exception {
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    JsonObject regel = puntOver(plan);
    String punt = regel.getString("id");
    String versie = "\"" + regel.getInt("versie") + "\"";
    HttpResponse<String> kaal =
        besluit(VOORZITTER, punt, versie, "{\"uitkomst\":\"AKKOORD\",\"reden\":\" \"}");
    assertThat(kaal.statusCode()).isEqualTo(422);
    assertThat(json(kaal).getString("regel")).isEqualTo("SAM-01");
    assertThat(json(kaal).getString("veld")).isEqualTo("reden");
    assertThat(besluit(VOORZITTER, punt, null, BESLUIT).statusCode()).isEqualTo(428);
    assertThat(besluit(VOORZITTER, punt, "\"99\"", BESLUIT).statusCode()).isEqualTo(412);
    assertThat(besluit("manager.wijksturing", punt, versie, BESLUIT).statusCode()).isEqualTo(403);
    assertThat(besluit(VOORZITTER, punt, versie, "{\"uitkomst\":\"MISSCHIEN\"}").statusCode())
        .isEqualTo(400);
    assertThat(puntOver(plan).getString("status")).isEqualTo("OPEN");
  }

  @Test
  void paginasKomenTotHetEindeEnOnzinInHetAdresIsGeenServerfout() throws Exception {
    HttpClient manager = aangemeld("manager.wijksturing");
    for (String pad : new String[] {"", "besluiten", "portlets/agenda", "punt", "overleg"}) {
      HttpResponse<String> pagina = pagina(manager, pad);
      assertThat(pagina.statusCode()).as(pad).isEqualTo(200);
      assertThat(pagina.body()).as(pad).contains("data-wk-einde").doesNotContain("???");
    }
    assertThat(pagina(manager, "besluiten?pagina=abc").statusCode()).isEqualTo(400);
    assertThat(pagina(manager, "vergadering?id=abc").statusCode()).isEqualTo(404);
    assertThat(pagina(manager, "vergaderingen.ics").body()).contains("BEGIN:VEVENT");
    assertThat(pagina(manager, "vergaderingen.ics?overleg=abc").statusCode()).isEqualTo(400);
    assertThat(pagina(manager, "besluiten.csv").body()).contains("nummer;overleg");
    assertThat(pagina(aangemeld("partner.corporatie"), "besluiten.csv").statusCode())
        .isEqualTo(403);
    assertThat(vraag("medewerker", "api/v1/besluiten?sorteer=drop").statusCode()).isEqualTo(400);
  }
}
