package nl.wijkwerk.systeem.pagina;

import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkwerk.test.Bezoek;

/** The analysis of a wijk, form B7. */
public final class AnalysePagina extends Pagina {

  AnalysePagina(Bezoek visit) {
    super(visit);
  }

  /**
   * Adds a row to an ambitie.
   *
   * @param fields values by the labels of the form
   */
  public AnalysePagina voegRegelToe(int ambitie, Map<String, String> fields) {
    submit(
        page.locator("main")
            .getByText(
                Pattern.compile("^\\s*Regel toevoegen\\s+bij ambitie " + ambitie + "\\s*$")));
    fill(fields);
    submit(button("Opslaan"));
    return this;
  }

  /** Goes back in the browser, as after saving something. */
  public AnalysePagina terug() {
    page.goBack();
    awaitComplete();
    return this;
  }

  public ConceptPagina maakConcept() {
    submit(link("Concept maken"));
    return new ConceptPagina(visit);
  }
}
