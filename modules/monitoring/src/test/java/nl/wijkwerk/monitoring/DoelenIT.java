package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class DoelenIT extends WarOpPayaraMicro {
  private static final String DOELEN = "api/v1/doelen";
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String LEZER = "communicatieadviseur";

  private static JsonObjectBuilder doel(UUID id, String indicator) {
    return Json.createObjectBuilder()
        .add("id", id.toString())
        .add("nummer", "7.1")
        .add("doelstelling", "Alle scholen geven extra lestijd")
        .add("indicator", indicator)
        .add("streefdatum", "2027-12-31")
        .add("eigenaar", "Manager onderwijs");
  }

  private static void plan(UUID plan, JsonObjectBuilder... doelen) {
    var lijst = Json.createArrayBuilder();
    for (JsonObjectBuilder doel : doelen) {
      lijst.add(doel);
    }
    tell(
        "monitoring.doelen",
        "nl.wijkwerk.plandoelen.bekendgemaakt",
        "wijkplan:" + plan,
        "WK014111",
        Json.createObjectBuilder()
            .add("planId", plan.toString())
            .add("versie", 1)
            .add("gebied", "WK014111")
            .add("wijk", "De Riet")
            .add("wijknummer", "11")
            .add("titel", "Plan " + plan)
            .add("vanJaar", 2026)
            .add("totJaar", 2030)
            .add("fase", "AANGEBODEN")
            .add("doelen", lijst)
            .build());
  }

  private static String telling(String dag, int aantal, int totaal) {
    return inhoud(dag, aantal, totaal).build().toString();
  }

  private static JsonObjectBuilder inhoud(String dag, int aantal, int totaal) {
    return Json.createObjectBuilder()
        .add("dag", dag)
        .add("aantal", aantal)
        .add("totaal", totaal)
        .add("bron", "Rapportage 2026");
  }

  @Test
  @Bedrijfsregel({"MON-133", "MON-134", "MON-135", "MON-137", "MON-138"})
  void doelVanEenPlanIsTeTellenEnTeVolgen() {
    UUID plan = UUID.randomUUID();
    UUID scholen = UUID.randomUUID();
    UUID bijstand = UUID.randomUUID();
    plan(plan, doel(scholen, "Scholen met extra lestijd"), doel(bijstand, "bijstand"));
    String pad = DOELEN + "/" + scholen;
    assertThat(json(get(LEZER, pad)).getString("reden")).isEqualTo("ONBEKENDE_INDICATOR");
    String tellingen = pad + "/tellingen";
    refused(403, post(LEZER, tellingen, null, telling("2026-01-01", 10, 34)));
    broken("MON-134", post(REGISSEUR, tellingen, null, telling("2026-01-01", 35, 34)));
    broken(
        "MON-135",
        post(
            REGISSEUR, DOELEN + "/" + bijstand + "/tellingen", null, telling("2026-01-01", 1, 34)));
    HttpResponse<String> eerste =
        expect(201, post(REGISSEUR, tellingen, null, telling("2026-01-01", 10, 34)));
    broken("MON-134", post(REGISSEUR, tellingen, null, telling("2026-01-01", 11, 34)));
    expect(201, post(REGISSEUR, tellingen, null, telling("2026-04-01", 14, 34)));
    expect(201, post(REGISSEUR, tellingen, null, telling("2026-07-01", 18, 34)));
    JsonObject nu = json(get(LEZER, pad));
    assertThat(nu.getString("stand")).isEqualTo("OP_KOERS");
    assertThat(nu.getJsonNumber("procent").doubleValue()).isEqualTo(52.9);
    assertThat(nu.getJsonObject("prognose").getString("allesOp")).startsWith("2027-0");
    JsonObject totalen = json(get(LEZER, DOELEN + "/totalen?plan=" + plan));
    assertThat(totalen.getInt("opKoers")).isEqualTo(1);
    assertThat(totalen.getInt("totaal")).isEqualTo(2);
    assertThat(json(get(LEZER, DOELEN + "?stand=OP_KOERS&plan=" + plan)).getInt("totaal"))
        .isEqualTo(1);
    assertThat(page(signedOn(LEZER), "doel?id=" + scholen).body()).contains("De weg naar de");
    for (String soort : new String[] {"svg", "png", "csv", "xlsx"}) {
      expect(200, page(signedOn(LEZER), "beeld/doel." + soort + "?id=" + scholen));
    }
    assertThat(page(signedOn(LEZER), "beeld/doel.csv?id=" + bijstand).statusCode()).isEqualTo(404);
    corrigeer(tellingen + "/" + json(eerste).getString("id"), eerste);
    assertThat(get(LEZER, pad + "/spoor").body()).contains("doel.telling-gecorrigeerd");

    // The plan loses the goal: it cannot be counted any more, and what was counted stays.
    plan(plan, doel(bijstand, "Bijstand"));
    assertThat(json(get(LEZER, pad)).getBoolean("vervallen")).isTrue();
    broken("MON-135", post(REGISSEUR, tellingen, null, telling("2026-08-01", 20, 34)));
    assertThat(get(LEZER, tellingen).body()).contains("2026-07-01");
  }

  @Test
  @Bedrijfsregel("MON-205")
  void eenDoelZegtDatHetGebiedVanZijnPlanOpgingInEenGroter() {
    UUID plan = UUID.randomUUID();
    UUID bijstand = UUID.randomUUID();
    plan(plan, doel(bijstand, "Bijstand"));
    String pad = DOELEN + "/" + bijstand;
    assertThat(json(expect(200, get(LEZER, pad + "/reeks")))).doesNotContainKey("einde");
    HttpResponse<String> opvolging =
        expect(
            201,
            post(
                "beheerder",
                "api/v1/gebiedsopvolgingen",
                null,
                """
                {"soort":"SAMENGEVOEGD","jaar":2026,"oud":["WK014111","WK014112"],
                "nieuw":["WK014119"]}"""));
    JsonObject reeks = json(expect(200, get(LEZER, pad + "/reeks")));
    assertThat(reeks.getJsonObject("einde").getInt("jaar")).isEqualTo(2026);
    HttpResponse<String> pagina = page(signedOn(LEZER), "doel?id=" + bijstand);
    complete(pagina);
    assertThat(pagina.body()).contains("ging WK014111, WK014112 samen op in WK014119", "MON-205");
    expect(
        204,
        change(
            "DELETE",
            "beheerder",
            "api/v1/gebiedsopvolgingen/" + json(opvolging).getString("id"),
            null,
            null));
    assertThat(json(get(LEZER, pad + "/reeks"))).doesNotContainKey("einde");
  }

  private void corrigeer(String pad, HttpResponse<String> eerste) {
    String zonder =
        Json.createObjectBuilder()
            .add("inhoud", inhoud("2026-01-01", 11, 34))
            .add("reden", "fout")
            .build()
            .toString();
    refused(428, put(REGISSEUR, pad, null, zonder));
    broken("MON-137", put(REGISSEUR, pad, version(eerste), zonder));
    String met = zonder.replace("fout", "Een school was vergeten");
    refused(403, put(LEZER, pad, version(eerste), met));
    JsonObject na = json(expect(200, put(REGISSEUR, pad, version(eerste), met)));
    assertThat(na.getJsonArray("eerder").getJsonObject(0).getJsonObject("inhoud").getInt("aantal"))
        .isEqualTo(10);
    refused(412, put(REGISSEUR, pad, version(eerste), met));
    refused(
        412, put(REGISSEUR, pad + "/verwijdering", version(eerste), "{\"reden\":\"Te oud stuk\"}"));
  }

  @Test
  void paginaExportEnPortletsZeggenHetzelfdeEnWatErOntbreekt() {
    UUID plan = UUID.randomUUID();
    UUID doel = UUID.randomUUID();
    plan(plan, doel(doel, "Nulgroepen"));
    HttpClient lezer = signedOn(LEZER);
    HttpResponse<String> lijst = page(lezer, "voortgang?plan=" + plan);
    complete(lijst);
    assertThat(lijst.body())
        .contains(
            "Alle scholen geven extra lestijd", "Niet meetbaar", "Zonder prognose is op koers")
        .contains("en er is niets geteld");
    assertThat(page(lezer, "voortgang?stand=BEREIKT&plan=" + plan).body())
        .contains("Geen doel past bij deze keuze.");
    assertThat(expect(200, page(lezer, "voortgang.csv?plan=" + plan)).body())
        .contains("Alle scholen geven extra lestijd", "Niet meetbaar");
    assertThat(expect(200, page(lezer, "voortgang.xlsx?plan=" + plan)).body()).startsWith("PK");
    HttpResponse<String> blad = page(lezer, "doel?id=" + doel);
    complete(blad);
    assertThat(blad.body())
        .contains("Bij dit doel is er nog geen cijfer.", "Bij dit doel is er nog geen verhaal.")
        .doesNotContain("Telling invoeren", "/wijkplan/plan?id=");
    assertThat(page(lezer, "portlets/doelen?plan=" + plan).body())
        .contains("Nog geen cijfer", "Nog geen verhaal");
    assertThat(page(lezer, "portlets/voortgang?gebied=WK014111").body())
        .contains("Alle scholen geven extra lestijd");
    assertThat(page(lezer, "portlets/voortgang?gebied=WK014112").body())
        .contains("zijn er nog geen doelen om te volgen");
    assertThat(page(lezer, "wijk?gebied=WK014111").body()).contains("Voortgang van de doelen");
    assertThat(page(lezer, "wijk?gebied=WK014112").body()).doesNotContain("Voortgang van de");
  }

  @Test
  void eenTellingIsOpDePaginaInTeVoerenEnTeCorrigeren() {
    UUID plan = UUID.randomUUID();
    UUID doel = UUID.randomUUID();
    plan(plan, doel(doel, "Wijkteams"));
    HttpClient regisseur = signedOn(REGISSEUR);
    String form = "doel-telling?doel=" + doel + "&wordt=" + UUID.randomUUID();
    Formulier leeg = Formulier.of(page(regisseur, form).body(), "tellingvorm");
    HttpResponse<String> geweigerd = submit(regisseur, form, leeg.press().fields());
    complete(geweigerd);
    assertThat(geweigerd.body()).contains("Vul de dag in waarop is geteld.");
    expect(
        302,
        submit(
            regisseur,
            form,
            Formulier.of(geweigerd.body(), "tellingvorm")
                .press()
                .with("dag", "30-6-2026")
                .with("aantal", "26")
                .with("totaal", "34")
                .with("bron", "Programma")
                .fields()));
    assertThat(page(regisseur, form).body()).contains("Deze telling is al opgeslagen.");
    String telling =
        jakarta.json.Json.createReader(
                new java.io.StringReader(get(REGISSEUR, DOELEN + "/" + doel + "/tellingen").body()))
            .readArray()
            .getJsonObject(0)
            .getString("id");
    String correctie = "doel-telling?doel=" + doel + "&id=" + telling;
    Formulier vorm = Formulier.of(page(regisseur, correctie).body(), "tellingvorm");
    expect(
        302,
        submit(
            regisseur,
            correctie,
            vorm.press()
                .with("aantal", "27")
                .with("correctiereden", "Een wijkteam was vergeten")
                .fields()));
    assertThat(page(regisseur, "doel?id=" + doel).body())
        .contains("27 van 34", "26 van 34 op", "Een wijkteam was vergeten", "Telling corrigeren");
  }

  @Test
  @Bedrijfsregel("MON-139")
  void verhaalHoortBijEenProjectDatWijkplanVertelt() {
    UUID project = UUID.randomUUID();
    vertel(project, "Koffie op de hoek " + project, false);
    HttpClient regisseur = signedOn(REGISSEUR);
    String form = "verhaal-bewerken?gebied=WK014111&wordt=" + UUID.randomUUID();
    Formulier vorm = Formulier.of(page(regisseur, form).body(), "verhaalvorm");
    HttpResponse<String> onbekend =
        submit(
            regisseur,
            form,
            vorm.press()
                .with("titel", "Koffie")
                .with("tekst", "Elke week koffie.")
                .with("dag", "16-9-2026")
                .with("verteller", "Bewoner")
                .with("nieuwProject", "Bestaat niet")
                .fields());
    complete(onbekend);
    assertThat(onbekend.body()).contains("Kies een project uit de lijst", "Elke week koffie.");
    expect(
        302,
        submit(
            regisseur,
            form,
            Formulier.of(onbekend.body(), "verhaalvorm")
                .press()
                .with("nieuwProject", "koffie op de hoek " + project + " (Wijkplan proef)")
                .fields()));
    assertThat(page(signedOn(LEZER), "portlets/verhalen?gebied=WK014111&project=" + project).body())
        .contains("Elke week koffie.");
    JsonObject lijst = json(get(LEZER, "api/v1/verhalen?project=" + project));
    assertThat(lijst.getInt("totaal")).isEqualTo(1);
    vertel(project, "Koffie op de hoek " + project, true);
    String id = lijst.getJsonArray("resultaten").getJsonObject(0).getString("id");
    assertThat(page(signedOn(LEZER), "verhaal?id=" + id).body())
        .contains("Projecten uit de uitvoering", "vervallen");
  }

  private static void vertel(UUID project, String titel, boolean vervallen) {
    tell(
        "monitoring.verhaalplannen",
        "nl.wijkwerk.projecten.bekendgemaakt",
        "project:" + project,
        "WK014111",
        Json.createObjectBuilder()
            .add("projectId", project.toString())
            .add("planId", UUID.randomUUID().toString())
            .add("gebied", "WK014111")
            .add("wijk", "De Riet")
            .add("titel", titel)
            .add("plantitel", "Wijkplan proef")
            .add("vervallen", vervallen)
            .build());
  }
}
