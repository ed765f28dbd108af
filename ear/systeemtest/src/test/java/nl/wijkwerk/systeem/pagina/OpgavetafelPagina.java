package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkwerk.test.Bezoek;

/** The opgavetafel: the agenda of the next meeting, and deciding on a point. */
public final class OpgavetafelPagina extends Pagina {

  private OpgavetafelPagina(Bezoek visit) {
    super(visit);
  }

  public static OpgavetafelPagina open(Bezoek visit) {
    visit.open("/samenwerking/");
    return new OpgavetafelPagina(visit);
  }

  /** Titles of the points on the next agenda. */
  public List<String> agenda() {
    return page.locator("main table").first().locator("tbody th").allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }

  /** Opens a point once it is there: plans come by themselves, shortly after they are offered. */
  public OpgavetafelPagina openPunt(String title) {
    reloadUntil(() -> agenda().contains(title), "\"" + title + "\" on the agenda");
    submit(link(title).first());
    return this;
  }

  /**
   * Records a decision on the point that is open, ahead of the meeting when that is still to come.
   */
  public OpgavetafelPagina besluit(String outcome, String reason) {
    Locator form = form("Besluit vastleggen");
    field(form, outcome).check();
    fill(form, "Reden", reason);
    Locator ahead = form.getByLabel(Pattern.compile("Er is al besloten"));
    if (ahead.count() > 0) {
      ahead.check();
    }
    submit(button("Besluit vastleggen"));
    return this;
  }
}
