package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class UitvoeringIT extends WarOpPayaraMicro {
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String BUURMAN = "wijkregisseur.ossenkoppelerhoek";
  private static final String PROJECTEN = "api/v1/projecten";
  private static final LocalDate VANDAAG = LocalDate.now(nl.wijkwerk.kern.tijd.Klok.ZONE);
  private static final String DOEL =
      """
      {"ambitie": 1, "doelstelling": "Meer bewoners eten samen", "pm": false, "raming": 12500,
       "oplossingen": "Buurtrestaurant", "jaarVan": 2027, "jaarTot": 2028,
       "verantwoordelijke": "Welzijn", "indicator": "Gasten per week", "beginwaarde": 10,
       "beginjaar": 2026, "bron": "Telling", "streefwaarde": 40, "streefdatum": "2028-12-31",
       "eigenaar": "Welzijn"}
      """;

  /** A plan with one row. */
  private record Plan(String id, String regel) {}

  private Plan concept() {
    String analyse =
        json(expect(
                201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014111\"}")))
            .getString("id");
    String regel =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                    null,
                    "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Weinig contact\"}")))
            .getString("id");
    String plan =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    """
                    {"analyse": "%s", "analyseregels": ["%s"], "titel": "Plan in uitvoering",
                     "vanJaar": 2027, "totJaar": 2030}
                    """
                        .formatted(analyse, regel))))
            .getString("id");
    String rij =
        list(get(REGISSEUR, "api/v1/wijkplannen/" + plan + "/planregels"))
            .getJsonObject(0)
            .getString("id");
    return new Plan(plan, rij);
  }

  private Plan vastgesteld() {
    Plan plan = concept();
    String pad = "api/v1/wijkplannen/" + plan.id();
    String rij = pad + "/planregels/" + plan.regel();
    expect(200, put(REGISSEUR, rij, version(get(REGISSEUR, rij)), DOEL));
    expect(200, post(REGISSEUR, pad + "/aanbiedingen", version(get(REGISSEUR, pad)), null));
    JsonObject stand = json(get(REGISSEUR, pad));
    expect(
        201,
        post(
            "griffier",
            pad + "/raadstoetsen",
            null,
            """
            {"inhoudsversie": 1, "vergadering": "%s", "betrokkenheid": {"voldaan": true},
             "doelstellingen": {"voldaan": true}, "middelen": {"voldaan": true}}
            """
                .formatted(stand.getString("aangebodenOp"))));
    return plan;
  }

  private static JsonObjectBuilder project(Plan plan, String titel, String straat) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("plan", plan.id())
            .add("regel", plan.regel())
            .add("titel", titel)
            .add("resultaat", "Elke week eten er veertig mensen")
            .add("middelen", "Wijkfonds")
            .add("van", VANDAAG.toString())
            .add("tot", VANDAAG.plusDays(60).toString())
            .add("verantwoordelijke", "Welzijn");
    return straat == null
        ? json
        : json.add("niveau", "STRAAT").add("straten", Json.createArrayBuilder().add(straat));
  }

  private String maak(JsonObjectBuilder project) {
    return PROJECTEN
        + "/"
        + json(expect(201, post(REGISSEUR, PROJECTEN, null, project.build().toString())))
            .getString("id");
  }

  private HttpResponse<String> doe(String project, String daad, String inhoud) {
    return post(REGISSEUR, project + daad, version(get(REGISSEUR, project)), inhoud);
  }

  @Test
  @Bedrijfsregel("WPL-151")
  void projectWordtVerteldBijMakenEnBijEenAndereNaamEnBijVervallen() {
    Plan plan = vastgesteld();
    JsonObjectBuilder inhoud = project(plan, "Buurtrestaurant", null);
    String project = maak(inhoud);
    String zelfde =
        project(plan, "Buurtrestaurant", null).add("partners", "Kerk").build().toString();
    String ander = project(plan, "Samen eten", null).build().toString();
    expect(200, put(REGISSEUR, project, version(get(REGISSEUR, project)), zelfde));
    expect(200, put(REGISSEUR, project, version(get(REGISSEUR, project)), ander));
    doe(project, "/verval", "{\"reden\": \"Er is geen keuken in de wijk\"}");
    assertThat(
            DATABASE.query(
                "select gegevens ->> 'titel' as titel, gegevens ->> 'vervallen' as vervallen from"
                    + " kern.gebeurtenis where onderwerp = ? order by volgnummer",
                "project:" + project.substring(PROJECTEN.length() + 1)))
        .extracting(r -> r.get("titel") + " " + r.get("vervallen"))
        .containsExactly("Buurtrestaurant false", "Samen eten false", "Samen eten true");
  }

  @Test
  @Bedrijfsregel({"WPL-30", "WPL-34", "WPL-36", "WPL-38", "WPL-40", "WPL-43", "WPL-130"})
  void projectGaatVanProjectplanTotTerugvalEnHerstel() {
    Plan plan = vastgesteld();
    String project = maak(project(plan, "Buurtrestaurant", null));
    assertThat(broken("WPL-34", doe(project, "/begin", null)).getString("veld"))
        .isEqualTo("bevoegdheden");
    expect(
        200,
        put(
            REGISSEUR,
            project,
            version(get(REGISSEUR, project)),
            project(plan, "Buurtrestaurant", null)
                .add("bevoegdheden", "De kok kiest het menu")
                .build()
                .toString()));
    expect(200, doe(project, "/begin", null));
    JsonObject met =
        json(
            expect(
                200,
                doe(
                    project,
                    "/mijlpalen",
                    "{\"naam\": \"Keuken klaar\", \"gepland\": \"%s\"}".formatted(VANDAAG))));
    assertThat(met.getJsonObject("voortgang").getInt("totaal")).isEqualTo(1);
    String mijlpaal =
        project + "/mijlpalen/" + met.getJsonArray("mijlpalen").getJsonObject(0).getString("id");
    String sluit =
        "{\"borger\": \"Beheerder\", \"terugblik\": \"%s\"}".formatted(VANDAAG.plusDays(90));
    broken("WPL-36", doe(project, "/afsluiting", sluit));
    broken(
        "WPL-130", doe(project, "/mijlpalen", "{\"naam\": \"Ooit\", \"gepland\": \"2199-01-01\"}"));
    JsonObject gehaald =
        json(
            expect(
                200,
                put(
                    REGISSEUR,
                    mijlpaal,
                    version(get(REGISSEUR, project)),
                    "{\"naam\": \"Keuken klaar\", \"gepland\": \"%1$s\", \"gehaald\": \"%1$s\"}"
                        .formatted(VANDAAG))));
    assertThat(gehaald.getJsonObject("voortgang").getInt("gehaald")).isEqualTo(1);
    broken(
        "WPL-36",
        doe(
            project,
            "/afsluiting",
            "{\"borger\": \"Beheerder\", \"terugblik\": \"%s\"}".formatted(VANDAAG)));
    expect(200, doe(project, "/afsluiting", sluit));
    broken(
        "WPL-40",
        doe(project, "/mijlpalen", "{\"naam\": \"Meer\", \"gepland\": \"%s\"}".formatted(VANDAAG)));

    String terug = "{\"uitkomst\": \"TERUGGEVALLEN\", \"woorden\": \"De keuken is dicht\"}";
    assertThat(json(expect(200, doe(project, "/terugblikken", terug))).getBoolean("terugvalOpen"))
        .isTrue();
    assertThat(signalen("TERUGVAL")).contains("Buurtrestaurant");
    String maatregel =
        maak(
            Json.createObjectBuilder()
                .add("plan", plan.id())
                .add("soort", "SNELLE_MAATREGEL")
                .add("herstelt", project.substring(project.lastIndexOf('/') + 1))
                .add("titel", "Keuken weer open")
                .add("verantwoordelijke", "Welzijn")
                .add("van", VANDAAG.toString())
                .add("tot", VANDAAG.plusDays(7).toString()));
    JsonObject na = json(get(REGISSEUR, project));
    assertThat(na.getBoolean("terugvalOpen")).isFalse();
    assertThat(na.getString("terugvalAntwoord")).isEqualTo("Nieuwe maatregel: Keuken weer open");
    assertThat(json(get(REGISSEUR, maatregel)).getJsonObject("herstelt").getString("titel"))
        .isEqualTo("Buurtrestaurant");
    broken("WPL-38", doe(project, "/terugvalantwoord", "{\"antwoord\": \"Gezien\"}"));

    assertThat(spoor(project + "/spoorregels"))
        .contains("Project \u201cBuurtrestaurant\u201d teruggevallen: De keuken is dicht");
    assertThat(spoor("api/v1/wijkplannen/" + plan.id() + "/spoorregels"))
        .contains("Project \u201cBuurtrestaurant\u201d is in uitvoering");
  }

  private List<String> spoor(String pad) {
    return json(get("medewerker", pad)).getJsonArray("resultaten").stream()
        .map(r -> r.asJsonObject().getString("omschrijving"))
        .toList();
  }

  private List<String> signalen(String signaal) {
    return json(get("medewerker", PROJECTEN + "?grootte=1000&signaal=" + signaal))
        .getJsonArray("resultaten")
        .stream()
        .map(r -> r.asJsonObject().getString("titel"))
        .toList();
  }

  @Test
  @Bedrijfsregel("WPL-39")
  void werkInDezelfdeStraatStaatBijAllebeiMetDeReden() {
    String een = maak(project(vastgesteld(), "Riolering", "Samenloopstraat"));
    JsonObjectBuilder ander = project(vastgesteld(), "Verlichting", "samenloop-str.");
    JsonObject ontwerp = ander.build();
    JsonObject geweigerd = broken("WPL-39", post(REGISSEUR, PROJECTEN, null, ontwerp.toString()));
    assertThat(geweigerd.getString("veld")).isEqualTo("samenloopReden");
    assertThat(geweigerd.getString("detail")).contains("Riolering", "Samenloopstraat");
    String twee =
        maak(Json.createObjectBuilder(ontwerp).add("samenloopReden", "Samen een keer open"));
    for (String project : List.of(een, twee)) {
      JsonObject samenloop =
          json(get(REGISSEUR, project)).getJsonArray("samenlopen").getJsonObject(0);
      assertThat(samenloop.getString("reden")).isEqualTo("Samen een keer open");
    }
    assertThat(signalen("SAMENLOOP")).contains("Riolering", "Verlichting");
    assertThat(spoor(twee + "/spoorregels").get(0))
        .contains("naast ander werk: Riolering. Reden: Samen een keer open");
    expect(200, doe(een, "/verval", "{\"reden\": \"Te duur\"}"));
    assertThat(json(get(REGISSEUR, twee)).getJsonArray("samenlopen")).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-39")
  void wieTegelijkInEenStraatPlantZietElkaar() {
    Plan plan = vastgesteld();
    List<CompletableFuture<Integer>> tegelijk =
        Stream.of("Kabels", "Stoep", "Bomen", "Riool")
            .map(titel -> project(plan, titel, "Drukstraat").build().toString())
            .map(
                project ->
                    CompletableFuture.supplyAsync(
                        () -> post(REGISSEUR, PROJECTEN, null, project).statusCode()))
            .toList();
    assertThat(tegelijk.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(201, 422, 422, 422);
  }

  @Test
  @Bedrijfsregel("WPL-30")
  void onderEenConceptKanAlleenEenSnelleMaatregel() {
    Plan plan = concept();
    String elders = vastgesteld().regel();
    broken(
        "WPL-30",
        post(REGISSEUR, PROJECTEN, null, project(plan, "Te vroeg", null).build().toString()));
    maak(project(plan, "Bankje", null).add("soort", "SNELLE_MAATREGEL"));
    refused(
        404,
        post(
            REGISSEUR,
            PROJECTEN,
            null,
            project(new Plan(plan.id(), elders), "Andermans regel", null).build().toString()));
  }

  @Test
  void alleenWieVoorDeWijkGaatWijzigtEnAlleenMetDeLaatsteVersie() {
    Plan plan = vastgesteld();
    refused(
        403, post(BUURMAN, PROJECTEN, null, project(plan, "Van buiten", null).build().toString()));
    String project = maak(project(plan, "Buurtkamer", null));
    String versie = version(get(BUURMAN, project));
    refused(403, post(BUURMAN, project + "/begin", versie, null));
    Map.of(
            "/verval", "{\"reden\": \"Niet meer nodig\"}",
            "/afsluiting", "{\"borger\": \"Beheerder\", \"terugblik\": \"2199-01-01\"}",
            "/mijlpalen", "{\"naam\": \"Keuken\", \"gepland\": \"2199-01-01\"}")
        .forEach((daad, inhoud) -> refused(403, post(BUURMAN, project + daad, versie, inhoud)));
    refused(428, post(REGISSEUR, project + "/verval", null, "{\"reden\": \"x\"}"));
    refused(412, post(REGISSEUR, project + "/verval", "\"99\"", "{\"reden\": \"x\"}"));
    refused(404, get(REGISSEUR, PROJECTEN + "/" + UUID.randomUUID()));
    refused(403, get("partner.corporatie", PROJECTEN));
    for (String vraag : List.of("pagina=0", "status=ONZIN", "signaal=X", "sorteer=drop")) {
      refused(400, get(REGISSEUR, PROJECTEN + "?" + vraag));
    }
    refused(400, post(REGISSEUR, PROJECTEN, null, "{}"));
    refused(
        404,
        put(
            REGISSEUR,
            project + "/mijlpalen/" + UUID.randomUUID(),
            version(get(REGISSEUR, project)),
            "{\"naam\": \"Geen\", \"gepland\": \"2027-01-01\"}"));
  }

  private static String verder(HttpResponse<String> antwoord) {
    String pad = expect(302, antwoord).headers().firstValue("Location").orElse("");
    return pad.substring(pad.indexOf("/wijkplan/") + "/wijkplan/".length());
  }

  @Test
  void uitvoeringVanEenGrootPlanStaatPerPaginaMetTellingenOverAlles() {
    Plan plan = vastgesteld();
    for (int nummer = 1; nummer <= 27; nummer++) {
      maak(project(plan, "Werk " + nummer, null));
    }
    HttpClient bladeraar = signedOn(REGISSEUR);
    String adres = "plan-uitvoering?id=" + plan.id();
    for (String pagina : List.of("", "&pagina=2")) {
      HttpResponse<String> antwoord = page(bladeraar, adres + pagina);
      complete(antwoord);
      assertThat(antwoord.body())
          .contains("van 27 projecten", "27 projecten en maatregelen", "wk-tijd__balk");
      assertThat(antwoord.body().split("<a href=\"project\\?id=", -1))
          .hasSize(pagina.isEmpty() ? 26 : 3);
    }
  }

  @Test
  @Bedrijfsregel("WPL-39")
  void schermenZijnHeelEnNemenHetPlanOver() {
    Plan plan = vastgesteld();
    HttpClient bladeraar = signedOn(REGISSEUR);
    complete(page(bladeraar, "plan-uitvoering?id=" + plan.id()));
    assertThat(page(bladeraar, "plan-uitvoering?id=" + plan.id()).body())
        .contains("Projectplan maken");

    String nieuw =
        verder(page(bladeraar, "project-bewerken?plan=" + plan.id() + "&regel=" + plan.regel()));
    String pagina = page(bladeraar, nieuw).body();
    assertThat(pagina).contains("Meer bewoners eten samen", "value=\"Buurtrestaurant\"");
    String ander = "Pagina-straat " + UUID.randomUUID();
    maak(project(plan, "Ander werk", ander).add("partners", "Bewoners en school De Brug"));
    assertThat(page(bladeraar, "plan-uitvoering?id=" + plan.id()).body())
        .contains("Met: Bewoners en school De Brug");
    Formulier vorm =
        Formulier.of(pagina, "projectvorm")
            .with("soort", "PROJECT")
            .with("straten", ander)
            .with("van", "1-1-" + VANDAAG.getYear())
            .with("tot", "31-12-2030")
            .press();
    String gewaarschuwd = expect(200, submit(bladeraar, nieuw, vorm.fields())).body();
    assertThat(gewaarschuwd).contains("Ander werk in dezelfde straat en periode", "Ander werk</a>");
    String project =
        verder(
            submit(
                bladeraar,
                nieuw,
                Formulier.of(gewaarschuwd, "projectvorm")
                    .with("soort", "PROJECT")
                    .with("samenloopReden", "Samen open")
                    .press()
                    .fields()));
    complete(page(bladeraar, project));
    assertThat(page(bladeraar, nieuw).body())
        .contains("Dit is al opgeslagen")
        .doesNotContain("id=\"projectvorm\"");

    String snel = verder(page(bladeraar, "plan-uitvoering?id=" + plan.id() + "&snel=ja"));
    Formulier maatregel =
        Formulier.of(page(bladeraar, snel).body(), "snelvorm")
            .with("titel", "Bankje terug")
            .with("verantwoordelijke", "Wijkbeheer")
            .with("tot", "31-12-2030")
            .press();
    expect(302, submit(bladeraar, snel, maatregel.fields()));
    assertThat(page(bladeraar, "plan-uitvoering?id=" + plan.id()).body()).contains("Bankje terug");

    String mijlpaal = verder(page(bladeraar, project + "&mijlpaal=nieuw"));
    expect(
        302,
        submit(
            bladeraar,
            mijlpaal,
            Formulier.of(page(bladeraar, mijlpaal).body(), "mijlpaalvorm")
                .with("naam", "Eerste maaltijd")
                .with("gepland", "1-3-2027")
                .press()
                .fields()));
    assertThat(page(bladeraar, project).body()).contains("Eerste maaltijd");
    complete(page(bladeraar, "uitvoering?q=buurtrestaurant&signaal=SAMENLOOP&sorteer=-tot"));
    assertThat(expect(200, page(bladeraar, "projecten.csv?plan=" + plan.id())).body())
        .contains("Bankje terug", "Snelle maatregel");
    complete(page(bladeraar, "portlets/oogopslag?gebied=WK014111"));
  }

  @Test
  void tweeMensenInEenProjectplanVerliezenNietsVanElkaar() {
    Plan plan = vastgesteld();
    String project = maak(project(plan, "Tegelijk", null));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "project-bewerken?id=" + project.substring(project.lastIndexOf('/') + 1);
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "projectvorm")
            .with("middelen", "Van de regisseur")
            .press();
    expect(
        200,
        put(
            "manager.wijksturing",
            project,
            version(get(REGISSEUR, project)),
            project(plan, "Tegelijk", null)
                .add("middelen", "Van de manager")
                .add("partners", "Corporatie")
                .build()
                .toString()));
    String antwoord = expect(200, submit(bladeraar, pad, vorm.fields())).body();
    assertThat(antwoord)
        .contains("Een collega heeft dit gewijzigd", "Van de manager", "Van de regisseur");
    expect(302, submit(bladeraar, pad, Formulier.of(antwoord, "projectvorm").press().fields()));
    JsonObject inhoud = json(get(REGISSEUR, project)).getJsonObject("inhoud");
    assertThat(inhoud.getString("middelen")).isEqualTo("Van de regisseur");
    assertThat(inhoud.getString("partners")).isEqualTo("Corporatie");
  }

  @Test
  @Bedrijfsregel({"WPL-100", "WPL-101", "WPL-102"})
  void watNietInHetBeleidPastOfVerBuitenHetPlanLigtWordtGevraagd() {
    Plan plan = vastgesteld();
    String plaats =
        maak(
            project(plan, "Huiskamer", null)
                .add("soort", "ONTMOETINGSPLAATS")
                .add("bevoegdheden", "De beheerder kiest het meubilair"));
    String toets =
        """
        {"vastgoed": {"past": false, "reden": "Het gebouw wordt verkocht"},
         "accommodatie": {"past": true, "reden": "Er is een tekort"}%s}
        """;
    String pad = plaats + "/beleidstoetsen";
    expect(200, put(REGISSEUR, pad, version(get(REGISSEUR, plaats)), toets.formatted("")));
    broken("WPL-100", doe(plaats, "/begin", null));
    assertThat(signalen("PAST_NIET")).contains("Huiskamer");
    String kort = ", \"afwijking\": {\"orgaan\": \"College\", \"op\": \"%s\", \"reden\": \"Kort\"}";
    broken(
        "WPL-100",
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, plaats)),
            toets.formatted(kort.formatted(VANDAAG))));
    String heel = kort.replace("Kort", "De verkoop duurt nog jaren");
    expect(
        200,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, plaats)),
            toets.formatted(heel.formatted(VANDAAG))));
    expect(200, doe(plaats, "/begin", null));
    assertThat(json(get(REGISSEUR, plaats)).getJsonObject("afwijking").getString("orgaan"))
        .isEqualTo("College");
    assertThat(spoor(plaats + "/spoorregels")).anyMatch(z -> z.contains("Besluit om af te wijken"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    for (String pagina :
        List.of(
            "project?id=" + plaats.substring(plaats.lastIndexOf('/') + 1),
            "plan-uitvoering?id=" + plan.id(),
            "uitvoering?signaal=PAST_NIET",
            "wijk?gebied=WK014111")) {
      assertThat(expect(200, page(bladeraar, pagina)).body())
          .as(pagina)
          .contains("Past niet in beleid", "College", "data-wk-einde");
    }

    JsonObjectBuilder ver = project(plan, "Ver weg", null).add("tot", "2199-12-31");
    broken("WPL-101", post(REGISSEUR, PROJECTEN, null, ver.build().toString()));
    broken(
        "WPL-101",
        put(
            REGISSEUR,
            plaats,
            version(get(REGISSEUR, plaats)),
            project(plan, "Huiskamer", null)
                .add("bevoegdheden", "De beheerder kiest het meubilair")
                .add("tot", "2199-12-31")
                .build()
                .toString()));

    maak(project(plan, "Lampen", "Lidwoordstraat"));
    for (String straat : List.of("LIDWOORDSTRAAT 12", "de Lidwoordstraat")) {
      broken(
          "WPL-39",
          post(REGISSEUR, PROJECTEN, null, project(plan, "Ernaast", straat).build().toString()));
    }
    broken(
        "WPL-39",
        post(
            REGISSEUR,
            PROJECTEN,
            null,
            project(plan, "Hele wijk", "Lidwoordstraat").add("niveau", "WIJK").build().toString()));
  }

  @Test
  @Bedrijfsregel("WPL-35")
  void tweeMensenInHetzelfdeBeleidVerliezenNietsVanElkaar() {
    String plaats =
        maak(project(vastgesteld(), "Buurtkamer", null).add("soort", "ONTMOETINGSPLAATS"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "project?id=" + plaats.substring(plaats.lastIndexOf('/') + 1);
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "beleidvorm")
            .with("vastgoed-past", "true")
            .with("vastgoed-reden", "Van de regisseur")
            .press();
    expect(
        200,
        put(
            "manager.wijksturing",
            plaats + "/beleidstoetsen",
            version(get(REGISSEUR, plaats)),
            """
            {"vastgoed": {"past": true, "reden": "Van de manager"},
             "accommodatie": {"past": true, "reden": "Van de manager alleen"}}
            """));
    String antwoord = expect(200, submit(bladeraar, pad, vorm.fields())).body();
    assertThat(antwoord)
        .contains("Een collega heeft dit gewijzigd", "Van de manager", "Van de regisseur");
    expect(302, submit(bladeraar, pad, Formulier.of(antwoord, "beleidvorm").press().fields()));
    JsonObject na = json(get(REGISSEUR, plaats));
    assertThat(na.getJsonObject("vastgoed").getString("reden")).isEqualTo("Van de regisseur");
    assertThat(na.getJsonObject("accommodatie").getString("reden"))
        .isEqualTo("Van de manager alleen");
  }
}
