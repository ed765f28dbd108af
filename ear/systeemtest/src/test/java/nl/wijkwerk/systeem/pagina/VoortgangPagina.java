package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import java.util.Map;
import nl.wijkwerk.test.Bezoek;

/** The progress of the goals of a plan, and the page of one of them. */
public final class VoortgangPagina extends Pagina {

  private VoortgangPagina(Bezoek visit) {
    super(visit);
  }

  /**
   * Opens the goals of a plan, as soon as monitoring has heard where the plan stands.
   *
   * @param stand phase of the plan in words
   */
  public static VoortgangPagina open(Bezoek visit, String plan, String stand) {
    visit.open("/monitoring/voortgang?plan=" + plan);
    VoortgangPagina pagina = new VoortgangPagina(visit);
    pagina.reloadUntil(() -> pagina.text().contains(stand), "goals of a plan that is " + stand);
    return pagina;
  }

  private Locator rij(String doel) {
    return page.locator("main tr").filter(new Locator.FilterOptions().setHasText(doel)).first();
  }

  /** What the list says of this goal. */
  public String doel(String doel) {
    return rij(doel).innerText();
  }

  /** Goes to the page of this goal. */
  public VoortgangPagina openDoel(String doel) {
    submit(rij(doel).locator("a").first());
    return this;
  }

  /** Enters a count on the page of a goal, and comes back to it. */
  public void tel(String dag, String aantal, String totaal, String bron) {
    submit(link("Telling invoeren"));
    fill(
        Map.of(
            "Dag", dag,
            "Hoeveel bereikt", aantal,
            "Van hoeveel in totaal", totaal,
            "Bron", bron));
    submit(button("Opslaan"));
  }
}
