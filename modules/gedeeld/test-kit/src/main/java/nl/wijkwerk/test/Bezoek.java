package nl.wijkwerk.test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One person's visit: a browser profile with one page, and everything that went wrong in it unseen.
 * What is not announced with {@link #expect} fails the test: errors in the console, breaches of the
 * content security policy, script errors, requests that failed or were refused.
 */
public final class Bezoek implements AutoCloseable {

  private static final String REPORT_CSP =
      "addEventListener('securitypolicyviolation', e => console.error('content security policy: '"
          + " + e.effectiveDirective + ' refused ' + (e.blockedURI || 'inline') + ' '"
          + " + (e.sample || '') + ' at ' + e.sourceFile + ':' + e.lineNumber))";

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private volatile int status;
  private final List<String> noise = new ArrayList<>();
  private final List<Predicate<String>> expected = new ArrayList<>();

  Bezoek(com.microsoft.playwright.Browser browser, String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(this.address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(30_000);
    if (Browser.TRACED) {
      context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    }
    context.addInitScript(REPORT_CSP);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            noise.add("console: " + message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> noise.add("script: " + error.error()));
    context.onResponse(
        response -> {
          if (response.request().isNavigationRequest()
              && ofWindow(response)
              && response.status() / 100 != 3) {
            status = response.status();
          }
          if (response.status() >= 400) {
            noise.add(
                "answer "
                    + response.status()
                    + ": "
                    + response.request().method()
                    + " "
                    + response.url());
          }
        });
    context.onRequestFailed(
        request -> {
          // A page that is left, and a download, count as aborted.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            noise.add("request: " + request.failure() + ": " + request.url());
          }
        });
    page = context.newPage();
  }

  private static boolean ofWindow(Response response) {
    try {
      return response.frame().parentFrame() == null;
    } catch (PlaywrightException e) {
      // The answer for a window that opens comes before the window.
      return false;
    }
  }

  public Page page() {
    return page;
  }

  /** The status with which the page that is shown was answered. */
  public int status() {
    return status;
  }

  BrowserContext context() {
    return context;
  }

  /** Opens a path of the product, and fails when it answers with an error that is not expected. */
  public Response open(String path) {
    return page.navigate(address + path);
  }

  /**
   * Signs on by clicking a fictitious user on the sign-on page, and is then on the page that this
   * leads to.
   *
   * @param user name to sign on with, as the button sends it
   */
  public Bezoek signOn(String user) {
    open("/aanmelden");
    page.locator("button[name=gebruiker][value=\"" + user + "\"]").click();
    page.waitForURL(url -> !url.contains("/aanmelden") && !url.contains("/aanmelding"));
    return this;
  }

  /** What contains this text is meant to happen in this visit. */
  public Bezoek expect(String text) {
    expected.add(line -> line.contains(text));
    return this;
  }

  /** Everything that went wrong so far and was not expected. */
  public List<String> noise() {
    return noise.stream()
        .filter(line -> expected.stream().noneMatch(each -> each.test(line)))
        .distinct()
        .toList();
  }

  /** Fails with everything that went wrong unseen. */
  public void assertNoNoise() {
    List<String> lines = noise();
    if (!lines.isEmpty()) {
      throw new AssertionError(
          "The browser reports, last on " + page.url() + ":\n  " + String.join("\n  ", lines));
    }
  }

  /** A picture of the whole page. */
  public void screenshot(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
