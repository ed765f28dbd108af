package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkwerk.systeem.pagina.Pagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, as a role that uses it: WCAG 2.2 AA with everything open, no sideways scroll, no
 * error in the browser, no link that leads nowhere. Whoever uses a module starts at its first page
 * and follows every link; what no link leads to is named. Two visitors walk at a time: a page is
 * looked at by its browser alone, on one core.
 */
class ToegankelijkheidIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  /** The calendar that opens; another one always stands in the page. */
  private static final String KALENDER = ".p-datepicker-panel.ui-input-overlay";

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "WIJKREGISSEUR,/",
    "BEHEERDER,/beheer",
    "BEHEERDER,/monitoring/inlezen",
    "WIJKREGISSEUR,/monitoring/",
    "WIJKREGISSEUR,/wijkplan/",
    "MANAGER,/wijkplan/",
    "GRIFFIER,/wijkplan/",
    "BUDGETHOUDER,/middelen/",
    "MANAGER,/middelen/",
    "VOORZITTER_OPGAVETAFEL,/samenwerking/",
    "COMMUNICATIEADVISEUR,/communicatie/",
    "MEDEWERKER,/communicatie/openbaar/"
  })
  void elkePaginaWaarEenLinkHeenGaatIsToegankelijk(Gebruiker gebruiker, String begin) {
    Bezoek bezoek = bezoek(gebruiker);
    Deque<String> todo = new ArrayDeque<>(List.of(begin));
    Set<String> seen = new HashSet<>(Set.of(soort(begin)));
    List<String> findings = new ArrayList<>();
    while (!todo.isEmpty()) {
      String path = todo.remove();
      APIResponse answer = bezoek.page().request().get(path);
      if (answer.status() >= 400) {
        findings.add(path + " answers " + answer.status());
        continue;
      }
      boolean elders = begin.equals("/") ? !path.equals("/") : !path.startsWith(begin);
      if (elders || !answer.headers().get("content-type").startsWith("text/html")) {
        continue;
      }
      bezoek.open(path);
      Pagina pagina = new Pagina(bezoek);
      Toegankelijkheid.of(bezoek.page()).headings(pagina.heading()).findings().stream()
          .map(finding -> path + ": " + finding)
          .forEach(findings::add);
      pagina.links().filter(link -> seen.add(soort(link))).forEach(todo::add);
    }
    assertThat(findings).as(String.join("\n\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "BEHEERDER,/stijl",
    "BEHEERDER,/stijl?thema=voorbeeld",
    "MANAGER,/wijkplan/organisaties",
    "WIJKREGISSEUR,/wijkplan/meedoen",
    "PARTNER,/wijkplan/meedoen",
    "MANAGER,/wijkplan/bezoekpunten",
    "WIJKREGISSEUR,/wijkplan/wijk?gebied=EG01410202",
    "WIJKREGISSEUR,/wijkplan/lessen",
    "WIJKREGISSEUR,/wijkplan/wezen",
    "WIJKREGISSEUR,/wijkplan/portlets/werk",
    "WIJKREGISSEUR,/wijkplan/portlets/plan?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/portlets/oogopslag?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/pm-doelen?gebied=WK014111&dagen=30",
    "WIJKREGISSEUR,/wijkplan/regiegroep?gebied=WK014111",
    "MANAGER,/wijkplan/partijgroepen?nieuw=ja",
    "WIJKREGISSEUR,/wijkplan/zoeken?q=buurt",
    "WIJKREGISSEUR,/wijkplan/zoeken?q=bestaatnergens&jaar=2027",
    "WIJKREGISSEUR,/monitoring/portlets/afstand?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/cijfer?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/afstand?gebied=WK014111&jaar=1999",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111&jaar=2027",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111&jaar=2025",
    "BUDGETHOUDER,/middelen/portlets/mijn-reserveringen",
    "BEHEERDER,/monitoring/portlets/inlezen",
    "WIJKREGISSEUR,/samenwerking/portlets/agenda",
    "GRIFFIER,/samenwerking/portlets/toezeggingen",
    "GRIFFIER,/samenwerking/portlets/toezeggingen?gebied=WK014111",
    "GRIFFIER,/samenwerking/toezegging-bewerken",
    "COMMUNICATIEADVISEUR,/communicatie/portlets/plichten?gebied=WK014111",
    "COMMUNICATIEADVISEUR,/communicatie/portlets/gepubliceerd?gebied=WK014111"
  })
  void watAlleenEenAdresHeeftIsToegankelijk(Gebruiker gebruiker, String pad) {
    Bezoek bezoek = bezoek(gebruiker);
    bezoek.open(pad);
    new Pagina(bezoek).checkAccessibility();
    bezoek.assertNoNoise();
  }

  /** Components of PrimeFaces that open over the page, and the dialog that the server asks with. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "in {0} of {1}")
  @CsvSource({
    "licht,/stijl",
    "donker,/stijl",
    "licht,/stijl?thema=voorbeeld",
    "donker,/stijl?thema=voorbeeld"
  })
  void watOverDePaginaHeenOpentIsToegankelijk(String omgeving, String pad) {
    Bezoek bezoek = bezoek(Gebruiker.BEHEERDER);
    bezoek.open(pad);
    new Pagina(bezoek);
    Page page = bezoek.page();
    Toegankelijkheid proef = Toegankelijkheid.of(page);
    List<String> findings = new ArrayList<>();
    String velden = "[id='" + omgeving + ":pfv:";

    page.locator(velden + "straat_input']").pressSequentially("straat");
    Locator lijst = page.locator(".ui-autocomplete-panel").filter(zichtbaar());
    lijst.locator("li").first().waitFor();
    findings.addAll(
        proef.asItStands(
            "with the list of streets open", ".ui-autocomplete-panel", velden + "straat']"));
    page.keyboard().press("Escape");

    page.locator(velden + "datum'] button").click();
    page.locator(KALENDER).filter(zichtbaar()).waitFor();
    findings.addAll(proef.asItStands("with the calendar open", KALENDER, velden + "datum']"));
    page.keyboard().press("Escape");

    page.locator("[id='" + omgeving + ":pfs:open']").click();
    page.locator(".ui-dialog").filter(zichtbaar()).waitFor();
    findings.addAll(proef.asItStands("with the dialog of PrimeFaces open"));

    bezoek.open(pad + (pad.contains("?") ? "&" : "?") + "vraag=open");
    new Pagina(bezoek);
    page.locator("dialog#vraag[open]").waitFor();
    findings.addAll(proef.asItStands("with the dialog that the server opens"));
    assertThat(findings).as(String.join("\n\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  private static Locator.FilterOptions zichtbaar() {
    return new Locator.FilterOptions().setVisible(true);
  }

  /** What somebody sees who is not signed on, may not see it, or asks for what is not there. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0} answers {2}")
  @CsvSource({
    ",/aanmelden,200",
    ",/wijkplan/aanmelden?verlopen=1&naar=/wijkplan/plan,200",
    "MEDEWERKER,/aanmelden,200",
    "MEDEWERKER,/beheer,403",
    "MEDEWERKER,/bestaat-niet,404",
    "MEDEWERKER,/wijkplan/plan?id=geen-id,404",
    ",/wijkplan/portlets/werk,401",
    "MEDEWERKER,/wijkplan/portlets/bestaat-niet,404"
  })
  void aanmeldenEnEenFoutZijnToegankelijk(Gebruiker gebruiker, String pad, int status) {
    Bezoek bezoek = gebruiker == null ? BROWSER.visit(Product.sharedAddress()) : bezoek(gebruiker);
    if (status >= 400) {
      bezoek.expect("answer " + status).expect("status of " + status);
    }
    bezoek.open(pad);
    assertThat(bezoek.status()).isEqualTo(status);
    Toegankelijkheid.of(bezoek.page()).check();
    bezoek.assertNoNoise();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0} on paper")
  @CsvSource({
    "WIJKREGISSEUR,/wijkplan/wijk?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/plan?id=",
    "GRIFFIER,/wijkplan/plan?id=",
    "BUDGETHOUDER,/middelen/",
    "BEHEERDER,/stijl"
  })
  void opPapierStaatWatTeLezenIsEnVerderNiets(Gebruiker gebruiker, String pad) {
    Bezoek bezoek = bezoek(gebruiker);
    bezoek.open(pad.endsWith("=") ? pad + eenPlan(gebruiker) : pad);
    new Pagina(bezoek);
    Page page = bezoek.page();
    assertThat(page.locator("button, .wk-top").filter(zichtbaar()).count())
        .as("what paper must lose")
        .isPositive();
    List<String> findings = Toegankelijkheid.of(page).onPaper();
    assertThat(findings).as(String.join("\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  private static String eenPlan(Gebruiker gebruiker) {
    return Api.json(new Api(Product.sharedAddress()).get("/wijkplan/api/v1/wijkplannen", gebruiker))
        .getJsonArray("resultaten")
        .getJsonObject(0)
        .getString("id");
  }

  private static Bezoek bezoek(Gebruiker gebruiker) {
    return BROWSER.visit(Product.sharedAddress()).signOn(gebruiker.naam());
  }

  /**
   * The page behind an address: its path and the names of its parameters, whatever their values.
   */
  private static String soort(String path) {
    URI address = URI.create(path);
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    Set<String> names = new TreeSet<>();
    Stream.of(query.split("&")).map(each -> each.split("=")[0]).forEach(names::add);
    return address.getPath() + names;
  }
}
