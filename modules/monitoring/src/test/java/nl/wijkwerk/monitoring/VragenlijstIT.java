package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import nl.wijkwerk.web.weergave.Opmaak;
import org.junit.jupiter.api.Test;

/**
 * From draft to figures: made, filled in by people who are not known, closed, told and delivered.
 */
class VragenlijstIT extends WarOpPayaraMicro {
  private static final String LIJSTEN = "api/v1/vragenlijsten";
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String LEZER = "communicatieadviseur";
  private static final String RIET = "WK014111";
  private static final String WOORDEN = "Jan van nummer 7 is één luie buur";

  private static String inhoud(String wijk) {
    LocalDate vandaag = LocalDate.now();
    return Json.createObjectBuilder()
        .add("titel", "Wonen in De Riet")
        .add("inleiding", "Wij willen weten hoe u hier woont.")
        .add("wijken", Json.createArrayBuilder(List.of(wijk)))
        .add("van", vandaag.toString())
        .add("tot", vandaag.plusDays(7).toString())
        .add("ondergrens", 10)
        .add("bewaarmaanden", 6)
        .add(
            "vertalingen",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("taal", "en")
                        .add("titel", "Living in De Riet")
                        .add("inleiding", "We want to know how you live here.")))
        .add(
            "vragen",
            Json.createArrayBuilder()
                .add(vraag("SCHAAL", "Welk cijfer geeft u?", "Which mark?", true))
                .add(vraag("OPEN", "Wat kan beter?", "What can be better?", false)))
        .build()
        .toString();
  }

  private static JsonObject vraag(String soort, String tekst, String engels, boolean verplicht) {
    JsonArrayBuilder talen =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("taal", "en").add("tekst", engels));
    return Json.createObjectBuilder()
        .add("soort", soort)
        .add("tekst", tekst)
        .add("verplicht", verplicht)
        .add("vertalingen", talen)
        .build();
  }

  private HttpResponse<String> open(HttpResponse<String> lijst) {
    return expect(200, put(REGISSEUR, pad(lijst) + "/opening", version(lijst), null));
  }

  private HttpResponse<String> maak() {
    return expect(201, post(REGISSEUR, LIJSTEN, null, inhoud(RIET)));
  }

  private static String pad(HttpResponse<String> lijst) {
    return LIJSTEN + "/" + json(lijst).getString("id");
  }

  private static String pagina(HttpResponse<String> lijst) {
    return "openbaar/vragenlijst?id=" + json(lijst).getString("id");
  }

  private HttpResponse<String> vulIn(String pagina, Map<String, String> antwoorden) {
    HttpClient bewoner = HttpClient.newHttpClient();
    Map<String, String> velden =
        new LinkedHashMap<>(Formulier.of(page(bewoner, pagina).body(), "lijst").fields());
    velden.putAll(antwoorden);
    return submit(bewoner, pagina, velden);
  }

  @Test
  @Bedrijfsregel({"MON-151", "MON-152"})
  void alleenWieErOverGaatMaaktEnOpentEnBewonersZienGeenConcept() {
    refused(403, post(REGISSEUR, LIJSTEN, null, inhoud("WK014112")));
    refused(403, post(LEZER, LIJSTEN, null, inhoud(RIET)));
    HttpResponse<String> lijst = maak();
    assertThat(anonymous(pagina(lijst)).statusCode()).isEqualTo(404);
    assertThat(anonymous("openbaar/vragenlijst?id=onzin").statusCode()).isEqualTo(404);
    HttpClient regisseur = signedOn(REGISSEUR);
    for (String leeg : List.of("vragenlijst?id=", "doel?id=", "mkba?id=")) {
      assertThat(page(regisseur, leeg).statusCode()).as(leeg).isEqualTo(404);
    }
    refused(403, put(LEZER, pad(lijst) + "/opening", version(lijst), null));
    HttpResponse<String> open = open(lijst);
    refused(412, put(REGISSEUR, pad(lijst) + "/sluiting", version(lijst), null));
    broken("MON-151", put(REGISSEUR, pad(lijst), version(open), inhoud(RIET)));
    HttpResponse<String> nederlands = expect(200, anonymous(pagina(lijst)));
    assertThat(nederlands.body())
        .contains("lang=\"nl\" dir=\"ltr\"><head", "Welk cijfer geeft u?", "Versturen")
        .doesNotContain("jakarta.faces.ViewState");
    assertThat(nederlands.headers().allValues("Set-Cookie"))
        .noneMatch(koekje -> koekje.startsWith("wijkwerk"));
    assertThat(anonymous(pagina(lijst) + "&taal=en").body())
        .contains("lang=\"en\" dir=\"ltr\"><head", "Which mark?", "Send");
    refused(401, anonymous(pad(lijst)));
  }

  @Test
  @Bedrijfsregel({"MON-153", "MON-154", "MON-157", "MON-159"})
  void watBewonersInzendenIsVanNiemandEnWordtPasNaHetSluitenVerteld() {
    HttpResponse<String> lijst = open(maak());
    String pagina = pagina(lijst);
    String id = json(lijst).getString("id");

    // Nothing is lost on an error, and the error says which question it is.
    HttpResponse<String> fout = expect(200, vulIn(pagina, Map.of("v2", WOORDEN)));
    assertThat(fout.body()).contains("Geef een antwoord op vraag 1.", WOORDEN, "href=\"#v1-0\"");
    assertThat(
            submit(
                    HttpClient.newHttpClient(),
                    pagina,
                    Map.of("v1", "7"),
                    "Origin",
                    "https://elders.example")
                .statusCode())
        .isEqualTo(403);

    // The same form twice counts once; the browser that sent it is told so.
    HttpClient bewoner = signedOff();
    Map<String, String> velden =
        new LinkedHashMap<>(Formulier.of(page(bewoner, pagina).body(), "lijst").fields());
    velden.put("v1", "7");
    velden.put("v2", WOORDEN);
    HttpResponse<String> klaar = expect(302, submit(bewoner, pagina, velden));
    assertThat(klaar.headers().allValues("Set-Cookie").toString())
        .contains("=1;", "HttpOnly", "SameSite=Lax");
    String bedankt = klaar.headers().firstValue("Location").orElseThrow();
    assertThat(
            expect(
                    200,
                    page(bewoner, "openbaar/" + bedankt.substring(bedankt.indexOf("vragenlijst?"))))
                .body())
        .contains("Bedankt. Uw antwoorden zijn verstuurd.");
    assertThat(expect(200, anonymous(pagina + "&taal=nl&klaar=1")).body())
        .contains("Welk cijfer geeft u?")
        .doesNotContain("Bedankt.");
    assertThat(expect(200, anonymous("openbaar/")).body())
        .contains("href=\"vragenlijst?id=" + id + "\"");
    expect(302, submit(bewoner, pagina, velden));
    for (int i = 0; i < 9; i++) {
      expect(302, vulIn(pagina, Map.of("v1", String.valueOf(6 + i % 3))));
    }
    assertThat(trail("vragenlijst:" + id)).as("who filled in is not in the trail").hasSize(2);
    JsonObject nog = json(get(LEZER, pad(lijst)));
    assertThat(nog.getInt("inzendingen")).isEqualTo(10);
    assertThat(nog.getJsonArray("uitkomsten")).isEmpty();
    broken("MON-154", get(REGISSEUR, pad(lijst) + "/open-antwoorden"));

    HttpResponse<String> gesloten =
        expect(200, put(REGISSEUR, pad(lijst) + "/sluiting", version(lijst), null));
    assertThat(json(gesloten).getString("laatsteDag"))
        .as("not the day that was planned")
        .isEqualTo(LocalDate.now(Klok.ZONE).toString());
    JsonObject gemiddelde = json(gesloten).getJsonArray("uitkomsten").getJsonObject(0);
    assertThat(gemiddelde.getInt("respondenten")).isEqualTo(10);
    assertThat(gemiddelde.getJsonNumber("cijfer").doubleValue()).isEqualTo(7.0);
    assertThat(json(gesloten).getJsonArray("uitkomsten"))
        .as("one answer in words is below the floor")
        .noneMatch(u -> u.asJsonObject().getInt("vraag") == 2);
    assertThat(anonymous(pagina).body()).contains("Deze vragenlijst is gesloten.");

    // Words are for who made it, and can go without a trace of what they were.
    refused(403, get(LEZER, pad(lijst) + "/open-antwoorden"));
    JsonObject antwoord =
        json(get(REGISSEUR, pad(lijst) + "/open-antwoorden"))
            .getJsonArray("resultaten")
            .getJsonObject(0);
    assertThat(antwoord.getString("tekst")).isEqualTo(WOORDEN);
    expect(
        204,
        put(
            REGISSEUR,
            pad(lijst) + "/open-antwoorden/" + antwoord.getString("id") + "/verwijdering",
            null,
            "{\"reden\":\"PERSOONSGEGEVENS\"}"));
    assertThat(
            json(get(REGISSEUR, pad(lijst) + "/open-antwoorden"))
                .getJsonArray("resultaten")
                .getJsonObject(0))
        .doesNotContainKey("tekst");
    assertThat(trail("vragenlijst:" + id).toString())
        .contains("persoonsgegevens")
        .doesNotContain("Jan", "buur");
    HttpClient regisseur = signedOn(REGISSEUR);
    HttpResponse<String> scherm = expect(200, page(regisseur, "vragenlijst?id=" + id));
    complete(scherm);
    String gepland = new Opmaak(Locale.forLanguageTag("nl")).datumKort(LocalDate.now().plusDays(7));
    assertThat(page(regisseur, "vragenlijsten?stand=GESLOTEN").body())
        .contains("vragenlijst?id=" + id)
        .doesNotContain(gepland);
    assertThat(scherm.body()).doesNotContain(gepland);
    assertThat(scherm.body()).contains("Gemiddeld 7", "Te weinig antwoorden").doesNotContain("Jan");
    assertThat(page(regisseur, "vragenlijst-bestand/uitkomsten.csv?id=" + id).body())
        .contains("Welk cijfer geeft u?", "Te weinig antwoorden")
        .doesNotContain("Jan");
    assertThat(page(regisseur, "beeld/antwoorden.svg?vraag=1&id=" + id).statusCode())
        .as("each answer of few")
        .isEqualTo(404);
    lever(pad(lijst));
  }

  @Test
  @Bedrijfsregel("MON-192")
  void woordenVanEenEnkeleInzenderZijnErNiet() {
    HttpResponse<String> lijst = open(maak());
    expect(302, vulIn(pagina(lijst), Map.of("v1", "7", "v2", WOORDEN)));
    expect(200, put(REGISSEUR, pad(lijst) + "/sluiting", version(lijst), null));
    broken("MON-192", get(REGISSEUR, pad(lijst) + "/open-antwoorden"));
    String id = json(lijst).getString("id");
    assertThat(expect(200, page(signedOn(REGISSEUR), "vragenlijst?id=" + id)).body())
        .contains("Er zijn minder dan 10 inzendingen.")
        .doesNotContain(WOORDEN);
  }

  @Test
  @Bedrijfsregel({"MON-154", "MON-206"})
  void deAntwoordenOpEenVraagZijnAlsBeeldTeDownloaden() {
    HttpResponse<String> lijst = open(maak());
    String id = json(lijst).getString("id");
    HttpClient lezer = signedOn(LEZER);
    String beeld = "beeld/antwoorden.";
    assertThat(page(lezer, beeld + "csv?vraag=1&id=" + id).statusCode()).isNotEqualTo(200);
    for (int i = 0; i < 10; i++) {
      expect(302, vulIn(pagina(lijst), Map.of("v1", "7")));
    }
    expect(200, put(REGISSEUR, pad(lijst) + "/sluiting", version(lijst), null));
    assertThat(page(lezer, "vragenlijst?id=" + id).body())
        .contains("beeld/antwoorden.png?id=" + id + "&amp;vraag=1")
        .doesNotContain("&amp;vraag=2");
    assertThat(expect(200, page(lezer, beeld + "csv?vraag=1&id=" + id)).body())
        .contains("Welk cijfer geeft u?")
        .doesNotContain("Wat kan beter?");
    assertThat(expect(200, page(lezer, beeld + "svg?vraag=1&id=" + id)).body())
        .startsWith("<svg")
        .contains("100,0%");
    for (String vorm : List.of("png", "xlsx")) {
      expect(200, page(lezer, beeld + vorm + "?vraag=1&id=" + id));
    }
    for (String geen : List.of("vraag=2", "vraag=9", "vraag=0")) {
      assertThat(page(lezer, beeld + "svg?" + geen + "&id=" + id).statusCode())
          .as(geen)
          .isEqualTo(404);
    }
  }

  private HttpClient signedOff() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private void lever(String pad) {
    DATABASE.execute(
        "insert into monitoring.indicator (code, naam, naam_en, eenheid, decimalen) values"
            + " ('VL_CIJFER', 'Cijfer van bewoners', 'Mark', 'score', 1)");
    DATABASE.execute(
        "insert into monitoring.indicator (code, naam, naam_en, eenheid, decimalen, volgorde,"
            + " meetwijze, teller_id, frequentie, minimum, tolerantie, tolerantie_relatief,"
            + " objectief) select 'VL_OORDEEL', 'Oordeel van bewoners', 'Opinion', 'score', 1, 900,"
            + " 'MAAT', id, 'JAAR', 0, 0, 0, false from monitoring.indicator where code ="
            + " 'VL_CIJFER'");
    String gevraagd = "{\"vraag\":1,\"indicator\":\"VL_OORDEEL\"}";
    refused(403, post(REGISSEUR, pad + "/leveringen", null, gevraagd));
    broken("MON-159", post("beheerder", pad + "/leveringen", null, gevraagd.replace("1", "2")));
    broken(
        "MON-159",
        post(
            "beheerder",
            pad + "/leveringen",
            null,
            "{\"vraag\":1,\"antwoord\":7,\"indicator\":\"VL_OORDEEL\"}"));
    broken(
        "MON-159",
        post("beheerder", pad + "/leveringen", null, "{\"vraag\":1,\"indicator\":\"BIJSTAND\"}"));
    assertThat(wachtOpEinde(post("beheerder", pad + "/leveringen", null, gevraagd)))
        .isEqualTo("GEREED");
    assertThat(wachtOpEinde(post("beheerder", pad + "/leveringen", null, gevraagd)))
        .as("the same a second time")
        .isEqualTo("IDENTIEK");
    assertThat(
            DATABASE.value(
                String.class,
                "select string_agg(concat_ws('|', w.gebied_code, trim_scale(w.waarde), w.respondenten,"
                    + " w.marge is not null), ',') from monitoring.waarneming w join"
                    + " monitoring.indicator i on i.id = w.indicator_id where i.code = 'VL_CIJFER'"))
        .isEqualTo("WK014111|7|10|t");
  }

  private String wachtOpEinde(HttpResponse<String> antwoord) {
    String pad = "api/v1/inleveringen/" + json(expect(202, antwoord)).getInt("id");
    await(
        "delivery ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    return json(get("beheerder", pad)).getString("status");
  }
}
