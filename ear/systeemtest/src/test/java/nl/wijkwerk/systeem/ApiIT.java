package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Spectral;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The REST API of every module against the Dutch design rules, on the running product. */
class ApiIT {

  static final List<String> MODULES = Api.MODULES;

  private static Api api;

  /** An operation of an openapi.json. */
  private record Operation(String module, String method, String path, JsonObject definition) {
    String fullPath() {
      return base(module) + path;
    }

    boolean hasParameter(String place, String name) {
      JsonArray parameters = definition.getJsonArray("parameters");
      return parameters != null
          && parameters.stream()
              .map(JsonValue::asJsonObject)
              .anyMatch(
                  each ->
                      place.equals(each.getString("in", ""))
                          && name.equals(each.getString("name", "")));
    }
  }

  @BeforeAll
  static void start() {
    api = new Api(Product.sharedAddress());
  }

  @Test
  void openapiVoldoetAanDeOfficieleRegels() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "openapi"));
    List<Path> documents = new ArrayList<>();
    for (String module : MODULES) {
      Path document = folder.resolve(module + ".json");
      Files.writeString(document, openapi(module).body());
      documents.add(document);
    }
    Spectral.check(documents);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void openapiIsOpenbaarEnVoorIedereenLeesbaar(String module) {
    HttpResponse<String> answer = openapi(module);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("API-Version")).hasValueSatisfying(ApiIT::isVersion);
    assertThat(Api.json(answer).getJsonObject("paths")).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void eenSchuineStreepAanHetEindeBestaatNiet(String module) {
    for (Operation operation : operations(module)) {
      if (operation.method().equals("GET") && !operation.path().contains("{")) {
        isProblem(api.get(operation.fullPath() + "/", Gebruiker.MEDEWERKER), 404);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void eenOnbekendPadIsEenProbleem(String module) {
    isProblem(api.get(base(module) + "/bestaat-niet", Gebruiker.MEDEWERKER), 404);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void zonderAanmeldingKomtErGeenAanmeldpagina(String module) {
    for (Operation operation : operations(module)) {
      if (operation.method().equals("GET") && !operation.path().equals("/openapi.json")) {
        String path = operation.fullPath().replaceAll("\\{[^}]*}", "1");
        HttpResponse<String> answer = api.get(path);
        if (answer.statusCode() != 200) {
          isProblem(answer, 401);
        }
      }
    }
  }

  @Test
  void eenPaginaDieGeenGetalIsWordtGeweigerd() {
    List<Operation> lists =
        operations().stream()
            .filter(each -> each.method().equals("GET") && !each.path().contains("{"))
            .filter(each -> each.hasParameter("query", "pagina"))
            .toList();
    assertThat(lists).as("lists with a page parameter").isNotEmpty();
    SoftAssertions.assertSoftly(
        softly ->
            lists.forEach(
                each ->
                    softly
                        .assertThatCode(
                            () ->
                                isProblem(
                                    api.get(each.fullPath() + "?pagina=abc", Gebruiker.MEDEWERKER),
                                    400))
                        .as(each.fullPath())
                        .doesNotThrowAnyException()));
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void optionsNoemtDeMethodenZonderInhoud(String module) {
    for (Operation operation : operations(module)) {
      if (operation.method().equals("GET") && !operation.path().contains("{")) {
        HttpResponse<String> answer =
            api.send("OPTIONS", operation.fullPath(), "", Gebruiker.MEDEWERKER);
        assertThat(answer.statusCode()).as(operation.fullPath()).isIn(200, 204);
        assertThat(answer.body()).as(operation.fullPath()).isEmpty();
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
      }
    }
    isProblem(api.get(base(module) + "/application.wadl", Gebruiker.MEDEWERKER), 404);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void elkeWeigeringZegtHoeHetWelMoet(String module) {
    String list =
        operations(module).stream()
            .filter(each -> each.method().equals("GET") && !each.path().contains("{"))
            .filter(each -> !each.path().equals("/openapi.json"))
            .findFirst()
            .orElseThrow()
            .fullPath();
    HttpResponse<String> method = api.send("PATCH", list, "{}", Gebruiker.MEDEWERKER);
    isProblem(method, 405);
    assertThat(Api.json(method).getString("detail")).contains("PATCH", "GET");
    assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET");
    HttpResponse<String> form = api.get(list, Gebruiker.MEDEWERKER, Map.of("Accept", "text/html"));
    isProblem(form, 406);
    assertThat(Api.json(form).getString("detail")).contains("Accept: application/json");
    HttpResponse<String> english =
        api.get(
            base(module) + "/bestaat-niet", Gebruiker.MEDEWERKER, Map.of("Accept-Language", "en"));
    isProblem(english, 404);
    assertThat(Api.json(english).getString("detail")).contains("openapi.json", "address");
    assertThat(english.headers().firstValue("Content-Language")).contains("en");
    isProblem(api.get("/" + module + "/api/v2/x", Gebruiker.MEDEWERKER), 404);
  }

  @Test
  void schrijvenZonderVersieZegtWelkeKopregelOntbreekt() {
    List<Operation> writes =
        operations().stream()
            .filter(each -> each.method().equals("PUT") && each.hasParameter("header", "If-Match"))
            .toList();
    assertThat(writes).as("operations that ask for a version").isNotEmpty();
    for (Operation write : writes) {
      HttpResponse<String> answer =
          api.send(
              "PUT",
              write.fullPath().replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000"),
              "{}",
              Gebruiker.MANAGER);
      if (answer.statusCode() == 428) {
        assertThat(Api.json(answer).getString("detail")).contains("If-Match: \"3\"", "ETag");
      } else {
        assertThat(answer.statusCode()).as(write.fullPath()).isIn(400, 403, 404);
      }
    }
  }

  @Test
  void eenWaardeDieNietKanIsEenFoutBijHetVeld() {
    String meeting =
        Api.json(api.get("/samenwerking/api/v1/vergaderingen", Gebruiker.MANAGER))
            .getJsonArray("resultaten")
            .getJsonObject(0)
            .getString("id");
    String path = "/samenwerking/api/v1/vergaderingen/" + meeting + "/agendapunten";
    for (String json :
        List.of("{\"titel\":\"x\",\"minuten\":99999999999}", "{\"minuten\":\"veel\"}")) {
      HttpResponse<String> answer = api.send("POST", path, json, Gebruiker.MANAGER);
      isProblem(answer, 400);
      assertThat(Api.json(answer).getString("veld", "")).as(json).isEqualTo("minuten");
    }
    HttpResponse<String> year =
        api.get("/samenwerking/api/v1/besluiten?jaar=2000000000", Gebruiker.MANAGER);
    isProblem(year, 400);
    assertThat(Api.json(year).getString("veld")).isEqualTo("jaar");
  }

  @Test
  void eenOnbekendVeldWordtGeweigerd() {
    List<Operation> writes =
        operations().stream()
            .filter(each -> each.method().equals("POST") && !each.path().contains("{"))
            .filter(each -> acceptsJson(each.definition()))
            .toList();
    assertThat(writes).as("operations that take JSON").isNotEmpty();
    SoftAssertions.assertSoftly(
        softly ->
            writes.forEach(
                each ->
                    softly
                        .assertThatCode(
                            () ->
                                isProblem(
                                    api.send(
                                        "POST",
                                        each.fullPath(),
                                        "{\"ditVeldBestaatNiet\":1}",
                                        Gebruiker.MANAGER),
                                    400))
                        .as(each.fullPath())
                        .doesNotThrowAnyException()));
  }

  @Test
  void kapotteJsonWordtGeweigerd() {
    Operation write =
        operations().stream()
            .filter(each -> each.method().equals("POST") && !each.path().contains("{"))
            .filter(each -> acceptsJson(each.definition()))
            .findFirst()
            .orElseThrow();
    isProblem(api.send("POST", write.fullPath(), "{\"a\":", Gebruiker.MANAGER), 400);
  }

  private static boolean acceptsJson(JsonObject definition) {
    JsonObject body = definition.getJsonObject("requestBody");
    return body != null
        && body.getJsonObject("content") != null
        && body.getJsonObject("content").containsKey("application/json");
  }

  private static HttpResponse<String> openapi(String module) {
    HttpResponse<String> answer = api.get(base(module) + "/openapi.json");
    assertThat(answer.statusCode()).as(module).isEqualTo(200);
    return answer;
  }

  private static List<Operation> operations() {
    return MODULES.stream().flatMap(module -> operations(module).stream()).toList();
  }

  private static List<Operation> operations(String module) {
    List<Operation> operations = new ArrayList<>();
    Map<String, JsonValue> paths = new TreeMap<>(Api.json(openapi(module)).getJsonObject("paths"));
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .forEach(
                    (method, definition) -> {
                      if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                        operations.add(
                            new Operation(
                                module, method.toUpperCase(), path, definition.asJsonObject()));
                      }
                    }));
    assertThat(operations).as(module).isNotEmpty();
    return operations;
  }

  private static String base(String module) {
    return "/" + module + "/api/v1";
  }

  private static void isVersion(String text) {
    assertThat(text).matches("\\d+\\.\\d+\\.\\d+");
  }

  private static void isProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode())
        .as(answer.request().method() + " " + answer.uri() + ": " + answer.body())
        .isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("API-Version")).hasValueSatisfying(ApiIT::isVersion);
    assertThat(Api.json(answer).getInt("status")).isEqualTo(status);
    assertThat(Api.json(answer).getString("detail", "")).isNotBlank();
  }
}
