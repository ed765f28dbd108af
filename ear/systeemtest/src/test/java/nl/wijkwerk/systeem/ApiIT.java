package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** An id that nothing has. */
  static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private static Api api;

  /** An operation of an openapi.json. */
  record Operation(
      String module, String method, String path, JsonObject definition, JsonObject document) {
    String fullPath() {
      return base(module) + path;
    }

    String path(String id) {
      return fullPath().replaceAll("\\{[^}]*}", id);
    }

    List<String> parameters(String place) {
      JsonArray parameters = definition.getJsonArray("parameters");
      return parameters == null
          ? List.of()
          : parameters.stream()
              .map(JsonValue::asJsonObject)
              .filter(each -> place.equals(each.getString("in", "")))
              .map(each -> each.getString("name"))
              .toList();
    }

    JsonObject bodySchema() {
      return resolve(
          definition
              .getJsonObject("requestBody")
              .getJsonObject("content")
              .getJsonObject("application/json")
              .getJsonObject("schema"));
    }

    /** What is answered when it went well, or null when it is not described. */
    JsonObject answerSchema() {
      JsonObject answer = definition.getJsonObject("responses").getJsonObject("200");
      return answer == null || !answer.containsKey("content")
          ? null
          : answer
              .getJsonObject("content")
              .getJsonObject("application/json")
              .getJsonObject("schema");
    }

    JsonObject resolve(JsonObject schema) {
      JsonObject inner =
          schema.containsKey("allOf") ? schema.getJsonArray("allOf").getJsonObject(0) : schema;
      return inner.containsKey("$ref")
          ? document.getValue(inner.getString("$ref").substring(1)).asJsonObject()
          : inner;
    }

    @Override
    public String toString() {
      return method + " " + fullPath() + " ";
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
      Files.writeString(document, openapi(api, module).body());
      documents.add(document);
    }
    Spectral.check(documents);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void openapiIsOpenbaarEnVoorIedereenLeesbaar(String module) {
    HttpResponse<String> answer = openapi(api, module);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("API-Version")).hasValueSatisfying(ApiIT::isVersion);
    assertThat(Api.json(answer).getJsonObject("paths")).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void eenSchuineStreepAanHetEindeBestaatNiet(String module) {
    for (Operation operation : operations(api, module)) {
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
    for (Operation operation : operations(api, module)) {
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
                            () -> isProblem(asWhoMay(each, NOBODY, "?pagina=abc", "", null), 400))
                        .as(each.fullPath())
                        .doesNotThrowAnyException()));
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void optionsNoemtDeMethodenZonderInhoud(String module) {
    for (Operation operation : operations(api, module)) {
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
        operations(api, module).stream()
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

  /** The server adds these to the application at the root, for anybody who is signed on. */
  @Test
  void metingenEnStandVanDeServerZijnVoorNiemandTeZien() {
    String cookie = api.signOn(Gebruiker.BEHEERDER);
    for (String path :
        List.of("/metrics", "/metrics?scope=base", "/health", "/health/ready", "/openapi")) {
      assertThat(api.getWithCookie(path, cookie).statusCode()).as(path).isEqualTo(404);
      assertThat(api.get(path).statusCode()).as(path + " not signed on").isEqualTo(404);
    }
  }

  private static List<Operation> versioned() {
    List<Operation> versioned =
        operations().stream().filter(each -> each.hasParameter("header", "If-Match")).toList();
    assertThat(versioned).as("operations that ask for a version").hasSizeGreaterThan(50);
    return versioned;
  }

  @Test
  void schrijvenZonderVersieZegtWelkeKopregelOntbreekt() {
    Voorbeelden voorbeelden = new Voorbeelden(api);
    for (Operation write : versioned()) {
      HttpResponse<String> answer = asWhoMay(write, NOBODY, "", voorbeelden.body(write), null);
      isProblem(answer, 428);
      assertThat(Api.json(answer).getString("detail")).contains("If-Match: \"3\"", "ETag");
    }
  }

  /** Somebody else was first: nothing is changed, whatever the operation and what it is about. */
  @Test
  void schrijvenMetEenOudeVersieWordtGeweigerd() {
    Voorbeelden voorbeelden = new Voorbeelden(api);
    voorbeelden.makeOneOfEach();
    Set<String> tried = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (Operation write : versioned()) {
      List<String> addresses = voorbeelden.addresses(write);
      List<String> answers = new ArrayList<>();
      if (addresses.stream()
          .anyMatch(each -> isRefusedWithOldVersion(write, each, voorbeelden, answers))) {
        tried.add(write.toString().strip());
      } else if (addresses.isEmpty()) {
        without.add(write.toString().strip());
      } else {
        wrong.add(write + answers.toString());
      }
    }
    System.out.println("Refused with an old version:\n  " + String.join("\n  ", tried));
    System.out.println("Without an example to try it on:\n  " + String.join("\n  ", without));
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    assertThat(tried).hasSizeGreaterThan(45);
    assertThat(without)
        .as("only what belongs to a plan that is carried out, or follows on a decision or a visit")
        .allMatch(
            each ->
                each.matches(".*/(projecten|evaluaties|lessen|publicatieplichten|bevindingen)/.*"));
  }

  private static boolean isRefusedWithOldVersion(
      Operation write, String address, Voorbeelden voorbeelden, List<String> answers) {
    String old = voorbeelden.oldVersion(address);
    for (Gebruiker user : Gebruiker.values()) {
      HttpResponse<String> answer =
          api.change(write.method(), address, voorbeelden.body(write), user, old);
      if (answer.statusCode() == 412) {
        isProblem(answer, 412);
        return true;
      }
      if (answer.statusCode() != 403) {
        answers.add(address + " " + answer.statusCode() + " " + answer.body());
        return false;
      }
    }
    return false;
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

  @ParameterizedTest
  @FieldSource("MODULES")
  void eenOnbekendeParameterWordtGeweigerdMetWelkeErZijn(String module) {
    for (Operation operation : operations(api, module)) {
      if (operation.definition().containsKey("requestBody")
          && !acceptsJson(operation.definition())) {
        continue;
      }
      HttpResponse<String> answer = asWhoMay(operation, NOBODY, "?ditBestaatNiet=1", "{}", "\"1\"");
      isProblem(answer, 400);
      assertThat(Api.json(answer).getString("veld")).isEqualTo("ditBestaatNiet");
      List<String> known = operation.parameters("query");
      assertThat(Api.json(answer).getString("detail"))
          .contains(known.isEmpty() ? List.of("geen parameters") : known);
    }
  }

  @Test
  void elkeLijstDieSorteertNoemtWaaropEnSorteertDaarop() {
    List<Operation> sorted =
        operations().stream()
            .filter(each -> each.hasParameter("query", "sorteer") && !each.path().contains("{"))
            .toList();
    assertThat(sorted)
        .extracting(Operation::path)
        .contains(
            "/posten", "/publicaties", "/publicatieplichten", "/vergaderingen", "/inleveringen");
    for (Operation list : sorted) {
      HttpResponse<String> refused = asWhoMay(list, NOBODY, "?sorteer=bestaatNiet", "", null);
      isProblem(refused, 400);
      assertThat(Api.json(refused).getString("veld")).isEqualTo("sorteer");
      String detail = Api.json(refused).getString("detail");
      String fields = detail.substring(detail.lastIndexOf(':') + 1).replace(".", "").strip();
      assertThat(fields).as(list.path()).isNotBlank();
      for (String field : fields.split(", ")) {
        for (String query : List.of(field, "-" + field.replace("-", ""))) {
          HttpResponse<String> answer = asWhoMay(list, NOBODY, "?sorteer=" + query, "", null);
          assertThat(answer.statusCode()).as(list.path() + " " + query).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void eenOnbekendVeldWordtGeweigerd() {
    for (Operation write : writes()) {
      HttpResponse<String> answer =
          asWhoMay(write, NOBODY, "", "{\"ditVeldBestaatNiet\":1}", "\"1\"");
      isProblem(answer, 400);
      assertThat(Api.json(answer).getString("veld", ""))
          .as(write.fullPath())
          .isEqualTo("ditVeldBestaatNiet");
    }
  }

  @Test
  void eenLeegObjectMistPreciesWatHetSchemaVerplichtNoemt() {
    for (Operation write : writes()) {
      HttpResponse<String> answer = asWhoMay(write, NOBODY, "", "{}", "\"1\"");
      JsonObject schema = write.bodySchema();
      List<String> required =
          schema.containsKey("required") ? strings(schema.getJsonArray("required")) : List.of();
      List<String> missing =
          answer.statusCode() == 400 && Api.json(answer).containsKey("fouten")
              ? Api.json(answer).getJsonArray("fouten").stream()
                  .map(each -> each.asJsonObject().getString("veld"))
                  .toList()
              : List.of();
      assertThat(missing).as(write + answer.body()).containsExactlyInAnyOrderElementsOf(required);
    }
  }

  @Test
  void watEenAntwoordVolgensHetSchemaAltijdHeeftStaatErOokIn() {
    Set<String> seen = new TreeSet<>();
    for (Operation list : operations()) {
      if (list.method().equals("GET")
          && !list.path().contains("{")
          && list.answerSchema() != null) {
        HttpResponse<String> answer = asWhoMay(list, NOBODY, "", "", null);
        if (answer.statusCode() == 200) {
          holds(list, list.answerSchema(), Api.value(answer), list.path(), seen);
          for (Operation one : operations(api, list.module())) {
            if (one.method().equals("GET") && one.path().equals(list.path() + "/{id}")) {
              JsonValue first = first(Api.value(answer));
              if (first != null) {
                HttpResponse<String> detail =
                    asWhoMay(one, first.asJsonObject().getString("id"), "", "", null);
                holds(one, one.answerSchema(), Api.value(detail), one.path(), seen);
              }
            }
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(15);
  }

  private static JsonValue first(JsonValue answer) {
    JsonArray rows =
        answer instanceof JsonObject page ? page.getJsonArray("resultaten") : answer.asJsonArray();
    return rows == null
            || rows.isEmpty()
            || !rows.getJsonObject(0).containsKey("id")
            || !(rows.getJsonObject(0).get("id") instanceof JsonString)
        ? null
        : rows.get(0);
  }

  private static void holds(
      Operation operation, JsonObject raw, JsonValue value, String place, Set<String> seen) {
    JsonObject schema = operation.resolve(raw);
    if (value instanceof JsonArray rows && schema.containsKey("items")) {
      rows.forEach(row -> holds(operation, schema.getJsonObject("items"), row, place, seen));
    } else if (value instanceof JsonObject object && schema.containsKey("properties")) {
      List<String> required =
          schema.containsKey("required") ? strings(schema.getJsonArray("required")) : List.of();
      assertThat(object.keySet()).as(operation + place).containsAll(required);
      seen.add(operation.module() + String.join(",", required));
      object.forEach(
          (name, inner) -> {
            JsonObject property = schema.getJsonObject("properties").getJsonObject(name);
            assertThat(property).as(operation + place + "." + name).isNotNull();
            holds(operation, property, inner, place + "." + name, seen);
          });
    }
  }

  @Test
  void eenOnbekendWoordNoemtHetVeldEnDeKeuzes() {
    List<String> tried = new ArrayList<>();
    for (Operation write : writes()) {
      write
          .bodySchema()
          .getJsonObject("properties")
          .forEach(
              (field, definition) -> {
                JsonObject property = write.resolve(definition.asJsonObject());
                boolean several = property.containsKey("items");
                JsonObject choice =
                    several ? write.resolve(property.getJsonObject("items")) : property;
                if (choice.containsKey("enum")) {
                  String word = several ? "[\"ONZIN\"]" : "\"ONZIN\"";
                  HttpResponse<String> answer =
                      asWhoMay(write, NOBODY, "", "{\"" + field + "\":" + word + "}", "\"1\"");
                  isProblem(answer, 400);
                  assertThat(Api.json(answer).getString("veld", "")).isEqualTo(field);
                  assertThat(Api.json(answer).getString("detail"))
                      .contains(strings(choice.getJsonArray("enum")));
                  tried.add(field);
                }
              });
    }
    assertThat(tried).contains("domein", "prioriteit", "vraag", "sturing", "uitkomst", "aan");
  }

  @Test
  void inhoudDieNietTeLezenIsZegtWatErMisIs() {
    Map<String, String> bodies =
        Map.of(
            "",
            "geen inhoud",
            "null",
            "geen inhoud",
            "[]",
            "JSON-object",
            "\"x\"",
            "JSON-object",
            "{\"a\":",
            "geen geldige JSON",
            "{} x",
            "geen geldige JSON",
            "[".repeat(5000),
            "geen geldige JSON");
    for (Operation write : writes()) {
      bodies.forEach(
          (body, sentence) -> {
            HttpResponse<String> answer = asWhoMay(write, NOBODY, "", body, "\"1\"");
            isProblem(answer, 400);
            assertThat(Api.json(answer).getString("detail")).contains(sentence);
          });
    }
  }

  @Test
  void watTeGrootIsWordtGeweigerdOokZonderLengte() throws IOException {
    for (Operation write : writes()) {
      Gebruiker user = whoMay(write);
      assertThat(api.stream(write.method(), write.path(NOBODY), 2_200_000, user))
          .as(write.toString())
          .isEqualTo(413);
    }
  }

  @Test
  void wieNietsMagWijzigenHoortDatVoorZijnInvoerWordtBeoordeeld() {
    List<Operation> all =
        operations().stream().filter(each -> !each.method().equals("GET")).toList();
    for (Operation write : all) {
      HttpResponse<String> answer =
          api.send(
              write.method(),
              write.path(NOBODY) + "?ditBestaatNiet=1",
              "{\"a\":",
              Gebruiker.MEDEWERKER);
      if (acceptsJson(write.definition()) || !write.definition().containsKey("requestBody")) {
        isProblem(answer, 403);
      }
    }
    HttpResponse<String> upload =
        api.upload("/monitoring/api/v1/inleveringen", "geen cijfers", Gebruiker.MEDEWERKER);
    isProblem(upload, 403);
    isProblem(
        api.upload("/monitoring/api/v1/inleveringen", "geen cijfers", Gebruiker.BEHEERDER), 400);
    isProblem(api.get("/monitoring/api/v1/inleveringen?pagina=x", Gebruiker.MEDEWERKER), 403);
  }

  private static List<Operation> writes() {
    List<Operation> writes =
        operations().stream().filter(each -> acceptsJson(each.definition())).toList();
    assertThat(writes).as("operations that take JSON").hasSizeGreaterThan(15);
    return writes;
  }

  /** Asks as the first user that is not refused for want of power. */
  private static HttpResponse<String> asWhoMay(
      Operation operation, String id, String query, String json, String version) {
    String path = operation.path(id) + query;
    HttpResponse<String> answer = null;
    for (Gebruiker user : Gebruiker.values()) {
      answer =
          version == null
              ? api.send(operation.method(), path, json, user)
              : api.change(operation.method(), path, json, user, version);
      if (answer.statusCode() != 403) {
        return answer;
      }
    }
    throw new AssertionError("Nobody may " + operation.method() + " " + path + answer.body());
  }

  private static Gebruiker whoMay(Operation operation) {
    return Stream.of(Gebruiker.values())
        .filter(
            user ->
                api.change(operation.method(), operation.path(NOBODY), "{}", user, "\"1\"")
                        .statusCode()
                    != 403)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonArray words) {
    return words.stream().map(each -> ((JsonString) each).getString()).toList();
  }

  static boolean acceptsJson(JsonObject definition) {
    JsonObject body = definition.getJsonObject("requestBody");
    return body != null
        && body.getJsonObject("content") != null
        && body.getJsonObject("content").containsKey("application/json");
  }

  private static HttpResponse<String> openapi(Api api, String module) {
    HttpResponse<String> answer = api.get(base(module) + "/openapi.json");
    assertThat(answer.statusCode()).as(module).isEqualTo(200);
    return answer;
  }

  private static List<Operation> operations() {
    return MODULES.stream().flatMap(module -> operations(api, module).stream()).toList();
  }

  static List<Operation> operations(Api api, String module) {
    List<Operation> operations = new ArrayList<>();
    JsonObject document = Api.json(openapi(api, module));
    Map<String, JsonValue> paths = new TreeMap<>(document.getJsonObject("paths"));
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .forEach(
                    (method, definition) -> {
                      if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                        operations.add(
                            new Operation(
                                module,
                                method.toUpperCase(),
                                path,
                                definition.asJsonObject(),
                                document));
                      }
                    }));
    assertThat(operations).as(module).isNotEmpty();
    return operations;
  }

  static String base(String module) {
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
