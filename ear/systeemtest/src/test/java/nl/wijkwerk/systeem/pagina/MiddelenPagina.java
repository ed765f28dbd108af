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
      return form("Bedrag reserveren").count() > 0;
    }

    /**
     * Reserves an amount for an item of a plan or a spending outside one, once that is there.
     *
     * @param item part of what the item says
     */
    public Post reserveer(String item, int year, String amount, String reason) {
      Locator items = page.getByLabel("Waarvoor");
      reloadUntil(
          () -> items.count() > 0 && option(items, item) != null, "the item \"" + item + "\"");
      items.selectOption(new SelectOption().setLabel(option(items, item)));
      Locator form = form("Bedrag reserveren");
      fill(form, "Jaar", Integer.toString(year));
      fill(form, "Bedrag (€)", amount);
      fill(form, "Reden", reason);
      submit(button("Bedrag reserveren"));
      return this;
    }

    private static String option(Locator select, String part) {
      List<String> labels = select.locator("option").allInnerTexts();
      return labels.stream().filter(label -> label.contains(part)).findFirst().orElse(null);
    }
  }
}
