package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.verhaal.VerhaalFixture;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class VerhalenIT extends WarOpPayaraMicro {
  private static final String VERHALEN = "api/v1/verhalen";
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String LEZER = "communicatieadviseur";
  private static final String NAAM = "Mieke Verzonnen";

  private static String inhoud(String titel, String tekst, String... indicatoren) {
    return Json.createObjectBuilder()
        .add("titel", titel)
        .add("tekst", tekst)
        .add("dag", "2026-09-16")
        .add("verteller", "Bewoner")
        .add("indicatoren", Json.createArrayBuilder(List.of(indicatoren)))
        .build()
        .toString();
  }

  private static String nieuw(String gebied, String inhoud) {
    return "{\"gebied\":\"" + gebied + "\",\"inhoud\":" + inhoud + "}";
  }

  private HttpResponse<String> voegToe(String titel, String tekst, String... indicatoren) {
    return expect(
        201, post(REGISSEUR, VERHALEN, null, nieuw("WK014111", inhoud(titel, tekst, indicatoren))));
  }

  private static String toestemming(boolean inBeeld) {
    return ("{\"naam\":\"%s\",\"verteller\":true,\"inBeeld\":%s,\"gegevenDoor\":\"zelf\","
            + "\"wijze\":\"SCHRIFTELIJK\",\"gegevenOp\":\"2026-09-16\"}")
        .formatted(NAAM, inBeeld);
  }

  private HttpResponse<String> zetFoto(
      String pad, String versie, byte[] bestand, String alt, int herkenbaar) {
    ByteArrayOutputStream lijf = new ByteArrayOutputStream();
    lijf.writeBytes(deel("name=\"alt\"\r\n\r\n" + alt + "\r\n"));
    lijf.writeBytes(deel("name=\"herkenbaar\"\r\n\r\n" + herkenbaar + "\r\n"));
    lijf.writeBytes(
        deel("name=\"bestand\"; filename=\"x.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
    lijf.writeBytes(bestand);
    lijf.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder verzoek =
        request(REGISSEUR, pad + "/foto")
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()));
    if (versie != null) {
      verzoek.header("If-Match", versie);
    }
    return send(verzoek.build());
  }

  private static byte[] deel(String rest) {
    return ("--grens\r\nContent-Disposition: form-data; " + rest).getBytes(StandardCharsets.UTF_8);
  }

  private static String pad(HttpResponse<String> antwoord) {
    return VERHALEN + "/" + json(antwoord).getString("id");
  }

  @Test
  @Bedrijfsregel("MON-60")
  void regisseurSchrijftVoorEigenWijkEnEenAnderNiet() {
    String elders = nieuw("WK014112", inhoud("Elders", "Tekst"));
    refused(403, post(REGISSEUR, VERHALEN, null, elders));
    refused(403, post(LEZER, VERHALEN, null, nieuw("WK014111", inhoud("t", "t"))));
    broken("MON-60", post(REGISSEUR, VERHALEN, null, nieuw("WK014111", inhoud("t", " "))));
    broken("MON-60", post(REGISSEUR, VERHALEN, null, nieuw("BU01411101", inhoud("t", "t"))));
    refused(400, post(REGISSEUR, VERHALEN, null, nieuw("WK014111", inhoud("t", "t", "X"))));
    HttpResponse<String> verhaal = voegToe("Roltest", "Er gebeurde iets.");
    String pad = pad(verhaal);
    assertThat(json(verhaal).getString("ontbreekt")).isEqualTo("CIJFER");
    JsonObject gelezen = json(get(LEZER, pad));
    assertThat(gelezen.getJsonArray("betrokkenen")).isEmpty();
    refused(403, put(LEZER, pad, version(verhaal), inhoud("t", "t")));
    refused(404, get(LEZER, VERHALEN + "/" + UUID.randomUUID()));
    refused(400, get(LEZER, VERHALEN + "?sorteer=x"));
    refused(400, get(LEZER, VERHALEN + "?jaar=x"));
  }

  @Test
  void wieEenOudeVersieHeeftOverschrijftNiets() {
    HttpResponse<String> verhaal = voegToe("Versies", "Eerste tekst.");
    String pad = pad(verhaal);
    refused(428, put(REGISSEUR, pad, null, inhoud("Versies", "Zonder versie.")));
    HttpClient een = signedOn(REGISSEUR);
    HttpClient twee = signedOn("manager.wijksturing");
    String form = "verhaal-bewerken?id=" + json(verhaal).getString("id");
    Formulier vanTwee = Formulier.of(page(twee, form).body(), "verhaalvorm");
    Formulier vanEen =
        Formulier.of(page(een, form).body(), "verhaalvorm").press().with("plek", "Plein");
    expect(302, submit(een, form, vanEen.fields()));
    HttpResponse<String> botsing =
        submit(twee, form, vanTwee.press().with("tekst", "Getypt door twee.").fields());
    complete(botsing);
    assertThat(botsing.body()).contains("Getypt door twee.", "Plein");
    expect(302, submit(twee, form, Formulier.of(botsing.body(), "verhaalvorm").press().fields()));
    JsonObject nu = json(get(LEZER, pad)).getJsonObject("inhoud");
    assertThat(nu.getString("tekst")).isEqualTo("Getypt door twee.");
    assertThat(nu.getString("plek")).isEqualTo("Plein");
    refused(412, put(REGISSEUR, pad, version(verhaal), inhoud("Versies", "Te laat.")));
    refused(428, zetFoto(pad, null, VerhaalFixture.beeld("png", 9, 9), "x", 0));
    refused(412, zetFoto(pad, version(verhaal), VerhaalFixture.beeld("png", 9, 9), "x", 0));
  }

  @Test
  @Bedrijfsregel({"MON-61", "MON-62", "MON-63", "MON-64"})
  void ingetrokkenToestemmingIsNergensMeerTeZien() {
    HttpResponse<String> verhaal =
        voegToe("Koffie bij Mieke", "Dit vertelde " + NAAM + " bij de soep.", "BIJSTAND");
    String pad = pad(verhaal);
    String id = json(verhaal).getString("id");
    byte[] foto = VerhaalFixture.beeld("jpg", 90, 60);
    broken("MON-63", zetFoto(pad, version(verhaal), foto, "Iemand", 1));
    broken(
        "MON-61",
        post(
            REGISSEUR,
            pad + "/toestemmingen",
            version(verhaal),
            toestemming(true).replace("\"zelf\"", "\" \"")));
    HttpResponse<String> met =
        expect(200, post(REGISSEUR, pad + "/toestemmingen", version(verhaal), toestemming(true)));
    byte[] geenFoto = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    broken("MON-62", zetFoto(pad, version(met), geenFoto, "Iemand", 1));
    broken("MON-62", zetFoto(pad, version(met), foto, " ", 1));
    HttpResponse<String> metFoto =
        expect(200, zetFoto(pad, version(met), foto, "Iemand schept soep op", 1));
    assertThat(json(get(LEZER, pad)).getJsonArray("vertellers").getString(0)).isEqualTo(NAAM);

    HttpClient lezer = signedOn(LEZER);
    HttpResponse<String> beeld = expect(200, page(lezer, "verhaalfoto?id=" + id));
    assertThat(beeld.headers().firstValue("Content-Type")).hasValue("image/jpeg");
    assertThat(beeld.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(beeld.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(page(lezer, "verhaal?id=" + id).body()).contains(NAAM, "Iemand schept soep op");
    assertThat(anonymous("verhaalfoto?id=" + id).statusCode()).isNotEqualTo(200);

    String betrokkene = json(metFoto).getJsonArray("betrokkenen").getJsonObject(0).getString("id");
    String intrekking = pad + "/toestemmingen/" + betrokkene;
    refused(403, change("DELETE", LEZER, intrekking, null, null));
    HttpClient regisseur = signedOn(REGISSEUR);
    String vraag = "verhaal?id=" + id + "&intrek=" + betrokkene;
    HttpResponse<String> gevraagd = page(regisseur, vraag);
    complete(gevraagd);
    // Somebody else saves meanwhile: withdrawing asks for no version.
    expect(200, put(REGISSEUR, pad, version(metFoto), json(metFoto).get("inhoud").toString()));
    expect(
        302,
        submit(regisseur, vraag, Formulier.of(gevraagd.body(), "intrekvorm").press().fields()));
    expect(200, change("DELETE", REGISSEUR, intrekking, null, null));
    assertThat(page(regisseur, "verhaal-bewerken?id=" + id).body())
        .contains("Bij dit verhaal is een toestemming ingetrokken");
    complete(page(regisseur, "verhaal-toestemming?verhaal=" + id + "&id=" + betrokkene));

    refused(404, get(LEZER, pad + "/foto"));
    expect(404, page(lezer, "verhaalfoto?id=" + id));
    for (String antwoord :
        List.of(
            get(REGISSEUR, pad).body(),
            get(LEZER, VERHALEN).body(),
            get(LEZER, pad + "/spoorregels").body(),
            page(regisseur, "verhaal?id=" + id).body(),
            page(lezer, "verhalen").body(),
            page(lezer, "verhalen.csv").body(),
            page(lezer, "wijk?gebied=WK014111").body(),
            page(lezer, "portlets/verhalen?gebied=WK014111").body(),
            String.join("\n", trail("verhaal:" + id)))) {
      assertThat(antwoord).isNotBlank().doesNotContain("Mieke", "Verzonnen,", NAAM);
    }
    assertThat(trail("verhaal:" + id))
        .anySatisfy(r -> assertThat(r).contains("toestemming van een persoon ingetrokken"));
    assertThat(
            DATABASE.value(
                Long.class,
                "select count(*) from monitoring.verhaalfoto where verhaal_id = ?",
                UUID.fromString(id)))
        .isZero();
    assertThat(json(get(LEZER, VERHALEN + "?q=mieke")).getInt("totaal")).isZero();
  }

  @Test
  @Bedrijfsregel("MON-66")
  void verwijderenVraagtEenRedenEnLaatAlleenHetSpoor() {
    HttpResponse<String> verhaal = voegToe("Weg ermee", "Dit moet weg.");
    String pad = pad(verhaal);
    String id = json(verhaal).getString("id");
    broken(
        "MON-66", post(REGISSEUR, pad + "/verwijdering", version(verhaal), "{\"reden\":\"weg\"}"));
    expect(
        204,
        post(
            REGISSEUR,
            pad + "/verwijdering",
            version(verhaal),
            "{\"reden\":\"De verteller wil dit niet meer.\"}"));
    refused(404, get(REGISSEUR, pad));
    assertThat(trail("verhaal:" + id).get(1))
        .contains("De verteller wil dit niet meer.")
        .doesNotContain("Dit moet weg");
    expect(404, page(signedOn(LEZER), "verhaal?id=" + id));
  }

  @Test
  @Bedrijfsregel("MON-67")
  void schermenZeggenWelkeHelftOntbreektEnWatDeVolgendeStapIs() {
    HttpResponse<String> verhaal = voegToe("Nog zonder cijfer", "Een verhaal alleen.");
    String id = json(verhaal).getString("id");
    HttpClient regisseur = signedOn(REGISSEUR);
    for (String pagina :
        List.of(
            "verhalen",
            "verhalen?q=alleen&gebied=WK014111&indicator=GEEN&jaar=2026&sorteer=-dag",
            "verhalen?q=bestaatniet",
            "verhaal-bewerken",
            "verhaal-bewerken?id=" + id,
            "verhaal-toestemming?verhaal=" + id + "&wordt=" + UUID.randomUUID(),
            "verhaal-foto?id=" + id,
            "indicatoren",
            "wijk?gebied=WK014111",
            "wijk?gebied=WK014112",
            "portlets/verhalen?gebied=WK014112")) {
      complete(page(regisseur, pagina));
    }
    assertThat(page(regisseur, "verhaal?id=" + id).body())
        .contains("Bij dit verhaal is er nog geen cijfer.", "Cijfer kiezen");
    assertThat(page(signedOn(LEZER), "verhaal?id=" + id).body())
        .contains("Bij dit verhaal is er nog geen cijfer.")
        .doesNotContain("Cijfer kiezen", "Toestemming vastleggen");
    assertThat(page(regisseur, "indicatoren").body()).contains("nog geen verhaal");
    assertThat(page(regisseur, "wijk?gebied=WK014112").body())
        .contains("Uit Noorderkwartier is er nog geen verhaal.");
    HttpResponse<String> csv = expect(200, page(regisseur, "verhalen.csv?indicator=GEEN"));
    assertThat(csv.body()).contains("Nog zonder cijfer");
  }

  @Test
  void onderdelenVanPlannenKomenUitWatWijkplanVertelt() {
    UUID onderdeel = UUID.randomUUID();
    UUID plan = UUID.randomUUID();
    tell(
        "monitoring.verhaalplannen",
        "nl.wijkwerk.wijkplannen.aangeboden",
        "wijkplan:" + plan,
        "WK014111",
        Json.createObjectBuilder()
            .add("planId", plan.toString())
            .add("versie", 1)
            .add("gebied", "WK014111")
            .add("wijk", "De Riet")
            .add("titel", "Wijkplan proef")
            .add(
                "onderdelen",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("id", onderdeel.toString())
                            .add("nummer", "7.1")
                            .add("omschrijving", "Bankjes op de hoek")
                            .add("jaarVan", 2026)
                            .add("jaarTot", 2027)))
            .build());
    HttpResponse<String> verhaal = voegToe("Bankjes", "Er kwamen bankjes.");
    String metPlan =
        inhoud("Bankjes", "Er kwamen bankjes.")
            .replace(
                "\"indicatoren\"", "\"planonderdelen\":[\"" + onderdeel + "\"],\"indicatoren\"");
    JsonObject nu = json(expect(200, put(REGISSEUR, pad(verhaal), version(verhaal), metPlan)));
    assertThat(nu.getJsonArray("onderdelen").getJsonObject(0).getString("omschrijving"))
        .isEqualTo("Bankjes op de hoek");
    assertThat(page(signedOn(LEZER), "verhaal?id=" + json(verhaal).getString("id")).body())
        .contains("Bankjes op de hoek", "Wijkplan proef")
        .doesNotContain("/wijkplan/plan?id=" + plan);
    refused(
        400,
        put(
            REGISSEUR,
            pad(verhaal),
            "\"" + nu.getInt("versie") + "\"",
            metPlan.replace(onderdeel.toString(), plan.toString())));
  }
}
