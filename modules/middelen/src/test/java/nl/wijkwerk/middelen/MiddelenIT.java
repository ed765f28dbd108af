package nl.wijkwerk.middelen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.ModulePromises;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import org.junit.jupiter.api.Test;

class MiddelenIT extends ModulePromises {
  private static final String HOUDER = "budgethouder.deriet";
  private static final String COACH = "ontwikkelcoach.deriet";
  private static final String DE_RIET = "WK014111";

  /** A plan with one item, as the module wijkplan publishes it. */
  private record Plan(UUID id, UUID onderdeel) {
    static Plan aangeboden(String gebied) {
      Plan plan = new Plan(UUID.randomUUID(), UUID.randomUUID());
      tell(
          "middelen.planonderdelen",
          PlanAangeboden.SOORT,
          plan.onderwerp(),
          gebied,
          Json.createObjectBuilder()
              .add("planId", plan.id().toString())
              .add("versie", 1)
              .add("gebied", gebied)
              .add("wijk", "De wijk")
              .add("titel", "Wijkplan")
              .add(
                  "onderdelen",
                  Json.createArrayBuilder()
                      .add(
                          Json.createObjectBuilder()
                              .add("id", plan.onderdeel().toString())
                              .add("nummer", "1.1")
                              .add("omschrijving", "Samen eten")
                              .add("raming", 50000)
                              .add("jaarVan", 2026)
                              .add("jaarTot", 2029)))
              .build());
      return plan;
    }

    String onderwerp() {
      return "wijkplan:" + id;
    }

    String verzoek(int jaar, String bedrag, String reden) {
      return """
          {"onderdeel": "%s", "jaar": %d, "bedrag": %s, "reden": "%s"}
          """
          .formatted(onderdeel, jaar, bedrag, reden);
    }
  }

  /** Address of the post with this code. */
  private String post(String code) {
    return json(get("medewerker", "api/v1/posten?grootte=200")).getJsonArray("resultaten").stream()
        .map(p -> p.asJsonObject())
        .filter(p -> p.getString("code").equals(code))
        .map(p -> "api/v1/posten/" + p.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> reserveer(String wie, String post, String versie, String verzoek) {
    return post(wie, post + "/reserveringen", versie, verzoek);
  }

  private HttpResponse<String> reserveer(String wie, String post, String verzoek) {
    return reserveer(wie, post, version(get("medewerker", post)), verzoek);
  }

  private BigDecimal vrij(String post) {
    return bedrag(json(get("medewerker", post)), "vrij");
  }

  private static BigDecimal bedrag(JsonObject json, String veld) {
    return json.getJsonNumber(veld).bigDecimalValue();
  }

  private int aantal(String post) {
    return json(get("medewerker", post + "/reserveringen")).getInt("totaal");
  }

  private static String wijziging(String bedrag, String reden) {
    return "{\"bedrag\": " + bedrag + ", \"reden\": \"" + reden + "\"}";
  }

  @Test
  @Bedrijfsregel("MID-10")
  void budgethouderReserveertWijzigtEnGeeftVrijEnDatBlijftTeLezen() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-02");
    HttpResponse<String> gedaan =
        expect(201, reserveer(HOUDER, post, plan.verzoek(2027, "12500.50", "Inrichting")));
    assertThat(vrij(post)).isEqualByComparingTo("87499.50");
    String id = json(gedaan).getJsonObject("regel").getString("id");
    String pad = "api/v1/reserveringen/" + id;
    assertThat(gedaan.headers().firstValue("Location").orElse("")).endsWith(pad);
    JsonObject onderdeel =
        list(get("medewerker", "api/v1/planonderdelen?plan=" + plan.id())).getJsonObject(0);
    assertThat(bedrag(onderdeel, "gereserveerd")).isEqualByComparingTo("12500.50");

    String verhoogd =
        version(
            expect(
                200,
                post(
                    HOUDER, pad + "/wijzigingen", version(gedaan), wijziging("20000", "Duurder"))));
    expect(200, post(HOUDER, pad + "/wijzigingen", verhoogd, wijziging("0", "Gaat niet door")));
    assertThat(vrij(post)).isEqualByComparingTo("100000");
    JsonObject gebleven = json(expect(200, get("medewerker", pad)));
    assertThat(bedrag(gebleven.getJsonObject("regel"), "bedrag")).isZero();
    assertThat(gebleven.getJsonArray("wijzigingen")).hasSize(2);
    broken(
        "MID-10",
        post(
            HOUDER,
            pad + "/wijzigingen",
            version(get(HOUDER, pad)),
            wijziging("10", "Toch weer wel")));

    assertThat(trail(plan.onderwerp()))
        .hasSize(3)
        .first()
        .asString()
        .contains("12.500,50", "Buurtrestaurant", "1.1 Samen eten", "Reden: Inrichting");
    assertThat(
            DATABASE.query(
                "select soort, (gegevens ->> 'bedrag')::numeric as bedrag from kern.gebeurtenis"
                    + " where onderwerp = ? and soort like '%reserveringen%' order by volgnummer",
                plan.onderwerp()))
        .extracting(r -> r.get("soort") + " " + ((BigDecimal) r.get("bedrag")).setScale(2))
        .containsExactly(
            "nl.wijkwerk.reserveringen.gedaan 12500.50",
            "nl.wijkwerk.reserveringen.gedaan 7499.50",
            "nl.wijkwerk.reserveringen.vrijgegeven 20000.00");
  }

  @Test
  @Bedrijfsregel({"MID-02", "MID-11"})
  void alleenDeBudgethouderVanDePostEnAlleenVoorZijnWijk() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-05");
    String verzoek = plan.verzoek(2027, "100", "Proef");
    for (String wie : List.of("medewerker", "manager.wijksturing", "wijkregisseur.deriet")) {
      refused(403, reserveer(wie, post, verzoek));
    }
    JsonObject ander = broken("MID-02", reserveer(COACH, post, verzoek));
    assertThat(ander.getString("detail")).contains("Budgethouder De Riet");
    Plan elders = Plan.aangeboden("WK014116");
    refused(403, reserveer(HOUDER, post, elders.verzoek(2027, "100", "Proef")));
    assertThat(aantal(post)).isZero();
    assertThat(trail(plan.onderwerp())).isEmpty();
    refused(403, get("partner.corporatie", "api/v1/posten"));
    refused(403, get("partner.corporatie", "api/v1/begrotingen"));
  }

  @Test
  @Bedrijfsregel({"MID-03", "MID-07", "MID-12"})
  void zonderBudgethouderNietsEnDaarnaHoogstensEen() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-09");
    String verzoek = plan.verzoek(2027, "100", "Proef");
    broken("MID-03", reserveer(HOUDER, post, verzoek));

    String houders = post + "/budgethouders";
    String versie = version(get("medewerker", post));
    refused(403, post(HOUDER, houders, versie, aanwijzing(HOUDER)));
    String manager = "manager.wijksturing";
    broken("MID-12", post(manager, houders, versie, aanwijzing("medewerker")));
    refused(428, post(manager, houders, null, aanwijzing(HOUDER)));
    assertThat(list(get("medewerker", houders))).isEmpty();
    refused(403, get(HOUDER, post + "/kandidaten"));
    List<JsonObject> kandidaten =
        list(expect(200, get(manager, post + "/kandidaten"))).getValuesAs(JsonObject.class);
    assertThat(kandidaten)
        .extracting(k -> k.getString("naam"))
        .containsExactly("Budgethouder De Riet", "Ontwikkelcoach De Riet");
    String eerste = aanwijzing(UUID.fromString(kandidaten.get(0).getString("id")));
    String daarna = version(expect(201, post(manager, houders, versie, eerste)));
    refused(412, post(manager, houders, versie, aanwijzing(COACH)));
    broken("MID-07", post(manager, houders, daarna, aanwijzing(COACH)));
    assertThat(list(get("medewerker", houders))).hasSize(1);
    assertThat(trail("post:" + post.substring(post.lastIndexOf('/') + 1)))
        .containsExactly(
            "Budgethouder De Riet is budgethouder van Wijkfonds (SHR-09), vanaf 1 januari 2026");

    expect(201, reserveer(HOUDER, post, verzoek));
  }

  private static String aanwijzing(String gebruikersnaam) {
    return aanwijzing(
        DATABASE.value(
            UUID.class, "select id from kern.persoon where gebruikersnaam = ?", gebruikersnaam));
  }

  private static String aanwijzing(UUID persoon) {
    return "{\"persoon\": \"" + persoon + "\", \"van\": \"2026-01-01\"}";
  }

  @Test
  @Bedrijfsregel("MID-01")
  void meerDanErIsGaatNietOokNietMetTweeTegelijk() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-03");
    JsonObject teVeel =
        broken("MID-01", reserveer(HOUDER, post, plan.verzoek(2027, "10000.01", "Proef")));
    assertThat(teVeel.getString("veld")).isEqualTo("bedrag");
    assertThat(teVeel.getString("detail")).contains("10.000");

    String versie = version(get(HOUDER, post));
    String verzoek = plan.verzoek(2027, "6000", "Tegelijk");
    List<Integer> antwoorden =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> reserveer(HOUDER, post, versie, verzoek).statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(antwoorden).containsOnlyOnce(201).allMatch(s -> List.of(201, 412, 422).contains(s));
    assertThat(vrij(post)).isEqualByComparingTo("4000");
    assertThat(aantal(post)).isEqualTo(1);
  }

  @Test
  void zonderDeLaatsteVersieOfMetOnzinVerandertNiets() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-04");
    String verzoek = plan.verzoek(2027, "100", "Proef");
    refused(428, reserveer(HOUDER, post, null, verzoek));
    refused(412, reserveer(HOUDER, post, "\"99\"", verzoek));
    refused(400, reserveer(HOUDER, post, "\"x\"", verzoek));
    refused(400, reserveer(HOUDER, post, "{"));
    refused(400, reserveer(HOUDER, post, "{\"jaar\": 2027, \"bedrag\": 10, \"reden\": \"x\"}"));
    refused(400, reserveer(HOUDER, post, plan.verzoek(2027, "\"veel\"", "Proef")));
    broken("MID-04", reserveer(HOUDER, post, plan.verzoek(2027, "1.001", "Proef")));
    broken("MID-04", reserveer(HOUDER, post, plan.verzoek(2027, "-5", "Proef")));
    broken("MID-06", reserveer(HOUDER, post, plan.verzoek(2035, "100", "Proef")));
    broken("MID-14", reserveer(HOUDER, post, plan.verzoek(2027, "100", " ")));
    assertThat(aantal(post)).isZero();

    HttpResponse<String> gedaan = expect(201, reserveer(HOUDER, post, verzoek));
    String pad = "api/v1/reserveringen/" + json(gedaan).getJsonObject("regel").getString("id");
    String vooraf = get(HOUDER, pad).body();
    refused(428, post(HOUDER, pad + "/wijzigingen", null, wijziging("200", "Meer")));
    refused(412, post(HOUDER, pad + "/wijzigingen", "\"99\"", wijziging("200", "Meer")));
    refused(412, post(HOUDER, pad + "/wijzigingen", "\"99\"", wijziging("0", "Weg")));
    broken("MID-14", post(HOUDER, pad + "/wijzigingen", version(gedaan), wijziging("200", "")));
    assertThat(get(HOUDER, pad).body()).isEqualTo(vooraf);

    refused(404, get(HOUDER, "api/v1/posten/abc"));
    refused(404, get(HOUDER, "api/v1/reserveringen/" + UUID.randomUUID()));
    refused(404, get(HOUDER, "api/v1/planonderdelen?plan=abc"));
    refused(400, get(HOUDER, "api/v1/posten?jaar=x"));
    refused(400, get(HOUDER, "api/v1/posten?grootte=0"));
    refused(400, get(HOUDER, post + "/reserveringen?sorteer=drop"));
  }

  @Test
  void paginasZijnHeelEnHunFormulierWerktAlleenMetHetKenmerkErvan() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-06");
    HttpClient bladeraar = signedOn(HOUDER);
    String pad = "post?id=" + post.substring(post.lastIndexOf('/') + 1);
    for (String heel :
        List.of(
            pad,
            pad.replace("post?", "budgethouder?"),
            "wijk?gebied=" + DE_RIET,
            "portlets/reserveringen?plan=" + plan.id(),
            "portlets/wat-is-over?gebied=" + DE_RIET,
            "portlets/wat-is-over?gebied=" + DE_RIET + "&jaar=2027")) {
      complete(page(bladeraar, heel));
    }
    expect(404, page(bladeraar, "post?id=abc"));
    expect(403, page(signedOn("partner.corporatie"), pad));

    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "reserveer")
            .with("onderdeel", plan.onderdeel().toString())
            .with("jaar", "2027")
            .with("bedrag", "1.250,50")
            .with("reden", "Vanaf de pagina")
            .press();
    expect(403, submit(bladeraar, pad, vorm.fields(), "Origin", "https://elders.example"));
    submit(bladeraar, pad, vorm.fieldsWithoutToken());
    assertThat(aantal(post)).isZero();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(vrij(post)).isEqualByComparingTo("248749.50");
  }

  @Test
  @Bedrijfsregel({"MID-10", "MID-14"})
  void budgethouderGeeftVrijInDePortletEnHaaltDeLijstOp() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String post = post("SHR-11");
    String postId = post.substring(post.lastIndexOf('/') + 1);
    String id =
        json(expect(201, reserveer(HOUDER, post, plan.verzoek(2027, "750", "=1+1"))))
            .getJsonObject("regel")
            .getString("id");
    HttpClient bladeraar = signedOn(HOUDER);
    String pad = "portlets/mijn-reserveringen?post=" + postId;
    String bestand = "portlets/mijn-reserveringen.csv?post=" + postId;
    HttpResponse<String> lijst = page(bladeraar, pad);
    complete(lijst);
    assertThat(lijst.body()).contains("1.1 Samen eten", "value=\"" + id + "\"");

    Map<String, String> vraag = new HashMap<>(Formulier.of(lijst.body(), "lijst").fields());
    vraag.put("lijst:post", postId);
    vraag.put("lijst:stand", "LOPEND");
    vraag.put("kies", id);
    HttpResponse<String> gevraagd = expect(200, submit(bladeraar, pad, vraag));
    Formulier zonderReden = Formulier.of(gevraagd.body(), "vrijgeven").press();
    HttpResponse<String> geweigerd = expect(200, submit(bladeraar, pad, zonderReden.fields()));
    assertThat(geweigerd.body()).contains("<dialog", "open=\"open\"", "aria-invalid=\"true\"");
    assertThat(vrij(post)).isLessThan(bedrag(json(get("medewerker", post)), "raming"));

    expect(403, submit(bladeraar, pad, zonderReden.fields(), "Origin", "https://elders.example"));
    HttpResponse<String> csv = expect(200, page(bladeraar, bestand + "&stand=LOPEND"));
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"mijn-reserveringen.csv\"");
    assertThat(csv.body()).contains("1.1 Samen eten", ";750,00;'=1+1;");

    Formulier metReden =
        Formulier.of(geweigerd.body(), "vrijgeven").with("reden", "Gaat niet door").press();
    HttpResponse<String> gedaan = expect(302, submit(bladeraar, pad, metReden.fields()));
    assertThat(gedaan.headers().firstValue("Location").orElse(""))
        .contains("portlets/mijn-reserveringen");
    assertThat(vrij(post)).isEqualByComparingTo(bedrag(json(get("medewerker", post)), "raming"));
    assertThat(trail(plan.onderwerp())).last().asString().contains("Reden: Gaat niet door");
    assertThat(page(bladeraar, bestand + "&stand=LOPEND").body()).doesNotContain("Samen eten");
    assertThat(page(bladeraar, bestand + "&stand=VRIJGEGEVEN").body()).contains("Samen eten");

    expect(400, page(bladeraar, bestand + "&stand=x"));
    expect(403, page(signedOn("medewerker"), pad));
    expect(403, page(signedOn("medewerker"), bestand));
    assertThat(page(signedOn(COACH), bestand).body()).doesNotContain("Samen eten");
  }

  private static String besteding(String omschrijving, String raming) {
    return """
        {"omschrijving": "%s", "soort": "bewonersinitiatief", "gebied": "%s", "raming": %s,
         "jaarVan": 2026, "jaarTot": 2026}
        """
        .formatted(omschrijving, DE_RIET, raming);
  }

  private static String verzoek(String onderdeel, String bedrag, String bovenRaming) {
    return """
        {"onderdeel": "%s", "jaar": 2026, "bedrag": %s, "reden": "Grond en planten",
         "bovenRaming": %s}
        """
        .formatted(onderdeel, bedrag, bovenRaming);
  }

  @Test
  @Bedrijfsregel({"MID-05", "MID-15", "MID-18"})
  void moduleAlleenIsNuttigMetEenBestedingBuitenEenPlan() {
    String manager = "manager.wijksturing";
    HttpResponse<String> gemaakt =
        expect(201, post(manager, "api/v1/bestedingen", null, besteding("Buurtmoestuin", "2500")));
    String id = json(gemaakt).getString("id");
    String pad = "api/v1/bestedingen/" + id;
    assertThat(gemaakt.headers().firstValue("Location").orElse("")).endsWith(pad);

    String post = post("LWD");
    broken("MID-03", reserveer(HOUDER, post, verzoek(id, "2000", null)));
    expect(
        201,
        post(
            manager,
            post + "/budgethouders",
            version(get("medewerker", post)),
            aanwijzing(HOUDER)));

    HttpResponse<String> gedaan = expect(201, reserveer(HOUDER, post, verzoek(id, "2000", null)));
    JsonObject boven = broken("MID-15", reserveer(HOUDER, post, verzoek(id, "600.50", "100.49")));
    assertThat(boven.getString("veld")).isEqualTo("bovenRaming");
    assertThat(boven.getString("detail")).contains("100,50", "2.500");
    HttpResponse<String> bewust =
        expect(201, reserveer(HOUDER, post, verzoek(id, "600.50", "100.50")));

    assertThat(bedrag(json(get("medewerker", post)), "buitenPlan")).isEqualByComparingTo("2600.50");
    assertThat(bedrag(json(get("medewerker", pad)), "gereserveerd"))
        .isEqualByComparingTo("2600.50");
    assertThat(
            json(get("medewerker", post + "/reserveringen?herkomst=BUITEN_PLAN")).getInt("totaal"))
        .isEqualTo(2);
    assertThat(json(get("medewerker", post + "/reserveringen?herkomst=PLAN")).getInt("totaal"))
        .isZero();
    refused(400, get("medewerker", post + "/reserveringen?herkomst=elders"));

    String vervallen = pad + "/vervallen";
    String reden = "{\"reden\": \"Gaat niet door\"}";
    String versie = version(get(HOUDER, pad));
    broken("MID-18", post(HOUDER, vervallen, versie, reden));
    for (HttpResponse<String> een : List.of(gedaan, bewust)) {
      String reservering =
          "api/v1/reserveringen/" + json(een).getJsonObject("regel").getString("id");
      expect(
          200,
          post(
              HOUDER,
              reservering + "/wijzigingen",
              version(get(HOUDER, reservering)),
              wijziging("0", "Gaat niet door")));
    }
    refused(428, post(HOUDER, vervallen, null, reden));
    refused(412, post(HOUDER, vervallen, "\"99\"", reden));
    refused(403, post("medewerker", vervallen, versie, reden));
    expect(200, post(HOUDER, vervallen, version(get(HOUDER, pad)), reden));
    broken("MID-05", reserveer(HOUDER, post, verzoek(id, "1", null)));

    assertThat(trail("besteding:" + id))
        .hasSize(6)
        .satisfies(
            regels -> {
              assertThat(regels.get(0)).contains("Buurtmoestuin", "buiten een plan", "vastgelegd");
              assertThat(regels.get(1)).contains("gereserveerd", "LWD").doesNotContain("bewust");
              assertThat(regels.get(2)).contains("bewust \u20ac\u00a0100,50 boven de raming");
              assertThat(regels.get(5)).contains("vervallen. Reden: Gaat niet door");
            });
    assertThat(
            DATABASE.query(
                "select soort from kern.gebeurtenis where onderwerp = ? order by volgnummer",
                "besteding:" + id))
        .hasSize(4);
  }

  @Test
  @Bedrijfsregel({"MID-16", "MID-17", "MID-18", "MID-19"})
  void bestedingWijzigtMetEenRedenEnOnzinWordtGeweigerd() {
    String alle = "api/v1/bestedingen";
    HttpResponse<String> gemaakt =
        expect(201, post("wijkregisseur.deriet", alle, null, besteding("Straatfeest", "null")));
    String pad = alle + "/" + json(gemaakt).getString("id");
    String nieuw = besteding("Straatfeest", "800");
    String metReden = nieuw.replace("\"jaarVan\"", "\"reden\": \"Offerte\", \"jaarVan\"");
    assertThat(
            refused(400, put("wijkregisseur.deriet", pad, version(gemaakt), nieuw))
                .getString("veld"))
        .isEqualTo("reden");
    broken(
        "MID-14",
        put("wijkregisseur.deriet", pad, version(gemaakt), metReden.replace("Offerte", " ")));
    refused(428, put("wijkregisseur.deriet", pad, null, metReden));
    refused(403, put("wijkregisseur.ossenkoppelerhoek", pad, version(gemaakt), metReden));
    String later =
        version(expect(200, put("wijkregisseur.deriet", pad, version(gemaakt), metReden)));
    refused(412, put("wijkregisseur.deriet", pad, version(gemaakt), metReden));
    broken("MID-18", put("wijkregisseur.deriet", pad, later, metReden));
    assertThat(trail("besteding:" + json(gemaakt).getString("id")))
        .hasSize(2)
        .last()
        .asString()
        .contains("geen raming werd raming", "Reden: Offerte");

    broken("MID-16", post(HOUDER, alle, null, besteding(" ", "1")));
    broken("MID-19", post(HOUDER, alle, null, besteding("x".repeat(201), "1")));
    broken(
        "MID-17",
        post(
            HOUDER,
            alle,
            null,
            besteding("Plein", "1").replace("bewonersinitiatief", "herinrichting")));
    refused(
        400, post(HOUDER, alle, null, besteding("Plein", "1").replace("bewonersinitiatief", "x")));
    refused(403, post(HOUDER, alle, null, besteding("Plein", "1").replace(DE_RIET, "WK014116")));
    for (String fout : List.of("Moes\\u0000tuin", "Moes\\ud83dtuin", "Moes\\uDE00")) {
      JsonObject teken = refused(400, post(HOUDER, alle, null, besteding(fout, "1")));
      assertThat(teken.getString("veld")).isEqualTo("omschrijving");
    }
    String gemeentebreed = besteding("Plein", "1").replace("\"" + DE_RIET + "\"", "null");
    for (String wie : List.of("wijkregisseur.deriet", HOUDER)) {
      JsonObject waar = refused(400, post(wie, alle, null, gemeentebreed));
      assertThat(waar.getString("veld")).isEqualTo("gebied");
    }
    refused(403, post("medewerker", alle, null, gemeentebreed));
    Plan plan = Plan.aangeboden(DE_RIET);
    JsonObject reden =
        refused(400, reserveer(HOUDER, post("SHR-10"), plan.verzoek(2027, "1", "We\\u0000g")));
    assertThat(reden.getString("veld")).isEqualTo("reden");
    refused(400, get(HOUDER, alle + "?sorteer=drop"));
    refused(400, get(HOUDER, alle + "?jaar=x"));
    refused(400, get(HOUDER, alle + "?status=x"));
    refused(404, get(HOUDER, alle + "/" + plan.onderdeel()));
    refused(403, get("partner.corporatie", alle));
    assertThat(json(get(HOUDER, alle + "?q=STRAAT&gebied=" + DE_RIET)).getInt("totaal"))
        .isEqualTo(1);
  }

  @Test
  @Bedrijfsregel("MID-17")
  void beheerderBepaaltWelkeSoortenMogen() {
    String soorten = "api/v1/bestedingssoorten";
    String nieuw = "{\"code\": \"kermis\", \"naam\": \"Kermis\", \"toegestaan\": true}";
    refused(403, post("manager.wijksturing", soorten, null, nieuw));
    HttpResponse<String> gemaakt = expect(201, post("beheerder", soorten, null, nieuw));
    refused(400, post("beheerder", soorten, null, nieuw));
    String pad = soorten + "/kermis";
    String dicht = "{\"naam\": \"Kermis\", \"toegestaan\": false}";
    refused(428, put("beheerder", pad, null, dicht));
    expect(200, put("beheerder", pad, version(gemaakt), dicht));
    refused(412, put("beheerder", pad, version(gemaakt), dicht));
    broken(
        "MID-17",
        post(
            HOUDER,
            "api/v1/bestedingen",
            null,
            besteding("Kermis", "1").replace("bewonersinitiatief", "kermis")));
    assertThat(trail("bestedingssoort:kermis")).hasSize(2);
  }

  /** The form of something new has the id of what it makes in its address. */
  private String geleid(HttpClient bladeraar, String pad) {
    String naar = expect(302, page(bladeraar, pad)).headers().firstValue("Location").orElseThrow();
    return naar.substring(naar.indexOf("besteding-bewerken?"));
  }

  @Test
  @Bedrijfsregel("KRN-21")
  void watIsOverKanOverEenJaarGaanEnWeigertWatGeenJaarIs() {
    HttpClient bladeraar = signedOn(HOUDER);
    String pad = "portlets/wat-is-over?gebied=" + DE_RIET + "&jaar=";
    assertThat(expect(200, page(bladeraar, pad + "2027")).body())
        .contains("Geluksbudgetten", "in 2027", "/middelen/?gebied=" + DE_RIET + "&amp;jaar=2027")
        .contains("niet over de jaren zijn verdeeld");
    assertThat(expect(200, page(bladeraar, pad + "2025")).body())
        .contains("geen eigen posten in 2025")
        .doesNotContain("Geluksbudgetten");
    for (String fout : List.of("x", "0", "20270", "-1")) {
      assertThat(expect(400, page(bladeraar, pad + fout)).body())
          .contains("data-wk-stand=\"fout\"");
    }
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void foutInEenBlokHoudtWieHetMagTonenEnLaatHaarScriptToe() {
    HttpResponse<String> fout =
        expect(404, page(signedOn(HOUDER), "portlets/wat-is-over?gebied=XX"));

    assertThat(fout.body()).contains("wk-portlet.js", "data-wk-stand=\"fout\"");
    List<String> beleid = fout.headers().allValues("Content-Security-Policy");
    assertThat(beleid).anyMatch(regel -> regel.contains("frame-ancestors"));
    assertThat(beleid.stream().filter(regel -> regel.contains("default-src")))
        .isNotEmpty()
        .allMatch(regel -> regel.contains("script-src 'self'"));
  }

  @Test
  @Bedrijfsregel("KRN-18")
  void bestedingWordtEenKeerVastgelegdHoeVaakHetFormulierOokKomt() {
    HttpClient bladeraar = signedOn("wijkregisseur.deriet");
    String pad = geleid(bladeraar, "besteding-bewerken");
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "besteding")
            .with("omschrijving", "Eenmalige bankjes")
            .with("soort", "bewonersinitiatief")
            .with("gebied", DE_RIET)
            .press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("Deze besteding is al vastgelegd.");
    assertThat(page(bladeraar, pad).body())
        .contains("besteding openen")
        .doesNotContain("id=\"besteding\"");
    assertThat(json(get(HOUDER, "api/v1/bestedingen?q=bankjes")).getInt("totaal")).isEqualTo(1);
  }

  @Test
  void tweeMensenInEenBestedingVerliezenNietsVanElkaar() {
    String regisseur = "wijkregisseur.deriet";
    HttpResponse<String> gemaakt =
        expect(201, post(regisseur, "api/v1/bestedingen", null, besteding("Muurkrant", "500")));
    String id = json(gemaakt).getString("id");
    String api = "api/v1/bestedingen/" + id;
    HttpClient bladeraar = signedOn(regisseur);
    String pad = "besteding-bewerken?id=" + id;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "besteding")
            .with("omschrijving", "Wijkkrant")
            .with("reden", "Betere naam")
            .press();
    String vanDeCollega = besteding("Muurkrant", "700").replace("{", "{\"reden\": \"Offerte\", ");
    String later = version(expect(200, put(HOUDER, api, version(gemaakt), vanDeCollega)));

    String antwoord = expect(200, submit(bladeraar, pad, vorm.fields())).body();

    assertThat(antwoord)
        .contains("Een collega heeft dit gewijzigd", "\u20ac\u00a0700", "Betere naam");
    assertThat(version(get(HOUDER, api))).isEqualTo(later);
    Formulier nogEens = Formulier.of(antwoord, "besteding").press();
    expect(302, submit(bladeraar, pad, nogEens.fields()));
    JsonObject nu = json(get(HOUDER, api));
    assertThat(nu.getString("omschrijving")).isEqualTo("Wijkkrant");
    assertThat(bedrag(nu, "raming")).isEqualByComparingTo("700");

    vorm =
        Formulier.of(page(bladeraar, pad).body(), "besteding")
            .with("omschrijving", "Dorpskrant")
            .with("reden", "Nog beter")
            .press();
    String verval = "{\"reden\": \"Gaat niet door\"}";
    expect(200, post(HOUDER, api + "/vervallen", version(get(HOUDER, api)), verval));
    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("Wat u invulde, is niet opgeslagen", "was u voor", "Dorpskrant", "Nog beter")
        .doesNotContain("id=\"besteding\"");
  }

  @Test
  void wieTeLaatVrijgeeftLeestWieErVoorWasEnHoudtDeReden() {
    HttpClient bladeraar = signedOn(HOUDER);
    String post = post("SHR-08");
    Plan plan = Plan.aangeboden(DE_RIET);
    JsonObject gedaan =
        json(expect(201, reserveer(HOUDER, post, plan.verzoek(2027, "10", "Verf"))));
    String id = gedaan.getJsonObject("regel").getString("id");
    String pad = "reservering?id=" + id;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "vrijgeefvorm")
            .with("reden", "Verf was al betaald")
            .press();
    String api = "api/v1/reserveringen/" + id;
    String nul = wijziging("0", "Niet nodig");
    expect(200, post(HOUDER, api + "/wijzigingen", version(get(HOUDER, api)), nul));

    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("Wat u invulde, is niet opgeslagen", "was u voor", "Verf was al betaald");
  }

  @Test
  @Bedrijfsregel("MID-17")
  void beheerderVoegtOpHetSchermEenSoortToeEnWijzigtDie() {
    HttpClient beheerder = signedOn("beheerder");
    String nieuw = "bestedingssoorten?nieuw=true";
    Formulier vorm =
        Formulier.of(page(beheerder, nieuw).body(), "nieuwvorm")
            .with("naam", "Buurtfeest")
            .with("code", "Buurtfeest!")
            .with("toegestaan", "true")
            .press();
    assertThat(expect(200, submit(beheerder, nieuw, vorm.fields())).body())
        .contains("Een code heeft 1 tot 40 kleine letters");
    vorm =
        Formulier.of(page(beheerder, nieuw).body(), "nieuwvorm")
            .with("naam", "Buurtfeest")
            .with("code", "buurtfeest")
            .with("toegestaan", "true")
            .press();
    expect(302, submit(beheerder, nieuw, vorm.fields()));
    String pad = "bestedingssoorten?soort=buurtfeest";
    String open = page(beheerder, pad).body();
    Formulier wijzig =
        Formulier.of(open, "soortvorm")
            .with("toegestaan", "false")
            .with("toelichting", "Kan uit het budget van de wijk")
            .press();
    expect(302, submit(beheerder, pad, wijzig.fields()));
    JsonObject soort = json(get("medewerker", "api/v1/bestedingssoorten/buurtfeest"));
    assertThat(soort.getBoolean("toegestaan")).isFalse();
    assertThat(soort.getString("toelichting")).isEqualTo("Kan uit het budget van de wijk");
    assertThat(trail("bestedingssoort:buurtfeest")).hasSize(2);

    expect(404, page(beheerder, "bestedingssoorten?soort=bestaat-niet"));
    HttpClient lezer = signedOn("medewerker");
    assertThat(page(lezer, pad).body())
        .contains("Buurtfeest")
        .doesNotContain("<form id=\"soortvorm");
    complete(page(lezer, "bestedingssoorten"));
  }

  @Test
  @Bedrijfsregel("MID-15")
  void paginasVanBestedingenWerkenEnVragenNaWatNietZomaarKan() {
    HttpClient bladeraar = signedOn(HOUDER);
    String post = post("SHR-07");
    String postpad = "post?id=" + post.substring(post.lastIndexOf('/') + 1);
    String nieuwpad = geleid(bladeraar, postpad.replace("post?id=", "besteding-bewerken?post="));
    Formulier vorm =
        Formulier.of(page(bladeraar, nieuwpad).body(), "besteding")
            .with("omschrijving", "Geveltuinen")
            .with("soort", "bewonersinitiatief")
            .with("gebied", DE_RIET)
            .with("raming", "1.000")
            .with("jaarVan", "2026")
            .with("jaarTot", "2026")
            .press();
    String terug =
        expect(302, submit(bladeraar, nieuwpad, vorm.fields()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String onderdeel = terug.replaceAll(".*onderdeel=([^&]*).*", "$1");
    for (String heel :
        List.of(
            "",
            "bestedingen",
            "bestedingen?q=gevel&gebied=" + DE_RIET + "&status=OPEN&sorteer=-raming",
            "besteding?id=" + onderdeel,
            "besteding-bewerken?id=" + onderdeel)) {
      complete(page(bladeraar, heel));
    }
    assertThat(page(bladeraar, "export/bestedingen.csv?q=gevel").body())
        .containsPattern("Stand\\R.*Geveltuinen;Bewonersinitiatief;De Riet;.*;Open\\R");

    Formulier teVeel =
        Formulier.of(page(bladeraar, postpad).body(), "reserveer")
            .with("onderdeel", onderdeel)
            .with("jaar", "2026")
            .with("bedrag", "1.200")
            .with("reden", "Meer tuinen")
            .press();
    String gevraagd = expect(200, submit(bladeraar, postpad, teVeel.fields())).body();
    assertThat(gevraagd)
        .contains("Ik reserveer bewust \u20ac\u00a0200 boven de raming", "Meer tuinen");
    Formulier bewust =
        Formulier.of(gevraagd, "reserveer")
            .with("onderdeel", onderdeel)
            .with("jaar", "2026")
            .with("reden", "Meer tuinen")
            .with("bovenRaming", "true")
            .press();
    expect(302, submit(bladeraar, postpad, bewust.fields()));

    String id =
        json(get(HOUDER, post + "/reserveringen"))
            .getJsonArray("resultaten")
            .getJsonObject(0)
            .getString("id");
    String pad = "reservering?id=" + id;
    Formulier leeg =
        Formulier.of(page(bladeraar, pad).body(), "vrijgeefvorm").with("reden", "").press();
    assertThat(expect(200, submit(bladeraar, pad, leeg.fields())).body())
        .containsPattern("<dialog[^>]*id=\"vrijgeven\"[^>]*open=\"open\"");
    Formulier vrij =
        Formulier.of(page(bladeraar, pad).body(), "vrijgeefvorm")
            .with("reden", "Gaat niet door")
            .press();
    expect(302, submit(bladeraar, pad, vrij.fields()));
    assertThat(vrij(post)).isEqualByComparingTo("300000");
  }

  @Test
  @Bedrijfsregel({"KRN-05", "KRN-36"})
  void watHetWijkplanVerteldeNogEensHorenVerandertNiets() {
    Plan plan = Plan.aangeboden(DE_RIET);
    String alles =
        "select (to_jsonb(o) - 'versie')::text as rij from middelen.onderdeel o union all select"
            + " to_jsonb(r)::text from middelen.reservering r order by 1";
    List<Map<String, Object>> eerst = DATABASE.query(alles);
    List<String> spoor = trail(plan.onderwerp());
    assertThat(eerst.toString()).contains(plan.onderdeel().toString());
    tellAgain("middelen.planonderdelen");
    assertThat(DATABASE.query(alles)).isEqualTo(eerst);
    assertThat(trail(plan.onderwerp())).isEqualTo(spoor);
  }
}
