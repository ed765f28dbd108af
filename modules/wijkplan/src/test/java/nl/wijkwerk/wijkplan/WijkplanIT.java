package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.communicatie.api.PublicatieGedaan;
import nl.wijkwerk.kern.document.Documenteisen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.samenwerking.api.BesluitGenomen;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.ModulePromises;
import org.junit.jupiter.api.Test;

class WijkplanIT extends ModulePromises {
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String DE_RIET = "WK014111";
  private static final String OSSENKOPPELERHOEK = "WK014116";
  private static final String VOLGER = "wijkplan.planvolger";
  private static final String MEETBAAR =
      """
      {"ambitie": 1, "doelstelling": "Meer bewoners eten samen", "pm": false, "raming": 12500,
       "oplossingen": "Buurtrestaurant", "jaarVan": 2027, "jaarTot": 2028,
       "verantwoordelijke": "Welzijn", "indicator": "Gasten per week", "beginwaarde": 10,
       "beginjaar": 2026, "bron": "Telling", "streefwaarde": 40, "streefdatum": "2028-12-31",
       "eigenaar": "Welzijn"}
      """;

  private static String pad(String plan) {
    return "api/v1/wijkplannen/" + plan;
  }

  private String analyse() {
    return json(expect(
            201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"" + DE_RIET + "\"}")))
        .getString("id");
  }

  private String analyseregel(String analyse) {
    return json(expect(
            201,
            post(
                REGISSEUR,
                "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                null,
                """
                {"ambitie": 1, "domein": "SOCIAAL", "waardering": 2,
                 "waarderingDoor": "Regiegroep", "kosten": 12500,
                 "knelpunten": "Bewoners kennen elkaar weinig"}
                """)))
        .getString("id");
  }

  private String concept() {
    String analyse = analyse();
    HttpResponse<String> gemaakt =
        expect(
            201,
            post(
                REGISSEUR,
                "api/v1/wijkplannen",
                null,
                Json.createObjectBuilder()
                    .add("analyse", analyse)
                    .add("analyseregels", Json.createArrayBuilder().add(analyseregel(analyse)))
                    .add("titel", "Wijkplan De Riet")
                    .add("vanJaar", 2027)
                    .add("totJaar", 2030)
                    .build()
                    .toString()));
    String plan = json(gemaakt).getString("id");
    assertThat(gemaakt.headers().firstValue("Location").orElse("")).endsWith(pad(plan));
    return plan;
  }

  private String enigeRegel(String plan) {
    List<JsonObject> regels =
        list(get(REGISSEUR, pad(plan) + "/planregels")).getValuesAs(JsonObject.class);
    assertThat(regels).hasSize(1);
    return pad(plan) + "/planregels/" + regels.get(0).getString("id");
  }

  private String aangeboden() {
    String plan = concept();
    String regel = enigeRegel(plan);
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), MEETBAAR));
    expect(200, biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    return plan;
  }

  private HttpResponse<String> biedAan(String wie, String plan, String versie) {
    return post(wie, pad(plan) + "/aanbiedingen", versie, null);
  }

  private HttpResponse<String> toets(String wie, String plan, String middelen) {
    JsonObject stand = json(get(REGISSEUR, pad(plan)));
    return post(
        wie,
        pad(plan) + "/raadstoetsen",
        null,
        """
        {"inhoudsversie": %d, "vergadering": "%s", "betrokkenheid": {"voldaan": true},
         "doelstellingen": {"voldaan": true}, "middelen": %s}
        """
            .formatted(
                stand.getInt("inhoudsversie"),
                stand.getString("aangebodenOp", "2026-11-21"),
                middelen));
  }

  private String fase(String plan) {
    return json(get(REGISSEUR, pad(plan))).getString("fase");
  }

  @Test
  @Bedrijfsregel({"WPL-01", "WPL-03", "WPL-04", "WPL-150"})
  void planGaatVanConceptNaarVastgesteldEnHetSpoorVerteltHet() {
    String plan = concept();
    JsonObject onvolledig =
        broken("WPL-01", biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    assertThat(onvolledig.getString("detail")).contains("1.1").contains("indicator");
    assertThat(fase(plan)).isEqualTo("CONCEPT");

    String regel = enigeRegel(plan);
    String gelezen = version(get(REGISSEUR, regel));
    String gewijzigd = version(expect(200, put(REGISSEUR, regel, gelezen, MEETBAAR)));
    expect(200, biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    assertThat(fase(plan)).isEqualTo("AANGEBODEN");
    broken("WPL-03", put(REGISSEUR, regel, gewijzigd, MEETBAAR));

    broken("WPL-04", toets("griffier", plan, "{\"voldaan\": false}"));
    expect(201, toets("griffier", plan, "{\"voldaan\": true}"));
    assertThat(fase(plan)).isEqualTo("VASTGESTELD");
    assertThat(list(get(REGISSEUR, pad(plan) + "/raadstoetsen"))).hasSize(1);

    List<String> spoor =
        json(get("medewerker", pad(plan) + "/spoorregels")).getJsonArray("resultaten").stream()
            .map(r -> r.asJsonObject().getString("omschrijving"))
            .toList();
    assertThat(spoor).hasSize(6);
    assertThat(spoor.subList(3, 6))
        .containsExactly(
            "Concept gemaakt uit de wijkanalyse, 1 regel overgenomen",
            "Regel van de wijkanalyse toegevoegd bij ambitie 1",
            "Wijkanalyse van De Riet begonnen");
    assertThat(page(signedOn("medewerker"), "spoor?id=" + plan).body())
        .contains("Wijkanalyse van De Riet begonnen", "6 regels, nieuwste eerst");
    assertThat(spoor.get(0)).isEqualTo("Raad stelt versie 1 vast: voldaan aan alle drie kaders");
    assertThat(spoor.get(1)).isEqualTo("Versie 1 aangeboden en vergrendeld");
    assertThat(spoor.get(2)).contains("indicator ingevuld: \u201cGasten per week\u201d");
    assertThat(
            DATABASE.query(
                "select soort from kern.gebeurtenis where onderwerp = ? order by volgnummer",
                "wijkplan:" + plan))
        .extracting(r -> r.get("soort"))
        .containsExactly(
            "nl.wijkwerk.wijkplannen.aangeboden",
            "nl.wijkwerk.plandoelen.bekendgemaakt",
            "nl.wijkwerk.wijkplannen.getoetst",
            "nl.wijkwerk.plandoelen.bekendgemaakt");
    assertThat(vertelde(plan))
        .extracting(
            r -> r.get("fase"), r -> r.get("aantal"), r -> r.get("doel"), r -> r.get("streef"))
        .containsExactly(
            tuple("AANGEBODEN", 1, "Gasten per week", "40"),
            tuple("VASTGESTELD", 1, "Gasten per week", "40"));
  }

  private static List<Map<String, Object>> vertelde(String plan) {
    return DATABASE.query(
        "select gegevens ->> 'fase' as fase, jsonb_array_length(gegevens -> 'doelen') as aantal,"
            + " gegevens #>> '{doelen,0,indicator}' as doel, gegevens #>> '{doelen,0,streefwaarde}'"
            + " as streef from kern.gebeurtenis where onderwerp = ? and soort ="
            + " 'nl.wijkwerk.plandoelen.bekendgemaakt' order by volgnummer",
        "wijkplan:" + plan);
  }

  /** A plan from before anybody listened is told of by itself, and a concept is not. */
  @Test
  @Bedrijfsregel("WPL-150")
  void planVanVoorErIemandLuisterdeWordtAlsnogVerteldEnEenConceptNiet() {
    String plan = aangeboden();
    String concept = concept();
    assertThat(vertelde(plan)).hasSize(1);
    DATABASE.execute(
        "delete from wijkplan.bekendgemaakt where onderwerp = 'wijkplan:" + plan + "'");
    await("the goals are told again", () -> vertelde(plan).size() == 2);
    assertThat(vertelde(concept)).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-15")
  void planMetJarenDieNietKunnenWordtNietAangeboden() {
    String plan = concept();
    String regel = enigeRegel(plan);
    String later =
        MEETBAAR
            .replace("\"jaarVan\": 2027, \"jaarTot\": 2028", "\"jaarVan\": 2035, \"jaarTot\": 2036")
            .replace("\"beginjaar\": 2026", "\"beginjaar\": 2090")
            .replace("2028-12-31", "2099-01-01");
    JsonObject stand =
        json(expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), later)));
    assertThat(stand.getJsonArray("eisen").getValuesAs(JsonObject.class))
        .filteredOn(eis -> !eis.getBoolean("voldaan"))
        .extracting(eis -> eis.getString("eis"))
        .containsExactly("BEGINJAAR", "STREEFDATUM", "PLANJAREN");
    JsonObject geweigerd =
        broken("WPL-15", biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    assertThat(geweigerd.getJsonArray("fouten").getValuesAs(JsonObject.class))
        .extracting(fout -> fout.getString("detail"))
        .satisfiesExactly(
            fout -> assertThat(fout).contains("bij 1.1 moet het jaar van de meting, 2090, nog"),
            fout -> assertThat(fout).contains("1 januari 2099", "tot en met 31 december 2031"),
            fout -> assertThat(fout).contains("2035 tot en met 2036, buiten het plan"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pagina = "plan?id=" + plan;
    String vorm = page(bladeraar, pagina).body();
    assertThat(vorm).contains("Concept, nog 3 eisen");
    Formulier knop = Formulier.of(vorm, "aanbiedvorm").press();
    assertThat(expect(200, submit(bladeraar, pagina, knop.fields())).body())
        .contains("jaar van de meting, 2090", "1 januari 2099", "2035 tot en met 2036");
    assertThat(fase(plan)).isEqualTo("CONCEPT");
  }

  @Test
  void onderdelenVoorDeHeleWijkHebbenHunEigenZin() {
    String open = "Voeg hier toe wat het plan nodig heeft en bij geen ambitie hoort.";
    String plan = concept();
    assertThat(page(signedOn(REGISSEUR), "plan?id=" + plan).body()).contains(open);
    assertThat(page(signedOn("griffier"), "plan?id=" + plan).body())
        .contains("Nog geen onderdeel voor de hele wijk.")
        .doesNotContain(open);
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void teruggestuurdPlanGaatPasNaEenWijzigingOpnieuwNaarDeRaad() {
    String plan = aangeboden();
    String reden = "De dekking van de begroting ontbreekt.";
    expect(201, toets("griffier", plan, "{\"voldaan\": false, \"reden\": \"" + reden + "\"}"));
    JsonObject geweigerd =
        broken("WPL-14", biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    assertThat(geweigerd.getString("detail")).contains("versie 1 terug", "middelen");
    String regel = enigeRegel(plan);
    String anders = MEETBAAR.replace("Gasten per week", "Gasten per maand");
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), anders));
    expect(200, biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
  }

  @Test
  @Bedrijfsregel("WPL-14")
  void teruggestuurdPlanGaatMetDezelfdeRegelsOpnieuwAlsErStaatWatVeranderde() {
    String plan = aangeboden();
    expect(201, toets("griffier", plan, "{\"voldaan\": false, \"reden\": \"Geen dekking nog.\"}"));
    String aanbiedingen = pad(plan) + "/heraanbiedingen";
    String versie = version(get(REGISSEUR, pad(plan)));
    JsonObject kort =
        broken("WPL-14", post(REGISSEUR, aanbiedingen, versie, "{\"wijziging\": \"Geld\"}"));
    assertThat(kort.getString("veld")).isEqualTo("wijziging");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pagina = "plan?id=" + plan;
    String woorden = "Het geld voor doel 1.1 is gereserveerd.";
    Formulier vorm =
        Formulier.of(page(bladeraar, pagina).body(), "aanbiedvorm")
            .with("wijziging", woorden)
            .press();
    expect(302, submit(bladeraar, pagina, vorm.fields()));
    assertThat(
            list(get(REGISSEUR, pad(plan) + "/versies")).getJsonObject(0).getString("toelichting"))
        .isEqualTo(woorden);
    assertThat(page(signedOn("griffier"), pagina).body())
        .contains("Wat er volgens de aanbieder veranderde", woorden);
    assertThat(page(signedOn("griffier"), "versies?id=" + plan).body()).contains(woorden);
  }

  @Test
  void planWordtNietAangebodenMetRegelsDieDeAanbiederNietZag() {
    String plan = concept();
    String regel = enigeRegel(plan);
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), MEETBAAR));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pagina = "plan?id=" + plan;
    Formulier gezien = Formulier.of(page(bladeraar, pagina).body(), "aanbiedvorm").press();
    String versie = version(get(REGISSEUR, pad(plan)));
    expect(
        200,
        put(
            "manager.wijksturing",
            regel,
            version(get(REGISSEUR, regel)),
            MEETBAAR.replace("Gasten per week", "Gasten per nacht")));
    assertThat(biedAan(REGISSEUR, plan, versie).statusCode()).isEqualTo(412);
    String terug = expect(200, submit(bladeraar, pagina, gezien.fields())).body();
    assertThat(terug)
        .contains("Het plan veranderde terwijl u keek", "Manager wijksturing", "Gasten per nacht");
    assertThat(fase(plan)).isEqualTo("CONCEPT");
    expect(302, submit(bladeraar, pagina, Formulier.of(terug, "aanbiedvorm").press().fields()));
    assertThat(fase(plan)).isEqualTo("AANGEBODEN");
  }

  @Test
  void weggehaaldeRegelHoudtHetAanbiedenTegen() {
    String plan = concept();
    String tweede =
        pad(plan)
            + "/planregels/"
            + json(expect(201, post(REGISSEUR, pad(plan) + "/planregels", null, MEETBAAR)))
                .getString("id");
    String versie = version(get(REGISSEUR, pad(plan)));
    expect(
        204,
        change("DELETE", "manager.wijksturing", tweede, version(get(REGISSEUR, tweede)), null));
    assertThat(biedAan(REGISSEUR, plan, versie).statusCode()).isEqualTo(412);
  }

  @Test
  void tweeMensenWijzigenTegelijkElkEenRegelVanEenPlan() {
    String plan = concept();
    List<String> regels = new ArrayList<>(List.of(enigeRegel(plan)));
    for (int i = 0; i < 5; i++) {
      String id =
          json(expect(201, post(REGISSEUR, pad(plan) + "/planregels", null, MEETBAAR)))
              .getString("id");
      regels.add(pad(plan) + "/planregels/" + id);
    }
    List<String> versies = regels.stream().map(r -> version(get(REGISSEUR, r))).toList();
    List<CompletableFuture<Integer>> lopend =
        IntStream.range(0, regels.size())
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            put(
                                    i % 2 == 0 ? REGISSEUR : "manager.wijksturing",
                                    regels.get(i),
                                    versies.get(i),
                                    MEETBAAR.replace("per week", "per maand"))
                                .statusCode()))
            .toList();
    assertThat(lopend).allSatisfy(f -> assertThat(f.join()).isEqualTo(200));
  }

  @Test
  @Bedrijfsregel("WPL-06")
  void conceptKomtNietUitRegelsDieSindsHetKiezenVeranderden() {
    String analyse = analyse();
    String regel = analyseregel(analyse);
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pagina = "concept?analyse=" + analyse;
    Formulier gekozen = Formulier.of(page(bladeraar, pagina).body(), "conceptvorm").press();
    int versie = json(get(REGISSEUR, "api/v1/wijkanalyses/" + analyse)).getInt("versie");
    String regelpad = "api/v1/wijkanalyses/" + analyse + "/analyseregels/" + regel;
    expect(
        200,
        put(
            "manager.wijksturing",
            regelpad,
            version(get(REGISSEUR, regelpad)),
            "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Anders dan gezien\"}"));
    String body =
        """
        {"analyse": "%s", "analyseversie": %d, "analyseregels": ["%s"], "titel": "Ongezien",
         "vanJaar": 2027, "totJaar": 2030}
        """;
    assertThat(
            post(REGISSEUR, "api/v1/wijkplannen", null, body.formatted(analyse, versie, regel))
                .statusCode())
        .isEqualTo(412);
    String vanElders = regel + "\", \"" + UUID.randomUUID();
    assertThat(
            broken(
                    "WPL-06",
                    post(
                        REGISSEUR,
                        "api/v1/wijkplannen",
                        null,
                        body.formatted(analyse, versie + 1, vanElders)))
                .getString("veld"))
        .isEqualTo("analyseregels");
    assertThat(plannenVan(analyse)).isZero();
    String terug = expect(200, submit(bladeraar, pagina, gekozen.fields())).body();
    assertThat(terug).contains("Iemand anders heeft dit gewijzigd", "Anders dan gezien");
    expect(302, submit(bladeraar, pagina, Formulier.of(terug, "conceptvorm").press().fields()));
  }

  @Test
  @Bedrijfsregel("WPL-10")
  void watAnderenBeslotenEnPubliceerdenKomtBijHetPlan() {
    String plan = aangeboden();
    besluitOver(plan);
    JsonObject stand = json(get(REGISSEUR, pad(plan)));
    assertThat(stand.getString("besluitUitkomst")).isEqualTo("NIET_AKKOORD");
    assertThat(stand.getString("besluitReden")).isEqualTo("Het geld is er nog niet.");

    publicatieOver(plan);
    assertThat(fase(plan)).isEqualTo("AANGEBODEN");
    expect(201, toets("griffier", plan, "{\"voldaan\": true}"));
    publicatieOver(plan);
    assertThat(fase(plan)).isEqualTo("GECOMMUNICEERD");

    String gelezen = get(REGISSEUR, pad(plan)).body();
    List<String> spoor = trail("wijkplan:" + plan);
    tellAgain(VOLGER);
    assertThat(get(REGISSEUR, pad(plan)).body()).as("told again").isEqualTo(gelezen);
    assertThat(trail("wijkplan:" + plan)).isEqualTo(spoor);
  }

  @Test
  @Bedrijfsregel("KRN-36")
  void eenOudBesluitKomtNietTerugBijEenPlanDatOpnieuwIsAangeboden() {
    String plan = aangeboden();
    besluitOver(plan);
    expect(201, toets("griffier", plan, "{\"voldaan\": false, \"reden\": \"Geen dekking\"}"));
    String regel = enigeRegel(plan);
    expect(
        200,
        put(REGISSEUR, regel, version(get(REGISSEUR, regel)), MEETBAAR.replace("12500", "10000")));
    expect(200, biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    assertThat(json(get(REGISSEUR, pad(plan))).containsKey("besluitUitkomst")).isFalse();
    tellAgain(VOLGER);
    assertThat(json(get(REGISSEUR, pad(plan))).containsKey("besluitUitkomst")).isFalse();
  }

  private static void besluitOver(String plan) {
    tell(
        VOLGER,
        BesluitGenomen.SOORT,
        "wijkplan:" + plan,
        DE_RIET,
        Json.createObjectBuilder()
            .add("besluitId", UUID.randomUUID().toString())
            .add("uitkomst", "NIET_AKKOORD")
            .add("reden", "Het geld is er nog niet.")
            .add("datum", "2026-11-20")
            .build());
  }

  private static void publicatieOver(String plan) {
    tell(
        VOLGER,
        PublicatieGedaan.SOORT,
        "wijkplan:" + plan,
        DE_RIET,
        Json.createObjectBuilder()
            .add("publicatieId", UUID.randomUUID().toString())
            .add("titel", "Het plan voor De Riet")
            .add("datum", "2026-11-21")
            .build());
  }

  @Test
  @Bedrijfsregel("KRN-10")
  void watIemandNietMagStaatAlsGeweigerdInHetSpoor() {
    String geweigerd =
        "select count(*) from kern.spoor where resultaat = 'GEWEIGERD' and gebruikersnaam ="
            + " 'medewerker'";
    long vooraf = DATABASE.value(Long.class, geweigerd);
    refused(403, post("medewerker", "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014111\"}"));
    assertThat(DATABASE.value(Long.class, geweigerd)).isEqualTo(vooraf + 1);
  }

  @Test
  void alleenWieVoorDeWijkGaatWijzigtEnAlleenDeGriffierToetst() {
    String elders = "{\"gebied\": \"" + OSSENKOPPELERHOEK + "\"}";
    String lijst = "api/v1/wijkanalyses?gebied=" + OSSENKOPPELERHOEK;
    String eerst = get("medewerker", lijst).body();
    for (String wie : List.of(REGISSEUR, "medewerker", "griffier", "beheerder")) {
      refused(403, post(wie, "api/v1/wijkanalyses", null, elders));
    }
    assertThat(get("medewerker", lijst).body()).isEqualTo(eerst);

    String plan = concept();
    String regel = enigeRegel(plan);
    String vooraf = get(REGISSEUR, regel).body();
    String buurman = "wijkregisseur.ossenkoppelerhoek";
    refused(403, put(buurman, regel, version(get(buurman, regel)), MEETBAAR));
    refused(403, change("DELETE", buurman, regel, version(get(buurman, regel)), null));
    refused(403, post(buurman, pad(plan) + "/planregels", null, MEETBAAR));
    refused(403, biedAan(buurman, plan, version(get(buurman, pad(plan)))));
    assertThat(get(REGISSEUR, regel).body()).isEqualTo(vooraf);
    assertThat(fase(plan)).isEqualTo("CONCEPT");

    String bijDeRaad = aangeboden();
    refused(403, toets(REGISSEUR, bijDeRaad, "{\"voldaan\": true}"));
    assertThat(fase(bijDeRaad)).isEqualTo("AANGEBODEN");
    refused(403, get("partner.corporatie", "api/v1/wijkplannen"));
    refused(403, get("partner.corporatie", pad(plan)));
  }

  @Test
  void zonderDeLaatsteVersieVerandertNiets() {
    String plan = concept();
    String regel = enigeRegel(plan);
    String eerste = version(get(REGISSEUR, regel));
    expect(200, put(REGISSEUR, regel, eerste, MEETBAAR));
    String vooraf = get(REGISSEUR, regel).body();
    String ander = MEETBAAR.replace("Meer bewoners eten samen", "Iets anders");

    refused(428, put(REGISSEUR, regel, null, ander));
    assertThat(refused(412, put(REGISSEUR, regel, eerste, ander)).getString("detail"))
        .contains("Er is niets opgeslagen", "Lees het opnieuw");
    refused(400, put(REGISSEUR, regel, "\"x\"", ander));
    refused(428, change("DELETE", REGISSEUR, regel, null, null));
    refused(412, change("DELETE", REGISSEUR, regel, eerste, null));
    refused(428, biedAan(REGISSEUR, plan, null));
    refused(412, biedAan(REGISSEUR, plan, "\"99\""));
    assertThat(get(REGISSEUR, regel).body()).isEqualTo(vooraf);
    assertThat(fase(plan)).isEqualTo("CONCEPT");
  }

  @Test
  void onzinIsGeenServerfout() {
    JsonObject leeg = refused(400, post(REGISSEUR, "api/v1/wijkanalyses", null, "{}"));
    assertThat(leeg.getString("veld")).isEqualTo("gebied");
    refused(400, post(REGISSEUR, "api/v1/wijkanalyses", null, "{"));
    refused(400, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"wijk\": \"De Riet\"}"));
    refused(404, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"WK999999\"}"));
    refused(404, get(REGISSEUR, pad("abc")));
    refused(404, get(REGISSEUR, pad(UUID.randomUUID().toString())));
    refused(404, get(REGISSEUR, pad(UUID.randomUUID().toString()) + "/spoorregels"));
    for (String vraag : List.of("pagina=x", "pagina=0", "fase=ONZIN", "sorteer=drop")) {
      refused(400, get(REGISSEUR, "api/v1/wijkplannen?" + vraag));
    }
    String regels = pad(concept()) + "/planregels";
    refused(400, post(REGISSEUR, regels, null, MEETBAAR.replace("2028-12-31", "31-12-2028")));
    refused(400, post(REGISSEUR, regels, null, MEETBAAR.replace("12500", "\"veel\"")));
    assertThat(
            refused(
                    400,
                    post(
                        REGISSEUR,
                        regels,
                        null,
                        MEETBAAR.replaceFirst("\"ambitie\": ?\\d+", "\"ambitie\": 99")))
                .getString("veld"))
        .isEqualTo("ambitie");
    broken("WPL-08", post(REGISSEUR, regels, null, MEETBAAR.replace("12500", "-1")));
    for (String veld : List.of("raming", "beginwaarde", "streefwaarde")) {
      String teGroot = MEETBAAR.replaceFirst("(\"" + veld + "\": ?)[\\d.]+", "$11e30");
      assertThat(broken("WPL-08", post(REGISSEUR, regels, null, teGroot)).getString("veld"))
          .isEqualTo(veld);
    }
    String analyse = analyse();
    analyseregel(analyse);
    String analyseregels = "api/v1/wijkanalyses/" + analyse + "/analyseregels";
    for (String ambitie : List.of("1.5", "4294967297", "null")) {
      String fout =
          "{\"ambitie\": %s, \"domein\": \"SOCIAAL\", \"knelpunten\": \"x\"}".formatted(ambitie);
      assertThat(refused(400, post(REGISSEUR, analyseregels, null, fout)).getString("veld"))
          .isEqualTo("ambitie");
    }
    broken("WPL-08", post(REGISSEUR, regels, null, MEETBAAR.replace("12500", "0.001")));
    broken("WPL-08", post(REGISSEUR, regels, null, MEETBAAR.replace("2028-12-31", "2025-12-31")));
    refused(405, put(REGISSEUR, regels, null, MEETBAAR));
    assertThat(list(get(REGISSEUR, regels))).hasSize(1);
  }

  @Test
  @Bedrijfsregel("KRN-18")
  void nieuweRegelWordtEenKeerOpgeslagenHoeVaakHetFormulierOokKomt() {
    String analyse = analyse();
    HttpClient bladeraar = signedOn(REGISSEUR);
    String nieuw = "analyse?id=" + analyse + "&nieuw=1";
    String pad = expect(302, page(bladeraar, nieuw)).headers().firstValue("Location").orElse("");
    pad = pad.substring(pad.indexOf("analyse?"));
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "regelvorm")
            .with("domein", "SOCIAAL")
            .with("knelpunten", "Bewoners kennen elkaar weinig")
            .press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("Deze regel is al opgeslagen. Open de regel om hem te wijzigen.");
    assertThat(page(bladeraar, pad).body())
        .contains("Deze regel is al opgeslagen.")
        .doesNotContain("id=\"regelvorm\"");
    assertThat(list(get(REGISSEUR, "api/v1/wijkanalyses/" + analyse + "/analyseregels")))
        .hasSize(1);
  }

  @Test
  @Bedrijfsregel("KRN-18")
  void wieTegelijkHetzelfdeOpslaatLeestDatHetAlIsOpgeslagen() throws Exception {
    String analyse = analyse();
    HttpClient bladeraar = signedOn(REGISSEUR);
    String nieuw = "analyse?id=" + analyse + "&nieuw=1";
    String pad = expect(302, page(bladeraar, nieuw)).headers().firstValue("Location").orElse("");
    String naar = pad.substring(pad.indexOf("analyse?"));
    Formulier vorm =
        Formulier.of(page(bladeraar, naar).body(), "regelvorm")
            .with("domein", "SOCIAAL")
            .with("knelpunten", "Bewoners kennen elkaar weinig")
            .press();
    try (Connection eerste = DATABASE.dataSource().getConnection();
        Statement opdracht = eerste.createStatement()) {
      eerste.setAutoCommit(false);
      opdracht.execute(
          """
          insert into wijkplan.analyseregel (id, analyse_id, ambitie, domein, gemaakt, versie)
          values ('%s', '%s', 1, 'SOCIAAL', now(), 1)
          """
              .formatted(naar.replaceFirst(".*wordt=([\\w-]+).*", "$1"), analyse));
      CompletableFuture<String> tweede =
          CompletableFuture.supplyAsync(() -> submit(bladeraar, naar, vorm.fields()).body());
      while (DATABASE
          .query("select 1 from pg_stat_activity where wait_event = 'transactionid'")
          .isEmpty()) {
        assertThat(tweede).isNotDone();
        Thread.sleep(20);
      }
      eerste.commit();
      assertThat(tweede.join()).contains("Deze regel is al opgeslagen.");
    }
  }

  @Test
  void regelDieEenCollegaWeghaaldeKanAlsNieuweRegelWordenOpgeslagen() {
    String analyse = analyse();
    String regel = analyseregel(analyse);
    String regels = "api/v1/wijkanalyses/" + analyse + "/analyseregels";
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "analyse?id=" + analyse + "&regel=" + regel;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "regelvorm")
            .with("domein", "SOCIAAL")
            .with("knelpunten", "Wat de wijkregisseur typte")
            .press();
    expect(204, change("DELETE", "manager.wijksturing", regels + "/" + regel, "\"1\"", null));

    String terug = expect(200, submit(bladeraar, pad, vorm.fields())).body();
    assertThat(terug)
        .contains("Manager wijksturing heeft deze regel weggehaald")
        .contains("Wat de wijkregisseur typte")
        .contains("Als nieuwe regel opslaan");
    expect(
        302,
        submit(
            bladeraar,
            pad,
            Formulier.of(terug, "regelvorm")
                .with("domein", "SOCIAAL")
                .with("knelpunten", "Toch")
                .press()
                .fields()));
    assertThat(list(get(REGISSEUR, regels)))
        .singleElement()
        .satisfies(r -> assertThat(r.toString()).contains("Toch").doesNotContain(regel));
    assertThat(page(bladeraar, pad).body()).contains("heeft deze regel weggehaald");
    JsonObject weg =
        refused(
            404,
            put(
                REGISSEUR,
                regels + "/" + regel,
                "\"1\"",
                "{\"ambitie\": 1, \"domein\": \"SOCIAAL\"}"));
    assertThat(weg.getString("detail")).contains("Manager wijksturing");
  }

  @Test
  @Bedrijfsregel("WPL-12")
  void eenWijkHeeftGeenTweeLegeAnalyses() {
    String elders = "WK014112";
    String leeg = "{\"gebied\": \"" + elders + "\"}";
    String manager = "manager.wijksturing";
    String eerste =
        json(expect(201, post(manager, "api/v1/wijkanalyses", null, leeg))).getString("id");
    broken("WPL-12", post(manager, "api/v1/wijkanalyses", null, leeg));
    expect(
        201,
        post(
            manager,
            "api/v1/wijkanalyses/" + eerste + "/analyseregels",
            null,
            "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Weinig groen\"}"));
    expect(201, post(manager, "api/v1/wijkanalyses", null, leeg));
  }

  @Test
  @Bedrijfsregel({"WPL-04", "WPL-11"})
  void alleFoutenVanEenVerzoekStaanErInEenKeerIn() {
    JsonObject toets = broken("WPL-04", toets("griffier", aangeboden(), "{\"voldaan\": false}"));
    assertThat(toets.containsKey("fouten")).isFalse();
    String regels = pad(concept()) + "/planregels";
    JsonObject lang =
        broken(
            "WPL-11",
            post(
                REGISSEUR,
                regels,
                null,
                MEETBAAR
                    .replace("Meer bewoners", "x".repeat(2000))
                    .replace("Telling", "x".repeat(301))));
    assertThat(lang.getJsonArray("fouten").getValuesAs(JsonObject.class))
        .extracting(f -> f.getString("veld"))
        .containsExactly("doelstelling", "bron");
    assertThat(lang.getString("detail")).contains("2.011 tekens").contains("er passen er 2.000");
  }

  @Test
  void eenNulTekenIsOngeldigeInvoerEnHetVeldStaatErbij() {
    String analyse = analyse();
    JsonObject json =
        refused(
            400,
            post(
                REGISSEUR,
                "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                null,
                "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"a\\u0000b\"}"));
    assertThat(json.getString("veld")).isEqualTo("knelpunten");
    assertThat(refused(400, get(REGISSEUR, "api/v1/wijkplannen?zoek=a%00b")).getString("veld"))
        .isEqualTo("zoek");

    analyseregel(analyse);
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(expect(400, page(bladeraar, "plannen?q=a%00b")).body()).contains("In q staat");
    String pad = "concept?analyse=" + analyse;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "conceptvorm").with("titel", "a\0b").press();
    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("In Titel staat een teken dat niet bewaard kan worden");
  }

  @Test
  @Bedrijfsregel("WPL-13")
  void regelDieNaarEenAndereAmbitieGaatKrijgtEenNieuwNummer() {
    String plan = concept();
    String eerste = enigeRegel(plan);
    String regels = pad(plan) + "/planregels";
    String twee = MEETBAAR.replace("\"ambitie\": 1", "\"ambitie\": 2");
    expect(201, post(REGISSEUR, regels, null, twee));

    expect(200, put(REGISSEUR, eerste, version(get(REGISSEUR, eerste)), twee));

    assertThat(list(get(REGISSEUR, regels)).getValuesAs(JsonObject.class))
        .extracting(r -> r.getString("nummer"))
        .containsExactly("2.1", "2.2");
  }

  @Test
  void tweeMensenInEenRegelVerliezenNietsVanElkaar() {
    String plan = concept();
    String regel = enigeRegel(plan);
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), MEETBAAR));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "plan?id=" + plan + "&regel=" + regel.substring(regel.lastIndexOf('/') + 1);
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "regelvorm")
            .with("indicator", "Gasten per maand")
            .press();
    String vanDeCollega = MEETBAAR.replace("12500", "13000").replace("per week", "per dag");
    expect(200, put("manager.wijksturing", regel, version(get(REGISSEUR, regel)), vanDeCollega));

    String antwoord = expect(200, submit(bladeraar, pad, vorm.fields())).body();

    assertThat(antwoord)
        .contains("Een collega heeft dit gewijzigd", "Gasten per dag", "Gasten per maand");
    expect(302, submit(bladeraar, pad, Formulier.of(antwoord, "regelvorm").press().fields()));
    JsonObject nu = json(get(REGISSEUR, regel)).getJsonObject("inhoud");
    assertThat(nu.getString("indicator")).isEqualTo("Gasten per maand");
    assertThat(nu.getJsonNumber("raming").intValue()).isEqualTo(13000);
  }

  @Test
  void wieTeLaatToetstLeestWieErVoorWasEnHoudtHetOordeel() {
    String plan = aangeboden();
    HttpClient bladeraar = signedOn("griffier");
    String pad = "plan?id=" + plan;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "toetsvorm")
            .with("vergadering", json(get(REGISSEUR, pad(plan))).getString("aangebodenOp"))
            .with("betrokkenheid", "true")
            .with("doelstellingen", "false")
            .with("doelstellingen-reden", "De streefwaarde is niet onderbouwd")
            .with("middelen", "true")
            .press();
    expect(201, toets("griffier", plan, "{\"voldaan\": true}"));

    String antwoord = expect(200, submit(bladeraar, pad, vorm.fields())).body();

    assertThat(antwoord)
        .contains("Wat u invulde, is niet opgeslagen", "De streefwaarde is niet onderbouwd")
        .containsPattern("legde op [^<]* al vast wat de raad van versie 1 vond")
        .doesNotContain("id=\"toetsvorm\"");
    assertThat(fase(plan)).isEqualTo("VASTGESTELD");
  }

  @Test
  void wieIntussenOpnieuwIsAangemeldKomtTerugInHetFormulierEnLeestDatErNietsIsOpgeslagen() {
    String analyse = analyse();
    analyseregel(analyse);
    String plan = concept();
    String regel = enigeRegel(plan);
    komtTerug(REGISSEUR, "plan?id=" + plan + "&regel=" + regel.replaceAll(".*/", ""), "regelvorm");
    komtTerug(REGISSEUR, "plan?id=" + plan + "&nieuw=1&wordt=" + UUID.randomUUID(), "regelvorm");
    komtTerug("griffier", "plan?id=" + aangeboden(), "toetsvorm");
    komtTerug(
        REGISSEUR, "analyse?id=" + analyse + "&nieuw=1&wordt=" + UUID.randomUUID(), "regelvorm");
    assertThat(
            expect(
                    200,
                    page(
                        signedOn(REGISSEUR),
                        "plan-inlezen?wordt=" + UUID.randomUUID() + "&verlopen=1"))
                .body())
        .contains("dus er is niets opgeslagen", "een bestand kiest u opnieuw");
  }

  private void komtTerug(String wie, String pad, String vorm) {
    Formulier eerder = Formulier.of(page(signedOn(wie), pad).body(), vorm).press();
    HttpClient opnieuw = signedOn(wie);
    complete(page(opnieuw, "plannen"));
    HttpResponse<String> antwoord = expect(302, submit(opnieuw, pad, eerder.fields()));
    assertThat(antwoord.headers().firstValue("Location").orElse(""))
        .endsWith("/" + pad + "&verlopen=1");
    HttpResponse<String> terug = page(opnieuw, pad + "&verlopen=1");
    complete(terug);
    assertThat(terug.body()).contains("dus er is niets opgeslagen", "id=\"" + vorm + "\"");
  }

  @Test
  void wieGeenPlanMagMakenKrijgtGeenFormulierVoorEenConcept() {
    String analyse = analyse();
    analyseregel(analyse);
    String pad = "concept?analyse=" + analyse;
    for (String wie : List.of("medewerker", "griffier", "beheerder")) {
      assertThat(expect(200, page(signedOn(wie), pad)).body())
          .contains("U kunt van deze analyse geen plan maken")
          .doesNotContain("id=\"conceptvorm\"");
    }
    assertThat(page(signedOn(REGISSEUR), pad).body()).contains("id=\"conceptvorm\"");
  }

  @Test
  void eenPeriodeOfPaginaDieErNietIsWordtGezegd() {
    String pad = "wijk?gebied=" + DE_RIET;
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(expect(200, page(bladeraar, pad + "&dagen=abc")).body())
        .contains("Deze periode is er niet; u ziet de laatste 7 dagen");
    assertThat(expect(200, page(bladeraar, pad + "&pagina=9999")).body())
        .contains("Zo veel pagina");
    assertThat(expect(200, page(bladeraar, pad + "&dagen=30")).body())
        .doesNotContain("Deze periode is er niet", "Zo veel pagina");
  }

  @Test
  void paginasZijnHeelEnHunFormulierWerktAlleenMetHetKenmerkErvan() {
    String plan = aangeboden();
    HttpClient bladeraar = signedOn(REGISSEUR);
    for (String pad :
        List.of(
            "wijk?gebied=" + DE_RIET,
            "plannen",
            "kader",
            "oplossingen",
            "praktijken",
            "plansoorten",
            "plan?id=" + plan,
            "dossier?id=" + plan,
            "spoor?id=" + plan,
            "portlets/plan?gebied=" + DE_RIET,
            "portlets/werk")) {
      complete(page(bladeraar, pad));
    }
    expect(404, page(bladeraar, "plan?id=abc"));
    expect(403, page(signedOn("partner.corporatie"), "plan?id=" + plan));

    String analyse = analyse();
    String regel = analyseregel(analyse);
    String pad = "concept?analyse=" + analyse;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "conceptvorm")
            .with("titel", "Plan van de pagina")
            .with("vanJaar", "2027")
            .with("totJaar", "2030")
            .with("analyseregels", regel)
            .press();
    expect(403, submit(bladeraar, pad, vorm.fields(), "Origin", "https://elders.example"));
    submit(bladeraar, pad, vorm.fieldsWithoutToken());
    assertThat(plannenVan(analyse)).isZero();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(plannenVan(analyse)).isEqualTo(1);
  }

  private static final String MANAGER = "manager.wijksturing";

  private static String besluit(String velden) {
    return "{"
        + velden
        + ", \"besluitOp\": \"2026-11-05\", \"besluit\": \"Raadsbesluit 2026-112\"}";
  }

  @Test
  @Bedrijfsregel({"WPL-20", "WPL-21", "WPL-22"})
  void managerLegtHetKaderVastMetBesluitEnIedereenLeestHet() {
    String visie = "api/v1/kader/visie";
    HttpResponse<String> gelezen = expect(200, get("medewerker", visie));
    assertThat(json(gelezen).getString("tekst")).contains("fijn wonen");
    String nieuw = besluit("\"tekst\": \"Iedereen woont fijn\"");
    refused(403, put(REGISSEUR, visie, version(gelezen), nieuw));
    refused(400, put(MANAGER, visie, version(gelezen), "{\"tekst\": \"Iedereen woont fijn\"}"));
    broken("WPL-20", put(MANAGER, visie, version(gelezen), nieuw.replaceFirst("\\d{4}-", "2199-")));
    expect(200, put(MANAGER, visie, version(gelezen), nieuw));
    refused(412, put(MANAGER, visie, version(gelezen), nieuw));
    refused(428, put(MANAGER, visie, null, nieuw));

    String ambities = "api/v1/kader/ambities";
    String zeven = besluit("\"nummer\": 7, \"tekst\": \"Iedereen is welkom\"");
    refused(403, post(REGISSEUR, ambities, null, zeven));
    HttpResponse<String> ambitie = expect(201, post(MANAGER, ambities, null, zeven));
    refused(400, post(MANAGER, ambities, null, zeven));
    String doelen = ambities + "/7/doelen";
    broken(
        "WPL-21",
        post(
            MANAGER,
            doelen,
            null,
            besluit(
                "\"soort\": \"NIEUW\", \"tekst\": \"Meer\", \"indicatoren\": [], \"van\": \"2027-01-01\"")));
    String doel =
        besluit(
            "\"soort\": \"NIEUW\", \"tekst\": \"Meer contact\", \"indicatoren\": [\"Contact (%)\"], \"van\": \"2027-01-01\"");
    JsonObject gemaakt = json(expect(201, post(MANAGER, doelen, null, doel)));
    String pad = "api/v1/kader/doelen/" + gemaakt.getString("id");
    expect(200, put(MANAGER, pad, version(get(MANAGER, pad)), doel.replace("contact", "hulp")));
    refused(412, put(MANAGER, pad, "\"1\"", doel));
    assertThat(list(get("medewerker", "api/v1/kader/doelen")).toString()).contains("Meer hulp");

    expect(
        200,
        put(
            MANAGER,
            ambities + "/7",
            version(ambitie),
            besluit("\"tekst\": \"Iedereen is welkom\", \"tot\": \"2026-01-01\"")));
    broken("WPL-22", post(MANAGER, doelen, null, doel));
    String analyse = analyse();
    broken(
        "WPL-22",
        post(
            REGISSEUR,
            "api/v1/wijkanalyses/" + analyse + "/analyseregels",
            null,
            "{\"ambitie\": 7, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Te laat\"}"));
    analyseregel(analyse);
    assertThat(
            DATABASE.query(
                "select omschrijving from kern.spoor where onderwerp = 'kader:wijkplan' and actie = 'kader.visie-vastgesteld'"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.get("omschrijving").toString())
                    .contains("Iedereen woont fijn", "Raadsbesluit 2026-112, 5 november 2026"));
  }

  @Test
  void tweeMensenAanEenDoelVanHetKaderVerliezenNietsVanElkaar() {
    HttpClient bladeraar = signedOn(MANAGER);
    complete(page(bladeraar, "kader"));
    complete(page(bladeraar, "kader-bewerken"));
    complete(page(bladeraar, "kader-bewerken?nieuw=true"));
    assertThat(page(signedOn(REGISSEUR), "kader-bewerken").body())
        .contains("U kunt het kader niet wijzigen");
    String naar =
        page(bladeraar, "kader-bewerken?bij=2").headers().firstValue("Location").orElseThrow();
    naar = naar.substring(naar.indexOf("kader-bewerken"));
    Formulier vorm =
        Formulier.of(page(bladeraar, naar).body(), "kadervorm")
            .with("tekst", "Schoner")
            .with("soort", "HUIDIG")
            .with("indicatoren", "Zwerfvuil")
            .with("besluitOp", "5-11-2026")
            .with("besluit", "Raadsbesluit 2026-112")
            .press();
    expect(302, submit(bladeraar, naar, vorm.fields()));
    assertThat(expect(200, page(bladeraar, naar)).body()).contains("Dit doel is al opgeslagen");
    String id = naar.replaceFirst(".*wordt=([\\w-]+).*", "$1");
    String pad = "kader-bewerken?doel=" + id;
    Formulier tweede =
        Formulier.of(page(bladeraar, pad).body(), "kadervorm")
            .with("tekst", "Veel schoner")
            .with("besluitOp", "5-11-2026")
            .with("besluit", "Raadsbesluit 2026-112")
            .press();
    String api = "api/v1/kader/doelen/" + id;
    expect(
        200,
        put(
            "beheerder",
            api,
            version(get(MANAGER, api)),
            besluit(
                "\"soort\": \"HUIDIG\", \"tekst\": \"Schoner\", \"indicatoren\": [\"Meldingen\"], \"van\": \"2027-01-01\"")));
    String antwoord = expect(200, submit(bladeraar, pad, tweede.fields())).body();
    assertThat(antwoord).contains("Een collega heeft dit gewijzigd", "Meldingen", "Veel schoner");
    expect(302, submit(bladeraar, pad, Formulier.of(antwoord, "kadervorm").press().fields()));
    assertThat(json(get(MANAGER, api)).getJsonObject("inhoud").toString())
        .contains("Veel schoner", "Meldingen");
  }

  private static final String OPLOSSINGEN = "api/v1/oplossingsrichtingen";

  private JsonObject oplossing(String zoek) {
    return json(get(REGISSEUR, OPLOSSINGEN + "?zoek=" + zoek))
        .getJsonArray("resultaten")
        .getJsonObject(0);
  }

  @Test
  @Bedrijfsregel({"WPL-23", "WPL-24"})
  void planKiestUitDeBibliotheekEnDieVerteltWaar() {
    assertThat(json(get("medewerker", OPLOSSINGEN + "?grootte=100&sorteer=tekst")).getInt("totaal"))
        .isGreaterThanOrEqualTo(62);
    int[] perAmbitie = {14, 14, 9, 5, 10, 11};
    for (int ambitie = 1; ambitie <= perAmbitie.length; ambitie++) {
      assertThat(json(get("medewerker", OPLOSSINGEN + "?ambitie=" + ambitie)).getInt("totaal"))
          .as("ambitie " + ambitie)
          .isGreaterThanOrEqualTo(perAmbitie[ambitie - 1]);
    }
    JsonObject gedrag = oplossing("gedragsverandering");
    assertThat(gedrag.getJsonArray("ambities").toString()).isEqualTo("[1,2]");
    refused(400, get(REGISSEUR, OPLOSSINGEN + "?ambitie=x"));

    String nieuw = "{\"tekst\": \"Moestuin van de straat\", \"ambities\": [1]}";
    refused(403, post(REGISSEUR, OPLOSSINGEN, null, nieuw));
    broken("WPL-23", post(MANAGER, OPLOSSINGEN, null, "{\"tekst\": \"Los\", \"ambities\": []}"));
    String id = json(expect(201, post(MANAGER, OPLOSSINGEN, null, nieuw))).getString("id");
    broken("WPL-23", post(MANAGER, OPLOSSINGEN, null, nieuw.toLowerCase(java.util.Locale.ROOT)));
    String pad = OPLOSSINGEN + "/" + id;

    String plan = concept();
    String regel = enigeRegel(plan);
    String keus = MEETBAAR.replace("\"pm\"", "\"gekozen\": [\"" + id + "\"], \"pm\"");
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), keus));
    String winkels = oplossing("levensonderhoud").getString("id");
    broken(
        "WPL-24", put(REGISSEUR, regel, version(get(REGISSEUR, regel)), keus.replace(id, winkels)));
    refused(
        400,
        put(
            REGISSEUR,
            regel,
            version(get(REGISSEUR, regel)),
            keus.replace(id, UUID.randomUUID().toString())));

    HttpResponse<String> gelezen = get(MANAGER, pad);
    String anders =
        "{\"tekst\": \"Moestuin, anders\", \"ambities\": [1, 2], \"tot\": \"2026-01-01\"}";
    expect(200, put(MANAGER, pad, version(gelezen), anders));
    refused(412, put(MANAGER, pad, version(gelezen), anders));
    JsonObject stand = json(get(REGISSEUR, regel));
    assertThat(stand.getJsonArray("gekozen").toString()).contains("Moestuin van de straat");
    expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), keus));
    broken("WPL-24", post(REGISSEUR, pad(plan) + "/planregels", null, keus));
    assertThat(json(get("medewerker", pad + "/gebruik")).getJsonArray("resultaten").toString())
        .contains(plan, "CONCEPT");

    HttpClient bladeraar = signedOn(MANAGER);
    complete(page(bladeraar, "oplossingen?ambitie=1&sorteer=-gebruikt"));
    complete(page(bladeraar, "oplossing?id=" + id));
    assertThat(page(bladeraar, "oplossing?id=" + id).body()).contains("Meer bewoners eten");
    complete(page(bladeraar, "oplossing-bewerken?id=" + id));
    assertThat(page(bladeraar, "formulier/oplossingen.csv?q=gedragsverandering").body())
        .contains(";a;Een gedragsverandering;");
    assertThat(page(bladeraar, "plan?id=" + plan).body()).contains("Moestuin van de straat");
  }

  @Test
  void regelVanDeAnalyseKiestOpDePaginaEnDeKeusGaatMeeNaarHetPlan() {
    String analyse = analyse();
    String regel = analyseregel(analyse);
    String straat = oplossing("straatontbijt").getString("id");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "analyse?id=" + analyse + "&regel=" + regel;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "regelvorm")
            .with("domein", "SOCIAAL")
            .with("knelpunten", "Weinig contact")
            .with("gekozen", straat)
            .with("oplossingen", "Zelf bedacht")
            .press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(page(bladeraar, "analyse?id=" + analyse).body())
        .contains("Straatontbijt\nZelf bedacht");
    String plan =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    Json.createObjectBuilder()
                        .add("analyse", analyse)
                        .add("analyseregels", Json.createArrayBuilder().add(regel))
                        .add("titel", "Wijkplan De Riet")
                        .add("vanJaar", 2027)
                        .add("totJaar", 2030)
                        .build()
                        .toString())))
            .getString("id");
    assertThat(json(get(REGISSEUR, enigeRegel(plan))).getJsonArray("gekozen").toString())
        .contains("Straatontbijt");
  }

  @Test
  void nieuweOplossingVanDePaginaWordtMaarEenKeerGemaakt() {
    HttpClient bladeraar = signedOn(MANAGER);
    String naar =
        page(bladeraar, "oplossing-bewerken").headers().firstValue("Location").orElseThrow();
    naar = naar.substring(naar.indexOf("oplossing-bewerken"));
    Formulier vorm =
        Formulier.of(page(bladeraar, naar).body(), "oplossingvorm")
            .with("tekst", "Ruilkast op het plein")
            .with("ambities", "6")
            .press();
    expect(302, submit(bladeraar, naar, vorm.fields()));
    assertThat(expect(200, submit(bladeraar, naar, vorm.fields())).body())
        .contains("Deze oplossingsrichting is al opgeslagen");
    assertThat(page(signedOn(REGISSEUR), "oplossing-bewerken").body())
        .contains("U kunt de bibliotheek niet wijzigen");
    assertThat(oplossing("ruilkast").getJsonArray("ambities").toString()).isEqualTo("[6]");
  }

  @Test
  @Bedrijfsregel("WPL-25")
  void praktijkStaatBijDeOplossingWaarvanZijEenVoorbeeldIs() {
    String pad = "api/v1/praktijken";
    List<JsonObject> geladen = list(get("medewerker", pad)).getValuesAs(JsonObject.class);
    assertThat(geladen).hasSizeGreaterThanOrEqualTo(15);
    assertThat(geladen)
        .extracting(p -> p.getJsonObject("inhoud").getString("soort"))
        .contains(
            "GEBIEDSGERICHT", "FRONTLIJN", "BEWONERS", "MENSEN", "COALITIES", "VERDIENMODELLEN");
    assertThat(geladen)
        .allSatisfy(
            p -> assertThat(p.getJsonObject("inhoud").getJsonArray("oplossingen")).isNotEmpty());
    String straat = oplossing("straatversiering").getString("id");
    String praktijk =
        "{\"soort\": \"BEWONERS\", \"naam\": \"Lichtjesroute\", \"gemeente\": \"Elders\","
            + " \"beschrijving\": \"Bewoners versierden samen hun straten.\", \"bron\": \"Verslag\","
            + " \"oplossingen\": [\"%s\"]}".formatted(straat);
    refused(403, post(REGISSEUR, pad, null, praktijk));
    broken("WPL-25", post(MANAGER, pad, null, praktijk.replace("Verslag", "")));
    refused(400, post(MANAGER, pad, null, praktijk.replace(straat, UUID.randomUUID().toString())));
    HttpResponse<String> gemaakt = expect(201, post(MANAGER, pad, null, praktijk));
    String een = pad + "/" + json(gemaakt).getString("id");
    expect(200, put(MANAGER, een, version(gemaakt), praktijk.replace("Verslag", "Jaarverslag")));
    refused(412, put(MANAGER, een, version(gemaakt), praktijk));
    refused(428, put(MANAGER, een, null, praktijk));

    HttpClient bladeraar = signedOn(MANAGER);
    assertThat(page(bladeraar, "oplossing?id=" + straat).body())
        .contains("Lichtjesroute", "Jaarverslag");
    complete(page(bladeraar, "praktijken?soort=BEWONERS"));
    complete(page(bladeraar, een.replace("api/v1/praktijken/", "praktijk-bewerken?id=")));
    assertThat(page(signedOn(REGISSEUR), "praktijk-bewerken").body())
        .contains("U kunt de praktijken niet wijzigen");
    String naar =
        page(bladeraar, "praktijk-bewerken").headers().firstValue("Location").orElseThrow();
    naar = naar.substring(naar.indexOf("praktijk-bewerken"));
    Formulier vorm =
        Formulier.of(page(bladeraar, naar).body(), "praktijkvorm")
            .with("naam", "Straatfeest")
            .with("soort", "BEWONERS")
            .with("beschrijving", "De straat vierde feest.")
            .with("bron", "Wijkkrant")
            .with("oplossingen", straat)
            .press();
    expect(302, submit(bladeraar, naar, vorm.fields()));
    assertThat(page(bladeraar, "oplossing?id=" + straat).body()).contains("Straatfeest");
  }

  @Test
  @Bedrijfsregel({"WPL-26", "WPL-27"})
  void planIsVanEenSoortDieBijJarenEnGebiedPast() {
    String pad = "api/v1/plansoorten";
    assertThat(list(get("medewerker", pad)).toString()).contains("WOP", "AWA", "SHR", "WIJKOPGAVE");
    String plan = concept();
    assertThat(json(get(REGISSEUR, pad(plan))).getString("plansoort")).isEqualTo("WIJKPLAN");
    assertThat(json(get(REGISSEUR, "api/v1/wijkplannen?plansoort=WIJKPLAN")).getInt("totaal"))
        .isPositive();
    assertThat(json(get(REGISSEUR, "api/v1/wijkplannen?plansoort=onbekend")).getInt("totaal"))
        .isZero();

    String analyse = analyse();
    String verzoek =
        Json.createObjectBuilder()
            .add("analyse", analyse)
            .add("analyseregels", Json.createArrayBuilder().add(analyseregel(analyse)))
            .add("titel", "Plan van een soort")
            .add("vanJaar", 2027)
            .add("totJaar", 2028)
            .add("plansoort", "WOP")
            .build()
            .toString();
    JsonObject kort = broken("WPL-27", post(REGISSEUR, "api/v1/wijkplannen", null, verzoek));
    assertThat(kort.getString("detail")).contains("minstens 10 jaar; dit loopt er 2");
    JsonObject buurt =
        broken(
            "WPL-27", post(REGISSEUR, "api/v1/wijkplannen", null, verzoek.replace("WOP", "AWA")));
    assertThat(buurt.getString("detail")).contains("is niet voor een wijk");
    refused(400, post(REGISSEUR, "api/v1/wijkplannen", null, verzoek.replace("WOP", "XX")));
    expect(201, post(REGISSEUR, "api/v1/wijkplannen", null, verzoek.replace("2028", "2036")));

    String nieuw =
        "{\"code\": \"TUIN\", \"inhoud\": {\"naam\": \"Tuinplan\", \"niveaus\": [\"WIJK\"],"
            + " \"horizonMin\": 1, \"horizonMax\": 3}}";
    refused(403, post(REGISSEUR, pad, null, nieuw));
    broken("WPL-26", post(MANAGER, pad, null, nieuw.replace("TUIN", "tuin")));
    HttpResponse<String> gemaakt = expect(201, post(MANAGER, pad, null, nieuw));
    refused(400, post(MANAGER, pad, null, nieuw));
    String anders = "{\"naam\": \"Groenplan\", \"niveaus\": [\"WIJK\"], \"tot\": \"2026-01-01\"}";
    expect(200, put(MANAGER, pad + "/TUIN", version(gemaakt), anders));
    refused(412, put(MANAGER, pad + "/TUIN", version(gemaakt), anders));
    refused(428, put(MANAGER, pad + "/TUIN", null, anders));

    HttpClient bladeraar = signedOn(MANAGER);
    complete(page(bladeraar, "plannen?plansoort=WOP"));
    complete(page(bladeraar, "plansoort-bewerken"));
    assertThat(page(signedOn(REGISSEUR), "plansoort-bewerken").body())
        .contains("U kunt de plansoorten niet wijzigen");
    String bewerken = "plansoort-bewerken?code=SHR";
    String html = page(bladeraar, bewerken).body();
    html = stappenknop(bladeraar, bewerken, html, "stap-erbij");
    html = stappenknop(bladeraar, bewerken, html, "stap-erbij", "0:stap", "Daarna");
    html =
        stappenknop(
            bladeraar, bewerken, html, "1:op", "1:stap", "Eerst", "1:moment", "BEWONERSAVOND");
    html = stappenknop(bladeraar, bewerken, html, "stap-erbij");
    html = stappenknop(bladeraar, bewerken, html, "0:neer", "2:stap", "Weg");
    html = stappenknop(bladeraar, bewerken, html, "0:neer");
    html = stappenknop(bladeraar, bewerken, html, "2:weg");
    Formulier vorm =
        Formulier.of(html, "plansoortvorm").with("naam", "Sociale herovering!").press();
    expect(302, submit(bladeraar, bewerken, vorm.fields()));
    JsonObject inhoud = json(get(MANAGER, pad + "/SHR")).getJsonObject("inhoud");
    assertThat(inhoud.getString("naam")).isEqualTo("Sociale herovering!");
    assertThat(inhoud.getJsonArray("stappen").getValuesAs(JsonObject.class))
        .extracting(s -> s.getString("tekst") + " " + s.getString("moment", "-"))
        .containsExactly("Eerst BEWONERSAVOND", "Daarna -");
    assertThat(page(bladeraar, "formulier/plansoorten.csv").body())
        .contains("Eerst (Bewonersavond gehouden)");
  }

  private String stappenknop(
      HttpClient wie, String pad, String html, String knop, String... getypt) {
    Formulier vorm = Formulier.of(html, "plansoortvorm").with(knop, "");
    for (int i = 0; i < getypt.length; i += 2) {
      vorm.with(getypt[i], getypt[i + 1]);
    }
    return expect(200, submit(wie, pad, vorm.fields())).body();
  }

  @Test
  @Bedrijfsregel({"WPL-121", "WPL-122", "WPL-123"})
  void planLooptLangsDeEigenStappenVanZijnSoort() {
    String plan = concept();
    String pad = pad(plan) + "/stappen";
    List<JsonObject> vast = list(get(REGISSEUR, pad)).getValuesAs(JsonObject.class);
    assertThat(vast)
        .extracting(s -> s.getString("moment") + " " + s.getString("stand"))
        .contains("ANALYSE GEDAAN", "CONCEPT GEDAAN", "AANGEBODEN OPEN", "EVALUATIE OPEN");
    String analyse = pad + "/" + vast.get(1).getString("id");
    String vandaag = "{\"afgerondOp\": \"%s\"}".formatted(LocalDate.now(Klok.ZONE));
    broken("WPL-121", put(REGISSEUR, analyse, version(get(REGISSEUR, analyse)), vandaag));

    String soort = "api/v1/plansoorten/WIJKPLAN";
    HttpResponse<String> gelezen = get(MANAGER, soort);
    JsonObject inhoud = json(gelezen).getJsonObject("inhoud");
    JsonArray stappen =
        Json.createArrayBuilder(inhoud.getJsonArray("stappen"))
            .add(1, Json.createObjectBuilder().add("tekst", "Buurtgesprekken"))
            .build();
    String eigen = Json.createObjectBuilder(inhoud).add("stappen", stappen).build().toString();
    expect(200, put(MANAGER, soort, version(gelezen), eigen));
    try {
      langsDeEigenStap(plan, pad, vandaag);
    } finally {
      expect(200, put(MANAGER, soort, version(get(MANAGER, soort)), inhoud.toString()));
    }
    assertThat(page(signedOn("medewerker"), "plan?id=" + plan).body())
        .contains("Buurtgesprekken")
        .doesNotContain("stapvorm");
    assertThat(page(signedOn("medewerker"), "portlets/plan?plan=" + plan).body())
        .contains("Buurtgesprekken");
  }

  @Test
  @Bedrijfsregel({"WPL-124", "WPL-125", "WPL-126"})
  void collegeBeslistOverEenPlanVanEenSoortDieDatZegt() {
    String plan = concept();
    String soort = "api/v1/plansoorten/WIJKPLAN";
    HttpResponse<String> gelezen = get(MANAGER, soort);
    JsonObject inhoud = json(gelezen).getJsonObject("inhoud");
    JsonObject college = Json.createObjectBuilder(inhoud).add("beslisser", "COLLEGE").build();
    expect(200, put(MANAGER, soort, version(gelezen), college.toString()));
    try {
      String regel = enigeRegel(plan);
      expect(200, put(REGISSEUR, regel, version(get(REGISSEUR, regel)), MEETBAAR));
      assertThat(page(signedOn(REGISSEUR), "plan?id=" + plan).body())
          .contains("vergrendeld tot het college heeft besloten");
      expect(200, biedAan(REGISSEUR, plan, version(get(REGISSEUR, pad(plan)))));
    } finally {
      expect(200, put(MANAGER, soort, version(get(MANAGER, soort)), inhoud.toString()));
    }
    assertThat(json(get(REGISSEUR, pad(plan))).getString("beslisser")).isEqualTo("COLLEGE");
    JsonObject geweigerd = broken("WPL-125", toets("griffier", plan, "{\"voldaan\": true}"));
    assertThat(geweigerd.getString("detail")).contains("beslist het college");
    assertThat(page(signedOn("griffier"), "plan?id=" + plan).body())
        .contains("Bij het college", "De manager wijksturing legt vast wat het college besluit")
        .doesNotContain("id=\"toetsvorm\"", "id=\"besluitvorm\"");

    String pad = pad(plan) + "/planbesluiten";
    String vast =
        "{\"inhoudsversie\": 1, \"dag\": \"%s\", \"vastgesteld\": true}"
            .formatted(LocalDate.now(Klok.ZONE));
    refused(403, post("griffier", pad, null, vast));
    refused(403, post(REGISSEUR, pad, null, vast));
    broken("WPL-125", post(MANAGER, pad, null, vast.replace("true", "false")));
    refused(412, post(MANAGER, pad, null, vast.replace("1, ", "2, ")));

    HttpClient bladeraar = signedOn(MANAGER);
    String scherm = "plan?id=" + plan;
    Formulier vorm =
        Formulier.of(page(bladeraar, scherm).body(), "besluitvorm")
            .with("dag", LocalDate.now(Klok.ZONE).toString())
            .with("vastgesteld", "true")
            .with("reden", "Het past in het budget van de wijk")
            .press();
    expect(302, submit(bladeraar, scherm, vorm.fields()));
    assertThat(fase(plan)).isEqualTo("VASTGESTELD");
    assertThat(page(bladeraar, scherm).body())
        .contains(
            "Besluit van het college over versie 1",
            "Het past in het budget van de wijk",
            "Het college heeft het plan vastgesteld");
    assertThat(list(get(REGISSEUR, pad))).hasSize(1);
    assertThat(list(get(REGISSEUR, pad(plan) + "/raadstoetsen"))).isEmpty();
    assertThat(
            DATABASE.value(
                String.class,
                "select gegevens ->> 'beslisser' from kern.gebeurtenis where onderwerp = ? and"
                    + " soort = 'nl.wijkwerk.wijkplannen.getoetst'",
                "wijkplan:" + plan))
        .isEqualTo("COLLEGE");
    broken("WPL-125", post(MANAGER, pad(aangeboden()) + "/planbesluiten", null, vast));
  }

  private void langsDeEigenStap(String plan, String pad, String vandaag) {
    String stap =
        pad + "/" + list(get(REGISSEUR, pad)).getValuesAs(JsonObject.class).get(1).getString("id");
    String versie = version(get(REGISSEUR, stap));
    assertThat(versie).isEqualTo("\"0\"");
    refused(403, put("griffier", stap, versie, vandaag));
    refused(428, put(REGISSEUR, stap, null, vandaag));
    broken("WPL-122", put(REGISSEUR, stap, versie, "{\"afgerondOp\": \"2199-01-01\"}"));

    HttpClient bladeraar = signedOn(REGISSEUR);
    String scherm = "plan?id=" + plan;
    Formulier vorm = Formulier.of(page(bladeraar, scherm).body(), "stapvorm").press();
    String planversie = version(get(REGISSEUR, pad(plan)));
    expect(200, put(REGISSEUR, stap, versie, vandaag));
    assertThat(version(get(REGISSEUR, pad(plan)))).isEqualTo(planversie);
    refused(412, put(REGISSEUR, stap, versie, vandaag));
    assertThat(expect(200, submit(bladeraar, scherm, vorm.fields())).body())
        .contains("rondde deze stap intussen af", "Wat u invulde, is niet opgeslagen");

    expect(204, change("DELETE", REGISSEUR, stap, version(get(REGISSEUR, stap)), null));
    broken("WPL-121", change("DELETE", REGISSEUR, stap, version(get(REGISSEUR, stap)), null));
    vorm = Formulier.of(page(bladeraar, scherm).body(), "stapvorm").press();
    expect(302, submit(bladeraar, scherm, vorm.fields()));
    JsonObject af = json(get(REGISSEUR, stap));
    assertThat(af.getString("stand")).isEqualTo("GEDAAN");
    assertThat(af.getString("dag")).isEqualTo(LocalDate.now(Klok.ZONE).toString());
    assertThat(af.getString("door")).isNotEmpty();
    assertThat(json(get(REGISSEUR, pad(plan) + "/spoorregels")).toString())
        .contains("Buurtgesprekken\u201d afgerond op", "Buurtgesprekken\u201d toch niet afgerond");
  }

  @Test
  @Bedrijfsregel({"WPL-03", "WPL-27"})
  void planWaarvanDeSoortOnbekendIsKrijgtErAlsnogEen() {
    String plan = concept();
    DATABASE.execute(
        "update wijkplan.wijkplan set plansoort = null where id = ?", UUID.fromString(plan));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "plan?id=" + plan;
    String eerst = page(bladeraar, pad).body();
    assertThat(eerst).contains("Soort onbekend", "Van welke soort is dit plan?");
    assertThat(page(signedOn("medewerker"), pad).body()).doesNotContain("id=\"soortvorm\"");
    String api = pad(plan) + "/plansoort";
    String versie = version(get(REGISSEUR, pad(plan)));
    broken("WPL-27", put(REGISSEUR, api, versie, "{\"plansoort\": \"WOP\"}"));
    refused(403, put("griffier", api, versie, "{\"plansoort\": \"WIJKPLAN\"}"));
    refused(412, put(REGISSEUR, api, "\"99\"", "{\"plansoort\": \"WIJKPLAN\"}"));
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "soortvorm")
            .with("plansoort", "WIJKPLAN")
            .press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(json(get(REGISSEUR, pad(plan))).getString("plansoort")).isEqualTo("WIJKPLAN");
    assertThat(page(bladeraar, pad).body()).doesNotContain("id=\"soortvorm\"");
    String bijDeRaad = aangeboden();
    broken(
        "WPL-03",
        put(
            REGISSEUR,
            pad(bijDeRaad) + "/plansoort",
            version(get(REGISSEUR, pad(bijDeRaad))),
            "{\"plansoort\": \"WIJKOPGAVE\"}"));
  }

  private static long plannenVan(String analyse) {
    return DATABASE.value(
        Long.class,
        "select count(*) from wijkplan.wijkplan where analyse_id = ?",
        UUID.fromString(analyse));
  }

  private HttpResponse<String> voegToe(HttpClient wie, String plan, String naam, byte[] inhoud) {
    String pad = "dossier?id=" + plan;
    Formulier vorm = Formulier.of(page(wie, pad).body(), "documentvorm");
    return upload(wie, pad, vorm, "bestand", naam, inhoud);
  }

  private static byte[] zipMet(String deel) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(deel));
      zip.write('x');
    }
    return bytes.toByteArray();
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void eenDocumentGaatInHetDossierEnKomtErAlleenAlsBestandUit() throws IOException {
    String plan = concept();
    String pad = "dossier?id=" + plan;
    byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8);
    HttpClient regisseur = signedOn(REGISSEUR);
    expect(302, voegToe(regisseur, plan, "Brief één.pdf", pdf));
    assertThat(trail("wijkplan:" + plan)).contains("Document toegevoegd: Brief één.pdf");

    Matcher verwijzing =
        Pattern.compile("href=\"(document\\?plan=[^\"]+)\">Brief één.pdf<")
            .matcher(page(regisseur, pad).body());
    assertThat(verwijzing.find()).isTrue();
    String document = verwijzing.group(1).replace("&amp;", "&");
    HttpResponse<String> gehaald = expect(200, page(signedOn("medewerker"), document));
    assertThat(gehaald.body()).isEqualTo(new String(pdf, StandardCharsets.UTF_8));
    Map<String, String> koppen =
        Map.of(
            "Content-Type", "application/pdf",
            "Content-Disposition", "attachment; filename*=UTF-8''Brief%20%C3%A9%C3%A9n.pdf",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "sandbox; default-src 'none'");
    koppen.forEach(
        (kop, waarde) ->
            assertThat(gehaald.headers().allValues(kop))
                .as(kop)
                .singleElement()
                .asString()
                .startsWith(waarde));
    assertThat(gehaald.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    expect(302, anonymous(document));
    expect(404, page(regisseur, document.replace(plan, UUID.randomUUID().toString())));

    assertThat(
            voegToe(regisseur, plan, "groot.pdf", new byte[(int) Documenteisen.GROOTSTE + 1])
                .body())
        .contains("hoogstens 20 MB");
    assertThat(voegToe(regisseur, plan, "plan.docx", zipMet("start.exe")).body())
        .contains("iets anders dan de naam zegt");
    assertThat(
            voegToe(regisseur, plan, "plan.html", "<html>".getBytes(StandardCharsets.UTF_8)).body())
        .contains("geen document dat hier mag");
    assertThat(page(signedOn("medewerker"), pad).body())
        .contains("Brief één.pdf")
        .doesNotContain("documentvorm", "groot.pdf", "plan.docx", "plan.html");
    raaktHaarRolKwijtTerwijlHetFormulierOpenIs(regisseur, plan, pdf);
  }

  private void raaktHaarRolKwijtTerwijlHetFormulierOpenIs(
      HttpClient regisseur, String plan, byte[] pdf) {
    String pad = "dossier?id=" + plan;
    Formulier open = Formulier.of(page(regisseur, pad).body(), "documentvorm");
    String rollen =
        "update kern.roltoekenning set geldig_tot = %s where persoon_id = (select id from"
            + " kern.persoon where gebruikersnaam = ?)";
    DATABASE.execute(rollen.formatted("geldig_van"), REGISSEUR);
    try {
      upload(regisseur, pad, open, "bestand", "te laat.pdf", pdf);
      assertThat(page(signedOn("medewerker"), pad).body()).doesNotContain("te laat.pdf");
    } finally {
      DATABASE.execute(rollen.formatted("null"), REGISSEUR);
    }
    expect(302, voegToe(regisseur, plan, "op tijd.pdf", pdf));
  }

  @Test
  @Bedrijfsregel({"KRN-32", "KRN-34"})
  void eenGebiedDatErNietMeerIsVerteltWatHetWerd() {
    HttpClient regisseur = signedOn("manager.wijksturing");
    String weg = page(regisseur, "wijk?gebied=EG01410202").body();
    assertThat(weg)
        .contains(
            "Voorbeeldstraat Noord staat niet meer in de indeling van 2020.",
            "<a href=\"/wijkplan/wijk?gebied=EG01410201\">Voorbeeldstraat</a>");
    String nu = page(regisseur, "wijk?gebied=EG01410201").body();
    assertThat(nu)
        .contains("Komt voort uit", "gebied=EG01410202", "gebied=EG01410203")
        .doesNotContain("staat niet meer")
        .as("from the city part down to the buurt")
        .containsSubsequence("gebied=EG01410101", "gebied=WK014119", "gebied=BU01411901", "<h1");
    assertThat(page(regisseur, "wijk?gebied=EG01410101").body()).contains("Windmolenbroek");

    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2019, 'WK014199', 'Oude Riet', 'WIJK', 'GM0141', 'GM0141', 'CBS')");
    DATABASE.execute(
        "insert into kern.gebied_opvolger values (2019, 'WK014199', 2020, ?, false)", DE_RIET);
    broken(
        "KRN-34",
        post("manager.wijksturing", "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014199\"}"));
    String plan = concept();
    DATABASE.execute("update wijkplan.wijkplan set gebied_code = 'WK014199' where id = ?", plan);
    assertThat(page(regisseur, "plan?id=" + plan).body())
        .contains("Oude Riet staat niet meer", "/wijkplan/wijk?gebied=" + DE_RIET);
    DATABASE.execute("update wijkplan.wijkplan set gebied_code = ? where id = ?", DE_RIET, plan);
  }

  @Test
  @Bedrijfsregel("WPL-141")
  void eenAangebodenVersieHoudtDeAmbitiesInDeWoordenVanToen() {
    String concept = concept();
    String plan = aangeboden();
    String ambitie = "api/v1/kader/ambities/1";
    HttpResponse<String> gelezen = get(MANAGER, ambitie);
    String toen = json(gelezen).getString("tekst");
    String andere = besluit("\"tekst\": \"Buren helpen elkaar altijd\"");
    expect(200, put(MANAGER, ambitie, version(gelezen), andere));
    try {
      HttpClient lezer = signedOn(REGISSEUR);
      for (String pad : List.of("plan?id=" + plan, "formulier/plan.csv?id=" + plan)) {
        assertThat(expect(200, page(lezer, pad)).body())
            .contains("1. " + toen)
            .doesNotContain("Buren helpen elkaar altijd");
      }
      assertThat(expect(200, page(lezer, "plan?id=" + concept)).body())
          .contains("1. Buren helpen elkaar altijd");
    } finally {
      expect(
          200,
          put(
              MANAGER,
              ambitie,
              version(get(MANAGER, ambitie)),
              besluit("\"tekst\": \"" + toen + "\"")));
    }
  }

  @Test
  void eenAdresMetEenKeuzeDieNietBestaatZegtWelkeErWelZijn() {
    HttpClient lezer = signedOn(REGISSEUR);
    for (String pad :
        List.of(
            "uitvoering?signaal=ONZIN",
            "plannen?fase=ONZIN",
            "evaluaties?stand=x",
            "zoeken?q=doel&soort=ONZIN")) {
      assertThat(expect(400, page(lezer, pad)).body())
          .as(pad)
          .contains("klopt niet. Kies uit:")
          .doesNotContain("j_idt");
    }
    assertThat(expect(400, page(lezer, "zoeken?q=doel&jaar=abc")).body())
        .contains("is geen heel getal");
  }
}
