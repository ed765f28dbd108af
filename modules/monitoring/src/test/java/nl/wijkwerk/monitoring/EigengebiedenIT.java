package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

/** Own areas over the API, on the pages and in the files. */
class EigengebiedenIT extends WarOpPayaraMicro {
  private static final String KOP =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83";

  private void cijfers(String tabel, String... rijen) {
    ByteArrayOutputStream lijf = new ByteArrayOutputStream();
    lijf.writeBytes(
        ("\r\n--grens\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                + tabel
                + ".csv\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                // A row that is refused: this is a part of the municipality on purpose.
                + KOP
                + "\r\n"
                + String.join("\r\n", rijen)
                + "\r\nXX;1;1\r\n--grens--\r\n")
            .getBytes(StandardCharsets.UTF_8));
    int id =
        json(expect(
                202,
                send(
                    request("beheerder", "api/v1/inleveringen")
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()))
                        .build())))
            .getInt("id");
    String pad = "api/v1/inleveringen/" + id;
    await(
        pad + " ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    assertThat(json(get("beheerder", pad)).getString("status")).isIn("GEREED", "IDENTIEK");
  }

  @Test
  @Bedrijfsregel({"MON-160", "MON-161", "MON-162"})
  void eigenGebiedUitBuurtenStaatInDeTabelDeLijnenDeApiEnDeBestanden() {
    cijfers(
        "84799NED_TypedDataSet",
        "GM0141;73107;2980",
        "WK014111;7060;420",
        "BU01411101;3000;300",
        "BU01411102;4060;120",
        "WK014112;5605;120",
        "BU01411201;5605;120");
    String inhoud =
        """
        {"naam":"Gebied van het sociaal team","vanaf":2015,"delen":["BU01411101","BU01411201"]}""";
    String lijst = "api/v1/eigen-gebieden";
    refused(403, post("wijkregisseur.deriet", lijst, null, inhoud));
    broken(
        "MON-160",
        post("manager.wijksturing", lijst, null, inhoud.replace("BU01411201", "BU99999999")));
    broken(
        "MON-160",
        post("manager.wijksturing", lijst, null, inhoud.replace("BU01411201", "WK014111")));
    broken("MON-161", post("manager.wijksturing", lijst, null, inhoud.replace("2015", "1900")));
    JsonObject nieuw = json(expect(201, post("manager.wijksturing", lijst, null, inhoud)));
    broken("MON-160", post("manager.wijksturing", lijst, null, inhoud));
    String pad = lijst + "/" + nieuw.getString("id");
    String code = nieuw.getString("code");
    String versie =
        expect(200, get("wijkregisseur.deriet", pad)).headers().firstValue("ETag").orElseThrow();
    assertThat(trail("eigengebied:" + nieuw.getString("id"))).hasSize(1);

    JsonObject bijstand =
        json(get("wijkregisseur.deriet", "api/v1/gebieden/" + code + "/afstanden"))
            .getJsonArray("afstanden")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(a -> a.getString("indicator").equals("BIJSTAND"))
            .findFirst()
            .orElseThrow();
    assertThat(bijstand.getJsonObject("wijk").getJsonNumber("waarde").bigDecimalValue())
        .as("420 of 8605")
        .isEqualByComparingTo("48.8");
    assertThat(
            json(get("wijkregisseur.deriet", "api/v1/afstanden?wijken=eigen"))
                .getJsonArray("wijken")
                .getJsonObject(0)
                .getString("gebied"))
        .isEqualTo(code);
    expect(200, get("wijkregisseur.deriet", "api/v1/gebieden/" + code + "/reeksen/BIJSTAND"));

    HttpClient lezer = signedOn("wijkregisseur.deriet");
    HttpResponse<String> tabel =
        page(lezer, "?wijken=eigen&gebied=" + code + "&indicator=BIJSTAND");
    complete(tabel);
    assertThat(tabel.body())
        .contains("Gebied van het sociaal team", "BU01411101", "MON-0", "wijk?gebied=" + code);
    for (String pagina :
        List.of(
            "lijnen?wijken=eigen&indicator=BIJSTAND",
            "reeks?gebied=" + code + "&indicator=BIJSTAND",
            "wijk?gebied=" + code,
            "woorden?gebied=" + code,
            "portlets/afstand?gebied=" + code,
            "eigen-gebieden")) {
      HttpResponse<String> gelezen = page(lezer, pagina);
      complete(gelezen);
      assertThat(gelezen.body()).contains("Gebied van het sociaal team");
    }
    assertThat(page(lezer, "eigen-gebied-bewerken?id=" + nieuw.getString("id")).body())
        .contains("U mag eigen gebieden niet wijzigen.")
        .doesNotContain("gebiedvorm");
    complete(
        page(signedOn("manager.wijksturing"), "eigen-gebied-bewerken?id=" + nieuw.getString("id")));
    for (String bestand :
        List.of(
            "beeld/warmte.csv?wijken=eigen",
            "beeld/lijnen.csv?wijken=eigen&indicator=BIJSTAND",
            "beeld/reeks.csv?gebied=" + code + "&indicator=BIJSTAND",
            "beeld/kompas.csv?gebied=" + code,
            "beeld/stippen.csv?gebied=" + code,
            "beeld/waarom.csv?wijken=eigen&gebied=" + code + "&indicator=BIJSTAND")) {
      assertThat(expect(200, page(lezer, bestand)).body()).contains("48,8");
    }

    refused(412, put("manager.wijksturing", pad, "\"99\"", inhoud));
    expect(
        200, put("manager.wijksturing", pad, versie, inhoud.replace("BU01411201", "BU01411102")));
    refused(428, change("DELETE", "manager.wijksturing", pad, null, null));
    String nu = get("manager.wijksturing", pad).headers().firstValue("ETag").orElseThrow();
    refused(403, change("DELETE", "wijkregisseur.deriet", pad, nu, null));
    expect(204, change("DELETE", "manager.wijksturing", pad, nu, null));
    refused(404, get("wijkregisseur.deriet", "api/v1/gebieden/" + code + "/afstanden"));
    for (String weg : List.of("wijk", "woorden", "reeks", "beeld/stippen.csv")) {
      assertThat(page(lezer, weg + "?gebied=" + code + "&indicator=BIJSTAND").statusCode())
          .as(weg)
          .isEqualTo(404);
    }
    complete(page(lezer, "?wijken=eigen"));
    complete(page(lezer, "lijnen?wijken=eigen"));
  }
}
