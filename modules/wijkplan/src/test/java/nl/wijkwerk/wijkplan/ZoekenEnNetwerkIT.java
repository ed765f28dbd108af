package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class ZoekenEnNetwerkIT extends WarOpPayaraMicro {
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String MANAGER = "manager.wijksturing";
  private static final String GEMEENTE = "api/v1/netwerk";
  private static final String DOEL =
      """
      {"ambitie": 1, "doelstelling": "Meer straatverlichting in het park", "pm": false, "raming": 100,
       "jaarVan": 2027, "jaarTot": 2028, "verantwoordelijke": "Openbare ruimte", "indicator": "Lampen",
       "beginwaarde": 10, "beginjaar": 2026, "bron": "Telling", "streefwaarde": 40,
       "streefdatum": "2028-12-31", "eigenaar": "Openbare ruimte"}
      """;

  private record Plan(String pad, String id, String regel, String analyse) {}

  private Plan plan(String titel) {
    String analyse =
        json(expect(
                201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014111\"}")))
            .getString("id");
    String gekozen =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                    null,
                    "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Donker park\"}")))
            .getString("id");
    String id =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    """
                    {"analyse": "%s", "analyseregels": ["%s"], "titel": "%s", "vanJaar": 2027,
                     "totJaar": 2030}
                    """
                        .formatted(analyse, gekozen, titel))))
            .getString("id");
    String pad = "api/v1/wijkplannen/" + id;
    String regel = list(get(REGISSEUR, pad + "/planregels")).getJsonObject(0).getString("id");
    String rij = pad + "/planregels/" + regel;
    expect(200, put(REGISSEUR, rij, version(get(REGISSEUR, rij)), DOEL));
    return new Plan(pad, id, regel, analyse);
  }

  @Test
  @Bedrijfsregel({"WPL-90", "WPL-91"})
  void zoekenVindtDelenVanWoordenMetFiltersInApiEnScherm() {
    String uniek = "Zoekplan" + UUID.randomUUID().toString().substring(0, 8);
    Plan plan = plan(uniek);
    JsonObject gevonden =
        json(expect(200, get(REGISSEUR, "api/v1/zoeken?zoek=verlichting&gebied=WK014111")));
    assertThat(gevonden.getJsonArray("resultaten").getValuesAs(JsonObject.class))
        .extracting(t -> t.getString("pad"))
        .contains("/wijkplan/plan?id=" + plan.id() + "#regel-" + plan.regel());
    assertThat(
            json(expect(200, get(REGISSEUR, "api/v1/zoeken?zoek=" + uniek + "&fase=VASTGESTELD")))
                .getInt("totaal"))
        .isZero();
    refused(400, get(REGISSEUR, "api/v1/zoeken?zoek=x&soort=DING"));
    refused(400, get(REGISSEUR, "api/v1/zoeken"));
    refused(403, get("partner.corporatie", "api/v1/zoeken?zoek=verlichting"));
    assertThat(broken("WPL-90", get(REGISSEUR, "api/v1/zoeken?zoek=a+b+c+d+e+f+g+h+i")))
        .isNotNull();

    HttpClient bladeraar = signedOn(REGISSEUR);
    HttpResponse<String> pagina = page(bladeraar, "zoeken?q=verlichting&soort=PLANREGEL&jaar=2028");
    complete(pagina);
    assertThat(pagina.body())
        .contains("<mark>straatverlichting</mark>", "plan?id=" + plan.id(), uniek);
    for (String soort : List.of("EVALUATIE", "LES", "PROJECT")) {
      complete(page(bladeraar, "zoeken?q=wijk&soort=" + soort + "&gebied=WK014111&pagina=1"));
    }
    assertThat(page(bladeraar, "zoeken?q=lichting&soort=PLANREGEL").body())
        .doesNotContain("plan?id=" + plan.id());
    assertThat(page(bladeraar, "zoeken?q=bestaatnergens").body())
        .contains("Er is niets gevonden", "Gebruik minder woorden");
    assertThat(page(bladeraar, "zoeken").body()).contains("Wat zoekt u?");
    assertThat(page(bladeraar, "zoeken?q=a+b+c+d+e+f+g+h+i").body())
        .contains("hoogstens 8 woorden");
    complete(page(bladeraar, ""));
  }

  @Test
  @Bedrijfsregel("WPL-92")
  void wijkInEenOogopslagToontWatWachtEnWatVeranderde() {
    Plan plan = plan("Plan dat wacht");
    JsonObject overzicht = json(expect(200, get(REGISSEUR, "api/v1/wijken/WK014111/overzicht")));
    JsonObject zet =
        overzicht.getJsonArray("aanZet").getValuesAs(JsonObject.class).stream()
            .filter(z -> z.getString("id").equals(plan.id()))
            .findFirst()
            .orElseThrow();
    assertThat(zet.getBoolean("u")).isTrue();
    assertThat(zet.getString("fase")).isEqualTo("CONCEPT");
    String wijzigingen = "api/v1/wijken/WK014111/wijzigingen";
    List<JsonObject> lijst =
        json(expect(200, get(REGISSEUR, wijzigingen + "?grootte=500")))
            .getJsonArray("resultaten")
            .getValuesAs(JsonObject.class);
    assertThat(lijst)
        .filteredOn(w -> w.getString("pad").equals("/wijkplan/plan?id=" + plan.id()))
        .extracting(w -> w.getString("titel"))
        .isNotEmpty()
        .containsOnly("Plan dat wacht");
    assertThat(lijst)
        .filteredOn(w -> w.getString("pad").equals("/wijkplan/analyse?id=" + plan.analyse()))
        .extracting(w -> w.getString("titel"))
        .isNotEmpty()
        .allMatch(t -> t.startsWith("Wijkanalyse van "));
    refused(400, get(REGISSEUR, wijzigingen + "?dagen=0"));
    refused(404, get(REGISSEUR, "api/v1/wijken/WK000000/overzicht"));

    HttpClient bladeraar = signedOn(REGISSEUR);
    HttpResponse<String> pagina = page(bladeraar, "wijk?gebied=WK014111&dagen=30");
    complete(pagina);
    assertThat(pagina.body())
        .contains("Wat nu aandacht vraagt", "Plan dat wacht", "U bent aan zet");
    // This module is here alone: what others would show is not there, and nothing speaks of it.
    for (String alleen : List.of("wijk?gebied=WK014111", "plan?id=" + plan.id())) {
      assertThat(expect(200, page(bladeraar, alleen)).body())
          .as(alleen)
          .doesNotContain("/monitoring/", "/middelen/", "/samenwerking/", "/communicatie/");
    }
    complete(page(bladeraar, "wijk?gebied=WK014111&pagina=2"));
    assertThat(page(bladeraar, "portlets/oogopslag?gebied=WK014111").body())
        .contains("in de laatste 7 dagen");
  }

  private static String knoop(JsonObject netwerk, String tekst) {
    return netwerk.getJsonArray("knopen").getValuesAs(JsonObject.class).stream()
        .filter(k -> k.getString("tekst").equals(tekst))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private JsonObject voegToe(
      String wie, String netwerk, String soort, String tekst, String... bij) {
    String buren = bij.length == 0 ? "" : "\"" + String.join("\", \"", bij) + "\"";
    return json(
        expect(
            201,
            post(
                wie,
                netwerk + "/knopen",
                version(get(wie, netwerk)),
                """
                {"soort": "%s", "tekst": "%s", "pm": false, "buren": [%s]}
                """
                    .formatted(soort, tekst, buren))));
  }

  @Test
  @Bedrijfsregel({"WPL-93", "WPL-94", "WPL-95", "WPL-96", "WPL-97"})
  void netwerkVanGemeenteEnPlan() {
    String teken = UUID.randomUUID().toString().substring(0, 8);
    String doel = knoop(voegToe(MANAGER, GEMEENTE, "DOEL", "Doel " + teken), "Doel " + teken);
    String veld =
        knoop(voegToe(MANAGER, GEMEENTE, "WERKVELD", "Veld " + teken, doel), "Veld " + teken);
    refused(
        403,
        post(
            REGISSEUR,
            GEMEENTE + "/knopen",
            version(get(REGISSEUR, GEMEENTE)),
            "{\"soort\": \"DOEL\", \"tekst\": \"Mag niet\", \"pm\": false}"));
    broken(
        "WPL-94",
        post(
            MANAGER,
            GEMEENTE + "/knopen",
            version(get(MANAGER, GEMEENTE)),
            "{\"soort\": \"INSPANNING\", \"tekst\": \"Ver\", \"pm\": false, \"buren\": [\"%s\"]}"
                .formatted(doel)));
    refused(
        412,
        put(
            MANAGER,
            GEMEENTE + "/knopen/" + doel,
            "\"1\"",
            "{\"soort\": \"DOEL\", \"tekst\": \"Oud\", \"pm\": false}"));

    Plan plan = plan("Plan met netwerk");
    String netwerk = plan.pad() + "/netwerk";
    assertThat(json(get(REGISSEUR, netwerk)).getJsonArray("knopen")).isEmpty();
    JsonObject gekozen =
        json(
            expect(
                200,
                put(
                    REGISSEUR,
                    netwerk + "/keuze",
                    version(get(REGISSEUR, netwerk)),
                    "{\"doelen\": [], \"werkvelden\": [\"%s\"], \"regels\": [\"%s\"]}"
                        .formatted(veld, plan.regel()))));
    JsonObject inspanning =
        gekozen.getJsonArray("knopen").getValuesAs(JsonObject.class).stream()
            .filter(k -> k.getString("soort").equals("INSPANNING"))
            .findFirst()
            .orElseThrow();
    assertThat(inspanning.getString("tekst")).isEqualTo("Meer straatverlichting in het park");
    assertThat(inspanning.getJsonArray("signalen").getValuesAs(JsonValue::toString))
        .containsExactly("\"ZONDER_DOEL\"");
    refused(
        400,
        put(
            REGISSEUR,
            netwerk + "/keuze",
            version(get(REGISSEUR, netwerk)),
            "{\"doelen\": [], \"werkvelden\": [], \"regels\": [\"%s\"]}"
                .formatted(UUID.randomUUID())));
    refused(
        403,
        put(
            "wijkregisseur.ossenkoppelerhoek",
            netwerk + "/keuze",
            version(get(REGISSEUR, netwerk)),
            "{\"doelen\": [], \"werkvelden\": [], \"regels\": []}"));
    broken(
        "WPL-95",
        change(
            "DELETE",
            MANAGER,
            GEMEENTE + "/knopen/" + veld,
            version(get(MANAGER, GEMEENTE)),
            null));
    String eigenDoel =
        knoop(
            voegToe(REGISSEUR, netwerk, "DOEL", "Veilig " + teken, knoop(gekozen, "Veld " + teken)),
            "Veilig " + teken);

    HttpClient bladeraar = signedOn(REGISSEUR);
    String pad = "netwerk-knoop?plan=" + plan.id() + "&id=" + inspanning.getString("id");
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "knoopvorm")
            .with("linksveld", knoop(gekozen, "Veld " + teken))
            .press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(json(get(REGISSEUR, netwerk)).getJsonArray("knopen").getValuesAs(JsonObject.class))
        .allMatch(k -> k.getJsonArray("signalen").isEmpty());
    HttpResponse<String> pagina =
        page(bladeraar, "netwerk?plan=" + plan.id() + "&knoop=" + eigenDoel);
    complete(pagina);
    assertThat(pagina.body())
        .contains("<svg", "Verbonden, direct of via een werkveld", "aria-current=\"true\"")
        .contains("Meer straatverlichting in het park");
    complete(page(bladeraar, "netwerk"));
    complete(page(bladeraar, "netwerk-kiezen?plan=" + plan.id()));
    assertThat(page(bladeraar, "netwerk-kiezen").body())
        .contains("U kunt dit netwerk niet wijzigen");
    assertThat(expect(200, page(bladeraar, "netwerk.svg?plan=" + plan.id())).body())
        .startsWith("<svg")
        .contains("Veilig " + teken)
        .doesNotContain("<a ");
    assertThat(expect(200, page(bladeraar, "netwerk.csv?plan=" + plan.id())).body())
        .contains("Doel;Veilig " + teken);
    assertThat(trail("wijkplan:" + plan.id()))
        .anyMatch(s -> s.contains("netwerk") && s.contains("Veilig " + teken));

    expect(
        200,
        post(REGISSEUR, plan.pad() + "/aanbiedingen", version(get(REGISSEUR, plan.pad())), null));
    broken(
        "WPL-03",
        change(
            "DELETE",
            REGISSEUR,
            netwerk + "/knopen/" + eigenDoel,
            version(get(REGISSEUR, netwerk)),
            null));
  }

  @Test
  void nieuwOnderdeelWordtEenKeerOpgeslagenEnEenBotsingHoudtWatGetyptIs() {
    HttpClient bladeraar = signedOn(MANAGER);
    String nieuw =
        page(bladeraar, "netwerk-knoop?soort=WERKVELD")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String pad = nieuw.substring(nieuw.indexOf("netwerk-knoop"));
    String naam = "Tweemaal " + UUID.randomUUID();
    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "knoopvorm").with("tekst", naam).press();
    Formulier nogEens =
        Formulier.of(page(bladeraar, pad).body(), "knoopvorm").with("tekst", naam).press();
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(expect(200, submit(bladeraar, pad, nogEens.fields())).body())
        .contains("al opgeslagen");
    String id = knoop(json(get(MANAGER, GEMEENTE)), naam);
    String wijzig = "netwerk-knoop?id=" + id;
    Formulier mijn =
        Formulier.of(page(bladeraar, wijzig).body(), "knoopvorm")
            .with("tekst", naam + " van mij")
            .press();
    expect(
        200,
        put(
            MANAGER,
            GEMEENTE + "/knopen/" + id,
            version(get(MANAGER, GEMEENTE)),
            "{\"soort\": \"WERKVELD\", \"tekst\": \"%s\", \"pm\": true}".formatted(naam)));
    String botsing = expect(200, submit(bladeraar, wijzig, mijn.fields())).body();
    assertThat(botsing).contains(naam + " van mij", "PM: nog in te vullen met bewoners");
    expect(302, submit(bladeraar, wijzig, Formulier.of(botsing, "knoopvorm").press().fields()));
    JsonObject na =
        json(get(MANAGER, GEMEENTE)).getJsonArray("knopen").getValuesAs(JsonObject.class).stream()
            .filter(k -> k.getString("id").equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(na.getString("tekst")).isEqualTo(naam + " van mij");
    assertThat(na.getBoolean("pm")).isTrue();
  }
}
