package nl.wijkwerk.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.ModulePromises;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import org.junit.jupiter.api.Test;

class SamenwerkingIT extends ModulePromises {
  private static final String VOORZITTER = "ambtelijk.opdrachtgever";
  private static final String VOLGER = "samenwerking.planagendering";
  // The next meeting is still to come, or today.
  private static final String BESLUIT =
      "{\"uitkomst\":\"AKKOORD\",\"reden\":\"Bewoners steunen het plan en het past.\","
          + "\"vooruit\":true}";

  private HttpResponse<String> besluit(String wie, String punt, String versie, String lijf) {
    return put(wie, "api/v1/agendapunten/" + punt + "/besluit", versie, lijf);
  }

  private static UUID aangebodenPlan() {
    UUID plan = UUID.randomUUID();
    tell(
        VOLGER,
        PlanAangeboden.SOORT,
        "wijkplan:" + plan,
        "WK014111",
        Json.createObjectBuilder()
            .add("planId", plan.toString())
            .add("versie", 1)
            .add("gebied", "WK014111")
            .add("wijk", "De Riet")
            .add("titel", "Wijkplan De Riet")
            .add("onderdelen", Json.createArrayBuilder())
            .build());
    return plan;
  }

  private JsonObject puntOver(UUID plan) {
    String vergadering =
        json(get("medewerker", "api/v1/vergaderingen"))
            .getJsonArray("resultaten")
            .getJsonObject(0)
            .getString("id");
    return list(get("medewerker", "api/v1/vergaderingen/" + vergadering + "/agendapunten"))
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(p -> p.getString("onderwerp", "").equals("wijkplan:" + plan))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void voorzitterBesluitOverEenAangebodenPlanEnDatIsOveralTeZien() {
    UUID plan = aangebodenPlan();
    String punt = puntOver(plan).getString("id");
    String versie =
        get(VOORZITTER, "api/v1/agendapunten/" + punt).headers().firstValue("ETag").orElseThrow();
    expect(200, besluit(VOORZITTER, punt, versie, BESLUIT));

    assertThat(puntOver(plan).getString("uitkomst")).isEqualTo("AKKOORD");
    assertThat(
            json(get("medewerker", "api/v1/besluiten?onderwerp=wijkplan:" + plan)).getInt("totaal"))
        .isEqualTo(1);
    assertThat(
            DATABASE.value(
                String.class,
                "select omschrijving from kern.spoor where actie = 'besluit.genomen' and onderwerp"
                    + " = ?",
                "wijkplan:" + plan))
        .startsWith("Besluit opgavetafel ")
        .endsWith(": akkoord. Reden: Bewoners steunen het plan en het past.");
    assertThat(
            DATABASE.value(
                String.class,
                "select gegevens ->> 'uitkomst' from kern.gebeurtenis where soort ="
                    + " 'nl.wijkwerk.besluiten.genomen' and onderwerp = ?",
                "wijkplan:" + plan))
        .isEqualTo("AKKOORD");
    assertThat(page(signedOn("medewerker"), "portlets/besluiten?plan=" + plan).body())
        .contains("Bewoners steunen het plan en het past.")
        .contains("data-wk-einde");
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void herhaaldeGebeurtenisGeeftGeenTweedePunt() {
    UUID plan = aangebodenPlan();
    tellAgain(VOLGER);
    assertThat(
            DATABASE.value(
                Long.class,
                "select count(*) from samenwerking.agendapunt where onderwerp = ?",
                "wijkplan:" + plan))
        .isEqualTo(1);
  }

  @Test
  @Bedrijfsregel({"SAM-01", "SAM-02"})
  void zonderRedenVersieOfVoorzitterschapGeenBesluit() {
    UUID plan = aangebodenPlan();
    JsonObject regel = puntOver(plan);
    String punt = regel.getString("id");
    String versie = "\"" + regel.getInt("versie") + "\"";
    JsonObject kaal =
        broken(
            "SAM-01",
            besluit(
                VOORZITTER,
                punt,
                versie,
                "{\"uitkomst\":\"AKKOORD\",\"reden\":\" \",\"vooruit\":true}"));
    assertThat(kaal.getString("veld")).isEqualTo("reden");
    refused(428, besluit(VOORZITTER, punt, null, BESLUIT));
    refused(412, besluit(VOORZITTER, punt, "\"99\"", BESLUIT));
    refused(403, besluit("manager.wijksturing", punt, versie, BESLUIT));
    refused(400, besluit(VOORZITTER, punt, versie, "{\"uitkomst\":\"MISSCHIEN\"}"));
    assertThat(puntOver(plan).getString("status")).isEqualTo("OPEN");
  }

  private static String toezegging(String titel, String extra) {
    return """
        {"titel":"%s","tekst":"De raad leest welke paden lampen krijgen.","gedaanOp":"2026-01-20",
         "vergadering":"Raadsvergadering","gedaanDoor":"Wijkwethouder De Riet","aan":"RAAD",
         "gebied":"WK014111","eigenaar":"Hoofd openbare ruimte"%s}"""
        .formatted(titel, extra);
  }

  @Test
  @Bedrijfsregel({"SAM-16", "SAM-17", "SAM-18", "SAM-19", "SAM-20", "SAM-21"})
  void toezeggingLooptVanVastleggenTotHeropenenEnHoudtHaarGeschiedenis() {
    String lijst = "api/v1/toezeggingen";
    refused(403, post("wijkwethouder.deriet", lijst, null, toezegging("Lampen", "")));
    assertThat(
            refused(400, post("griffier", lijst, null, toezegging("Lampen", ""))).getString("veld"))
        .isEqualTo("uiterlijk");
    broken(
        "SAM-16", post("griffier", lijst, null, toezegging(" ", ",\"uiterlijk\":\"2099-01-20\"")));
    broken(
        "SAM-17",
        post("griffier", lijst, null, toezegging("Lampen", ",\"uiterlijk\":\"2026-01-19\"")));
    HttpResponse<String> nieuw =
        expect(
            201,
            post("griffier", lijst, null, toezegging("Lampen", ",\"uiterlijk\":\"2099-01-20\"")));
    JsonObject kop = json(nieuw).getJsonObject("toezegging");
    String een = lijst + "/" + kop.getString("id");
    assertThat(kop.getString("nummer")).matches("T2026-\\d{3}");

    String melding = "{\"melding\":\"De lampen zijn besteld.\"}";
    refused(428, post("wijkwethouder.deriet", een + "/meldingen", null, melding));
    refused(412, post("wijkwethouder.deriet", een + "/meldingen", "\"99\"", melding));
    refused(403, post("medewerker", een + "/meldingen", version(nieuw), melding));
    refused(
        403, post("wijkregisseur.ossenkoppelerhoek", een + "/meldingen", version(nieuw), melding));
    String versie =
        version(
            expect(200, post("wijkwethouder.deriet", een + "/meldingen", version(nieuw), melding)));
    broken(
        "SAM-19",
        put(
            "griffier",
            een,
            versie,
            toezegging("Lampen", ",\"uiterlijk\":\"2099-02-20\",\"reden\":\"Zomaar.\"")));
    String wijziging = toezegging("Lampen op het pad", ",\"reden\":\"Zo zei de wethouder het.\"");
    refused(403, put("wijkwethouder.deriet", een, versie, wijziging));
    versie = version(expect(200, put("griffier", een, versie, wijziging)));
    String uitstel = "{\"uiterlijk\":\"2099-02-20\",\"reden\":\"%s\"}";
    broken("SAM-19", post("griffier", een + "/uitstel", versie, uitstel.formatted("")));
    String later = uitstel.formatted("De levering duurt langer.");
    refused(403, post("wijkwethouder.deriet", een + "/uitstel", versie, later));
    versie = version(expect(200, post("griffier", een + "/uitstel", versie, later)));
    broken("SAM-20", post("griffier", een + "/afdoening", versie, "{\"hoe\":\" \"}"));
    versie =
        version(
            expect(
                200, post("griffier", een + "/afdoening", versie, "{\"hoe\":\"Met een brief.\"}")));
    broken("SAM-21", post("griffier", een + "/meldingen", versie, melding));
    versie =
        version(
            expect(
                200,
                post(
                    "griffier",
                    een + "/heropening",
                    versie,
                    "{\"reden\":\"De brief noemt geen datum.\"}")));

    assertThat(
            json(get("medewerker", een)).getJsonArray("geschiedenis").getValuesAs(JsonObject.class))
        .extracting(s -> s.getString("soort"))
        .containsExactly(
            "HEROPENING", "AFDOENING", "UITSTEL", "GEWIJZIGD", "VOORTGANG", "VASTGELEGD");
    assertThat(trail("toezegging:" + kop.getString("id")))
        .hasSize(6)
        .contains(
            "Toezegging "
                + kop.getString("nummer")
                + " verschoven van 20 januari 2099 naar 20 februari 2099. Reden: De levering duurt"
                + " langer.");
    String pagina = page(signedOn("griffier"), "toezegging?id=" + kop.getString("id")).body();
    assertThat(pagina)
        .contains("Van 20 januari 2099 naar 20 februari 2099", "De brief noemt geen datum.")
        .contains("data-wk-einde")
        .doesNotContain("???");
  }

  @Test
  void toezeggingenStaanInLijstPortletEnBestandMetWatTeLaatIs() {
    HttpClient griffier = signedOn("griffier");
    String laat = page(griffier, "toezeggingen?teLaat=true").body();
    assertThat(laat)
        .contains("18 dagen te laat", "Verlichting van het achterpad")
        .doesNotContain("Gesprek met bewoners");
    HttpResponse<String> portlet = page(griffier, "portlets/toezeggingen?gebied=WK014111");
    complete(portlet);
    assertThat(portlet.body())
        .contains("18 dagen te laat", "Gesprek met bewoners")
        .doesNotContain("Uitleg over de wachttijd", "Meting van geluid");
    assertThat(page(griffier, "portlets/toezeggingen?gebied=WK014112").body())
        .contains("Er staat geen toezegging open.");
    expect(404, page(griffier, "portlets/toezeggingen?gebied=ZZ"));
    assertThat(page(griffier, "toezeggingen.csv?stand=AFGEDAAN").body())
        .contains("nummer;onderwerp", "Uitleg over de wachttijd")
        .doesNotContain("Verlichting van het achterpad");
    HttpClient lezer = signedOn("medewerker");
    assertThat(page(lezer, "toezeggingen").body())
        .contains("T2026-")
        .doesNotContain("toezegging-bewerken");
    assertThat(page(lezer, "toezegging-bewerken?wordt=" + UUID.randomUUID()).body())
        .contains("U kunt geen toezegging vastleggen of wijzigen.");
    expect(403, page(signedOn("partner.corporatie"), "toezeggingen.csv"));
    expect(404, page(griffier, "toezegging?id=abc"));
    refused(400, get("medewerker", "api/v1/toezeggingen?stand=KWIJT"));
    assertThat(
            refused(400, get("medewerker", "api/v1/toezeggingen?sorteer=drop")).getString("detail"))
        .startsWith("De waarde van sorteer klopt niet. Kies uit: -eigenaar, -gebied");
    assertThat(json(get("medewerker", "api/v1/toezeggingen?pagina=99")).getInt("totaal"))
        .isEqualTo(json(get("medewerker", "api/v1/toezeggingen")).getInt("totaal"));
  }

  @Test
  void wieErVoorEenWijkIsHoeftDieNietTeKiezen() {
    String nieuw = "punt?wordt=" + UUID.randomUUID();
    assertThat(page(signedOn("wijkregisseur.ossenkoppelerhoek"), nieuw).body())
        .contains("<option value=\"WK014116\" selected=\"selected\">");
    assertThat(page(signedOn("wijkregisseur.deriet"), nieuw).body())
        .contains("<option value=\"\">Kies een wijk</option>")
        .doesNotContain("<option value=\"WK014111\" selected=\"selected\">");
  }

  @Test
  void paginasKomenTotHetEindeEnOnzinInHetAdresIsGeenServerfout() {
    HttpClient manager = signedOn("manager.wijksturing");
    for (String pad :
        new String[] {
          "",
          "besluiten",
          "toezeggingen",
          "toezegging-bewerken?wordt=" + UUID.randomUUID(),
          "portlets/agenda",
          "portlets/toezeggingen",
          "punt?wordt=" + UUID.randomUUID(),
          "overleg"
        }) {
      complete(page(manager, pad));
    }
    assertThat(page(manager, "besluiten?pagina=abc").body())
        .contains("\u201cabc\u201d is geen paginanummer");
    assertThat(page(manager, "besluiten?pagina=99").body()).contains("u ziet de laatste, pagina 1");
    expect(404, page(manager, "vergadering?id=abc"));
    assertThat(page(manager, "vergaderingen.ics").body()).contains("BEGIN:VEVENT");
    expect(400, page(manager, "vergaderingen.ics?overleg=abc"));
    assertThat(page(manager, "besluiten.csv").body()).contains("nummer;overleg");
    expect(403, page(signedOn("partner.corporatie"), "besluiten.csv"));
    refused(400, get("medewerker", "api/v1/besluiten?sorteer=drop"));
  }
}
