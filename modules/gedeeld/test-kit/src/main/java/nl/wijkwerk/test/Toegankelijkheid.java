package nl.wijkwerk.test;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks a page against WCAG 2.2 AA as far as a program can: with axe, closed and then what was
 * opened, and for sideways scrolling at four widths and with text at 200%, set in the browser and
 * on the page. A page that broke off half-way looks clean to axe, so its end and its headings are
 * asserted first.
 */
public final class Toegankelijkheid {

  /** What the last element of every page carries. */
  public static final String END = "[data-wk-einde]";

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Pixels beside each other on A4 within its margins. */
  private static final int PAPER = 688;

  private static final int PAPER_ON_ITS_SIDE = 1016;
  private static final List<Integer> WIDTHS = List.of(320, 390, 1024, 1440);

  /** Dialogs without findings, each with the styles it was seen in: many pages hold the same. */
  private static final Set<String> CLEAN_DIALOGS = ConcurrentHashMap.newKeySet();

  private static final String DIALOG_AND_STYLES =
      """
      d => [...document.styleSheets].map(s => s.href || s.ownerNode.textContent)
        .concat(document.documentElement.className, document.body.className)
        .concat(d.outerHTML.replace(/(ViewState[^>]*value=)"[^"]*"/g, '$1'))
        .join('\\n')
      """;

  private final Page page;
  private final List<String> headings = new ArrayList<>();
  private final Map<String, Consumer<Page>> overlays = new LinkedHashMap<>();

  private Toegankelijkheid(Page page) {
    this.page = page;
  }

  public static Toegankelijkheid of(Page page) {
    return new Toegankelijkheid(page);
  }

  /** Headings that must be visible before anything else is believed. */
  public Toegankelijkheid headings(String... texts) {
    headings.addAll(List.of(texts));
    return this;
  }

  /** Something to open, by a name for the report, that is checked while it is open. */
  public Toegankelijkheid overlay(String name, Consumer<Page> open) {
    overlays.put(name, open);
    return this;
  }

  /** Fails with every finding at once, in words that say what to mend and where. */
  public void check() {
    List<String> findings = findings();
    if (!findings.isEmpty()) {
      throw new AssertionError(
          findings.size() + " findings on " + page.url() + "\n\n" + String.join("\n\n", findings));
    }
  }

  /** Every finding; empty when all is well. */
  public List<String> findings() {
    Set<String> findings = new LinkedHashSet<>(completeness());
    if (!findings.isEmpty()) {
      return List.copyOf(findings);
    }
    findings.addAll(axe("as it opens"));
    if (openDetails() > 0) {
      findings.addAll(axe("with all details open", "details[data-wk-proef]"));
    }
    findings.addAll(dialogs());
    findings.addAll(sidewaysScroll());
    findings.addAll(largeText());
    closeDetails();
    overlays.forEach(
        (name, open) -> {
          open.accept(page);
          findings.addAll(axe("with " + name));
        });
    return List.copyOf(findings);
  }

  /**
   * Findings of axe alone on the page as it stands now, for what a program cannot open by itself.
   *
   * @param state what that is, for the report
   * @param parts selectors of what was opened; none for the whole page
   */
  public List<String> asItStands(String state, String... parts) {
    return axe(state, parts);
  }

  private List<String> completeness() {
    List<String> findings = new ArrayList<>();
    // Portlets of other modules come after the page.
    page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
    if (page.locator(END).count() == 0) {
      findings.add("The page has no end: nothing carries data-wk-einde");
    }
    Locator all = page.getByRole(AriaRole.HEADING);
    for (String heading : headings) {
      Locator found =
          page.getByRole(
              AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
      if (found.count() == 0 || !found.first().isVisible()) {
        findings.add(
            "The heading \"" + heading + "\" is not there; there are " + all.allInnerTexts());
      }
    }
    return findings;
  }

  /**
   * Findings of axe.
   *
   * @param parts selectors of what was opened since the page was checked; none for the whole page
   */
  private List<String> axe(String state, String... parts) {
    AxeRunOptions violations = new AxeRunOptions();
    violations.setResultTypes(List.of("violations"));
    AxeBuilder builder = new AxeBuilder(page).options(violations);
    Stream.of(parts).forEach(builder::include);
    // Half the time, but it does not look into frames.
    builder.setLegacyMode(page.frames().size() == 1);
    AxeResults results = builder.withTags(TAGS).analyze();
    if (results.getPasses().isEmpty()) {
      return List.of("axe checked nothing (" + state + ")");
    }
    List<String> findings = new ArrayList<>();
    for (Rule rule : results.getViolations()) {
      StringBuilder text =
          new StringBuilder(rule.getId())
              .append(" (")
              .append(rule.getImpact())
              .append(", ")
              .append(state)
              .append("): ")
              .append(rule.getHelp());
      for (CheckedNode node : rule.getNodes()) {
        text.append("\n  at ")
            .append(node.getTarget())
            .append("\n     ")
            .append(node.getHtml().strip())
            .append("\n     ")
            .append(
                String.valueOf(node.getFailureSummary()).strip().replaceAll("\\s*\\n\\s*", "; "));
      }
      findings.add(text.toString());
    }
    return findings;
  }

  private int openDetails() {
    return ((Number)
            page.evaluate(
                "() => { const all = [...document.querySelectorAll('details:not([open])')];"
                    + " all.forEach(d => { d.open = true; d.dataset.wkProef = ''; }); return"
                    + " all.length; }"))
        .intValue();
  }

  private void closeDetails() {
    page.evaluate(
        "() => document.querySelectorAll('details[data-wk-proef]').forEach(d =>"
            + " { d.open = false; delete d.dataset.wkProef; })");
  }

  private List<String> dialogs() {
    List<String> findings = new ArrayList<>();
    Locator dialogs = page.locator("dialog:not([open])");
    int count = dialogs.count();
    for (int i = 0; i < count; i++) {
      String content = (String) dialogs.nth(i).evaluate(DIALOG_AND_STYLES);
      if (CLEAN_DIALOGS.contains(content)) {
        continue;
      }
      String id =
          (String) dialogs.nth(i).evaluate("d => d.id || d.getAttribute('aria-labelledby')");
      dialogs.nth(i).evaluate("d => { d.dataset.wkProef = ''; d.showModal(); }");
      List<String> inDialog = axe("with dialog " + id + " open", "dialog[data-wk-proef]");
      page.evaluate(
          "() => { const d = document.querySelector('dialog[data-wk-proef]'); d.close();"
              + " delete d.dataset.wkProef; }");
      if (inDialog.isEmpty()) {
        CLEAN_DIALOGS.add(content);
      }
      findings.addAll(inDialog);
    }
    return findings;
  }

  /** Sideways scrolling of the page at four widths, as findings. */
  public List<String> sidewaysScroll() {
    ViewportSize before = page.viewportSize();
    List<String> findings = new ArrayList<>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      overflow("at " + width + " pixels", findings);
    }
    page.setViewportSize(before.width, before.height);
    return findings;
  }

  /**
   * What is wrong with the page on paper: something to click or to fill in, something that stays
   * closed, or something that does not fit on A4; what asks for a page on its side is measured on
   * one.
   */
  @SuppressWarnings("unchecked")
  public List<String> onPaper() {
    ViewportSize before = page.viewportSize();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    // The browser sends these when somebody prints; imitating the medium does not.
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
    List<String> findings =
        new ArrayList<>(
            (List<String>)
                page.evaluate(
                    """
                    () => [...document.querySelectorAll(
                        'nav a, button, input, select, textarea, dialog, .wk-top, .wk-button')]
                      .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length)
                      .map(e => 'On paper is still: ' + e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '))
                      .concat([...document.querySelectorAll('.wk details')]
                        .filter(d => d.checkVisibility())
                        .filter(d => [...d.children].some(c => c.localName !== 'summary' && !c.checkVisibility()))
                        .map(d => 'On paper stays closed: ' + d.innerText.slice(0, 80)))
                    """));
    page.setViewportSize(PAPER_ON_ITS_SIDE, 900);
    overflow("on paper on its side", findings);
    page.evaluate(
        "() => document.querySelectorAll('.wk-print-wide').forEach(e => { e.hidden = true; })");
    page.setViewportSize(PAPER, 900);
    overflow("on paper", findings);
    page.evaluate(
        "() => document.querySelectorAll('.wk-print-wide').forEach(e => { e.hidden = false; })");
    page.evaluate("() => dispatchEvent(new Event('afterprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(before.width, before.height);
    return findings;
  }

  private List<String> largeText() {
    ViewportSize before = page.viewportSize();
    List<String> findings = new ArrayList<>();
    page.setViewportSize(1280, 900);
    double normal = textSize();
    letters(32);
    double large = textSize();
    if (large < normal * 1.9) {
      findings.add("Text does not grow: " + normal + " to " + large + " pixels at 200%");
    }
    overflow("with text at 200% in the browser", findings);
    letters(16);
    // Media queries do not see this one, and an intranet or a reader's own style may do it.
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
    overflow("with text at 200% on the page", findings);
    page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
    page.setViewportSize(before.width, before.height);
    return findings;
  }

  /** The size of text as somebody sets it in the browser; what is as wide as text follows it. */
  private void letters(int pixels) {
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", pixels);
    JsonObject arguments = new JsonObject();
    arguments.add("fontSizes", sizes);
    CDPSession browser = page.context().newCDPSession(page);
    browser.send("Page.setFontSizes", arguments);
    browser.detach();
  }

  private double textSize() {
    return ((Number)
            page.evaluate(
                "() => parseFloat(getComputedStyle(document.querySelector('main') || document.body)"
                    + ".fontSize)"))
        .doubleValue();
  }

  private void overflow(String state, List<String> findings) {
    @SuppressWarnings("unchecked")
    List<String> culprits =
        (List<String>)
            page.evaluate(
                """
                async () => {
                  // What observes its own size reacts after the next frames.
                  await new Promise(done => requestAnimationFrame(() =>
                    requestAnimationFrame(() => setTimeout(done, 50))));
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) {
                    return [];
                  }
                  const scrolls = element => {
                    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
                      if (getComputedStyle(e).overflowX !== 'visible') {
                        return true;
                      }
                    }
                    return false;
                  };
                  const over = [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
                  // What is placed absolutely can leave the box that it seems to be in, and a long
                  // word its own.
                  const placed = over.filter(e => getComputedStyle(e).position === 'absolute');
                  const words = [...document.body.querySelectorAll('h1, h2, h3, h4, p, li, dd, td, th, a')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                      && getComputedStyle(e).overflowX === 'visible');
                  const wide = [...words, ...over.filter(e => !scrolls(e)), ...placed]
                    .slice(0, 5)
                    .map(e => e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '));
                  return [root.scrollWidth + ' wide in ' + root.clientWidth, ...wide];
                }
                """);
    if (!culprits.isEmpty()) {
      findings.add("The page scrolls sideways " + state + ": " + String.join("\n  ", culprits));
    }
  }
}
