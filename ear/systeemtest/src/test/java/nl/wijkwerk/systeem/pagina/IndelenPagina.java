package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.wijkwerk.test.Bezoek;

/** Arranging one's start page, and the start page that comes of it. */
public class IndelenPagina extends Pagina {
  private static final String ACTIVE_NAME =
      "() => { const a = document.activeElement; return a.getAttribute('aria-label') || a.value"
          + " || a.textContent.trim(); }";

  private IndelenPagina(Bezoek visit) {
    super(visit);
  }

  public static IndelenPagina open(Bezoek visit) {
    visit.open("/indelen");
    return new IndelenPagina(visit);
  }

  /** Titles of the blocks that are being arranged, in the order in which they are read. */
  public List<String> blokken() {
    return page.locator("[data-wk-blok]").all().stream()
        .map(card -> card.getAttribute("aria-label"))
        .toList();
  }

  /** Titles of the blocks on the start page. */
  public static List<String> opDeStartpagina(Bezoek visit) {
    visit.open("/");
    Pagina start = new Pagina(visit);
    return start.page.locator(".wk-portlet > .wk-portlet__head > h2").allInnerTexts();
  }

  /** Goes to a button with Tab and presses Enter, and waits for the step that follows. */
  public IndelenPagina toets(String name) {
    naar(name);
    page.keyboard().press("Enter");
    awaitComplete();
    return this;
  }

  public void klaarMetToets() {
    naar("Klaar");
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    awaitComplete();
  }

  /** Chooses in a list with the keyboard: down as often as needed. */
  public IndelenPagina kiesMetToets(String label, String choice) {
    Locator list = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    String id = list.getAttribute("id");
    for (int i = 0; i < 300 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().type(choice);
    return this;
  }

  private void naar(String name) {
    for (int i = 0; i < 300; i++) {
      if (name.equals(page.evaluate(ACTIVE_NAME))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + name + " on\n" + text());
  }

  /** The name of what has the focus. */
  public String focus() {
    return (String) page.evaluate(ACTIVE_NAME);
  }

  /** What a screen reader was told last. */
  public String gezegd() {
    return page.locator("[data-wk-zeg]").textContent();
  }

  public IndelenPagina sleep(String block, String target) {
    kaart(block)
        .dragTo(
            kaart(target),
            new Locator.DragToOptions().setSourcePosition(20, 12).setTargetPosition(20, 4));
    page.waitForCondition(() -> !gezegd().isEmpty());
    awaitComplete();
    return this;
  }

  public IndelenPagina klik(String button) {
    button(button).click();
    awaitComplete();
    return this;
  }

  public IndelenPagina kies(String label, String choice) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(choice));
    return this;
  }

  public boolean isTeKlikken(String button) {
    return button(button).isEnabled();
  }

  /** Width in CSS pixels of a block that is being arranged. */
  public double breedte(String block) {
    return kaart(block).boundingBox().width;
  }

  /** Chooses Done and stays when the page was refused. */
  public IndelenPagina klaar() {
    submit(button("Klaar"));
    return this;
  }

  public IndelenPagina bewaarDeze() {
    submit(button("Deze indeling bewaren"));
    return this;
  }

  public void terugNaarStandaard() {
    submitAfterQuestion("Terug naar de standaardindeling");
  }

  private Locator kaart(String title) {
    return page.locator("[data-wk-blok][aria-label='" + title + "']");
  }
}
