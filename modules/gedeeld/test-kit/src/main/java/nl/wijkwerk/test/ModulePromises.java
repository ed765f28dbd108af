package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every module promises; one class of the tests of a module inherits it. */
public abstract class ModulePromises extends WarOpPayaraMicro {
  private static final String ELSEWHERE = "https://elders.example";
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>");
  private static final Pattern NONCE = Pattern.compile("nonce[=-]\"?([A-Za-z0-9+/=_-]{16,})");

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
