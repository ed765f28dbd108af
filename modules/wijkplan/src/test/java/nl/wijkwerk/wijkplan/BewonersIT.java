package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class BewonersIT extends WarOpPayaraMicro {
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String BUURMAN = "wijkregisseur.ossenkoppelerhoek";
  private static final LocalDate VANDAAG = LocalDate.now(nl.wijkwerk.kern.tijd.Klok.ZONE);
  private static final String DOEL =
      """
      {"ambitie": 1, "doelstelling": "%s", "pm": false, "raming": 12500,
       "oplossingen": "Buurtrestaurant", "jaarVan": 2027, "jaarTot": 2028,
       "verantwoordelijke": "Welzijn", "indicator": "Gasten per week", "beginwaarde": 10,
       "beginjaar": 2026, "bron": "Telling", "streefwaarde": 40, "streefdatum": "2028-12-31",
       "eigenaar": "Welzijn"}
      """;

  private static final String AVOND =
      """
      {"plan": "%s", "datum": "%s", "plaats": "School", "genodigden": "Alle bewoners"}
      """;

  private String analyse(String gebied) {
    return json(expect(
            201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"" + gebied + "\"}")))
        .getString("id");
  }

  private String analyseregel(String analyse, String knelpunt) {
    return json(expect(
            201,
            post(
                REGISSEUR,
                "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                null,
                """
                {"ambitie": 1, "domein": "SOCIAAL", "waardering": 2, "waarderingDoor": "Regiegroep",
                 "knelpunten": "%s"}
                """
                    .formatted(knelpunt))))
        .getString("id");
  }

  private String concept() {
    String analyse = analyse("WK014111");
    return json(expect(
            201,
            post(
                REGISSEUR,
                "api/v1/wijkplannen",
                null,
                """
                {"analyse": "%s", "analyseregels": ["%s"], "titel": "Plan met bewoners",
                 "vanJaar": 2027, "totJaar": 2030}
                """
                    .formatted(analyse, analyseregel(analyse, "Weinig contact")))))
        .getString("id");
  }

  private static String pad(String plan) {
    return "api/v1/wijkplannen/" + plan;
  }

  private String regel(String plan) {
    return list(get(REGISSEUR, pad(plan) + "/planregels")).getJsonObject(0).getString("id");
  }

  private void vul(String plan, String doelstelling) {
    String rij = pad(plan) + "/planregels/" + regel(plan);
    expect(200, put(REGISSEUR, rij, version(get(REGISSEUR, rij)), DOEL.formatted(doelstelling)));
  }

  private void biedAan(String plan) {
    expect(
        200,
        post(REGISSEUR, pad(plan) + "/aanbiedingen", version(get(REGISSEUR, pad(plan))), null));
  }

  private void toets(String plan, int versie, String middelen) {
    expect(
        201,
        post(
            "griffier",
            pad(plan) + "/raadstoetsen",
            null,
            """
            {"inhoudsversie": %d, "vergadering": "%s", "betrokkenheid": {"voldaan": true},
             "doelstellingen": {"voldaan": true}, "middelen": %s}
            """
                .formatted(versie, VANDAAG, middelen)));
  }

  private String avond(String plan) {
    return json(expect(
            201, post(REGISSEUR, "api/v1/bewonersavonden", null, AVOND.formatted(plan, VANDAAG))))
        .getString("id");
  }

  private String opmerking(String avond, String tekst) {
    return "api/v1/bewonersavonden/"
        + avond
        + "/opmerkingen/"
        + json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/bewonersavonden/" + avond + "/opmerkingen",
                    null,
                    "{\"van\": \"Rietstraat\", \"tekst\": \"" + tekst + "\"}")))
            .getString("id");
  }

  private HttpResponse<String> beantwoord(String opmerking, String antwoord) {
    return put(REGISSEUR, opmerking + "/antwoord", version(get(REGISSEUR, opmerking)), antwoord);
  }

  @Test
  @Bedrijfsregel({"WPL-50", "WPL-51"})
  void nieuweAnalyseNeemtAlleenGekozenRegelsOverEnZegtWaaruit() {
    String plan = concept();
    vul(plan, "Meer bewoners eten samen");
    biedAan(plan);
    toets(plan, 1, "{\"voldaan\": true}");
    String nieuw = analyse("WK014111");
    String overnames = "api/v1/wijkanalyses/" + nieuw + "/overnames";
    JsonArray aanbod = list(get(REGISSEUR, overnames));
    assertThat(aanbod).hasSizeGreaterThanOrEqualTo(2);
    JsonObject uitAnalyse =
        aanbod.getValuesAs(JsonObject.class).stream()
            .filter(v -> v.getJsonObject("herkomst").getString("soort").equals("ANALYSE"))
            .findFirst()
            .orElseThrow();
    JsonObject uitPlan =
        aanbod.getValuesAs(JsonObject.class).stream()
            .filter(v -> v.getJsonObject("herkomst").getString("soort").equals("PLAN"))
            .findFirst()
            .orElseThrow();
    String regels = "api/v1/wijkanalyses/" + nieuw + "/analyseregels";
    assertThat(list(get(REGISSEUR, regels))).isEmpty();
    assertThat(
            broken("WPL-51", post(REGISSEUR, overnames, null, "{\"regels\": []}"))
                .getString("veld"))
        .isEqualTo("regels");
    String beide =
        "{\"regels\": [\"%s\", \"%s\"]%s}"
            .formatted(uitAnalyse.getString("regel"), uitPlan.getString("regel"), "%s");
    assertThat(
            broken("WPL-51", post(REGISSEUR, overnames, null, beide.formatted("")))
                .getString("veld"))
        .isEqualTo("domein");
    refused(
        400,
        post(
            REGISSEUR,
            overnames,
            null,
            "{\"regels\": [\"" + UUID.randomUUID() + "\"], \"domein\": \"SOCIAAL\"}"));
    expect(403, post(BUURMAN, overnames, null, beide.formatted(", \"domein\": \"SOCIAAL\"")));
    expect(200, post(REGISSEUR, overnames, null, beide.formatted(", \"domein\": \"VEILIGHEID\"")));
    expect(200, post(REGISSEUR, overnames, null, beide.formatted(", \"domein\": \"VEILIGHEID\"")));
    JsonArray mee = list(get(REGISSEUR, regels));
    assertThat(mee).hasSize(2);
    assertThat(mee.getValuesAs(JsonObject.class))
        .allSatisfy(
            r -> {
              assertThat(r.getJsonObject("inhoud").containsKey("waardering")).isFalse();
              assertThat(r.getJsonObject("herkomst").getString("tekst")).isNotBlank();
            });
    assertThat(mee.toString()).contains("Meer bewoners eten samen", "VEILIGHEID", "Plan met");
  }

  @Test
  @Bedrijfsregel({"WPL-21", "WPL-51"})
  void doelVanDeGemeenteKomtZonderOvertypenInAnalyseEnPlan() {
    String doel =
        json(expect(
                201,
                post(
                    "manager.wijksturing",
                    "api/v1/kader/ambities/1/doelen",
                    null,
                    """
                    {"soort": "NIEUW", "tekst": "Meer buren kennen elkaar",
                     "indicatoren": ["Bewoners die hun buren kennen (%)"], "van": "2026-01-01",
                     "besluitOp": "2026-01-01", "besluit": "Raadsbesluit 2026/1"}
                    """)))
            .getString("id");
    String analyse = analyse("WK014111");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "overnemen?analyse=" + analyse;
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "overneemvorm").with("kaderdoelen", doel).press();
    assertThat(expect(200, submit(bladeraar, pad, vorm.fields())).body())
        .contains("Kies het domein van de doelen uit plan en kader");
    expect(
        302,
        submit(
            bladeraar,
            pad,
            Formulier.of(page(bladeraar, pad).body(), "overneemvorm")
                .with("kaderdoelen", doel)
                .with("domein", "SOCIAAL")
                .press()
                .fields()));
    assertThat(page(bladeraar, "analyse?id=" + analyse).body())
        .contains("Meer buren kennen elkaar", "kader#ambitie-1");
    JsonObject regel =
        list(get(REGISSEUR, "api/v1/wijkanalyses/" + analyse + "/analyseregels")).getJsonObject(0);
    assertThat(regel.getJsonObject("herkomst").getString("soort")).isEqualTo("KADER");
    String plan =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    """
                    {"analyse": "%s", "analyseregels": ["%s"], "titel": "Plan met doel",
                     "vanJaar": 2027, "totJaar": 2030}
                    """
                        .formatted(analyse, regel.getString("id")))))
            .getString("id");
    JsonObject inhoud =
        list(get(REGISSEUR, pad(plan) + "/planregels")).getJsonObject(0).getJsonObject("inhoud");
    assertThat(inhoud.getString("doelstelling")).isEqualTo("Meer buren kennen elkaar");
    assertThat(inhoud.getString("indicator")).isEqualTo("Bewoners die hun buren kennen (%)");
    assertThat(page(bladeraar, "plan?id=" + plan + "&regel=" + regel(plan)).body())
        .contains("Bewoners die hun buren kennen (%).")
        .contains("doel van de gemeente: Meer buren kennen elkaar");
  }

  @Test
  void cijfersVanDeWijkStaanBijDeAnalyseAlsMonitoringErIs() throws InterruptedException {
    String id = analyse("WK014111");
    analyseregel(id, "Weinig contact");
    String analyse = "analyse?id=" + id;
    String portlet = "data-wk-portlet=\"/monitoring/portlets/afstand?gebied=WK014111\"";
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, analyse).body()).doesNotContain(portlet);
    try {
      DATABASE.execute(
          "insert into kern.module (naam, titel, pad, versie, plaats, gezien, portlets, aan) values"
              + " ('monitoring', 'Monitoring', '/monitoring/', '1', 9, now(), '[]', true)");
      // What modules there are is kept for three seconds.
      for (int i = 0; i < 20 && !page(bladeraar, analyse).body().contains(portlet); i++) {
        Thread.sleep(500);
      }
      assertThat(page(bladeraar, analyse).body()).contains(portlet);
    } finally {
      DATABASE.execute("delete from kern.module where naam = 'monitoring'");
    }
  }

  @Test
  @Bedrijfsregel("WPL-52")
  void analyseVanEenBuurtKanZolangErEenPlansoortVoorIs() {
    String buurt =
        (String)
            DATABASE
                .query(
                    "select code from kern.gebied where ouder_code = 'WK014111' order by code limit 1")
                .get(0)
                .get("code");
    String analyse = analyse(buurt);
    assertThat(json(get(REGISSEUR, "api/v1/wijkanalyses/" + analyse)).getString("gebied"))
        .isEqualTo(buurt);
    broken(
        "WPL-52",
        post("manager.wijksturing", "api/v1/wijkanalyses", null, "{\"gebied\": \"GM0141\"}"));
  }

  @Test
  @Bedrijfsregel({"WPL-53", "WPL-54", "WPL-55"})
  void opmerkingKrijgtAntwoordEnZegtWatZijVeranderde() {
    String plan = concept();
    String avond = avond(plan);
    String opmerkingen = "api/v1/bewonersavonden/" + avond + "/opmerkingen";
    broken(
        "WPL-54",
        post(REGISSEUR, opmerkingen, null, "{\"van\": \"Mevrouw X\", \"tekst\": \"Licht\"}"));
    expect(403, post(BUURMAN, opmerkingen, null, "{\"tekst\": \"Licht\"}"));
    String een = opmerking(avond, "Meer licht");
    String twee = opmerking(avond, "Minder auto's");
    assertThat(json(get(REGISSEUR, twee)).getInt("nummer")).isEqualTo(2);
    assertThat(
            broken("WPL-55", beantwoord(een, "{\"tekst\": \"Nee\", \"gevolg\": \"NIETS\"}"))
                .getString("veld"))
        .isEqualTo("reden");
    assertThat(
            broken(
                    "WPL-55",
                    beantwoord(
                        een,
                        "{\"tekst\": \"Ja\", \"gevolg\": \"REGEL\", \"regel\": \"%s\"}"
                            .formatted(regel(concept()))))
                .getString("veld"))
        .isEqualTo("regel");
    expect(
        200,
        beantwoord(
            een,
            "{\"tekst\": \"Ja\", \"gevolg\": \"REGEL\", \"regel\": \"%s\"}"
                .formatted(regel(plan))));
    assertThat(list(get(REGISSEUR, opmerkingen + "?alleenOpen=true"))).hasSize(1);
    JsonObject telling =
        json(get(REGISSEUR, "api/v1/bewonersavonden/" + avond)).getJsonObject("telling");
    assertThat(telling.getInt("totaal")).isEqualTo(2);
    assertThat(telling.getInt("beantwoord")).isEqualTo(1);
    broken("WPL-53", change("DELETE", "api/v1/bewonersavonden/" + avond));
    assertThat(
            broken(
                    "WPL-54",
                    put(
                        REGISSEUR,
                        "api/v1/bewonersavonden/" + avond,
                        version(get(REGISSEUR, "api/v1/bewonersavonden/" + avond)),
                        AVOND
                            .formatted(plan, VANDAAG.plusDays(1))
                            .replace("\"plan\": \"" + plan + "\", ", "")))
                .getString("veld"))
        .isEqualTo("datum");
    expect(412, put(REGISSEUR, twee, "\"99\"", "{\"tekst\": \"Anders\"}"));
    expect(200, put(REGISSEUR, twee, version(get(REGISSEUR, twee)), "{\"tekst\": \"Anders\"}"));
    expect(204, change("DELETE", twee));
    expect(404, get(REGISSEUR, twee));
    HttpClient bladeraar = signedOn(REGISSEUR);
    complete(page(bladeraar, "bewoners?id=" + plan));
    HttpResponse<String> verslag = page(bladeraar, "avond-verslag?id=" + avond);
    complete(verslag);
    assertThat(verslag.body()).contains("Meer licht", "Rietstraat");
    assertThat(trail("wijkplan:" + plan)).noneMatch(r -> r.contains("Anders"));
  }

  @Test
  void uitnodigingZegtWanneerWaarEnWaaroverEnGeenPm() {
    String plan = concept();
    String avond =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/bewonersavonden",
                    null,
                    AVOND.formatted(plan, VANDAAG.plusDays(9)))))
            .getString("id");
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "avond?id=" + avond).body())
        .contains("avond-uitnodiging?id=" + avond);
    HttpResponse<String> uitnodiging = page(bladeraar, "avond-uitnodiging?id=" + avond);
    complete(uitnodiging);
    assertThat(uitnodiging.body())
        .contains("School", "Alle bewoners", "Waar we nog geen doel voor hebben", "Weinig contact")
        .doesNotContain("PM: ", "Wat we willen");
    vul(plan, "Meer bewoners eten samen");
    assertThat(page(bladeraar, "avond-uitnodiging?id=" + avond).body())
        .contains("Wat we willen", "Meer bewoners eten samen")
        .doesNotContain("Waar we nog geen doel voor hebben");
  }

  @Test
  @Bedrijfsregel("WPL-55")
  void antwoordNoemtOokEenRegelDieSindsDeAvondIsWeggehaald() {
    String plan = concept();
    String avond = avond(plan);
    String een = opmerking(avond, "Dit doel willen wij niet");
    String rij = pad(plan) + "/planregels/" + regel(plan);
    String weg = regel(plan);
    String weggehaald = "api/v1/bewonersavonden/" + avond + "/weggehaalde-regels";
    assertThat(list(get(REGISSEUR, weggehaald))).isEmpty();
    expect(204, change("DELETE", rij));
    assertThat(list(get(REGISSEUR, weggehaald)).getJsonObject(0).getString("regel")).isEqualTo(weg);
    assertThat(
            page(
                    signedOn(REGISSEUR),
                    een.replace(
                        "api/v1/bewonersavonden/" + avond + "/opmerkingen/", "opmerking?id="))
                .body())
        .contains("Weinig contact (weggehaald op");
    expect(
        200,
        beantwoord(
            een,
            "{\"tekst\": \"Is weg\", \"gevolg\": \"REGEL\", \"regel\": \"%s\"}".formatted(weg)));
    assertThat(json(get(REGISSEUR, een)).getString("regelTekst"))
        .contains("Weinig contact", "weggehaald");
  }

  private HttpResponse<String> change(String daad, String pad) {
    return change(daad, REGISSEUR, pad, version(get(REGISSEUR, pad)), null);
  }

  @Test
  @Bedrijfsregel("WPL-54")
  void volgendeOpmerkingKanMeteenEnEenTweedeKeerOpslaanMaaktErGeenTwee() {
    String avond = avond(concept());
    HttpClient bladeraar = signedOn(REGISSEUR);
    String adres = "avond?id=" + avond + "&wordt=" + UUID.randomUUID();
    Formulier vorm =
        Formulier.of(page(bladeraar, adres).body(), "opmerkingvorm")
            .with("van", "Rietstraat 's avonds")
            .with("tekst", "Meer licht")
            .press();
    HttpResponse<String> gelukt = expect(302, submit(bladeraar, adres, vorm.fields()));
    String volgende = gelukt.headers().firstValue("Location").orElseThrow();
    assertThat(volgende).contains("wordt=", "van=Rietstraat");
    HttpResponse<String> leeg = page(bladeraar, volgende.substring(volgende.indexOf("avond?")));
    complete(leeg);
    assertThat(leeg.body()).contains("Opmerking 1 is opgeslagen", "autofocus", "Rietstraat");
    assertThat(page(bladeraar, adres).body()).contains("al opgeslagen");
    assertThat(list(get(REGISSEUR, "api/v1/bewonersavonden/" + avond + "/opmerkingen"))).hasSize(1);
  }

  @Test
  @Bedrijfsregel({"WPL-56", "WPL-57", "WPL-58"})
  void regiegroepZegtWieErZitWieErOntbreektEnWiensTermijnAfloopt() {
    String regiegroep = "api/v1/regiegroepen/WK014111";
    JsonObject groep = json(get(REGISSEUR, regiegroep)).getJsonArray("groepen").getJsonObject(0);
    assertThat(groep.getString("naam")).isEqualTo("Bewoners");
    assertThat(groep.getBoolean("ontbreekt")).isTrue();
    String zetel =
        """
        {"groep": "%s", "bezetter": "Bewoner Rietstraat", "van": "%s"%s, "voorzitter": true}
        """;
    assertThat(
            broken(
                    "WPL-57",
                    post(
                        REGISSEUR,
                        regiegroep + "/zetels",
                        null,
                        zetel.formatted(groep.getString("id"), VANDAAG, "")))
                .getString("veld"))
        .isEqualTo("tot");
    String termijn = ", \"tot\": \"" + VANDAAG.plusDays(30) + "\"";
    String inhoud = zetel.formatted(groep.getString("id"), VANDAAG, termijn);
    expect(403, post(BUURMAN, regiegroep + "/zetels", null, inhoud));
    JsonObject gemaakt = json(expect(201, post(REGISSEUR, regiegroep + "/zetels", null, inhoud)));
    assertThat(gemaakt.getString("stand")).isEqualTo("LOOPT_AF");
    broken("WPL-58", post(REGISSEUR, regiegroep + "/zetels", null, inhoud));
    assertThat(
            json(get(REGISSEUR, regiegroep))
                .getJsonArray("groepen")
                .getJsonObject(0)
                .getBoolean("ontbreekt"))
        .isFalse();
    HttpClient bladeraar = signedOn(REGISSEUR);
    HttpResponse<String> pagina = page(bladeraar, "regiegroep?gebied=WK014111");
    complete(pagina);
    assertThat(pagina.body()).contains("Er ontbreken 10 groepen", "de termijn eindigt op");
    String pad = regiegroep + "/zetels/" + gemaakt.getString("id");
    expect(204, change("DELETE", pad));
    assertThat(
            json(get(REGISSEUR, "api/v1/wijken/WK014111/wijzigingen?grootte=500"))
                .getJsonArray("resultaten")
                .getValuesAs(JsonObject.class))
        .filteredOn(w -> w.getString("pad").equals("/wijkplan/regiegroep?gebied=WK014111"))
        .extracting(w -> w.getString("titel"))
        .hasSizeGreaterThan(1)
        .containsOnly("Regiegroep De Riet");
    broken(
        "WPL-56",
        post(
            "manager.wijksturing",
            "api/v1/partijgroepen",
            null,
            "{\"naam\": \"bewoners\", \"bewoners\": true}"));
    expect(
        403,
        post(
            REGISSEUR, "api/v1/partijgroepen", null, "{\"naam\": \"Sport\", \"bewoners\": false}"));
  }

  @Test
  @Bedrijfsregel({"WPL-03", "WPL-59"})
  void onderbouwingVanHetOordeelBlijftZoalsDeRaadHaarZag() {
    String plan = concept();
    vul(plan, "Meer bewoners eten samen");
    String avond = avond(plan);
    String een = opmerking(avond, "Meer licht");
    UUID reservering = UUID.randomUUID();
    tell(
        "wijkplan.reserveringvolger",
        "nl.wijkwerk.reserveringen.gedaan",
        "wijkplan:" + plan,
        "WK014111",
        geld(plan, reservering, 4000).add("post", "WF").add("jaar", 2027).build());
    tell(
        "wijkplan.reserveringvolger",
        "nl.wijkwerk.reserveringen.vrijgegeven",
        "wijkplan:" + plan,
        "WK014111",
        geld(plan, reservering, 1000).build());
    tellAgain("wijkplan.reserveringvolger");
    biedAan(plan);
    JsonObject vooraf = json(get("griffier", pad(plan) + "/onderbouwing"));
    assertThat(vooraf.getJsonObject("doelstellingen").getInt("meetbaar")).isEqualTo(1);
    JsonObject jaar = vooraf.getJsonObject("middelen").getJsonArray("jaren").getJsonObject(0);
    assertThat(jaar.getInt("jaar")).isEqualTo(2027);
    assertThat(jaar.getJsonNumber("raming").doubleValue()).isEqualTo(6250);
    assertThat(jaar.getJsonNumber("gereserveerd").doubleValue()).isEqualTo(3000);
    HttpResponse<String> griffier = page(signedOn("griffier"), "plan?id=" + plan);
    complete(griffier);
    assertThat(griffier.body()).contains("0 van 1 opmerkingen beantwoord", "gereserveerd €");
    String rij = pad(plan) + "/planregels/" + regel(plan);
    broken("WPL-03", put(REGISSEUR, rij, version(get(REGISSEUR, rij)), DOEL.formatted("Anders")));

    toets(plan, 1, "{\"voldaan\": false, \"reden\": \"Geen dekking na 2027\"}");
    expect(
        200,
        beantwoord(
            een, "{\"tekst\": \"Nee\", \"gevolg\": \"NIETS\", \"reden\": \"Dat gebeurt al\"}"));
    vul(plan, "Elke week eten bewoners samen");
    JsonObject nu = json(get("griffier", pad(plan) + "/onderbouwing"));
    assertThat(nu.getJsonObject("betrokkenheid").getInt("beantwoord")).isEqualTo(1);
    JsonObject toets = list(get("griffier", pad(plan) + "/raadstoetsen")).getJsonObject(0);
    JsonObject toen = toets.getJsonObject("onderbouwing").getJsonObject("betrokkenheid");
    assertThat(toen.getInt("beantwoord")).isZero();
    assertThat(toen.getInt("opmerkingen")).isEqualTo(1);

    biedAan(plan);
    toets(plan, 2, "{\"voldaan\": true}");
    broken("WPL-03", put(REGISSEUR, rij, version(get(REGISSEUR, rij)), DOEL.formatted("Anders")));
    JsonObject verschil = json(get(REGISSEUR, pad(plan) + "/verschillen?van=1&naar=2"));
    assertThat(verschil.getJsonArray("rijen")).hasSize(1);
    assertThat(verschil.toString()).contains("\"WEG\"", "\"BIJ\"", "Elke week");
    expect(404, get(REGISSEUR, pad(plan) + "/verschillen?van=3"));
    assertThat(list(get(REGISSEUR, pad(plan) + "/versies"))).hasSize(2);
    HttpResponse<String> pagina = page(signedOn(REGISSEUR), "versies?id=" + plan + "&van=1&naar=2");
    complete(pagina);
    assertThat(pagina.body()).contains("<del>", "<ins>");
  }

  private static jakarta.json.JsonObjectBuilder geld(String plan, UUID reservering, int bedrag) {
    return Json.createObjectBuilder()
        .add("reserveringId", reservering.toString())
        .add("onderwerp", "wijkplan:" + plan)
        .add("onderdeelId", UUID.randomUUID().toString())
        .add("gebied", "WK014111")
        .add("bedrag", bedrag);
  }

  @Test
  void openDoelStaatOpHetPlanInDeLijstEnInHetBestand() {
    String plan = concept();
    JsonObject lijst = json(get(REGISSEUR, "api/v1/pm-doelen?plan=" + plan));
    assertThat(lijst.getInt("totaal")).isEqualTo(1);
    assertThat(json(get(REGISSEUR, "api/v1/pm-doelen?dagen=1&plan=" + plan)).getInt("totaal"))
        .isZero();
    refused(400, get(REGISSEUR, "api/v1/pm-doelen?dagen=veel"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "plan?id=" + plan).body()).contains("Open doelen van dit plan");
    complete(page(bladeraar, "pm-doelen?gebied=WK014111"));
    assertThat(page(bladeraar, "pm-doelen.csv?plan=" + plan).body())
        .contains("dagen open", "PM: Weinig contact");
  }
}
