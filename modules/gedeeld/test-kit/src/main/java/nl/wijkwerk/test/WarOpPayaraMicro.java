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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The WAR that the build of a module made, on Payara Micro, with a database of its own and the
 * sample municipality. The server starts once ({@link OneServer}) and the database lives as long: a
 * second class of a module goes on where the first ended.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class WarOpPayaraMicro {

  /** Stays open: the server still uses it while it is stopped, after the last test. */
  protected static final Testdatabase DATABASE = Testdatabase.of();

  // A strong reference: java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger CONTAINER = Logger.getLogger("fish.payara.arquillian");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = client().build();

  @ArquillianResource URL address;

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

  static CookieManager cookies() {
    return new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  }

  HttpClient signOn(HttpClient browser, String user) {
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

  static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static HttpClient.Builder client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
  }

  static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  String origin() {
    return "http://127.0.0.1:" + address.getPort();
  }

  URI uri(String path) {
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
}
