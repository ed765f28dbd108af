package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpendataIT extends WarOpPayaraMicro {
  private static final String MANAGER = "manager.wijksturing";
  private static final String LEZER = "communicatieadviseur";
  private static final String DATASETS = "api/v1/datasets";
  private static final int JAAR = 2012;
  private static final String PROEF = "OPENDATA_PROEF";

  private static String inhoud(String titel) {
    return """
        {"titel": "%s", "omschrijving": "Bijstand per wijk", "thema": "SOCI",
         "indicatoren": ["OPENDATA_PROEF"], "niveaus": ["GEMEENTE", "WIJK"], "vanJaar": 2012,
         "totJaar": 2014, "licentie": "CC_BY_4", "contact": "Team Onderzoek",
         "mail": "onderzoek@gemeente.example", "frequentie": "JAAR"}"""
        .formatted(titel);
  }

  /** Figures of the own municipality of a source of which nothing is known yet. */
  @BeforeEach
  void lever() {
    if (DATABASE.value(
            Long.class, "select count(*) from monitoring.indicator where code = 'OPENDATA_PROEF'")
        > 0) {
      return;
    }
    DATABASE.execute(
        "insert into monitoring.indicator (code, naam, eenheid, omschrijving, decimalen, volgorde,"
            + " meetwijze, teller_id, telling_id, frequentie, minimum, tolerantie,"
            + " tolerantie_relatief) values ('OPENDATA_PROEF', 'Bijstand, aantal', 'aantal',"
            + " 'Mensen met bijstand', 0, 9990, 'MAAT', 80, 80, 'JAAR', 0, 0, 0)");
    int levering =
        DATABASE.value(
            Integer.class,
            "insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk,"
                + " status, fase, aangevraagd_door, aangevraagd_op) values ('Eigen telling', 2012,"
                + " 'x.csv', 1, 'opendata', 'GEREED', 'KLAAR', 'M', now()) returning id");
    DATABASE.execute(
        "insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id) values"
            + " (?, ?, 80, ?)",
        JAAR,
        JAAR,
        levering);
    for (Map.Entry<String, Integer> een :
        Map.of("GM0141", 104, "WK014111", 4, "WK014112", 40, "WK014113", 60).entrySet()) {
      DATABASE.execute(
          "insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde)"
              + " values (?, ?, 80, ?)",
          levering,
          een.getKey(),
          een.getValue());
    }
  }

  private HttpResponse<String> openbaar(String kenmerk, String bestand) {
    return anonymous("openbaar/datasets/" + kenmerk + "/" + bestand);
  }

  @Test
  @Bedrijfsregel({"MON-141", "MON-142", "MON-145", "MON-147", "MON-148", "MON-217"})
  void watGepubliceerdIsLeestIedereenZonderKleineGetallen() {
    refused(403, post(LEZER, DATASETS, null, inhoud("Mag niet")));
    HttpResponse<String> gemaakt =
        expect(201, post(MANAGER, DATASETS, null, inhoud("Bijstand in 2012")));
    String pad = DATASETS + "/" + json(gemaakt).getString("id");
    String kenmerk = json(gemaakt).getString("kenmerk");
    assertThat(kenmerk).isEqualTo("bijstand-in-2012");
    refused(404, openbaar(kenmerk, "data.csv"));

    JsonObject vooraf = json(expect(200, get(LEZER, pad + "/voorvertoning")));
    assertThat(vooraf.getJsonObject("telling").getInt("kleineGetallen")).isEqualTo(1);
    assertThat(vooraf.getJsonObject("telling").getInt("bescherming")).isEqualTo(1);
    assertThat(vooraf.getJsonArray("bezwaren")).hasSize(1);
    JsonObject zonder = vooraf.getJsonArray("zonder").getJsonObject(0);
    assertThat(zonder.getString("reden")).isEqualTo("GEEN_CIJFERS");
    assertThat(zonder.getJsonArray("jaren")).hasToString("[2013,2014]");
    HttpResponse<String> pagina =
        page(signedOn(MANAGER), "dataset?id=" + json(gemaakt).getString("id"));
    assertThat(pagina.body())
        .contains(
            "Jaren die er niet in staan",
            "Bijstand, aantal, 2013–2014: er zijn geen cijfers van de gekozen gebieden.");
    refused(403, put(LEZER, pad + "/publicatie", version(gemaakt), ""));
    broken("MON-145", put(MANAGER, pad + "/publicatie", version(gemaakt), ""));
    expect(
        201,
        post(
            MANAGER,
            "api/v1/bronlicenties",
            null,
            "{\"bron\": \"Eigen telling\", \"voorwaarde\": \"EIGEN\", \"toelichting\": \"Geteld door"
                + " het team Onderzoek\"}"));
    HttpResponse<String> uit = expect(200, put(MANAGER, pad + "/publicatie", version(gemaakt), ""));
    assertThat(json(uit).getInt("uitgave")).isEqualTo(1);
    refused(412, put(MANAGER, pad, version(gemaakt), inhoud("Oud")));

    HttpResponse<String> csv = expect(200, openbaar(kenmerk, "data.csv"));
    assertThat(csv.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .startsWithIgnoringCase("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(csv.headers().firstValue("Cache-Control")).contains("public, no-cache");
    assertThat(csv.headers().firstValue("Last-Modified")).isPresent();
    assertThat(csv.body().split("\r\n"))
        .hasSize(5)
        .anyMatch(r -> r.startsWith("2012,GM0141,") && r.contains(",104,,,"))
        .anyMatch(r -> r.startsWith("2012,WK014111,") && r.contains(",WEGGELATEN,\"weggelaten"))
        .anyMatch(r -> r.startsWith("2012,WK014112,") && r.contains(",WEGGELATEN,\"weggelaten"))
        .anyMatch(r -> r.startsWith("2012,WK014113,") && r.contains(",60,,,"));
    HttpResponse<String> nogEens =
        send(
            HttpRequest.newBuilder(csv.uri())
                .header("If-None-Match", csv.headers().firstValue("ETag").orElseThrow())
                .build());
    assertThat(nogEens.statusCode()).isEqualTo(304);
    JsonObject alsJson = json(expect(200, openbaar(kenmerk, "data.json")));
    assertThat(alsJson.getJsonArray("rijen")).hasSize(4);
    expect(200, openbaar(kenmerk, "codeboek.csv"));
    JsonObject kolommen = json(expect(200, openbaar(kenmerk, "data.csv-metadata.json")));
    assertThat(URI.create(kolommen.getString("url"))).isEqualTo(csv.uri());
    HttpResponse<String> turtle = expect(200, anonymous("openbaar/catalogus.ttl"));
    assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
    assertThat(turtle.body()).contains("dcat:Catalog", "/openbaar/datasets/bijstand-in-2012>");
    assertThat(json(expect(200, anonymous("openbaar/catalogus.jsonld")))).containsKey("@graph");
    expect(303, anonymous("openbaar/datasets/" + kenmerk));
    HttpResponse<String> lijst = expect(200, anonymous("openbaar/"));
    complete(lijst);
    assertThat(lijst.body()).contains("Bijstand in 2012", "CC BY 4.0");
    complete(page(signedOn(MANAGER), "dataset?id=" + json(gemaakt).getString("id")));
    complete(page(signedOn(MANAGER), "licenties?bron=Eigen+telling"));
    complete(page(signedOn(LEZER), "licenties"));
    assertThat(page(signedOn(LEZER), "licenties?bron=Eigen+telling").statusCode()).isEqualTo(403);
    for (String geen : List.of("dataset", "dataset?id=", "dataset?id=onzin")) {
      assertThat(expect(404, page(signedOn(LEZER), geen)).body())
          .as(geen)
          .contains("Niet gevonden")
          .doesNotContain("heel getal");
    }

    expect(
        200,
        put(MANAGER, pad + "/intrekking", version(uit), "{\"reden\": \"Er stond een fout in.\"}"));
    assertThat(refused(410, openbaar(kenmerk, "data.csv")).getString("detail"))
        .contains("ingetrokken", "Er stond een fout in.");
    HttpResponse<String> weg =
        expect(
            410,
            send(
                HttpRequest.newBuilder(csv.uri())
                    .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                    .build()));
    assertThat(weg.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(weg.headers().allValues("Content-Security-Policy").toString())
        .doesNotContain("sandbox");
    assertThat(weg.body())
        .contains(
            "data-wk-einde",
            "<h1>Is er niet meer</h1>",
            "Er stond een fout in.",
            "href=\"/monitoring/openbaar/\"");
    refused(404, openbaar("bestaat-niet", "data.csv"));
    assertThat(trail("dataset:" + json(gemaakt).getString("id"))).hasSize(3);
  }

  /** Two datasets, of a number and of a balance with it, and figures that change in between. */
  @Test
  @Bedrijfsregel("MON-223")
  void watEenUitgaveWegliesBlijftWegInElkeLatereEnInAndereDatasets() {
    DATABASE.execute(
        "insert into monitoring.indicator (code, naam, eenheid, decimalen) values ('A3Aantal',"
            + " 'A3 aantal', 'aantal', 0), ('A3Deel', 'A3 deel', 'aantal', 0)");
    DATABASE.execute(
        "insert into monitoring.indicator (code, naam, eenheid, omschrijving, decimalen, volgorde,"
            + " meetwijze, teller_id, noemer_id, frequentie, minimum, tolerantie,"
            + " tolerantie_relatief) select x.code, x.code, 'aantal', 'Proef', 0, 9991, x.wijze,"
            + " a.id, case x.wijze when 'SALDO' then b.id end, 'JAAR', 0, 0, 0 from (values"
            + " ('A3_AANTAL', 'MAAT'), ('A3_SALDO', 'SALDO')) x (code, wijze),"
            + " monitoring.indicator a, monitoring.indicator b where a.code = 'A3Aantal' and b.code"
            + " = 'A3Deel'");
    lever("A3Deel", Map.of("GM0141", 50, "WK014111", 10, "WK014112", 20, "WK014113", 20));
    lever("A3Aantal", Map.of("GM0141", 82, "WK014111", 35, "WK014112", 7, "WK014113", 40));
    HttpResponse<String> gemaakt =
        expect(201, post(MANAGER, DATASETS, null, inhoud("A3").replace(PROEF, "A3_AANTAL")));
    String pad = DATASETS + "/" + json(gemaakt).getString("id");
    HttpResponse<String> uit = expect(200, put(MANAGER, pad + "/publicatie", version(gemaakt), ""));
    assertThat(cijfers("a3")).isEqualTo("GM0141=82 WK014111= WK014112= WK014113=40");

    lever("A3Aantal", Map.of("GM0141", 54, "WK014111", 35, "WK014112", 7, "WK014113", 12));
    JsonObject vooraf = json(expect(200, get(LEZER, pad + "/voorvertoning")));
    assertThat(vooraf.getJsonObject("telling").getInt("bescherming")).isEqualTo(1);
    uit = expect(200, put(MANAGER, pad + "/publicatie", version(uit), ""));
    assertThat(cijfers("a3")).isEqualTo("GM0141=54 WK014111= WK014112= WK014113=12");
    expect(
        200,
        put(MANAGER, pad + "/intrekking", version(uit), "{\"reden\": \"Er stond een fout in.\"}"));

    HttpResponse<String> saldo =
        expect(201, post(MANAGER, DATASETS, null, inhoud("A3 saldo").replace(PROEF, "A3_SALDO")));
    expect(
        200,
        put(
            MANAGER,
            DATASETS + "/" + json(saldo).getString("id") + "/publicatie",
            version(saldo),
            ""));
    assertThat(cijfers("a3-saldo")).isEqualTo("GM0141=4 WK014111= WK014112= WK014113=-8");
  }

  private String cijfers(String kenmerk) {
    return json(expect(200, openbaar(kenmerk, "data.json"))).getJsonArray("rijen").stream()
        .map(JsonValue::asJsonObject)
        .map(r -> r.getString("gebiedscode") + "=" + (r.isNull("waarde") ? "" : r.get("waarde")))
        .collect(Collectors.joining(" "));
  }

  /** A later delivery counts. */
  private static void lever(String maat, Map<String, Integer> perGebied) {
    int levering =
        DATABASE.value(
            Integer.class,
            "insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk,"
                + " status, fase, aangevraagd_door, aangevraagd_op) values ('CBS Kerncijfers wijken"
                + " en buurten', 2012, 'x.csv', 1, gen_random_uuid()::text, 'GEREED', 'KLAAR', 'M',"
                + " now()) returning id");
    DATABASE.execute(
        "delete from monitoring.geldend where indicator_id = (select id from monitoring.indicator"
            + " where code = ?)",
        maat);
    DATABASE.execute(
        "insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id) select"
            + " max(jaar), ?, (select id from monitoring.indicator where code = ?), ? from"
            + " kern.gebied where code = 'GM0141'",
        JAAR,
        maat,
        levering);
    perGebied.forEach(
        (gebied, waarde) ->
            DATABASE.execute(
                "insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id,"
                    + " waarde) select ?, ?, id, ? from monitoring.indicator where code = ?",
                levering,
                gebied,
                waarde,
                maat));
  }
}
