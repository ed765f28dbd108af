package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Toegankelijkheid;

/** What all screens have. A field is found by its label and a button by its name, as people do. */
public class Pagina {

  protected final Bezoek visit;
  protected final Page page;

  public Pagina(Bezoek visit) {
    this.visit = visit;
    this.page = visit.page();
    awaitComplete();
  }

  /**
   * Waits until the page is there to its end, portlets of other modules included.
   *
   * @throws AssertionError when the server answered with an error instead
   */
  public final void awaitComplete() {
    if (visit.status() >= 400) {
      throw new AssertionError(
          page.url() + " answers " + visit.status() + ": " + page.locator("body").innerText());
    }
    page.waitForFunction(
        "end => document.querySelector(end) && !document.querySelector('[aria-busy=true]')",
        Toegankelijkheid.END);
  }

  public String heading() {
    return page.locator("h1").innerText().strip();
  }

  /** All text in the middle of the page, as a person sees it. */
  public String text() {
    return page.locator("main").innerText();
  }

  /** Where the links of this page lead within the product: "/wijkplan/plan?id=1". */
  @SuppressWarnings("unchecked")
  public Stream<String> links() {
    return ((List<String>)
            page.evaluate(
                "() => [...document.querySelectorAll('a[href]')]"
                    // In a drawing a link has no address as a text of its own.
                    + ".map(a => new URL(a.getAttribute('href'), document.baseURI))"
                    + ".filter(u => u.origin === location.origin).map(u => u.pathname + u.search)"))
        .stream();
  }

  /** What the page says on top that is wrong, with a field or as a whole; empty when nothing is. */
  public List<String> errors() {
    return page.locator(".wk-summary li, .wk-messages .wk-notice--late").allInnerTexts();
  }

  /** What the page says that has been done. */
  public List<String> messages() {
    return page.locator(".wk-messages .wk-notice:not(.wk-notice--late)").allInnerTexts().stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Checks this state of the page: axe, everything open, four widths, large text. */
  public Pagina checkAccessibility(String... headings) {
    Toegankelijkheid.of(page).headings(headings).check();
    return this;
  }

  protected void fill(Map<String, String> fields) {
    fields.forEach((label, value) -> fill(page.locator("main"), label, value));
  }

  protected void fill(Locator within, String label, String value) {
    Locator field = field(within, label);
    if ("select".equals(field.evaluate("e => e.localName"))) {
      field.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(value));
    } else {
      field.fill(value);
    }
  }

  protected Locator field(Locator within, String label) {
    return within
        .getByLabel(Pattern.compile("^\\s*" + literal(label) + "\\s*(\\(niet verplicht\\))?\\s*$"))
        .filter(new Locator.FilterOptions().setVisible(true));
  }

  /** The browser takes over the pattern, and does not know the quotes of Pattern.quote. */
  private static String literal(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }

  protected Locator button(String name) {
    return page.locator("main, .wk-head")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The form that this button sends. */
  protected Locator form(String button) {
    return page.locator("main form")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))));
  }

  protected Locator link(String name) {
    return page.locator("main, .wk-head")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /**
   * Looks again until something is there that another module makes: it follows shortly after.
   *
   * @param what for the message when it does not come
   */
  protected void reloadUntil(BooleanSupplier there, String what) {
    for (int second = 0; !there.getAsBoolean(); second++) {
      if (second > 60) {
        throw new AssertionError(what + " does not come; the page says\n" + text());
      }
      page.waitForTimeout(1000);
      page.reload();
      awaitComplete();
    }
  }

  /** Presses a button that sends something, and waits for the page that answers. */
  protected void submit(Locator button) {
    page.waitForNavigation(() -> button.click());
    awaitComplete();
  }

  /** Presses a button that asks first, and says yes in the dialog. */
  protected void submitAfterQuestion(String name) {
    button(name).first().click();
    submit(
        page.locator("dialog[open]")
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)));
  }
}
