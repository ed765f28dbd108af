package nl.wijkwerk.systeem.pagina;

import java.util.List;
import nl.wijkwerk.test.Bezoek;

/** What residents still have to hear, and telling them. */
public final class PlichtenPagina extends Pagina {

  private PlichtenPagina(Bezoek visit) {
    super(visit);
  }

  public static PlichtenPagina open(Bezoek visit) {
    visit.open("/communicatie/");
    return new PlichtenPagina(visit);
  }

  /** Titles of the duties in the list that shows. */
  public List<String> plichten() {
    return page.locator("main .wk-list__title").allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }

  /** Opens the oldest duty with this title, once a decision has made it. */
  public Plicht openPlicht(String title) {
    reloadUntil(() -> plichten().contains(title), "a duty \"" + title + "\"");
    submit(link(title).first());
    return new Plicht(visit);
  }

  /** One duty: the facts, the clock and the message. */
  public static final class Plicht extends Pagina {

    private Plicht(Bezoek visit) {
      super(visit);
    }

    public boolean klokLoopt() {
      return text().contains("De klok stopt zodra het bericht op de pagina van de wijk staat");
    }

    public boolean klokStaatStil() {
      return text().contains("De klok staat stil");
    }

    /** Writes the message and publishes it on the page of the wijk. */
    public Plicht publiceer(String title, String summary, String message) {
      final String duty = page.url();
      submit(link("Schrijf het bericht"));
      fill(page.locator("main"), "Titel", title);
      fill(page.locator("main"), "Samenvatting", summary);
      fill(page.locator("main"), "Tekst", message);
      submit(button("Verder naar publiceren"));
      checkAccessibility();
      submit(page.locator("main form input[type=submit][value^='Publiceer op de pagina van']"));
      page.navigate(duty);
      awaitComplete();
      return this;
    }
  }
}
