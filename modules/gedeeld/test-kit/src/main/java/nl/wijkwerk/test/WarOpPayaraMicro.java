package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The WAR that the build of a module made, on Payara Micro, with a database of its own and the
 * sample municipality. The server starts once and the database lives as long: a second class of a
 * module goes on where the first ended. Each inherits the tests of what every module promises.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class WarOpPayaraMicro {

  /** Stays open: the server still uses it while it is stopped, after the last test. */
  protected static final Testdatabase DATABASE = Testdatabase.of();

  // A strong reference: java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger CONTAINER = Logger.getLogger("fish.payara.arquillian");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ELSEWHERE = "https://elders.example";
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>");
  private static final Pattern NONCE = Pattern.compile("nonce[=-]\"?([A-Za-z0-9+/=_-]{16,})");

  private final HttpClient client = client().build();

  @ArquillianResource private URL address;

  @Deployment(testable = false)
  public static WebArchive war() throws IOException {
    CONTAINER.setLevel(Level.WARNING);
    if (!DATABASE.isOpen()) {
      DATABASE.open();
    }
    Path secrets = Files.createDirectories(Path.of("target/geheim"));
    URI url = URI.create(DATABASE.url().substring("jdbc:".length()));
    Files.writeString(
        secrets.resolve("wijkwerk.db.url"),
        "jdbc:postgresql://localhost:" + url.getPort() + url.getPath());
    Files.writeString(secrets.resolve("wijkwerk.db.gebruiker"), "postgres");
    Files.writeString(secrets.resolve("wijkwerk.db.wachtwoord"), "postgres");
    for (Testinstellingen own : ServiceLoader.load(Testinstellingen.class)) {
      for (Map.Entry<String, String> setting : own.settings().entrySet()) {
        Files.writeString(secrets.resolve(setting.getKey()), setting.getValue());
      }
    }
    // The name of the archive becomes the address.
    return ShrinkWrap.createFromZipFile(WebArchive.class, file().toFile());
  }

  private static Path file() {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      List<Path> wars = built.filter(file -> file.toString().endsWith(".war")).toList();
      if (wars.size() != 1) {
        throw new AssertionError("The build has not made one WAR in target but " + wars);
      }
      return wars.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of the module, which is also its address on the server. */
  protected static String module() {
    return file().getFileName().toString().replaceAll("\\.war$", "");
  }

  @BeforeEach
  void awaitReady() {
    await("ready in time", () -> anonymous("gereed").statusCode() == 200);
  }

  // Requests

  /** A request to the API as a user of the demonstration, by Basic authentication. */
  protected HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", basic(user, "demo"));
  }

  /** Reads from the API. */
  protected HttpResponse<String> get(String user, String path) {
    return send(client, request(user, path).build());
  }

  /**
   * Changes something over the API.
   *
   * @param version for {@code If-Match}, or null to leave it out
   * @param body JSON, or null for none
   */
  protected HttpResponse<String> change(
      String method, String user, String path, String version, String body) {
    HttpRequest.Builder request =
        request(user, path)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (version != null) {
      request.header("If-Match", version);
    }
    return send(client, request.build());
  }

  protected HttpResponse<String> post(String user, String path, String version, String body) {
    return change("POST", user, path, version, body);
  }

  protected HttpResponse<String> put(String user, String path, String version, String body) {
    return change("PUT", user, path, version, body);
  }

  /** Asks without saying who one is. */
  protected HttpResponse<String> anonymous(String path) {
    return send(client, HttpRequest.newBuilder(uri(path)).build());
  }

  /** Pages know who asks by the cookie of sign-on; only the API takes a password. */
  protected HttpClient signedOn(String user) {
    return signOn(client().cookieHandler(cookies()).build(), user);
  }

  private static CookieManager cookies() {
    return new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  }

  private HttpClient signOn(HttpClient browser, String user) {
    HttpResponse<String> answer =
        submit(
            browser,
            "openbaar/aanmelding",
            Map.of("gebruiker", user, "naar", "/" + module() + "/"));
    assertThat(answer.statusCode()).as("sign-on of " + user).isEqualTo(302);
    return browser;
  }

  /**
   * Asks for a page. A portlet that is only read starts no session: of several on one page each
   * would start its own, and the last would replace the one that a form is saved with.
   */
  protected HttpResponse<String> page(HttpClient browser, String path) {
    HttpResponse<String> answer = send(browser, HttpRequest.newBuilder(uri(path)).build());
    if (answer.statusCode() == 200
        && answer.body().contains("data-wk-portlet-inhoud")
        && !answer.body().contains("data-wk-vormen")) {
      assertThat(answer.headers().allValues("Set-Cookie"))
          .as("cookies of " + path)
          .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
    return answer;
  }

  /** Sends a form as the page itself does. */
  protected HttpResponse<String> submit(
      HttpClient browser, String path, Map<String, String> fields) {
    return submit(browser, path, fields, "Origin", origin());
  }

  /**
   * Sends a form.
   *
   * @param headers names and values, in turn
   */
  protected HttpResponse<String> submit(
      HttpClient browser, String path, Map<String, String> fields, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Formulier.encode(fields)));
    return send(browser, (headers.length == 0 ? request : request.headers(headers)).build());
  }

  /**
   * Sends a form with a file, as a browser does.
   *
   * @param field id of the file's field within the form
   * @param name of the file
   */
  protected HttpResponse<String> upload(
      HttpClient browser, String path, Formulier form, String field, String name, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    form.press()
        .fields()
        .forEach(
            (each, value) ->
                body.writeBytes(part("name=\"" + each + "\"\r\n\r\n" + value + "\r\n")));
    body.writeBytes(
        part(
            "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(form.name(field), name)));
    body.writeBytes(content);
    body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        browser,
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .header("Origin", origin())
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static byte[] part(String rest) {
    return ("--grens\r\nContent-Disposition: form-data; " + rest).getBytes(StandardCharsets.UTF_8);
  }

  protected HttpResponse<String> send(HttpRequest request) {
    return send(client, request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient.Builder client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
  }

  private static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private String origin() {
    return "http://127.0.0.1:" + address.getPort();
  }

  private URI uri(String path) {
    return URI.create(origin() + "/" + module() + "/" + path);
  }

  // Answers

  protected static JsonObject json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  protected static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  protected static JsonArray list(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readArray();
  }

  /** The version that the answer gives for the next change. */
  protected static String version(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  /** Fails unless the answer has this status. */
  protected static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer + " " + answer.body()).isEqualTo(status);
    return answer;
  }

  /** Fails unless the answer is this refusal, as problem+json with words for people. */
  protected static JsonObject refused(int status, HttpResponse<String> answer) {
    expect(status, answer);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(answer.toString())
        .startsWith("application/problem+json");
    JsonObject problem = json(answer);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("title")).isNotBlank();
    return problem;
  }

  /** Fails unless this rule refused, with a sentence that says why. */
  protected static JsonObject broken(String rule, HttpResponse<String> answer) {
    JsonObject problem = refused(422, answer);
    assertThat(problem.getString("regel")).isEqualTo(rule);
    assertThat(problem.getString("detail")).isNotBlank().doesNotContain("{", "???");
    return problem;
  }

  /** Fails unless the page is there to its end, with all of its texts. */
  protected static void complete(HttpResponse<String> page) {
    expect(200, page);
    assertThat(page.body()).as(page.toString()).contains("data-wk-einde").doesNotContain("???");
  }

  // Events

  /**
   * Puts an event of another module into the log, and waits until this module has handled it.
   *
   * @param follower name of this module's follower that is to handle it
   */
  protected static void tell(
      String follower, String kind, String subject, String area, JsonObject content) {
    Object number =
        DATABASE
            .query(
                """
                with stand as (update kern.logboekstand
                    set laatste_gebeurtenis = laatste_gebeurtenis + 1 returning laatste_gebeurtenis),
                  nieuw as (insert into kern.gebeurtenis
                    select laatste_gebeurtenis, gen_random_uuid(), ?, ?, ?, now(), ?::jsonb from stand
                    returning volgnummer)
                select volgnummer, pg_notify('wijkwerk', '') from nieuw
                """,
                kind,
                subject,
                area,
                content.toString())
            .get(0)
            .get("volgnummer");
    awaitHandled(follower, (Long) number);
  }

  /** Gives a follower everything again that it has handled, as the log may do. */
  protected static void tellAgain(String follower) {
    long until =
        DATABASE.value(
            Long.class, "select positie from kern.verwerking where verwerker = ?", follower);
    DATABASE.query(
        """
        with terug as (update kern.verwerking set positie = 0 where verwerker = ? returning 1)
        select pg_notify('wijkwerk', '') from terug
        """,
        follower);
    awaitHandled(follower, until);
  }

  private static void awaitHandled(String follower, long number) {
    await(
        "event " + number + " handled by " + follower,
        () -> {
          List<Map<String, Object>> rows =
              DATABASE.query(
                  "select positie, laatste_fout from kern.verwerking where verwerker = ?",
                  follower);
          assertThat(rows).as(follower).allSatisfy(r -> assertThat(r.get("laatste_fout")).isNull());
          return !rows.isEmpty() && (Long) rows.get(0).get("positie") >= number;
        });
  }

  /** What the trail says about a subject, oldest first. */
  protected static List<String> trail(String subject) {
    return DATABASE
        .query(
            "select omschrijving from kern.spoor where onderwerp = ? order by volgnummer", subject)
        .stream()
        .map(row -> (String) row.get("omschrijving"))
        .toList();
  }

  /** Waits until something is so, and fails when it takes too long. */
  protected static void await(String what, BooleanSupplier so) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      assertThat(Instant.now()).as(what).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  // What every module promises

  @Test
  void beschrijvingenZijnZonderAanmeldenTeLezen() {
    HttpResponse<String> openapi = expect(200, anonymous("api/v1/openapi.json"));
    assertThat(openapi.headers().firstValue("API-Version")).isPresent();
    assertThat(json(openapi).getJsonObject("paths")).isNotEmpty();
    JsonObject portlets = json(expect(200, anonymous("portlets.json")));
    assertThat(portlets.getString("module")).isEqualTo(module());
    assertThat(portlets.getJsonArray("portlets").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(
            portlet -> {
              assertThat(portlet.getString("pad")).startsWith("/" + module() + "/portlets/");
              expect(401, anonymous(portlet.getString("pad").substring(module().length() + 2)));
            });
  }

  /** A program says by a header which language it wants; a browser sends it without meaning it. */
  @Test
  void wieEngelsVraagtKrijgtEngels() {
    JsonObject dutch = json(expect(200, inLanguage("nl-NL,nl;q=0.9,en;q=0.8", "portlets.json")));
    assertThat(dutch).isEqualTo(json(anonymous("portlets.json")));
    HttpResponse<String> answer = expect(200, inLanguage("en", "portlets.json"));
    assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    assertThat(titles(json(answer)))
        .hasSameSizeAs(titles(dutch))
        .doesNotContainAnyElementsOf(titles(dutch))
        .noneMatch(title -> title.startsWith("portlettitel."));
    assertThat(titles(dutch))
        .as("titles in the register of modules, which the start page reads")
        .isEqualTo(
            DATABASE
                .query(
                    """
                    select portlet ->> 'titel' as titel from kern.module,
                      jsonb_array_elements(portlets::jsonb) with ordinality as p(portlet, rang)
                    where naam = ? order by rang
                    """,
                    module())
                .stream()
                .map(row -> row.get("titel"))
                .toList());

    assertThat(refused(401, inLanguage("en", "api/v1/bestaat-niet")).getString("detail"))
        .contains("Basic")
        .isNotEqualTo(refused(401, anonymous("api/v1/bestaat-niet")).getString("detail"));
    assertThat(inLanguage("en", "aanmelden").body()).contains(" lang=\"nl\"><head");
  }

  private HttpResponse<String> inLanguage(String languages, String path) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept-Language", languages).build());
  }

  private static List<String> titles(JsonObject module) {
    return module.getJsonArray("portlets").getValuesAs(JsonObject.class).stream()
        .map(portlet -> portlet.getString("titel"))
        .toList();
  }

  /** What the description calls optional can be left out, and what it describes has a form. */
  @Test
  void beschrijvingKloptMetDeAntwoorden() {
    JsonObject openapi = json(expect(200, anonymous("api/v1/openapi.json")));
    assertThat(
            openapi.getJsonObject("components").getJsonObject("schemas").entrySet().stream()
                .filter(each -> isShapeless(each.getValue().asJsonObject()))
                .map(Map.Entry::getKey))
        .as("a choice is no object, and an object has properties")
        .isEmpty();
    openapi
        .getJsonObject("paths")
        .forEach(
            (path, methods) -> {
              JsonObject get = methods.asJsonObject().getJsonObject("get");
              if (get != null && !path.contains("{")) {
                boolean asks =
                    get.containsKey("parameters")
                        && get.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .anyMatch(each -> each.getBoolean("required", false));
                for (String user : List.of("medewerker", "manager.wijksturing", "beheerder")) {
                  int status = get(user, "api/v1" + path).statusCode();
                  assertThat(status == 400)
                      .as("%s as %s without parameters answers %s", path, user, status)
                      .isEqualTo(asks && status != 403);
                }
              }
            });
  }

  private static boolean isShapeless(JsonObject schema) {
    return "object".equals(schema.getString("type", ""))
        && !schema.containsKey("properties")
        && !schema.containsKey("additionalProperties");
  }

  @Test
  void wieIsAangemeldKrijgtDeNamenVanDeWijken() {
    String lijst = "portlets/gebieden.json";
    expect(401, anonymous(lijst));
    assertThat(json(expect(200, page(signedOn("medewerker"), lijst))).getJsonArray("gebieden"))
        .isNotNull();
  }

  @Test
  void wieNietIsAangemeldKomtNietBinnen() {
    HttpResponse<String> page = expect(302, anonymous(""));
    assertThat(page.headers().firstValue("Location").orElse(""))
        .contains("/" + module() + "/aanmelden?naar=");
    HttpResponse<String> wie = anonymous("api/v1/bestaat-niet");
    assertThat(refused(401, wie).getString("detail")).contains("HTTP Basic");
    assertThat(wie.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
    refused(401, get("niemand", "api/v1/bestaat-niet"));
    refused(
        401,
        send(
            HttpRequest.newBuilder(uri("api/v1/bestaat-niet"))
                .header("Authorization", basic("medewerker", "anders"))
                .build()));
    refused(404, get("medewerker", "api/v1/bestaat-niet"));
    complete(page(signedOn("medewerker"), ""));
  }

  @Test
  void eenAndereSiteVerandertNiets() {
    HttpClient browser = signedOn("medewerker");
    String[][] foreign = {
      {"Origin", ELSEWHERE},
      {"Origin", "null"},
      {"Sec-Fetch-Site", "cross-site", "Origin", origin()},
      {"Sec-Fetch-Site", "same-site"},
      {}
    };
    for (String[] headers : foreign) {
      for (String path : List.of("", "afmelden", "api/v1/bestaat-niet")) {
        assertThat(submit(browser, path, Map.of(), headers).statusCode())
            .as("%s with %s", path, List.of(headers))
            .isEqualTo(403);
      }
    }
    complete(page(browser, ""));
    expect(302, submit(browser, "afmelden", Map.of()));
    expect(302, page(browser, ""));
  }

  /** A session that somebody else knows is not continued by who signs on, nor gives it anything. */
  @Test
  void eenVoorafGegevenSessieIsNaHetAanmeldenNietsWaard() {
    CookieManager jar = cookies();
    HttpClient attacker = signOn(client().cookieHandler(jar).build(), "medewerker");
    page(attacker, "");
    List<String> planted = new ArrayList<>(List.of("verzonnen0123456789abcdef"));
    planted.addAll(sessions(jar));
    for (String session : planted) {
      CookieManager own = cookies();
      plant(own, session);
      HttpClient victim = signOn(client().cookieHandler(own).build(), "manager.wijksturing");
      complete(page(victim, ""));
      // Only a page that starts a session could have gone on with the one that was planted.
      if (planted.size() > 1) {
        assertThat(sessions(own)).as("a session of its own").anyMatch(s -> !planted.contains(s));
      }
      for (String known : Stream.concat(Stream.of(session), sessions(own).stream()).toList()) {
        CookieManager elsewhere = cookies();
        plant(elsewhere, known);
        HttpClient other = client().cookieHandler(elsewhere).build();
        HttpResponse<String> answer = expect(302, page(other, ""));
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/aanmelden");
      }
      complete(page(victim, ""));
    }
    assertThat(page(attacker, "").body())
        .contains("data-wk-wie=\"Medewerker\"")
        .doesNotContain("data-wk-wie=\"Manager wijksturing\"");
  }

  private void plant(CookieManager jar, String session) {
    HttpCookie cookie = new HttpCookie("JSESSIONID", session);
    cookie.setPath("/");
    cookie.setVersion(0);
    jar.getCookieStore().add(uri(""), cookie);
  }

  private static List<String> sessions(CookieManager jar) {
    return jar.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .toList();
  }

  @Test
  void watTeGrootIsWordtGeweigerdVoordatHetIsGelezen() throws IOException {
    for (String path : List.of("", "aanmelden", "api/v1/bestaat-niet")) {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket.setSoTimeout(10_000);
        String request =
            "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 400000000\r\n\r\n"
                .formatted(uri(path).getPath(), address.getAuthority());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        byte[] begin = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
        assertThat(new String(begin, StandardCharsets.UTF_8)).as(path).isEqualTo("HTTP/1.1 413");
      }
    }
  }

  /** Pages, the API and their errors tell the browser the same, and no page is kept. */
  @Test
  void elkAntwoordZegtDeBrowserWatErNietMag() {
    HttpClient browser = signedOn("medewerker");
    HttpResponse<String> page = page(browser, "");
    complete(page);
    assertGuarded(page);
    assertThat(policy(page))
        .contains(
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
            "style-src-elem 'self'");
    String scripts =
        policy(page).stream()
            .filter(rule -> rule.startsWith("script-src "))
            .collect(Collectors.joining("; "));
    assertThat(scripts).contains("'self'", "'nonce-").doesNotContain("unsafe");
    assertThat(INLINE_SCRIPT.matcher(page.body()).results().map(MatchResult::group))
        .as("scripts in the page itself")
        .allMatch(tag -> NONCE.matcher(tag).find());
    assertThat(nonces(scripts)).isNotEmpty().doesNotContainAnyElementsOf(nonces(again(browser)));

    HttpResponse<String> noPage = expect(404, page(browser, "bestaat-niet"));
    assertGuarded(noPage);
    assertThat(policy(noPage))
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'self'");
    for (HttpResponse<String> answer :
        List.of(
            anonymous("api/v1/openapi.json"),
            anonymous("api/v1/bestaat-niet"),
            get("medewerker", "api/v1/bestaat-niet"))) {
      assertGuarded(answer);
      assertThat(policy(answer))
          .containsExactlyInAnyOrder("default-src 'none'", "frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("API-Version")).isPresent();
    }
  }

  private String again(HttpClient browser) {
    return String.join("; ", policy(page(browser, "")));
  }

  private static List<String> nonces(String policy) {
    return NONCE.matcher(policy).results().map(each -> each.group(1)).toList();
  }

  private static List<String> policy(HttpResponse<String> answer) {
    return answer.headers().allValues("Content-Security-Policy").stream()
        .flatMap(value -> Stream.of(value.split("[;,]")))
        .map(String::strip)
        .filter(rule -> !rule.isEmpty())
        .toList();
  }

  private static void assertGuarded(HttpResponse<String> answer) {
    Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin")
        .forEach(
            (name, value) ->
                assertThat(answer.headers().allValues(name))
                    .as(name + " of " + answer)
                    .containsExactly(value));
    assertThat(answer.headers().map())
        .as("over http nothing is said about https, and nobody hears what the server is")
        .doesNotContainKeys("strict-transport-security", "server", "x-powered-by");
  }

  /** Everybody sees that it is one, and it is not there for who comes from elsewhere. */
  @Test
  void demonstratieIsOveralTeZienEnAlleenVanafDezeComputer() throws IOException {
    HttpClient browser = signedOn("medewerker");
    for (HttpResponse<String> page : List.of(page(browser, ""), anonymous("aanmelden"))) {
      complete(page);
      assertThat(page.body()).as(page.toString()).containsOnlyOnce("class=\"wk-demo\"");
    }
    for (String path : List.of("", "aanmelden", "api/v1/openapi.json")) {
      for (String header : List.of("X-Forwarded-For", "Forwarded")) {
        HttpResponse<String> answer =
            send(
                browser,
                HttpRequest.newBuilder(uri(path)).header(header, "for=192.0.2.60").build());
        assertThat(answer.statusCode()).as(path + " with " + header).isEqualTo(403);
        assertThat(answer.body()).contains("demonstratie").doesNotContain("gebruiker");
      }
      assertThat(statusUnder("elders.example", path)).as(path).isEqualTo(403);
    }
  }

  /** Java's own client does not let one choose the name of the host. */
  private int statusUnder(String host, String path) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
              .formatted(uri(path).getPath(), host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      byte[] begin = socket.getInputStream().readNBytes("HTTP/1.1 403".length());
      return Integer.parseInt(new String(begin, StandardCharsets.UTF_8).substring(9));
    }
  }

  @Test
  void eenVerzonnenToestandWordtNietHersteld() {
    HttpResponse<String> answer =
        expect(
            302, submit(signedOn("medewerker"), "", Map.of("jakarta.faces.ViewState", "123:456")));
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("verlopen=1");
  }
}
