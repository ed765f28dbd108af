package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.wijkwerk.test.Bezoek;

/** Budgets and their lines, and reserving money on a line. */
public class MiddelenPagina extends Pagina {

  private MiddelenPagina(Bezoek visit) {
    super(visit);
  }

  public static MiddelenPagina open(Bezoek visit) {
    visit.open("/middelen/");
    return new MiddelenPagina(visit);
  }

  public Post openPost(String name) {
    submit(link(name).first());
    return new Post(visit);
  }

  /** A budget line. */
  public static final class Post extends MiddelenPagina {

    private Post(Bezoek visit) {
      super(visit);
    }

    /** Whether the form to reserve money is there. */
    public boolean kanReserveren() {
      return button("Bedrag reserveren").count() > 0;
    }

    /**
     * Reserves an amount for an item of a plan, once that item has come through.
     *
     * @param item part of what the item says
     */
    public Post reserveer(String item, int year, String amount, String reason) {
      Locator items = page.getByLabel("Onderdeel van het plan");
      reloadUntil(
          () -> items.count() > 0 && option(items, item) != null, "the item \"" + item + "\"");
      items.selectOption(new SelectOption().setLabel(option(items, item)));
      Locator form = page.locator("form").filter(new Locator.FilterOptions().setHas(items));
      fill(form, "Jaar", Integer.toString(year));
      fill(form, "Bedrag (€)", amount);
      fill(form, "Reden", reason);
      submit(form.locator("input[type=submit], button").last());
      return this;
    }

    private static String option(Locator select, String part) {
      List<String> labels = select.locator("option").allInnerTexts();
      return labels.stream().filter(label -> label.contains(part)).findFirst().orElse(null);
    }
  }
}
