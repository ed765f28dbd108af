package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import nl.wijkwerk.test.Bezoek;

/** The page of a wijk: everything that concerns it, from all modules. */
public final class WijkPagina extends Pagina {

  private WijkPagina(Bezoek visit) {
    super(visit);
  }

  /** Opens the page of the area with this CBS code. */
  public static WijkPagina open(Bezoek visit, String code) {
    visit.open("/wijkplan/wijk?gebied=" + code);
    return new WijkPagina(visit);
  }

  /** What the page says of this indicator: the wijk beside the city, the difference, its class. */
  public String afstand(String indicator) {
    return page.locator("main tr")
        .filter(new Locator.FilterOptions().setHasText(indicator))
        .first()
        .innerText();
  }

  /** Starts an analysis, without taking anything over from what was there before. */
  public AnalysePagina beginAnalyse() {
    submit(button("Wijkanalyse beginnen"));
    if (page.url().contains("/overnemen")) {
      submit(link("Zonder overnemen verder"));
    }
    return new AnalysePagina(visit);
  }
}
