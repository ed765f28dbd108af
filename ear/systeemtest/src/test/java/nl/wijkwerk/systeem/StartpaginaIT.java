package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.wijkwerk.systeem.pagina.IndelenPagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Composing one's own start page, as each of several people. */
class StartpaginaIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static Bezoek as(Gebruiker user) {
    return BROWSER.visit(Product.sharedAddress()).signOn(user.naam());
  }

  @Test
  void paginaIsInTeDelenMetAlleenHetToetsenbord() {
    Bezoek visit = as(Gebruiker.GRIFFIER);
    assertThat(IndelenPagina.opDeStartpagina(visit))
        .containsExactly(
            "Plannen die op u wachten",
            "Toezeggingen",
            "Laatste berichten",
            "Agenda",
            "Laatste besluiten");

    IndelenPagina indelen = IndelenPagina.open(visit);
    indelen.checkAccessibility("Pagina indelen");
    indelen.toets("Omhoog: Laatste berichten");
    assertThat(indelen.blokken())
        .containsExactly(
            "Plannen die op u wachten",
            "Laatste berichten",
            "Toezeggingen",
            "Agenda",
            "Laatste besluiten");
    assertThat(indelen.gezegd())
        .isEqualTo("Laatste berichten staat nu op plaats 2 van 5, twee derde breed.");
    assertThat(indelen.focus()).as("the block that moved keeps the focus").contains("Laatste ber");

    indelen.toets("Verwijder: Agenda");
    assertThat(indelen.blokken()).doesNotContain("Agenda");
    assertThat(indelen.focus()).isEqualTo("Ongedaan maken");
    indelen.toets("Ongedaan maken");
    assertThat(indelen.blokken())
        .containsExactly(
            "Plannen die op u wachten",
            "Laatste berichten",
            "Toezeggingen",
            "Agenda",
            "Laatste besluiten");

    indelen.toets("Breder: Laatste besluiten");
    assertThat(indelen.gezegd()).endsWith("op plaats 4 van 5, twee derde breed.");
    indelen.kiesMetToets("Wijk voor Wijk in een oogopslag", "De Riet");
    indelen.toets("Toevoegen: Wijk in een oogopslag");
    assertThat(indelen.blokken()).last().isEqualTo("Wijk in een oogopslag: De Riet");
    indelen.checkAccessibility("Pagina indelen");
    indelen.klaarMetToets();

    assertThat(IndelenPagina.opDeStartpagina(visit))
        .containsExactly(
            "Plannen die op u wachten",
            "Laatste berichten",
            "Toezeggingen",
            "Laatste besluiten",
            "Agenda",
            "Wijk in een oogopslag: De Riet");
    IndelenPagina.open(visit).terugNaarStandaard();
    assertThat(IndelenPagina.opDeStartpagina(visit)).first().isEqualTo("Plannen die op u wachten");
    visit.assertNoNoise();
  }

  @Test
  void wieAllesWeghaaltLeestHoeErWeerIetsKomtTeStaan() {
    Bezoek visit = as(Gebruiker.BUDGETHOUDER);
    IndelenPagina indelen = IndelenPagina.open(visit);
    for (String blok : indelen.blokken()) {
      indelen.klik("Verwijder: " + blok);
    }
    indelen.klaar();
    assertThat(IndelenPagina.opDeStartpagina(visit)).isEmpty();
    assertThat(indelen.text())
        .contains("Er staat geen blok op uw startpagina.", "terug naar de standaardindeling");
    IndelenPagina.open(visit).terugNaarStandaard();
    assertThat(IndelenPagina.opDeStartpagina(visit)).isNotEmpty();
  }

  @Test
  void wieNietsHeeftOmInTeDelenKrijgtGeenKnoppen() {
    IndelenPagina indelen = IndelenPagina.open(as(Gebruiker.PARTNER));
    assertThat(indelen.text())
        .contains("Er zijn geen blokken voor u.")
        .doesNotContain("Blok toevoegen", "Kies hieronder");
  }

  @Test
  void paginaIsInTeDelenMetDeMuisEnEenAnderMerktErNietsVan() {
    Bezoek visit = as(Gebruiker.MANAGER);
    IndelenPagina indelen = IndelenPagina.open(visit);
    indelen.sleep("Agenda", "Plannen die op u wachten");
    assertThat(indelen.blokken()).first().isEqualTo("Agenda");
    assertThat(indelen.gezegd()).isEqualTo("Agenda staat nu op plaats 1 van 4, twee derde breed.");
    indelen.klaar();
    assertThat(indelen.messages()).containsExactly("Uw startpagina is bewaard.");
    assertThat(IndelenPagina.opDeStartpagina(visit)).first().isEqualTo("Agenda");

    assertThat(IndelenPagina.opDeStartpagina(as(Gebruiker.VOORZITTER_OPGAVETAFEL)))
        .first()
        .isEqualTo("Plannen die op u wachten");
    visit.assertNoNoise();
  }

  @Test
  void blokKanOverEenJaarGaanEnHetzelfdeBlokNogEensOverEenAnder() {
    Bezoek visit = as(Gebruiker.BUDGETHOUDER);
    IndelenPagina indelen = IndelenPagina.open(visit);
    indelen.kies("Wijk voor Wat is over", "De Riet").kies("Jaar voor Wat is over", "2027");
    indelen.klik("Toevoegen: Wat is over");
    indelen.kies("Jaar voor Wat is over", "2025").klik("Toevoegen: Wat is over").klaar();
    assertThat(IndelenPagina.opDeStartpagina(visit))
        .contains("Wat is over: De Riet, 2027", "Wat is over: De Riet, 2025");
    Locator geld =
        visit.page().locator(".wk-portlet:has(h2:text-is('Wat is over: De Riet, 2027'))");
    geld.locator("text=Geluksbudgetten").waitFor();
    Locator leeg =
        visit.page().locator(".wk-portlet:has(h2:text-is('Wat is over: De Riet, 2025'))");
    leeg.locator("text=geen eigen posten in 2025").waitFor();
    IndelenPagina.open(visit).terugNaarStandaard();
    visit.assertNoNoise();
  }

  @Test
  void blokIsMetDeMuisBrederEnSmallerTeMaken() {
    Bezoek visit = as(Gebruiker.MANAGER);
    IndelenPagina indelen = IndelenPagina.open(visit);
    double was = indelen.breedte("Agenda");
    indelen.klik("Breder: Agenda");
    assertThat(indelen.gezegd()).startsWith("Agenda staat nu").endsWith("twee derde breed.");
    double breder = indelen.breedte("Agenda");
    assertThat(breder).isGreaterThan(was * 1.5);
    indelen.klik("Breder: Agenda");
    assertThat(indelen.gezegd()).endsWith("over de hele breedte.");
    assertThat(indelen.breedte("Agenda")).isGreaterThan(breder);
    assertThat(indelen.isTeKlikken("Breder: Agenda")).isFalse();
    indelen.klik("Smaller: Agenda").klik("Smaller: Agenda");
    assertThat(indelen.gezegd()).endsWith("een derde breed.");
    assertThat(indelen.breedte("Agenda")).isEqualTo(was);
    assertThat(indelen.isTeKlikken("Smaller: Agenda")).isFalse();
    visit.assertNoNoise();
  }

  @Test
  void blokMetEenFormulierWerktOpDeStartpaginaZelf() {
    Bezoek visit = as(Gebruiker.BUDGETHOUDER);
    IndelenPagina.open(visit).klik("Toevoegen: Mijn reserveringen").klaar();
    visit.open("/");
    String address = visit.page().url();
    Locator frame = visit.page().locator("iframe[title='Mijn reserveringen']");
    FrameLocator block = frame.contentFrame();
    block.locator("[name='lijst:stand']").selectOption("VRIJGEGEVEN");
    block.locator("[name='lijst:toon']").click();
    block
        .locator("option[value=VRIJGEGEVEN][selected]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    assertThat(visit.page().url()).isEqualTo(address);
    double content =
        ((Number) block.locator(".wk-portlet").evaluate("e => e.getBoundingClientRect().height"))
            .doubleValue();
    assertThat(frame.boundingBox().height).isCloseTo(content, within(2.0));
    IndelenPagina.open(visit).terugNaarStandaard();
    visit.assertNoNoise();
  }

  @Test
  void tweedeVensterHoortDatDePaginaIntussenIsIngedeeldEnVerliestNiets() {
    Bezoek eerste = as(Gebruiker.COMMUNICATIEADVISEUR);
    Bezoek tweede = as(Gebruiker.COMMUNICATIEADVISEUR);
    IndelenPagina een = IndelenPagina.open(eerste);
    IndelenPagina twee = IndelenPagina.open(tweede);
    een.klik("Verwijder: Agenda").klaar();

    twee.klik("Verwijder: Laatste besluiten").klaar();
    assertThat(twee.text())
        .contains("Uw startpagina is intussen in een ander venster gewijzigd.")
        .contains("Laatste besluiten is van de pagina gehaald.");
    assertThat(twee.blokken()).contains("Agenda").doesNotContain("Laatste besluiten");
    assertThat(IndelenPagina.opDeStartpagina(eerste))
        .contains("Laatste besluiten")
        .doesNotContain("Agenda");

    twee.bewaarDeze();
    assertThat(IndelenPagina.opDeStartpagina(eerste))
        .contains("Agenda")
        .doesNotContain("Laatste besluiten");
  }

  /** With a provider instead of these users, the tests of the portal do the same. */
  @Test
  void vensterOmVoorEenBlokAanTeMeldenSluitZichzelf() {
    // The window has no picture for its tab.
    Bezoek visit = BROWSER.visit(Product.sharedAddress()).expect("favicon.ico");
    visit.open("/aanmelden");
    Page venster =
        visit
            .page()
            .waitForPopup(
                () ->
                    visit
                        .page()
                        .evaluate(
                            "() => { const a = document.createElement('a'); a.target = '_blank';"
                                + " a.href = '/middelen/openbaar/aanmeldvenster';"
                                + " document.body.append(a); a.click(); }"));
    venster.waitForLoadState();
    assertThat(venster.url()).startsWith(Product.sharedAddress() + "/middelen/aanmelden?naar=");
    venster.locator("button[value='" + Gebruiker.GRIFFIER.naam() + "']").click();
    for (int poging = 0; !venster.isClosed() && poging < 50; poging++) {
      visit.page().waitForTimeout(100);
    }
    assertThat(venster.isClosed()).isTrue();
    assertThat(
            visit
                .page()
                .evaluate(
                    "() => fetch('/middelen/openbaar/aangemeld.json').then(a => a.json()).then(a =>"
                        + " a.aangemeld)"))
        .isEqualTo(true);
  }
}
