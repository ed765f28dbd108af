package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Wijkwerk in an intranet as a municipality has it: one Payara Micro under one address, with
 * sign-on at Keycloak, portlets in Pluto, and a website of another name that may show blocks in
 * frames. It starts once for all classes that name it, and stops after the last. The module
 * communicatie is not there.
 */
final class Intranet implements BeforeAllCallback {
  /** The name that Pluto gives itself. */
  static final String PORTAAL = "pluto";

  static final String MANAGER = "manager.wijksturing";
  static final String REGISSEUR = "wijkregisseur.deriet";
  static final String HOUDER = "budgethouder.deriet";
  static final String BEHEERDER = "beheerder";

  /** The post of which {@link #HOUDER} is the budget holder. */
  static final String POST = "SHR-04";

  /** Of one site (gemeente.localhost), so that ordinary cookies go along in a frame. */
  private static final String NAAM = "wijkwerk.gemeente.localhost";

  private static final String INTRANET = "intranet.gemeente.localhost";
  private static final Map<String, String> GROEPEN =
      Map.of(
          MANAGER, "wijkwerk-manager-wijksturing",
          REGISSEUR, "wijkwerk-wijkregisseur-WK014111",
          HOUDER, "wijkwerk-budgethouder-WK014111",
          BEHEERDER, "wijkwerk-beheerder");

  /** Less than the five minutes that Keycloak gives. */
  private static final Duration BEWIJS_GELDIG = Duration.ofMinutes(2);

  private Lopend lopend;

  @Override
  public void beforeAll(ExtensionContext context) {
    lopend =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Intranet.class))
            .getOrComputeIfAbsent(Lopend.class, soort -> Lopend.start(), Lopend.class);
    // Another class may have told Keycloak another address since.
    Keycloak.voor(lopend.adres);
  }

  private record Bewijs(String tekst, Instant van) {}

  private static final class Lopend implements AutoCloseable {
    private final Map<String, Bewijs> bewijzen = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int poort;
    private final String adres;
    private final Keycloak keycloak;
    private final Gastsite gast;
    private Product product;
    private Pluto pluto;

    private Lopend(int poort) {
      this.poort = poort;
      this.adres = "http://" + NAAM + ":" + poort;
      this.keycloak = Keycloak.voor(adres);
      this.gast = Gastsite.start();
    }

    static Lopend start() {
      Lopend lopend = new Lopend(Poorten.free());
      try {
        lopend.startServers();
        lopend.maakBekend();
        return lopend;
      } catch (RuntimeException | AssertionError e) {
        lopend.close();
        throw e;
      }
    }

    private void startServers() {
      int portaal = Poorten.free();
      Path config = Projectmap.root().resolve("config");
      product =
          Product.start(
              Product.freshFolder("intranet"),
              poort,
              Map.ofEntries(
                  Map.entry("WIJKWERK_MODULES", "wijkplan,monitoring,middelen,samenwerking"),
                  Map.entry("WIJKWERK_VOORBEELD", config.resolve("voorbeeldgemeente").toString()),
                  Map.entry("WIJKWERK_BASIS", adres),
                  Map.entry("WIJKWERK_OIDC_UITGEVER", keycloak.uitgever()),
                  Map.entry("WIJKWERK_OIDC_CLIENT", "wijkwerk"),
                  Map.entry("WIJKWERK_OIDC_SLEUTEL", sleutel("intranet").toString()),
                  Map.entry("WIJKWERK_OIDC_API", "wijkwerk-api"),
                  Map.entry(
                      "WIJKWERK_GROEPEN", config.resolve("voorbeeld-groepen.json").toString()),
                  Map.entry("WIJKWERK_PORTAAL_UITGEVER", PORTAAL),
                  Map.entry(
                      "WIJKWERK_PORTAAL_SLEUTELS",
                      "http://localhost:" + portaal + "/wijkwerk-portlets/sleutels.json"),
                  Map.entry(
                      "WIJKWERK_FRAME_ANCESTORS",
                      "'self' " + gast.onder(INTRANET) + " " + gast.onder("127.0.0.1"))));
      pluto = Pluto.start(portaal, PORTAAL, adres);
      product.awaitReady();
    }

    /**
     * A portal knows readers by name, so Wijkwerk has to know them first. They have the names of
     * users of the sample, and get nothing of those: the post gets its budget holder anew.
     */
    private void maakBekend() {
      GROEPEN.forEach(
          (wie, groep) -> {
            keycloak.maakPersoon(wie, groep);
            int status = stuur(vraag("/middelen/api/v1/posten", wie).build()).statusCode();
            assertThat(status).as(wie).isIn(200, 403);
          });
      JsonObject post =
          lees(vraag("/middelen/api/v1/posten?grootte=200", MANAGER))
              .getJsonArray("resultaten")
              .stream()
              .map(JsonValue::asJsonObject)
              .filter(een -> een.getString("code").equals(POST))
              .findFirst()
              .orElseThrow();
      String pad = "/middelen/api/v1/posten/" + post.getString("id");
      LocalDate vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
      String termijn =
          lees(vraag(pad, MANAGER)).getJsonArray("budgethouders").getJsonObject(0).getString("id");
      doe(
          "PUT",
          pad,
          "/budgethouders/" + termijn,
          Json.createObjectBuilder().add("tot", vandaag.minusDays(1).toString()).build());
      String persoon =
          Json.createReader(
                  new StringReader(stuur(vraag(pad + "/kandidaten", MANAGER).build()).body()))
              .readArray()
              .getValuesAs(JsonObject.class)
              .stream()
              .filter(een -> een.getString("naam").equals("Proef " + HOUDER))
              .map(een -> een.getString("id"))
              .findFirst()
              .orElseThrow();
      doe(
          "POST",
          pad,
          "/budgethouders",
          Json.createObjectBuilder()
              .add("persoon", persoon)
              .add("van", vandaag.toString())
              .build());
    }

    private void doe(String wijze, String post, String pad, JsonObject inhoud) {
      String versie =
          stuur(vraag(post, MANAGER).build()).headers().firstValue("ETag").orElseThrow();
      lees(
          vraag(post + pad, MANAGER)
              .header("If-Match", versie)
              .header("Content-Type", "application/json")
              .method(wijze, HttpRequest.BodyPublishers.ofString(inhoud.toString())));
    }

    private HttpRequest.Builder vraag(String pad, String wie) {
      return HttpRequest.newBuilder(URI.create(adres + pad)).header("Authorization", bewijs(wie));
    }

    private JsonObject lees(HttpRequest.Builder verzoek) {
      HttpResponse<String> antwoord = stuur(verzoek.build());
      assertThat(antwoord.statusCode()).as(antwoord.body()).isBetween(200, 201);
      try (JsonReader lezer = Json.createReader(new StringReader(antwoord.body()))) {
        return lezer.readObject();
      }
    }

    private HttpResponse<String> stuur(HttpRequest verzoek) {
      try {
        return http.send(verzoek, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private String bewijs(String wie) {
      return "Bearer "
          + bewijzen
              .compute(
                  wie,
                  (naam, oud) ->
                      oud != null && oud.van().plus(BEWIJS_GELDIG).isAfter(Instant.now())
                          ? oud
                          : new Bewijs(
                              keycloak.toegangsbewijs("koppeling", "koppeling-geheim", naam),
                              Instant.now()))
              .tekst();
    }

    @Override
    public void close() {
      if (pluto != null) {
        pluto.close();
      }
      if (product != null) {
        product.close();
      }
      gast.close();
    }
  }

  /** Where Wijkwerk is, without a slash at the end. */
  String wijkwerk() {
    return lopend.adres;
  }

  /** The port of {@link #wijkwerk()}, for requests under another name. */
  int poort() {
    return lopend.poort;
  }

  Keycloak keycloak() {
    return lopend.keycloak;
  }

  Pluto pluto() {
    return lopend.pluto;
  }

  /** The website that may show Wijkwerk, and the same pages under names that may not. */
  Gastsite gast() {
    return lopend.gast;
  }

  /** The address of {@link #gast()} that may show Wijkwerk, and is of the same site. */
  String website() {
    return lopend.gast.onder(INTRANET);
  }

  /** The value of {@code Authorization} with which a program calls the API for somebody. */
  String bewijs(String wie) {
    return lopend.bewijs(wie);
  }

  /** Signs one of the people of this intranet on, and is then on the start page. */
  Bezoek meldAan(Bezoek bezoek, String wie) {
    // Its pages have no picture for their tab.
    bezoek.expect(URI.create(keycloak().uitgever()).resolve("/favicon.ico").toString());
    bezoek.open("/");
    assertThat(bezoek.page().url()).startsWith(keycloak().uitgever());
    Keycloak.vulIn(bezoek.page(), wie);
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk() + "/");
    return bezoek;
  }

  /** A new key of Wijkwerk's own, with which it shows Keycloak that it is itself. */
  static Path sleutel(String naam) {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(2048);
      return Files.writeString(
          Product.freshFolder("sleutel-" + naam).resolve("wijkwerk.pem"),
          "-----BEGIN PRIVATE KEY-----\n"
              + Base64.getMimeEncoder()
                  .encodeToString(maker.generateKeyPair().getPrivate().getEncoded())
              + "\n-----END PRIVATE KEY-----\n");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Options of Java for a server that has to find Wijkwerk by its name, as these tests do. */
  static List<String> namen() {
    String hosts = System.getProperty("jdk.net.hosts.file");
    return hosts == null
        ? List.of()
        : List.of("-Djdk.net.hosts.file=" + Path.of(hosts).toAbsolutePath());
  }
}
