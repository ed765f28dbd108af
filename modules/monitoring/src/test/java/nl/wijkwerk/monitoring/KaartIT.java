package nl.wijkwerk.monitoring;

import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.geojson;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.vlak;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

/** Borders, the map and successions over the API and on the pages. */
class KaartIT extends WarOpPayaraMicro {
  private static final String KOP =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83";

  private HttpResponse<String> lever(String wie, String pad, String naam, String inhoud) {
    ByteArrayOutputStream lijf = new ByteArrayOutputStream();
    lijf.writeBytes(
        ("\r\n--grens\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                + naam
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + inhoud
                + "\r\n--grens--\r\n")
            .getBytes(StandardCharsets.UTF_8));
    return send(
        request(wie, pad)
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()))
            .build());
  }

  private JsonObject wacht(String pad) {
    await(
        pad + " ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    return json(get("beheerder", pad));
  }

  private void cijfers(String tabel, String... rijen) {
    HttpResponse<String> aangenomen =
        expect(
            202,
            lever(
                "beheerder",
                "api/v1/inleveringen",
                tabel + ".csv",
                // A row that is refused: this is a part of the municipality on purpose.
                KOP + "\r\n" + String.join("\r\n", rijen) + "\r\nXX;1;1"));
    assertThat(wacht("api/v1/inleveringen/" + json(aangenomen).getInt("id")).getString("status"))
        .isIn("GEREED", "IDENTIEK");
  }

  @Test
  @Bedrijfsregel({"MON-100", "MON-101"})
  void grenzenWordenBekekenIngelezenEnGetekend() {
    cijfers(
        "84799NED_TypedDataSet",
        "GM0141;73107;2980",
        "WK014111;7060;420",
        "WK014112;5605;120",
        "WK014113;40;1");
    String kaart =
        geojson(
                vlak("WK014111", 240_000, 485_000),
                vlak("WK014112", 241_000, 485_000),
                vlak("WK014113", 242_000, 485_000))
            .replace("GM9001", "GM0141");
    refused(403, lever("wijkregisseur.deriet", "api/v1/grenzen", "kaart", kaart));
    refused(400, lever("beheerder", "api/v1/grenzen", "kaart", "geen kaart"));
    HttpResponse<String> bekeken =
        expect(201, lever("beheerder", "api/v1/grenzen", "kaart", kaart));
    JsonObject voorstel = json(bekeken);
    assertThat(voorstel.getString("voorgesteld")).isEqualTo("gebied");
    String pad = "api/v1/grenzen/" + voorstel.getInt("id");
    String goed = "{\"kenmerk\":\"gebied\",\"jaar\":2020}";
    refused(403, put("wijkregisseur.deriet", pad + "/inlezing", null, goed));
    broken("MON-100", put("beheerder", pad + "/inlezing", null, goed.replace("gebied", "naam")));
    broken("MON-101", put("beheerder", pad + "/inlezing", null, goed.replace("2020", "1999")));
    expect(202, put("beheerder", pad + "/inlezing", null, goed));
    JsonObject klaar = wacht(pad);
    assertThat(klaar.getString("status")).isEqualTo("GEREED");
    assertThat(klaar.getInt("opgeslagen")).isEqualTo(3);
    assertThat(trail("grenslevering:" + klaar.getInt("id"))).hasSize(3);

    JsonObject getekend = json(get("wijkregisseur.deriet", "api/v1/kaarten/BIJSTAND"));
    assertThat(getekend.getJsonArray("gebieden")).hasSize(3);
    assertThat(getekend.getJsonArray("stappen")).hasSize(3);
    assertThat(
            json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/buren"))
                .getJsonArray("buren"))
        .hasSize(1);
    for (String pagina : List.of("kaart", "wijk?gebied=WK014111", "opvolgingen")) {
      complete(page(signedOn("wijkregisseur.deriet"), pagina));
    }
    complete(page(signedOn("beheerder"), "grenzen"));
    complete(page(signedOn("beheerder"), "grensbestand?id=" + klaar.getInt("id")));
    assertThat(page(signedOn("wijkregisseur.deriet"), "beeld/kaart.svg?indicator=BIJSTAND").body())
        .contains("<svg");
    assertThat(page(signedOn("wijkregisseur.deriet"), "beeld/kaart.csv?indicator=BIJSTAND").body())
        .contains("WK014111")
        .containsPattern("WK014113;.*;te weinig waarnemingen;");
    assertThat(page(signedOn("wijkregisseur.deriet"), "kaart?indicator=BIJSTAND").body())
        .as("why there is a figure and no difference")
        .containsPattern("wk-kaartreden\">te weinig waar(\u00AD|&#173;|&shy;)nemingen</td>");
    for (String vorm : List.of("png", "xlsx")) {
      assertThat(
              page(signedOn("wijkregisseur.deriet"), "beeld/kaart." + vorm + "?indicator=BIJSTAND")
                  .statusCode())
          .as(vorm)
          .isEqualTo(200);
    }
  }

  @Test
  @Bedrijfsregel({"MON-106", "MON-107"})
  void opvolgingVerbindtEenReeksEnAlleenDeBeheerderLegtHaarVast() {
    cijfers("84583NED_TypedDataSet", "GM0141;73000;2900", "WK014151;7000;400");
    cijfers("84799NED_TypedDataSet", "GM0141;73107;2980", "WK014111;7060;421", "WK014112;5605;120");
    String nieuw =
        "{\"soort\":\"HERCODEERD\",\"jaar\":2020,\"oud\":[\"WK014151\"],\"nieuw\":[\"WK014111\"]}";
    refused(403, post("wijkregisseur.deriet", "api/v1/gebiedsopvolgingen", null, nieuw));
    broken(
        "MON-106",
        post(
            "beheerder",
            "api/v1/gebiedsopvolgingen",
            null,
            nieuw.replace("HERCODEERD", "GESPLITST")));
    JsonObject opvolging =
        json(expect(201, post("beheerder", "api/v1/gebiedsopvolgingen", null, nieuw)));
    String reeks = "api/v1/gebieden/WK014111/reeksen/BIJSTAND";
    JsonObject door = json(get("wijkregisseur.deriet", reeks));
    assertThat(door.getJsonArray("aangesloten")).hasSize(1);
    assertThat(door.getJsonArray("jaren").getJsonObject(0).containsKey("wijk")).isTrue();
    complete(page(signedOn("beheerder"), "reeks?gebied=WK014111&indicator=BIJSTAND"));
    send(
        request("beheerder", "api/v1/gebiedsopvolgingen/" + opvolging.getString("id"))
            .DELETE()
            .build());
    assertThat(json(get("wijkregisseur.deriet", reeks)).getJsonArray("aangesloten")).isEmpty();
  }
}
