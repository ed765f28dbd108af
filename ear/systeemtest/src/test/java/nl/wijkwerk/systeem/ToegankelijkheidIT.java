package nl.wijkwerk.systeem;

import nl.wijkwerk.systeem.pagina.Pagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page that can be opened by its address alone, as the role that uses it: WCAG 2.2 AA with
 * everything open, no sideways scroll, no error in the browser. Pages of one plan, post or duty are
 * checked where the story opens them.
 */
class ToegankelijkheidIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "WIJKREGISSEUR,/",
    "BEHEERDER,/beheer",
    "BEHEERDER,/stijl",
    "BEHEERDER,/stijl?thema=voorbeeld",
    "WIJKREGISSEUR,/wijkplan/",
    "WIJKREGISSEUR,/wijkplan/plannen",
    "WIJKREGISSEUR,/wijkplan/wijk?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/portlets/werk",
    "WIJKREGISSEUR,/wijkplan/portlets/plan?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/",
    "WIJKREGISSEUR,/monitoring/wijk?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/indicatoren",
    "BEHEERDER,/monitoring/inlezen",
    "WIJKREGISSEUR,/monitoring/portlets/afstand?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/cijfer?gebied=WK014111",
    "BUDGETHOUDER,/middelen/",
    "BUDGETHOUDER,/middelen/wijk?gebied=WK014111",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111",
    "VOORZITTER_OPGAVETAFEL,/samenwerking/",
    "VOORZITTER_OPGAVETAFEL,/samenwerking/besluiten",
    "WIJKREGISSEUR,/samenwerking/punt",
    "WIJKREGISSEUR,/samenwerking/portlets/agenda",
    "COMMUNICATIEADVISEUR,/communicatie/",
    "COMMUNICATIEADVISEUR,/communicatie/publicaties",
    "COMMUNICATIEADVISEUR,/communicatie/termijnen",
    "COMMUNICATIEADVISEUR,/communicatie/portlets/plichten?gebied=WK014111",
    "MEDEWERKER,/communicatie/openbaar/",
    "MEDEWERKER,/communicatie/openbaar/wijk?gebied=WK014111"
  })
  void paginaIsToegankelijk(Gebruiker gebruiker, String pad) {
    Bezoek bezoek = BROWSER.visit(Product.sharedAddress()).signOn(gebruiker.naam());
    bezoek.open(pad);
    Pagina pagina = new Pagina(bezoek);
    if (!pad.contains("/portlets/")) {
      Toegankelijkheid.of(bezoek.page()).headings(pagina.heading()).check();
    } else {
      Toegankelijkheid.of(bezoek.page()).check();
    }
    bezoek.assertNoNoise();
  }
}
