package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.StatlineFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.ModulePromises;
import org.junit.jupiter.api.Test;

class MonitoringIT extends ModulePromises {
  private static final String KOP =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83";

  private HttpResponse<String> leverAan(String wie, Aanlevering.Bron... bronnen)
      throws IOException {
    ByteArrayOutputStream lijf = new ByteArrayOutputStream();
    for (Aanlevering.Bron bron : bronnen) {
      lijf.writeBytes(
          ("\r\n--grens\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                  + bron.naam()
                  + "\"\r\nContent-Type: text/csv\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      bron.open().transferTo(lijf);
    }
    lijf.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(wie, "api/v1/inleveringen")
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()))
            .build());
  }

  private JsonObject wachtOpEinde(HttpResponse<String> aangenomen) {
    String pad = "api/v1/inleveringen/" + json(aangenomen).getInt("id");
    await(
        "import ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    return json(get("beheerder", pad));
  }

  private static Aanlevering.Bron almelo(int bijstand) {
    return LeveringFixture.csv(
        "84799NED_TypedDataSet.csv",
        KOP,
        "GM0141;73107;2980",
        "WK014111;7060;" + bijstand,
        "WK014112;5605;.",
        "XX;1;1");
  }

  @Test
  void beheerderLeestInEnIedereenZietDeAfstand() throws IOException {
    HttpResponse<String> aangenomen = expect(202, leverAan("beheerder", almelo(420)));
    assertThat(aangenomen.headers().firstValue("API-Version")).isPresent();
    JsonObject klaar = wachtOpEinde(aangenomen);
    assertThat(klaar.getString("status")).isEqualTo("GEREED");
    assertThat(klaar.getInt("rijenGeweigerd")).isEqualTo(1);
    JsonObject weigering =
        klaar.getJsonObject("rapport").getJsonArray("weigeringen").getJsonObject(0);
    assertThat(weigering.getInt("regel")).isEqualTo(5);
    assertThat(weigering.getString("reden")).isEqualTo("GEEN_GEBIEDSCODE");

    JsonObject nogEens = wachtOpEinde(leverAan("beheerder", almelo(420)));
    assertThat(nogEens.getString("status")).isEqualTo("IDENTIEK");

    JsonObject afstanden = json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/afstanden"));
    JsonObject bijstand = afstanden.getJsonArray("afstanden").getJsonObject(0);
    assertThat(bijstand.getString("indicator")).isEqualTo("BIJSTAND");
    assertThat(bijstand.getJsonNumber("achterstand").bigDecimalValue())
        .isEqualByComparingTo("18.7");
    assertThat(bijstand.getString("klasse")).isEqualTo("NOG_GEEN");
  }

  @Test
  @Bedrijfsregel({"MON-40", "MON-41"})
  void statlineEnWerkmapKomenDoorDezelfdeDeur() throws IOException {
    JsonObject csv =
        wachtOpEinde(
            expect(
                202,
                leverAan(
                    "beheerder", LeveringFixture.csv("export.txt", StatlineFixture.MET_CODE))));
    assertThat(csv.getString("status")).isEqualTo("GEREED");
    assertThat(csv.getInt("jaar")).isEqualTo(2017);
    assertThat(csv.getString("bron")).isEqualTo("CBS Kerncijfers wijken en buurten");
    JsonObject werkmap =
        wachtOpEinde(
            expect(
                202,
                leverAan(
                    "beheerder",
                    StatlineFixture.werkmap(
                        "export",
                        StatlineFixture.met(
                            StatlineFixture.MET_CODE, "2017", "2018", "17,5", "veel")))));
    assertThat(werkmap.getInt("jaar")).isEqualTo(2018);
    assertThat(
            werkmap
                .getJsonObject("rapport")
                .getJsonArray("weigeringen")
                .getJsonObject(0)
                .getString("cel"))
        .isEqualTo("F6");
    assertThat(
            refused(
                    400,
                    leverAan(
                        "beheerder",
                        LeveringFixture.csv(
                            "export.csv",
                            StatlineFixture.met(StatlineFixture.OP_NAAM, "2018", "2009"))))
                .getString("detail"))
        .contains("Codering");
  }

  @Test
  void alleenDeBeheerderLeestIn() throws IOException {
    refused(403, leverAan("wijkregisseur.deriet", almelo(1)));
    refused(403, get("wijkregisseur.deriet", "api/v1/inleveringen"));
  }

  @Test
  @Bedrijfsregel({"MON-30", "MON-32"})
  void eenVerkeerdJaarWordtGeweigerdOfTeruggetrokken() throws IOException {
    assertThat(
            refused(
                    400,
                    leverAan(
                        "beheerder",
                        LeveringFixture.csv("DataProperties.csv", eigenschappen("2062")),
                        LeveringFixture.csv("x.csv", KOP, "GM0141;73107;2980")))
                .getString("detail"))
        .contains("2062");

    int id =
        wachtOpEinde(
                expect(
                    202,
                    leverAan(
                        "beheerder",
                        LeveringFixture.csv(
                            "85039NED.csv",
                            KOP,
                            "GM0141;73107;2980",
                            "WK014111;7060;500",
                            "X;1;1"))))
            .getInt("id");
    HttpClient beheerder = signedOn("beheerder");
    assertThat(expect(200, page(beheerder, "inlezing?id=" + id)).body())
        .contains(
            "Levering terugtrekken",
            "Wijken en dorpen die er in 2021 niet meer zijn",
            "Noorderkwartier",
            "Niet bekend");
    complete(page(signedOn("wijkregisseur.deriet"), "wijk?gebied=WK014112"));
    assertThat(page(signedOn("wijkregisseur.deriet"), "wijk?gebied=WK014112").body())
        .contains("Noorderkwartier staat niet meer in de indeling van 2021.");
    String pad = "api/v1/inleveringen/" + id;
    refused(403, put("wijkregisseur.deriet", pad + "/terugtrekking", null, "{\"reden\":\"x\"}"));
    refused(400, put("beheerder", pad + "/terugtrekking", null, "{\"reden\":\" \"}"));
    for (int keer = 0; keer < 2; keer++) {
      expect(204, put("beheerder", pad + "/terugtrekking", null, "{\"reden\":\"fout jaar\"}"));
    }
    assertThat(json(get("beheerder", pad)).getString("status")).isEqualTo("TERUGGETROKKEN");
    HttpResponse<String> pagina = expect(200, page(beheerder, "inlezing?id=" + id));
    complete(pagina);
    assertThat(pagina.body()).contains("Teruggetrokken").doesNotContain("Levering terugtrekken");
    assertThat(json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/afstanden")).toString())
        .doesNotContain("2021");
  }

  private static String eigenschappen(String jaar) {
    return LeveringFixture.EIGENSCHAPPEN.replace("2021", jaar);
  }

  @Test
  void kapotBestandGeeftEenZinEnLaatNietsAchter() throws IOException {
    int vooraf = json(get("beheerder", "api/v1/inleveringen")).getInt("totaal");
    JsonObject fout =
        refused(400, leverAan("beheerder", LeveringFixture.csv("twee.csv", "Zomaar een tekst")));
    assertThat(fout.getString("detail")).startsWith("In twee.csv zit geen tabel");
    assertThat(json(get("beheerder", "api/v1/inleveringen")).getInt("totaal")).isEqualTo(vooraf);
  }

  @Test
  void portletVanDeBeheerderToontHetLaatsteVerslagEnGeeftHetAlsBestand() throws IOException {
    int id = wachtOpEinde(expect(202, leverAan("beheerder", almelo(421)))).getInt("id");
    HttpClient beheerder = signedOn("beheerder");
    HttpResponse<String> portlet = page(beheerder, "portlets/inlezen");
    complete(portlet);
    assertThat(portlet.body())
        .contains("84799NED_TypedDataSet.csv", "portlets/inlezen.csv?id=" + id, "data-wk-grootste");
    HttpResponse<String> verslag = expect(200, page(beheerder, "portlets/inlezen.csv?id=" + id));
    assertThat(verslag.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(verslag.body()).contains("XX");
    expect(403, page(signedOn("wijkregisseur.deriet"), "portlets/inlezen"));
    expect(403, page(signedOn("wijkregisseur.deriet"), "portlets/inlezen.csv?id=" + id));
  }

  @Test
  void foutInHetAdresIsProblemJson() {
    refused(400, get("beheerder", "api/v1/inleveringen?pagina=x"));
    refused(404, get("beheerder", "api/v1/inleveringen/999999"));
    refused(400, get("beheerder", "api/v1/gebieden/WK014111/afstanden?maat=x"));
    refused(400, get("beheerder", "api/v1/gebieden/WK014111/afstanden?jaar=x"));
    refused(400, get("beheerder", "api/v1/gebieden/WK014111/afstanden?jaar=20200"));
  }

  @Test
  @Bedrijfsregel("KRN-21")
  void portletToontHetJaarDatGevraagdWordtEnWeigertWatGeenJaarIs() throws IOException {
    int toen = leverJaar("84286NED.csv", 353);
    int nu = leverJaar("84583NED.csv", 706);
    try {
      HttpClient lezer = signedOn("wijkregisseur.deriet");
      for (String portlet :
          List.of("afstand?gebied=WK014111", "cijfer?gebied=WK014111&indicator=BIJSTAND")) {
        String pad = "portlets/" + portlet + "&jaar=";
        HttpResponse<String> eerder = page(lezer, pad + "2018");
        complete(eerder);
        assertThat(eerder.body())
            .contains("50,0", "2018", "/monitoring/wijk?gebied=WK014111&amp;jaar=2018")
            .doesNotContain("100,0");
        assertThat(page(lezer, pad + "2019").body()).contains("100,0", "2019");
        assertThat(page(lezer, pad + "2017").body())
            .contains("zijn er geen cijfers over 2017", "2019, 2018");
        for (String fout : List.of("x", "0", "20190", "2019.5")) {
          assertThat(expect(400, page(lezer, pad + fout)).body())
              .contains("data-wk-stand=\"fout\"");
        }
      }
      complete(page(lezer, "wijk?gebied=WK014111&jaar=2018"));
      complete(page(lezer, "wijk?gebied=WK014111&jaar=2017"));
      assertThat(
              json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/afstanden?jaar=2018"))
                  .getJsonArray("afstanden")
                  .getJsonObject(0)
                  .getInt("jaar"))
          .isEqualTo(2018);
    } finally {
      // Other tests count on one year.
      for (int levering : List.of(nu, toen)) {
        expect(
            204,
            put(
                "beheerder",
                "api/v1/inleveringen/" + levering + "/terugtrekking",
                null,
                "{\"reden\":\"proef\"}"));
      }
    }
  }

  private int leverJaar(String bestand, int bijstand) throws IOException {
    return wachtOpEinde(
            expect(
                202,
                leverAan(
                    "beheerder",
                    LeveringFixture.csv(
                        bestand, KOP, "GM0141;73107;2980", "WK014111;7060;" + bijstand, "X;1;1"))))
        .getInt("id");
  }

  @Test
  @Bedrijfsregel({"MON-50", "MON-54"})
  void managerMaaktEnWijzigtEenIndicatorEnEenAnderNiet() throws IOException {
    String inhoud =
        """
        {"naam":"Ouderen per bijstand","omschrijving":"Om te proberen.","eenheid":"per 100","richting":"NEUTRAAL",
        "bron":"Eigen telling","frequentie":"ONREGELMATIG","objectief":true,"meetwijze":"VERHOUDING",
        "teller":"k_65JaarOfOuder","noemer":"PersonenPerSoortUitkeringBijstand","factor":100,"decimalen":1,
        "minimum":0,"tolerantie":1,"tolerantieRelatief":2,"getoond":true}""";
    refused(403, post("wijkregisseur.deriet", "api/v1/indicatoren", null, inhoud));
    assertThat(
            refused(
                    422,
                    post(
                        "manager.wijksturing",
                        "api/v1/indicatoren",
                        null,
                        inhoud.replace("100,", "0,")))
                .toString())
        .contains("MON-50", "Vul een getal boven 0 in");
    JsonObject nieuw =
        json(expect(201, post("manager.wijksturing", "api/v1/indicatoren", null, inhoud)));
    assertThat(nieuw.getString("code")).isEqualTo("OUDEREN_PER_BIJSTAND");
    assertThat(
            refused(422, post("manager.wijksturing", "api/v1/indicatoren", null, inhoud))
                .toString())
        .contains("Er is al een indicator met de naam Ouderen per bijstand");
    String pad = "api/v1/indicatoren/OUDEREN_PER_BIJSTAND";
    HttpResponse<String> gelezen = expect(200, get("wijkregisseur.deriet", pad));
    String versie = gelezen.headers().firstValue("ETag").orElseThrow();
    String verborgen = inhoud.replace("\"getoond\":true", "\"getoond\":false");
    refused(403, put("wijkregisseur.deriet", pad, versie, verborgen));
    refused(428, put("manager.wijksturing", pad, null, verborgen));
    expect(200, put("manager.wijksturing", pad, versie, verborgen));
    refused(412, put("manager.wijksturing", pad, versie, inhoud));
    assertThat(json(get("wijkregisseur.deriet", "api/v1/indicatoren")).toString())
        .doesNotContain("OUDEREN_PER_BIJSTAND");
    assertThat(json(get("wijkregisseur.deriet", "api/v1/indicatoren?alle=true")).toString())
        .contains("OUDEREN_PER_BIJSTAND");

    HttpClient manager = signedOn("manager.wijksturing");
    String lijst = expect(200, page(manager, "indicatoren?stand=verborgen")).body();
    assertThat(lijst).contains("Ouderen per bijstand").doesNotContain(">Auto's per huishouden<");
    String kaart = expect(200, page(manager, "indicator?code=OUDEREN_PER_BIJSTAND")).body();
    assertThat(kaart)
        .contains(
            "65 jaar of ouder (aantal) gedeeld door Personen per soort uitkering; Bijstand (aantal),"
                + " maal 100");
    complete(page(manager, "indicator-bewerken?code=OUDEREN_PER_BIJSTAND"));
    assertThat(
            expect(403, page(signedOn("wijkregisseur.deriet"), "indicator-bewerken?code=BIJSTAND"))
                .body())
        .contains("U mag geen indicatoren wijzigen.")
        .doesNotContain("indicatorvorm");
  }

  @Test
  @Bedrijfsregel({"MON-113", "MON-114", "MON-116"})
  void groepVanWijkenBeperktDeTabelEnHeeftEenTotaalOpDePaginaInDeApiEnInHetBestand()
      throws IOException {
    wachtOpEinde(leverAan("beheerder", almelo(420)));
    String inhoud =
        """
        {"naam":"Aandachtswijken","soort":"WIJKEN","leden":["WK014111","WK014112"]}""";
    refused(403, post("wijkregisseur.deriet", "api/v1/groepen", null, inhoud));
    assertThat(
            refused(
                    422,
                    post(
                        "manager.wijksturing",
                        "api/v1/groepen",
                        null,
                        inhoud.replace("WK014112", "WK999999")))
                .toString())
        .contains("MON-113", "WK999999");
    JsonObject nieuw =
        json(expect(201, post("manager.wijksturing", "api/v1/groepen", null, inhoud)));
    String id = nieuw.getString("id");
    String pad = "api/v1/groepen/" + id;
    String versie =
        expect(200, get("wijkregisseur.deriet", pad)).headers().firstValue("ETag").orElseThrow();

    JsonObject tabel = json(get("wijkregisseur.deriet", "api/v1/afstanden?wijken=" + id));
    assertThat(tabel.getJsonArray("wijken")).hasSize(2);
    JsonObject totaal = tabel.getJsonArray("totalen").getJsonObject(0);
    assertThat(totaal.getInt("aantal")).isEqualTo(2);
    assertThat(totaal.getJsonObject("steden").getString("herkomst")).isEqualTo("STAD");
    assertThat(
            tabel
                .getJsonArray("wijken")
                .getJsonObject(0)
                .getJsonArray("afstanden")
                .getJsonObject(0)
                .getJsonObject("regel")
                .getString("nummer"))
        .startsWith("MON-");
    refused(404, get("wijkregisseur.deriet", "api/v1/afstanden?steden=" + id));

    HttpClient manager = signedOn("manager.wijksturing");
    HttpResponse<String> pagina =
        page(manager, "?wijken=" + id + "&gebied=WK014111&indicator=BIJSTAND");
    complete(pagina);
    assertThat(pagina.body())
        .contains("Aandachtswijken (2 wijken samen)", "MON-0", "&amp;wijken=" + id)
        .doesNotContain(">Binnenstad<");
    assertThat(expect(200, page(manager, "beeld/warmte.csv?wijken=" + id)).body())
        .contains("WK014111", ";MON-0")
        .doesNotContain("WK014113");
    HttpResponse<String> lijst = page(manager, "groepen");
    complete(lijst);
    assertThat(lijst.body())
        .contains("Aandachtswijken", "G18", "Alkmaar, Amersfoort, Arnhem")
        .doesNotContain("GM0361");
    complete(page(manager, "groep-bewerken?id=" + id));
    HttpResponse<String> g4 =
        page(manager, "groep-bewerken?id=00000000-0000-4000-8000-000000000004");
    complete(g4);
    assertThat(g4.body()).contains("Nu in de groep: GM0363 Amsterdam, GM0518 Den Haag");
    HttpClient regisseur = signedOn("wijkregisseur.deriet");
    for (String dicht :
        List.of("groep-bewerken", "dataset-bewerken", "eigen-gebied-bewerken", "bron-bewerken")) {
      HttpResponse<String> geweigerd =
          expect(403, page(regisseur, dicht + "?wordt=" + UUID.randomUUID()));
      assertThat(geweigerd.body())
          .as(dicht)
          .containsPattern("U (mag|kunt) ")
          .contains("data-wk-einde");
    }
    assertThat(expect(403, page(regisseur, "groep-bewerken?id=" + id)).body())
        .contains("U mag groepen niet wijzigen.")
        .doesNotContain("groepvorm");

    refused(412, put("manager.wijksturing", pad, "\"99\"", inhoud));
    expect(200, put("manager.wijksturing", pad, versie, inhoud.replace("WK014112", "WK014113")));
    refused(428, change("DELETE", "manager.wijksturing", pad, null, null));
    refused(412, change("DELETE", "manager.wijksturing", pad, versie, null));
    String nu = get("manager.wijksturing", pad).headers().firstValue("ETag").orElseThrow();
    refused(403, change("DELETE", "wijkregisseur.deriet", pad, nu, null));
    expect(204, change("DELETE", "manager.wijksturing", pad, nu, null));
    assertThat(json(get("wijkregisseur.deriet", "api/v1/groepen")).toString()).doesNotContain(id);
  }

  @Test
  @Bedrijfsregel("MON-56")
  void eenCijferDoorDeJarenStaatOpDePaginaInDeApiEnInBestanden() throws IOException {
    wachtOpEinde(leverAan("beheerder", almelo(420)));
    JsonObject reeks =
        json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/reeksen/BIJSTAND"));
    JsonObject jaar = reeks.getJsonArray("jaren").getJsonObject(0);
    assertThat(jaar.getInt("jaar")).isEqualTo(2020);
    assertThat(jaar.getJsonNumber("wijk").bigDecimalValue()).isEqualByComparingTo("59.5");
    JsonObject leeg =
        json(get("wijkregisseur.deriet", "api/v1/gebieden/WK014112/reeksen/BIJSTAND"));
    assertThat(leeg.getJsonArray("jaren").getJsonObject(0).getString("wijkOntbreekt"))
        .isEqualTo("PUNT");
    refused(404, get("wijkregisseur.deriet", "api/v1/gebieden/WK014111/reeksen/ZON"));
    refused(404, get("wijkregisseur.deriet", "api/v1/gebieden/GM0141/reeksen/BIJSTAND"));

    HttpClient lezer = signedOn("wijkregisseur.deriet");
    HttpResponse<String> pagina = page(lezer, "reeks?gebied=WK014111&indicator=BIJSTAND");
    complete(pagina);
    assertThat(pagina.body()).contains("Bijstand in De Riet", "<svg", "59,5");
    assertThat(expect(200, page(lezer, "reeks?gebied=WK014112&indicator=BIJSTAND")).body())
        .contains("de bron zet een punt");
    assertThat(
            expect(200, page(lezer, "beeld/reeks.svg?gebied=WK014111&indicator=BIJSTAND")).body())
        .startsWith("<svg");
    assertThat(
            expect(200, page(lezer, "beeld/reeks.csv?gebied=WK014111&indicator=BIJSTAND")).body())
        .contains("2020;59,5;");
    for (String beeld :
        List.of(
            "stippen.%s?gebied=WK014111",
            "stippen.%s?gebied=WK014111&kern=ja", "waarom.%s?gebied=WK014111&indicator=BIJSTAND")) {
      assertThat(expect(200, page(lezer, "beeld/" + beeld.formatted("csv"))).body())
          .contains("De Riet", "59,5");
      assertThat(expect(200, page(lezer, "beeld/" + beeld.formatted("svg"))).body())
          .startsWith("<svg")
          .contains("59,5");
      expect(200, page(lezer, "beeld/" + beeld.formatted("png")));
      expect(200, page(lezer, "beeld/" + beeld.formatted("xlsx")));
    }
    // Of a wijk without a figure there is no picture, and nobody reads it without signing on.
    assertThat(page(lezer, "beeld/waarom.svg?gebied=WK014112&indicator=BIJSTAND").statusCode())
        .isEqualTo(404);
    assertThat(anonymous("beeld/stippen.csv?gebied=WK014111").statusCode()).isNotEqualTo(200);
    assertThat(expect(400, page(lezer, "reeks?gebied=&indicator=BIJSTAND")).body())
        .contains("Kies een wijk");
  }

  private static final String MKBA =
      """
      {"titel":"Frontlijnteam","gebied":"WK014111","onderwerp":"Een team achter de voordeur",
       "basisjaar":2026,"jaren":3,"discontovoet":10,"discontobron":"Afspraak","prijspeil":"2026",
       "partijen":["Gemeente","Bewoners"]}""";

  private static final String POST =
      """
      {"soort":"KOSTEN","omschrijving":"Team","partij":"Gemeente","spreiding":"EENMALIG",
       "bedrag":1000,"van":2026,"grondslag":"GESCHAT"}""";

  private static final String BAAT =
      """
      {"soort":"BATEN","omschrijving":"Rust in de wijk","partij":"Bewoners",
       "spreiding":"JAARLIJKS","bedrag":605,"van":2027,"tot":2028,"grondslag":"GESCHAT",
       "marge":"PROCENT","laag":80,"hoog":120}""";

  private String maakMkba(String wie) {
    return json(expect(201, post(wie, "api/v1/mkbas", null, MKBA))).getString("id");
  }

  @Test
  @Bedrijfsregel({"MON-71", "MON-72", "MON-73", "MON-78", "MON-79"})
  void kostenBatenanalyseGaatOverDeApiMetDezelfdeRegels() {
    String wie = "wijkregisseur.deriet";
    refused(403, post("medewerker", "api/v1/mkbas", null, MKBA));
    refused(403, post(wie, "api/v1/mkbas", null, MKBA.replace("WK014111", "WK014112")));
    refused(403, post(wie, "api/v1/mkbas", null, MKBA.replace("\"WK014111\"", "null")));
    assertThat(
            refused(422, post(wie, "api/v1/mkbas", null, MKBA.replace(":10,", ":16,"))).toString())
        .contains("MON-71");
    String id = maakMkba(wie);
    String pad = "api/v1/mkbas/" + id;
    HttpResponse<String> post = expect(201, post(wie, pad + "/posten", null, POST));
    String postpad = pad + "/posten/" + json(post).getString("id");
    expect(201, post(wie, pad + "/posten", null, BAAT));
    assertThat(
            refused(422, post(wie, pad + "/posten", null, POST.replace("2026", "2031"))).toString())
        .contains("MON-72", "2031");
    JsonObject uitkomst = json(get("medewerker", pad)).getJsonObject("uitkomst");
    assertThat(uitkomst.getJsonNumber("baten").bigDecimalValue()).isEqualByComparingTo("1050");
    assertThat(uitkomst.getJsonNumber("verhouding").bigDecimalValue()).isEqualByComparingTo("1.05");

    String etag = get(wie, postpad).headers().firstValue("ETag").orElseThrow();
    expect(200, put(wie, postpad, etag, POST.replace("1000", "900")));
    refused(412, put(wie, postpad, etag, POST.replace("1000", "800")));
    assertThat(json(get(wie, postpad)).getJsonObject("inhoud").getInt("bedrag")).isEqualTo(900);
    refused(
        404, get(wie, "api/v1/mkbas/" + maakMkba(wie) + "/posten/" + json(post).getString("id")));

    String kopie =
        json(expect(201, post(wie, pad + "/kopieen", null, MKBA.replace("Front", "Achter"))))
            .getString("id");
    assertThat(json(get(wie, "api/v1/mkbas/" + kopie)).getJsonArray("posten")).hasSize(2);
    String versie = get(wie, pad).headers().firstValue("ETag").orElseThrow();
    refused(422, put(wie, pad + "/verwijdering", versie, "{\"reden\":\"x\"}"));
    expect(204, put(wie, pad + "/verwijdering", versie, "{\"reden\":\"Dubbel gemaakt\"}"));
    refused(404, get(wie, pad));
    assertThat(get(wie, "api/v1/mkbas?zoek=frontlijn").body()).doesNotContain(id);
    refused(400, get(wie, "api/v1/mkbas?sorteer=x"));
  }

  @Test
  @Bedrijfsregel("MON-76")
  void kostenBatenanalyseToontUitkomstFormuleEnBestanden() {
    String id = maakMkba("wijkregisseur.deriet");
    HttpClient browser = signedOn("wijkregisseur.deriet");
    HttpResponse<String> leeg = page(browser, "mkba?id=" + id);
    complete(leeg);
    assertThat(leeg.body()).contains("Er zijn nog geen posten");
    for (String post : List.of(POST, BAAT)) {
      expect(201, post("wijkregisseur.deriet", "api/v1/mkbas/" + id + "/posten", null, post));
    }
    HttpResponse<String> pagina = page(browser, "mkba?id=" + id);
    complete(pagina);
    assertThat(pagina.body())
        .contains("1.050", "geen bewezen effect", "Aanname", "Hoe is dit gerekend?", "<svg xmlns");
    complete(page(browser, "mkbas?q=frontlijn&sorteer=-titel"));
    expect(
        201,
        post(
            "wijkregisseur.deriet",
            "api/v1/mkbas/" + id + "/posten",
            null,
            POST.replace("1000", "1000.37")));
    assertThat(page(browser, "mkbas").body())
        .as("whole euros in the list")
        .contains(">\u2212950</td>")
        .doesNotContain("950,37");
    complete(page(browser, "mkba-bewerken?id=" + id));
    HttpResponse<String> lezer = page(signedOn("medewerker"), "mkba?id=" + id);
    complete(lezer);
    assertThat(lezer.body()).doesNotContain("Kosten toevoegen", "Analyse verwijderen");
    assertThat(expect(200, page(browser, "beeld/mkba-partijen.csv?id=" + id)).body())
        .contains("Gemeente", "Bewoners");
    for (String bestand : List.of("analyse.xlsx", "analyse.pdf", "gevoeligheid.csv")) {
      expect(200, page(browser, "mkba-bestand/" + bestand + "?id=" + id));
    }
    for (String plaat : List.of("mkba-partijen", "mkba-jaren")) {
      for (String vorm : List.of("png", "svg", "xlsx", "csv")) {
        expect(200, page(browser, "beeld/" + plaat + "." + vorm + "?id=" + id));
      }
    }
    expect(404, page(browser, "mkba-bestand/anders.csv?id=" + id));
  }

  @Test
  @Bedrijfsregel("MON-72")
  void tweeBrowsersVerliezenNietsVanEenPost() {
    String wie = "wijkregisseur.deriet";
    String id = maakMkba(wie);
    String post =
        json(expect(201, post(wie, "api/v1/mkbas/" + id + "/posten", null, POST))).getString("id");
    String pad = "mkba?id=" + id + "&post=" + post;
    HttpClient een = signedOn(wie);
    HttpClient twee = signedOn(wie);
    Formulier eerste =
        Formulier.of(page(een, pad).body(), "postvorm")
            .with("omschrijving", "Team van vijf")
            .press();
    Formulier tweede =
        Formulier.of(page(twee, pad).body(), "postvorm").with("bedrag", "1.200").press();
    expect(302, submit(een, pad, eerste.fields()));
    String botsing = expect(200, submit(twee, pad, tweede.fields())).body();
    assertThat(botsing).contains("Team van vijf", "1.200");
    expect(302, submit(twee, pad, Formulier.of(botsing, "postvorm").press().fields()));
    JsonObject inhoud =
        json(get(wie, "api/v1/mkbas/" + id + "/posten/" + post)).getJsonObject("inhoud");
    assertThat(inhoud.getString("omschrijving")).isEqualTo("Team van vijf");
    assertThat(inhoud.getInt("bedrag")).isEqualTo(1200);
  }
}
