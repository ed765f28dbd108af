package nl.wijkwerk.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.WarOpPayaraMicro;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import org.junit.jupiter.api.Test;

class SamenwerkingIT extends WarOpPayaraMicro {
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
          "", "besluiten", "portlets/agenda", "punt?wordt=" + UUID.randomUUID(), "overleg"
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
