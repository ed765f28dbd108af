package nl.wijkwerk.systeem;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What operations of the API can be about: found in its own lists, and filled in by its schema. */
final class Voorbeelden {
  private static final int MOST = 40;

  private final Api api;
  private final Map<String, Optional<JsonValue>> read = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, List<String>> made = new HashMap<>();
  private final Map<String, JsonValue> known = new HashMap<>();

  Voorbeelden(Api api) {
    this.api = api;
  }

  /** Addresses that the operation has for what exists; empty when there is none of it. */
  List<String> addresses(ApiIT.Operation operation) {
    List<String> paths = List.of(ApiIT.base(operation.module()));
    for (String segment : operation.path().substring(1).split("/")) {
      paths =
          segment.startsWith("{")
              ? paths.stream()
                  .flatMap(path -> keys(path, segment.substring(1, segment.length() - 1)))
                  .limit(MOST)
                  .toList()
              : paths.stream().map(path -> path + "/" + segment).toList();
    }
    return paths;
  }

  /** The version before the one that is there now. */
  String oldVersion(String address) {
    return version(address, -1);
  }

  private String version(String address, int difference) {
    for (String path = address; path.contains("/api/v1/"); path = parent(path)) {
      Optional<Long> version = Optional.ofNullable(versions.get(path)).or(tag(path));
      if (version.isPresent()) {
        return "\"" + (version.get() + difference) + "\"";
      }
    }
    throw new AssertionError("Nothing gives the version of " + address);
  }

  private Supplier<Optional<Long>> tag(String path) {
    return () ->
        Stream.of(Gebruiker.values())
            .map(user -> api.get(path, user))
            .filter(answer -> answer.statusCode() == 200)
            .findFirst()
            .flatMap(answer -> answer.headers().firstValue("ETag"))
            .map(tag -> Long.parseLong(tag.replaceAll("\\D", "")));
  }

  /**
   * Makes what the sample may not have, with what the schema of the operation requires.
   *
   * @param path of the operation that makes one, as the description writes it
   * @param fields what has to be so, in the place of something made up
   */
  String make(String module, String path, Map<String, JsonValue> fields) {
    ApiIT.Operation operation =
        ApiIT.operations(api, module).stream()
            .filter(each -> each.method().equals("POST") && each.path().equals(path))
            .findFirst()
            .orElseThrow();
    JsonObjectBuilder body = Json.createObjectBuilder(object(operation, operation.bodySchema()));
    fields.forEach(body::add);
    String json = body.build().toString();
    List<String> answers = new ArrayList<>();
    for (String address : addresses(operation)) {
      for (Gebruiker user : Gebruiker.values()) {
        HttpResponse<String> answer =
            operation.hasParameter("header", "If-Match")
                ? api.change("POST", address, json, user, version(address, 0))
                : api.send("POST", address, json, user);
        if (answer.statusCode() / 100 == 2) {
          read.clear();
          String id = id(answer);
          // Where it was made, and where it may have an address of its own.
          for (String list : List.of(address, ApiIT.base(module) + "/" + lastPart(address))) {
            made.computeIfAbsent(list, collection -> new ArrayList<>()).add(id);
          }
          return id;
        }
        if (answer.statusCode() != 403) {
          answers.add(address + " as " + user + ": " + answer.statusCode() + answer.body());
          break;
        }
      }
    }
    throw new AssertionError("Cannot make " + path + " with " + json + " at " + answers);
  }

  /**
   * Makes what the sample municipality has none of, and no other test has to have made.
   *
   * @return ids, by what was made
   */
  Map<String, String> makeOneOfEach() {
    JsonValue plan = Json.createValue(first("/wijkplan/api/v1/wijkplannen"));
    JsonValue groep = Json.createValue(first("/wijkplan/api/v1/partijgroepen"));
    JsonValue gebied = Json.createValue(Verhaal.DE_RIET);
    JsonValue tekst = Json.createValue("Voorbeeld " + UUID.randomUUID());
    JsonValue dag = Json.createValue("2026-01-01");
    Map<String, String> ids = new HashMap<>();
    make("wijkplan", "/kader/ambities/{nummer}/doelen", Map.of("van", dag, "besluit", tekst));
    ids.put("avond", make("wijkplan", "/bewonersavonden", Map.of("plan", plan)));
    ids.put("opmerking", make("wijkplan", "/bewonersavonden/{id}/opmerkingen", Map.of()));
    ids.put("bezoek", make("wijkplan", "/wijkplannen/{id}/bezoeken", Map.of()));
    make("wijkplan", "/organisaties", Map.of("naam", tekst));
    ids.put(
        "analyse",
        make("wijkplan", "/wijkanalyses", Map.of("gebied", Json.createValue("WK014117"))));
    make("wijkplan", "/wijkanalyses/{id}/analyseregels", Map.of("knelpunten", tekst));
    make("wijkplan", "/regiegroepen/{gebied}/zetels", Map.of("groep", groep));
    make("wijkplan", "/wijkplannen/{plan}/netwerk/knopen", Map.of("tekst", tekst));
    ids.put(
        "project",
        make(
            "wijkplan",
            "/projecten",
            Map.of(
                "plan",
                plan,
                "soort",
                Json.createValue("SNELLE_MAATREGEL"),
                "verantwoordelijke",
                tekst,
                "van",
                dag,
                "tot",
                Json.createValue("2026-12-31"))));
    JsonValue besteding =
        Json.createValue(
            make(
                "middelen",
                "/bestedingen",
                Map.of("gebied", gebied, "soort", Json.createValue("bewonersinitiatief"))));
    ids.put("besteding", ((JsonString) besteding).getString());
    know("onderdeel", besteding);
    ids.put("reservering", make("middelen", "/posten/{id}/reserveringen", Map.of()));
    make(
        "samenwerking",
        "/vergaderingen/{id}/agendapunten",
        Map.of("minuten", Json.createValue(5), "gebied", gebied));
    ids.put(
        "publicatie",
        make("communicatie", "/publicaties", Map.of("gebied", gebied, "titel", tekst)));
    ids.put("wijkagenda", wijkagenda());
    ids.put("mkba", mkba());
    wijktekst();
    geteldDoel(ids);
    ids.put("dataset", dataset());
    eigenGebied();
    vragenlijst();
    toestemming();
    return ids;
  }

  /** Consent of somebody in a story of the sample. */
  private void toestemming() {
    String verhalen = ApiIT.base("monitoring") + "/verhalen";
    String verhaal = verhalen + "/" + first(verhalen);
    HttpResponse<String> answer =
        api.change(
            "POST",
            verhaal + "/toestemmingen",
            """
            {"naam": "Voorbeeld", "verteller": true, "inBeeld": false, "gegevenDoor": "zelf",
             "wijze": "SCHRIFTELIJK", "gegevenOp": "2026-01-01"}""",
            Gebruiker.MANAGER,
            version(verhaal, 0));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + answer.body());
    }
    made.computeIfAbsent(verhaal + "/toestemmingen", collection -> new ArrayList<>())
        .add(Api.json(answer).getJsonArray("betrokkenen").getJsonObject(0).getString("id"));
    read.clear();
    versions.clear();
  }

  /** A dataset of open data, not published. */
  private String dataset() {
    String lijst = ApiIT.base("monitoring") + "/datasets";
    String dataset =
        post(
            lijst,
            """
            {"titel": "Voorbeeld", "omschrijving": "Bijstand per wijk", "thema": "SOCI",
             "indicatoren": ["BIJSTAND"], "niveaus": ["WIJK"], "vanJaar": 2020, "totJaar": 2020,
             "licentie": "CC_BY_4", "contact": "Team Onderzoek",
             "mail": "onderzoek@gemeente.example", "frequentie": "JAAR"}""");
    made.computeIfAbsent(lijst, collection -> new ArrayList<>()).add(dataset);
    read.clear();
    return dataset;
  }

  /** An area of the municipality's own, of two wijken. */
  private void eigenGebied() {
    String lijst = ApiIT.base("monitoring") + "/eigen-gebieden";
    String gebied =
        post(
            lijst,
            """
            {"naam": "Voorbeeld %s", "vanaf": 2015, "delen": ["WK014111", "WK014112"]}"""
                .formatted(UUID.randomUUID()));
    made.computeIfAbsent(lijst, collection -> new ArrayList<>()).add(gebied);
    read.clear();
  }

  /** A questionnaire that is still a draft. */
  private void vragenlijst() {
    String lijst = ApiIT.base("monitoring") + "/vragenlijsten";
    String vragenlijst =
        post(
            lijst,
            """
            {"titel": "Voorbeeld", "inleiding": "Wij willen weten hoe u hier woont.",
             "wijken": ["%s"], "van": "2030-01-01", "tot": "2030-02-01", "ondergrens": 10,
             "bewaarmaanden": 12, "vragen": [{"soort": "JA_NEE", "tekst": "Woont u hier graag?"}]}"""
                .formatted(Verhaal.DE_RIET));
    made.computeIfAbsent(lijst, collection -> new ArrayList<>()).add(vragenlijst);
    read.clear();
  }

  /** A cost-benefit analysis with one cost. */
  private String mkba() {
    String lijst = ApiIT.base("monitoring") + "/mkbas";
    String mkba =
        post(
            lijst,
            """
            {"titel": "Voorbeeld", "gebied": "%s", "onderwerp": "Een team achter de voordeur",
             "basisjaar": 2026, "jaren": 3, "discontovoet": 2, "discontobron": "Afspraak",
             "prijspeil": "2026", "partijen": ["Gemeente"]}"""
                .formatted(Verhaal.DE_RIET));
    String posten = lijst + "/" + mkba + "/posten";
    String post =
        post(
            posten,
            """
            {"soort": "KOSTEN", "omschrijving": "Team", "partij": "Gemeente",
             "spreiding": "EENMALIG", "bedrag": 1000, "van": 2026, "grondslag": "GESCHAT"}""");
    made.computeIfAbsent(lijst, collection -> new ArrayList<>()).add(mkba);
    made.computeIfAbsent(posten, collection -> new ArrayList<>()).add(post);
    read.clear();
    return mkba;
  }

  /** A text on the indicators without a theme: a wijk has one. */
  private void wijktekst() {
    String lijst = ApiIT.base("monitoring") + "/wijkteksten";
    if (listed(lijst, "id").findAny().isPresent()) {
      return;
    }
    String tekst =
        post(
            lijst,
            "{\"gebied\": \"%s\", \"tekst\": \"Het gaat goed in de wijk.\"}"
                .formatted(Verhaal.DE_RIET));
    made.computeIfAbsent(lijst, collection -> new ArrayList<>()).add(tekst);
    read.clear();
  }

  /** A goal of a plan that was offered, as monitoring hears of it, with a count of a total. */
  private void geteldDoel(Map<String, String> ids) {
    String base = ApiIT.base("wijkplan");
    String analyse = post(base + "/wijkanalyses", "{\"gebied\":\"WK014118\"}");
    String regel =
        post(
            base + "/wijkanalyses/" + analyse + "/analyseregels",
            "{\"ambitie\":1,\"domein\":\"SOCIAAL\",\"knelpunten\":\"Weinig lestijd\"}");
    String plan =
        post(
            base + "/wijkplannen",
            """
            {"analyse": "%s", "analyseregels": ["%s"], "titel": "Lestijd", "vanJaar": 2027,
             "totJaar": 2030}"""
                .formatted(analyse, regel));
    String pad = base + "/wijkplannen/" + plan;
    String doel =
        rows(Api.value(api.get(pad + "/planregels", Gebruiker.MANAGER)))
            .getJsonObject(0)
            .getString("id");
    change(
        "PUT",
        pad + "/planregels/" + doel,
        """
        {"ambitie": 1, "doelstelling": "Alle scholen geven extra lestijd", "pm": false,
         "raming": 1000, "jaarVan": 2027, "jaarTot": 2028, "verantwoordelijke": "Onderwijs",
         "indicator": "Scholen met extra lestijd", "beginwaarde": 10, "beginjaar": 2025,
         "bron": "Rapportage", "streefwaarde": 34, "streefdatum": "2028-12-31",
         "eigenaar": "Onderwijs"}""");
    change("POST", pad + "/aanbiedingen", "");
    String doelen = ApiIT.base("monitoring") + "/doelen";
    await(doelen + "/" + doel);
    String tellingen = doelen + "/" + doel + "/tellingen";
    String telling =
        post(
            tellingen,
            "{\"dag\":\"2026-06-30\",\"aantal\":18,\"totaal\":34,\"bron\":\"Rapportage\"}");
    made.computeIfAbsent(doelen, collection -> new ArrayList<>()).add(doel);
    made.computeIfAbsent(tellingen, collection -> new ArrayList<>()).add(telling);
    read.clear();
    versions.clear();
    ids.put("doel", doel);
    ids.put("telling", telling);
    ids.put("aangeboden", plan);
  }

  private void change(String method, String path, String json) {
    versions.clear();
    HttpResponse<String> answer =
        api.change(method, path, json, Gebruiker.MANAGER, version(path, 0));
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
    }
  }

  /** What one module tells, another knows a moment later. */
  private void await(String path) {
    Instant end = Instant.now().plusSeconds(60);
    while (api.get(path, Gebruiker.MANAGER).statusCode() != 200) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(path + " does not appear");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  /** A plan whose type has steps of its own, more than fit beside each other. */
  private String wijkagenda() {
    String base = ApiIT.base("wijkplan");
    String analyse = post(base + "/wijkanalyses", "{\"gebied\":\"BU01411101\"}");
    String regel =
        post(
            base + "/wijkanalyses/" + analyse + "/analyseregels",
            "{\"ambitie\":1,\"domein\":\"SOCIAAL\",\"knelpunten\":\"Weinig contact\"}");
    String plan =
        post(
            base + "/wijkplannen",
            """
            {"analyse": "%s", "analyseregels": ["%s"], "titel": "Wijkagenda", "vanJaar": 2026,
             "totJaar": 2027, "plansoort": "AWA"}"""
                .formatted(analyse, regel));
    made.computeIfAbsent(base + "/wijkplannen", collection -> new ArrayList<>()).add(plan);
    read.clear();
    return plan;
  }

  private String post(String path, String json) {
    HttpResponse<String> answer = api.send("POST", path, json, Gebruiker.MANAGER);
    if (answer.statusCode() != 201) {
      throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
    }
    return id(answer);
  }

  private static String id(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(Voorbeelden::lastPart)
        .orElseGet(() -> Api.json(answer).getString("id"));
  }

  /** What a field of this name is filled in with from now on. */
  void know(String field, JsonValue value) {
    known.put(field, value);
  }

  /** The first of what exists, by the address of its list. */
  String first(String list) {
    return lastPart(keys(list, "id").findFirst().orElseThrow());
  }

  private Stream<String> keys(String path, String name) {
    if (name.equals("gebied")) {
      return Stream.of(path + "/" + Verhaal.DE_RIET);
    }
    return Stream.concat(
            made.getOrDefault(path, List.of()).stream().map(key -> path + "/" + key),
            listed(path, name))
        .distinct();
  }

  private Stream<String> listed(String path, String name) {
    String last = lastPart(path);
    return read(path)
        .map(Voorbeelden::rows)
        .filter(rows -> !rows.isEmpty())
        .or(() -> read(parent(path)).map(whole -> rows(whole, last)))
        .orElse(JsonValue.EMPTY_JSON_ARRAY)
        .stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .flatMap(
            row ->
                key(row, name).map(key -> path + "/" + key).stream()
                    .peek(address -> keepVersion(address, row)));
  }

  /** What has no address of its own to read gives its version in the list that it stands in. */
  private void keepVersion(String address, JsonObject row) {
    if (row.get("versie") instanceof JsonNumber version) {
      versions.put(address, version.longValue());
    }
  }

  private static Optional<String> key(JsonObject row, String name) {
    JsonValue key = row.getOrDefault(name, row.get("id"));
    return key instanceof JsonString text
        ? Optional.of(text.getString())
        : key instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
  }

  private static JsonArray rows(JsonValue answer) {
    return answer instanceof JsonArray list
        ? list
        : answer instanceof JsonObject page && page.containsKey("resultaten")
            ? page.getJsonArray("resultaten")
            : JsonValue.EMPTY_JSON_ARRAY;
  }

  /** The list in a whole that has the name of its part of the address, or the end of that. */
  private static JsonArray rows(JsonValue whole, String name) {
    return whole instanceof JsonObject object
        ? object.entrySet().stream()
            .filter(each -> name.endsWith(each.getKey()) && each.getValue() instanceof JsonArray)
            .map(each -> each.getValue().asJsonArray())
            .findFirst()
            .orElse(JsonValue.EMPTY_JSON_ARRAY)
        : JsonValue.EMPTY_JSON_ARRAY;
  }

  private Optional<JsonValue> read(String path) {
    String question = path.endsWith("/wijkanalyses") ? "?gebied=" + Verhaal.DE_RIET : "";
    return read.computeIfAbsent(
        path,
        where ->
            Stream.of(Gebruiker.values())
                .map(user -> api.get(where + question, user))
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .map(Api::value));
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** A body with what the schema requires, in the form that it asks; empty for none. */
  String body(ApiIT.Operation operation) {
    if (ApiIT.acceptsJson(operation.definition())) {
      return object(operation, operation.bodySchema()).toString();
    }
    boolean form =
        operation.definition().containsKey("requestBody")
            && operation.hasParameter("header", "If-Match");
    return form ? Api.FORM : "";
  }

  private JsonObject object(ApiIT.Operation operation, JsonObject schema) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (schema.containsKey("required")) {
      for (JsonString field : schema.getJsonArray("required").getValuesAs(JsonString.class)) {
        String name = field.getString();
        object.add(
            name, value(operation, name, schema.getJsonObject("properties").getJsonObject(name)));
      }
    }
    return object.build();
  }

  private JsonValue value(ApiIT.Operation operation, String name, JsonObject raw) {
    if (known.containsKey(name)) {
      return known.get(name);
    }
    JsonObject schema = operation.resolve(raw);
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").get(0);
    }
    switch (schema.getString("type", "object")) {
      case "array":
        JsonArrayBuilder one = Json.createArrayBuilder();
        return one.add(value(operation, name, schema.getJsonObject("items"))).build();
      case "integer", "number":
        return Json.createValue(name.toLowerCase().contains("jaar") ? 2026 : 1);
      case "boolean":
        return JsonValue.TRUE;
      case "string":
        return Json.createValue(
            switch (schema.getString("format", "")) {
              case "date" -> "2026-06-01";
              case "date-time" -> "2026-06-01T12:00:00Z";
              case "uuid" -> ApiIT.NOBODY;
              default -> "Voorbeeld";
            });
      default:
        return object(operation, schema);
    }
  }
}
