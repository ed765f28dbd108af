package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.wijkwerk.test.Bezoek;

/** Making a concept out of an analysis. */
public final class ConceptPagina extends Pagina {

  ConceptPagina(Bezoek visit) {
    super(visit);
  }

  /** Makes a concept of every row of the analysis. */
  public PlanPagina maak(String title, int firstYear, int lastYear) {
    Locator main = page.locator("main");
    fill(main, "Titel", title);
    fill(main, "Eerste jaar", Integer.toString(firstYear));
    fill(main, "Laatste jaar", Integer.toString(lastYear));
    main.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
    submit(button("Concept maken"));
    return new PlanPagina(visit);
  }
}
