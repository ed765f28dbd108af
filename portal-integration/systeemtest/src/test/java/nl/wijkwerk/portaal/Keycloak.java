package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Projectmap;

/**
 * A real Keycloak with the realm "intranet", started once per JVM and stopped with it, with
 * fictitious people that each test makes for itself.
 */
final class Keycloak {
  static final String WACHTWOORD = "proef";
  private static final String NERGENS = "http://localhost:1";
  private static final String BEHEERDER = "beheer";
  private static final Duration GEDULD = Duration.ofMinutes(6);

  private final HttpClient http = HttpClient.newHttpClient();
  private static Keycloak gedeeld;

  private final Process proces;
  private final int poort;
  private String wijkwerk = NERGENS;

  private Keycloak(Process proces, int poort) {
    this.proces = proces;
    this.poort = poort;
  }

  /**
   * @param wijkwerk address of the product that signs on here from now on
   */
  static synchronized Keycloak voor(String wijkwerk) {
    if (gedeeld == null) {
      gedeeld = start();
      Runtime.getRuntime().addShutdownHook(new Thread(gedeeld::close));
    }
    gedeeld.ken(wijkwerk);
    return gedeeld;
  }

  private void ken(String adres) {
    JsonObject client = client();
    stuur(
        "PUT",
        "/clients/" + client.getString("id"),
        Json.createReader(new StringReader(client.toString().replace(wijkwerk + "/", adres + "/")))
            .readObject());
    wijkwerk = adres;
  }

  private JsonObject client() {
    return stuur("GET", "/clients?clientId=wijkwerk", null)
        .orElseThrow()
        .asJsonArray()
        .getJsonObject(0);
  }

  private static Keycloak start() {
    Path map = Projectmap.root().resolve("portal-integration/systeemtest/target/keycloak");
    try (var mappen = Files.list(map);
        InputStream realm = Keycloak.class.getResourceAsStream("/keycloak/intranet.json")) {
      Path thuis = mappen.filter(Files::isDirectory).findFirst().orElseThrow();
      Files.createDirectories(thuis.resolve("data/import"));
      Files.writeString(
          thuis.resolve("data/import/intranet.json"),
          new String(realm.readAllBytes(), StandardCharsets.UTF_8).replace("@WIJKWERK@", NERGENS));
      int poort = Poorten.free();
      ProcessBuilder bouwer =
          new ProcessBuilder(
                  "sh",
                  thuis.resolve("bin/kc.sh").toString(),
                  "start-dev",
                  "--import-realm",
                  "--cache=local",
                  "--http-host=127.0.0.1",
                  "--http-port=" + poort)
              .redirectErrorStream(true)
              .redirectOutput(map.resolve("keycloak.log").toFile());
      bouwer.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", BEHEERDER);
      bouwer.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", WACHTWOORD);
      bouwer.environment().put("KC_DB", "dev-mem");
      bouwer.environment().put("JAVA_OPTS_APPEND", String.join(" ", Intranet.namen()));
      Keycloak keycloak = new Keycloak(bouwer.start(), poort);
      keycloak.wacht(map.resolve("keycloak.log"));
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void wacht(Path log) throws IOException {
    Instant einde = Instant.now().plus(GEDULD);
    while (true) {
      try {
        if (http.send(
                    HttpRequest.newBuilder(
                            URI.create(uitgever() + "/.well-known/openid-configuration"))
                        .build(),
                    HttpResponse.BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return;
        }
      } catch (IOException e) {
        // Not yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      if (!proces.isAlive() || Instant.now().isAfter(einde)) {
        close();
        throw new AssertionError("Keycloak did not start:\n" + Files.readString(log));
      }
      slaap();
    }
  }

  private static void slaap() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String uitgever() {
    return "http://localhost:" + poort + "/realms/intranet";
  }

  /** Fills in the form that somebody who has to sign on gets to see. */
  static void vulIn(Page pagina, String persoon) {
    meldAan(pagina, persoon);
    pagina.waitForLoadState();
  }

  /** As {@link #vulIn}, in a window that may be gone at once. */
  static void meldAan(Page venster, String persoon) {
    venster.fill("#username", persoon);
    venster.fill("#password", WACHTWOORD);
    venster.click("#kc-login");
  }

  /** Somebody with a password, in these groups. */
  void maakPersoon(String naam, String... groepen) {
    stuur("POST", "/users", persoon(naam, groepen).build());
  }

  /** Somebody in no group, with this as an attribute that people may change themselves. */
  void maakPersoonMetKenmerk(String naam, String kenmerk, String waarde) {
    JsonObject profiel = stuur("GET", "/users/profile", null).orElseThrow().asJsonObject();
    stuur(
        "PUT",
        "/users/profile",
        Json.createObjectBuilder(profiel).add("unmanagedAttributePolicy", "ENABLED").build());
    stuur(
        "POST",
        "/users",
        persoon(naam)
            .add(
                "attributes",
                Json.createObjectBuilder().add(kenmerk, Json.createArrayBuilder().add(waarde)))
            .build());
    assertThat(
            stuur("GET", "/users/" + id(naam), null)
                .orElseThrow()
                .asJsonObject()
                .getJsonObject("attributes"))
        .containsKey(kenmerk);
  }

  private static JsonObjectBuilder persoon(String naam, String... groepen) {
    return Json.createObjectBuilder()
        .add("username", naam)
        .add("enabled", true)
        .add("email", naam + "@gemeente.example")
        .add("firstName", "Proef")
        .add("lastName", naam)
        .add(
            "credentials",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", WACHTWOORD)
                        .add("temporary", false)))
        .add(
            "groups",
            Json.createArrayBuilder(
                java.util.Arrays.stream(groepen).map(groep -> "/" + groep).toList()));
  }

  void neemUitGroep(String persoon, String groep) {
    stuur("DELETE", "/users/" + id(persoon) + "/groups/" + groep(groep), null);
  }

  /** Ends all sessions of somebody, as an administrator does. */
  void meldAf(String persoon) {
    stuur("POST", "/users/" + id(persoon) + "/logout", null);
  }

  /** Keycloak's own name for the only session of somebody. */
  String sessie(String persoon) {
    return stuur("GET", "/users/" + id(persoon) + "/sessions", null)
        .orElseThrow()
        .asJsonArray()
        .getJsonObject(0)
        .getString("id");
  }

  /** Signs with a new key, that goes before the others, while the work is done. */
  void metNieuweSleutel(String naam, Runnable werk) {
    stuur(
        "POST",
        "/components",
        Json.createObjectBuilder()
            .add("name", naam)
            .add("providerId", "rsa-generated")
            .add("providerType", "org.keycloak.keys.KeyProvider")
            .add(
                "config",
                Json.createObjectBuilder()
                    .add("priority", Json.createArrayBuilder().add("500"))
                    .add("algorithm", Json.createArrayBuilder().add("RS256"))
                    .add("enabled", Json.createArrayBuilder().add("true"))
                    .add("active", Json.createArrayBuilder().add("true")))
            .build());
    try {
      werk.run();
    } finally {
      stuur(
          "DELETE",
          "/components/" + lijst("/components?name=" + naam).get(0).getString("id"),
          null);
    }
  }

  /** Tells the product in a frame in the browser that somebody signs off, and no other way. */
  void meldtAfInEenKader(String adres, Runnable werk) {
    JsonObject client = client();
    String pad = "/clients/" + client.getString("id");
    stuur(
        "PUT",
        pad,
        Json.createObjectBuilder(client)
            .add("frontchannelLogout", true)
            .add(
                "attributes",
                Json.createObjectBuilder(client.getJsonObject("attributes"))
                    .add("backchannel.logout.url", "")
                    .add("frontchannel.logout.url", adres)
                    .add("frontchannel.logout.session.required", "true"))
            .build());
    try {
      werk.run();
    } finally {
      stuur("PUT", pad, client);
    }
  }

  /** Where somebody signs off at the provider itself. */
  String afmelden() {
    return uitgever() + "/protocol/openid-connect/logout";
  }

  /** A token that a program gets for somebody. */
  String toegangsbewijs(String client, String geheim, String persoon) {
    return bewijzen("/realms/intranet", client, geheim, persoon).getString("access_token");
  }

  /** The proof of signing on that comes with it. */
  String aanmeldbewijs(String client, String geheim, String persoon) {
    return bewijzen("/realms/intranet", client, geheim, persoon).getString("id_token");
  }

  private JsonObject bewijzen(String realm, String client, String geheim, String persoon) {
    String vorm =
        Map.of(
                "grant_type", "password",
                "scope", "openid",
                "client_id", client,
                "client_secret", geheim,
                "username", persoon,
                "password", WACHTWOORD)
            .entrySet()
            .stream()
            .filter(veld -> !veld.getValue().isEmpty())
            .map(
                veld ->
                    veld.getKey()
                        + "="
                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return lees(HttpRequest.newBuilder(adres(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(vorm))
            .build())
        .orElseThrow()
        .asJsonObject();
  }

  private String id(String persoon) {
    return lijst("/users?exact=true&username=" + persoon).get(0).getString("id");
  }

  private String groep(String naam) {
    // What has one of that name below it is found too.
    return lijst("/groups?exact=true&search=" + naam).stream()
        .filter(groep -> groep.getString("name").equals(naam))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private List<JsonObject> lijst(String pad) {
    return stuur("GET", pad, null).orElseThrow().asJsonArray().getValuesAs(JsonObject.class);
  }

  private Optional<JsonStructure> stuur(String wijze, String pad, JsonValue inhoud) {
    String bewijs =
        bewijzen("/realms/master", "admin-cli", "", BEHEERDER).getString("access_token");
    return lees(
        HttpRequest.newBuilder(adres("/admin/realms/intranet" + pad))
            .header("Authorization", "Bearer " + bewijs)
            .header("Content-Type", "application/json")
            .method(
                wijze,
                inhoud == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(inhoud.toString()))
            .build());
  }

  private Optional<JsonStructure> lees(HttpRequest verzoek) {
    try {
      HttpResponse<String> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString());
      if (antwoord.statusCode() >= 300) {
        throw new AssertionError(verzoek + " gave " + antwoord.statusCode() + antwoord.body());
      }
      return antwoord.body().isBlank()
          ? Optional.empty()
          : Optional.of(Json.createReader(new StringReader(antwoord.body())).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI adres(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }

  /** Stops answering, without going away, while the work is done. */
  void zwijgt(Runnable werk) {
    sein("-STOP");
    try {
      werk.run();
    } finally {
      sein("-CONT");
    }
  }

  // kc.sh replaces itself by Java on some systems and starts it on others.
  private void sein(String welk) {
    List<String> nummers =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(proces.toHandle()), proces.descendants())
            .map(een -> Long.toString(een.pid()))
            .toList();
    try {
      List<String> opdracht = new java.util.ArrayList<>(List.of("kill", welk));
      opdracht.addAll(nummers);
      if (new ProcessBuilder(opdracht).start().waitFor() != 0) {
        throw new AssertionError(opdracht + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void close() {
    List<ProcessHandle> kinderen = proces.descendants().toList();
    proces.destroy();
    kinderen.forEach(ProcessHandle::destroy);
    try {
      if (!proces.waitFor(20, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kinderen.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }
}
