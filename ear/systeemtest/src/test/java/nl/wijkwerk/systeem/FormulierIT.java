package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.wijkwerk.systeem.pagina.Pagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What becomes of typed text when a colleague was first, when the Back button is used, and when
 * nobody did anything for so long that the sign-on ended.
 */
class FormulierIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String INHOUD =
      """
      {"omschrijving": "Muurkrant", "soort": "bewonersinitiatief", "gebied": "WK014111",
       "raming": %d, "jaarVan": 2026, "jaarTot": 2026, "reden": "Offerte"}
      """;

  private static final String ELDERS =
      """
      {"omschrijving": "Schoolkrant", "soort": "aanjaagbudget", "gebied": "WK014117",
       "raming": 500, "jaarVan": 2026, "jaarTot": 2026, "reden": "Verhuisd"}
      """;

  private final Api api = new Api(Product.sharedAddress());

  private JsonObject nieuw() {
    HttpResponse<String> answer =
        api.send(
            "POST",
            "/middelen/api/v1/bestedingen",
            INHOUD.formatted(500).replace(", \"reden\": \"Offerte\"", ""),
            Gebruiker.WIJKREGISSEUR);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Api.json(answer);
  }

  private void collegaRaamt(String pad, int raming) {
    collegaSchrijft(pad, INHOUD.formatted(raming));
  }

  private void collegaSchrijft(String pad, String inhoud) {
    String versie = api.get(pad, Gebruiker.MANAGER).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> answer = api.change("PUT", pad, inhoud, Gebruiker.MANAGER, versie);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** Signed on, with the start page there to its end. */
  private static Bezoek regisseur() {
    Bezoek visit = BROWSER.visit(Product.sharedAddress()).signOn(Gebruiker.WIJKREGISSEUR.naam());
    new Pagina(visit);
    return visit;
  }

  @Test
  void naTerugOverschrijftNiemandOngezienWatEenCollegaOpsloeg() {
    String id = nieuw().getString("id");
    Bezoek visit = regisseur();
    visit.open("/middelen/besteding-bewerken?id=" + id);
    Page page = visit.page();
    page.onDialog(Dialog::accept);
    page.getByLabel("Omschrijving").fill("Wijkkrant");
    visit.open("/middelen/");
    collegaSchrijft("/middelen/api/v1/bestedingen/" + id, ELDERS);

    page.goBack();
    Pagina terug = new Pagina(visit);
    assertThat(terug.text())
        .contains("Uw niet opgeslagen tekst", "Dit wijzigde u allebei", "Schoolkrant");
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Wijkkrant");
    assertThat(page.getByLabel("Soort").inputValue()).isEqualTo("aanjaagbudget");
    assertThat(page.getByLabel("Gebied").inputValue()).isEqualTo("WK014117");

    page.getByText("Tekst weggooien").click();
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Schoolkrant");
    visit.assertNoNoise();
  }

  @Test
  void getypteTekstOverleeftEenCollegaEnEenTerugknop() {
    String id = nieuw().getString("id");
    String api = "/middelen/api/v1/bestedingen/" + id;
    String pad = "/middelen/besteding-bewerken?id=" + id;
    Bezoek visit = regisseur();
    visit.open(pad);
    Page page = visit.page();
    page.onDialog(Dialog::accept);
    page.getByLabel("Omschrijving").fill("Wijkkrant");
    page.getByLabel("Reden").fill("Betere naam");
    collegaRaamt(api, 700);
    page.getByText("Wijziging vastleggen").click();

    Pagina antwoord = new Pagina(visit);
    assertThat(antwoord.text()).contains("Een collega heeft dit gewijzigd");
    assertThat(page.getByLabel("Raming").inputValue()).isEqualTo("700");
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Wijkkrant");
    antwoord.checkAccessibility("Besteding buiten een plan wijzigen");

    collegaRaamt(api, 900);
    visit.open("/middelen/");
    page.goBack();
    Pagina terug = new Pagina(visit);
    assertThat(terug.text()).contains("Uw niet opgeslagen tekst staat weer in het formulier.");
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Wijkkrant");
    assertThat(page.getByLabel("Reden").inputValue()).isEqualTo("Betere naam");
    assertThat(page.getByLabel("Raming").inputValue()).as("nobody typed it here").isEqualTo("900");

    page.getByText("Wijziging vastleggen").click();
    assertThat(new Pagina(visit).messages()).isNotEmpty();
    assertThat(page.url()).contains("/middelen/besteding?id=" + id);
    visit.open(pad);
    assertThat(new Pagina(visit).text()).doesNotContain("Uw niet opgeslagen tekst");
    visit.assertNoNoise();
  }

  @Test
  void wieEenIndicatorVanMonitoringKiestTyptNulmetingEnBronNiet() {
    JsonObject plan =
        Api.json(api.get("/wijkplan/api/v1/wijkplannen?gebied=WK014111", Gebruiker.WIJKREGISSEUR))
            .getJsonArray("resultaten")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(p -> p.getString("titel").equals("Sociale herovering De Riet"))
            .findFirst()
            .orElseThrow();
    Bezoek visit = regisseur();
    visit.open("/wijkplan/plan?id=" + plan.getString("id") + "&nieuw=2#bewerken");
    Page page = visit.page();
    page.onDialog(Dialog::accept);
    page.evaluate(
        "indicatoren.innerHTML = '<option value=\"Onveilig (%)\" data-wk-vult-beginwaarde=\"24,5\""
            + " data-wk-vult-beginjaar=\"2020\" data-wk-vult-bron=\"Panel\">'");
    page.locator("[id='regelvorm:bron']").fill("Eigen telling");
    page.locator("[id='regelvorm:indicator']").fill("Onveilig (%)");
    page.locator("[id='regelvorm:indicator']").blur();
    assertThat(page.locator("[id='regelvorm:beginwaarde']").inputValue()).isEqualTo("24,5");
    assertThat(page.getByLabel("Jaar van de meting").inputValue()).isEqualTo("2020");
    assertThat(page.locator("[id='regelvorm:bron']").inputValue())
        .as("typed by hand")
        .isEqualTo("Eigen telling");
    visit.assertNoNoise();
  }

  /** A form in which something was typed, in a browser of which the test moves the clock. */
  private static Bezoek metGetypteTekst() {
    Bezoek visit = regisseur();
    Page page = visit.page();
    page.clock().install();
    visit.open("/middelen/besteding-bewerken");
    new Pagina(visit);
    page.getByLabel("Omschrijving").fill("Wijkkrant");
    assertThat(venster(page).isVisible()).isFalse();
    return visit;
  }

  private static Locator venster(Page page) {
    return page.locator("#wk-sessie");
  }

  private static void verstrijkt(Page page, String tijd) {
    page.clock().fastForward(tijd);
    venster(page).waitFor();
  }

  /** Ends the sign-on at the server, of which the page hears nothing. */
  private void beeindigAanmelding(Page page) {
    String koekje =
        page.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("wijkwerk-aanmelding"))
            .map(cookie -> cookie.name + "=" + cookie.value)
            .findFirst()
            .orElseThrow();
    api.signOff(koekje);
    assertThat(api.getWithCookie("/middelen/", koekje).statusCode()).isEqualTo(302);
  }

  private static void meldOpnieuwAan(Bezoek visit) {
    Page page = visit.page();
    page.getByText("Opnieuw aanmelden").click();
    page.waitForURL(url -> url.contains("/middelen/aanmelden?naar="));
    page.locator("button[name=gebruiker][value='" + Gebruiker.WIJKREGISSEUR.naam() + "']").click();
    page.waitForURL(url -> url.contains("/middelen/besteding-bewerken"));
    assertThat(new Pagina(visit).text())
        .contains("Uw niet opgeslagen tekst staat weer in het formulier.");
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Wijkkrant");
    visit.assertNoNoise();
  }

  @Test
  void wieBlijftHoudtZijnTekstEnWieTeLaatBlijftVindtHemTerug() {
    Bezoek visit = metGetypteTekst();
    Page page = visit.page();
    verstrijkt(page, "28:30");
    assertThat(venster(page).innerText())
        .contains("Bent u er nog?", "Over 2 minuten meldt Wijkwerk u af");
    assertThat(Toegankelijkheid.of(page).asItStands("the warning before the end")).isEmpty();
    verstrijkt(page, "00:45");
    assertThat(venster(page).innerText()).contains("Over één minuut");

    page.waitForResponse("**/verleng", () -> page.getByText("Blijf aangemeld").click());
    venster(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.clock().fastForward("20:00");
    page.waitForTimeout(100);
    assertThat(venster(page).isVisible()).as("half an hour from when one stayed").isFalse();
    assertThat(page.getByLabel("Omschrijving").inputValue()).isEqualTo("Wijkkrant");

    verstrijkt(page, "09:00");
    beeindigAanmelding(page);
    page.waitForResponse("**/verleng", () -> page.getByText("Blijf aangemeld").click());
    page.getByText("U bent afgemeld").waitFor();
    meldOpnieuwAan(visit);
  }

  @Test
  void wieNietsDeedWordtAfgemeldEnVindtZijnTekstTerug() {
    Bezoek visit = metGetypteTekst();
    Page page = visit.page();
    verstrijkt(page, "31:00");
    assertThat(venster(page).innerText())
        .contains("U bent afgemeld", "wat u hebt ingevuld, is bewaard");
    assertThat(Toegankelijkheid.of(page).asItStands("the end of the session")).isEmpty();
    beeindigAanmelding(page);
    meldOpnieuwAan(visit);
  }
}
