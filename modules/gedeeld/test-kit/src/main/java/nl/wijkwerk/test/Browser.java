package nl.wijkwerk.test;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, started once per thread that tests; each {@link Bezoek} is a
 * profile of its own. Use it as a static {@code @RegisterExtension}. After each test the visits are
 * closed; when the test failed, a picture and the page of each are in {@code target/browser}, and
 * with {@code WIJKWERK_BROWSER_SPOOR=1} a trace, that keeps the page at every step and so takes
 * half as long again.
 *
 * <p>Without a Chromium the tests are skipped and say so; with {@code WIJKWERK_BROWSER_VERPLICHT=1}
 * they fail. {@code WIJKWERK_CHROMIUM} names another browser than the one that is found.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

  /** Whether visits are traced. */
  static final boolean TRACED = "1".equals(System.getenv("WIJKWERK_BROWSER_SPOOR"));

  private static final List<String> FLAGS =
      List.of(
          "--disable-background-networking",
          "--disable-client-side-phishing-detection",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,"
              + "InterestFeedContentSuggestions,MediaRouter,OptimizationHints,Translate",
          "--disable-sync",
          "--metrics-recording-only",
          "--no-default-browser-check",
          "--no-first-run",
          "--no-pings",
          "--lang=nl-NL");

  // Playwright wants everything of one browser on one thread.
  private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
      ThreadLocal.withInitial(Browser::launch);

  private final ThreadLocal<List<Bezoek>> visits = ThreadLocal.withInitial(ArrayList::new);

  /** A visitor without sign-on, on a desktop screen of 1440 by 900. */
  public Bezoek visit(String address) {
    Bezoek visit = new Bezoek(CHROMIUM.get(), address);
    visits.get().add(visit);
    return visit;
  }

  /** A browser of this machine, if there is one. */
  public static Optional<Path> executable() {
    String named = System.getenv("WIJKWERK_CHROMIUM");
    if (named != null && !named.isBlank()) {
      Path path = Path.of(named);
      if (!Files.isExecutable(path)) {
        throw new IllegalStateException("WIJKWERK_CHROMIUM is no program: " + named);
      }
      return Optional.of(path);
    }
    return candidates().filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> candidates() {
    Stream<Path> onPath =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(
                name ->
                    Stream.of(
                            Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(java.io.File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)));
    Stream<Path> mac =
        Stream.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
    Stream<Path> windows =
        Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
            .map(System::getenv)
            .filter(folder -> folder != null)
            .flatMap(
                folder ->
                    Stream.of(
                        Path.of(folder, "Google/Chrome/Application/chrome.exe"),
                        Path.of(folder, "Chromium/Application/chrome.exe"),
                        Path.of(folder, "Microsoft/Edge/Application/msedge.exe")));
    return Stream.of(onPath, mac, windows).flatMap(each -> each);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    requireExecutable();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean failed = context.getExecutionException().isPresent();
    List<AssertionError> failures = new ArrayList<>();
    List<Bezoek> own = visits.get();
    for (int i = 0; i < own.size(); i++) {
      Bezoek visit = own.get(i);
      if (failed) {
        keep(context, visit, i + 1);
      } else {
        try {
          visit.assertNoNoise();
        } catch (AssertionError e) {
          failures.add(e);
          keep(context, visit, i + 1);
        }
      }
      visit.close();
    }
    own.clear();
    if (!failures.isEmpty()) {
      AssertionError first = failures.remove(0);
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private static void keep(ExtensionContext context, Bezoek visit, int number) {
    String test =
        String.join(
            "-",
            context.getRequiredTestClass().getSimpleName(),
            context.getRequiredTestMethod().getName(),
            // One of the runs of a test with parameters.
            context.getDisplayName().replace("()", ""));
    Path folder = Path.of("target", "browser");
    try {
      Files.createDirectories(folder);
      String name = test.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + number;
      visit.screenshot(folder.resolve(name + ".png"));
      Files.writeString(folder.resolve(name + ".html"), visit.page().content());
      if (TRACED) {
        visit
            .context()
            .tracing()
            .stop(new Tracing.StopOptions().setPath(folder.resolve(name + "-trace.zip")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // The failure of the test itself is what must be reported, not that of its picture.
      System.err.println("No picture of " + test + ": " + e.getMessage());
    }
  }

  private static Path requireExecutable() {
    return executable()
        .orElseThrow(
            () ->
                Omgeving.missing(
                    "WIJKWERK_BROWSER_VERPLICHT",
                    "no Chromium on this machine: install one, or name it in WIJKWERK_CHROMIUM"));
  }

  private static com.microsoft.playwright.Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(requireExecutable())
                .setChromiumSandbox(!Omgeving.isRoot())
                .setArgs(FLAGS));
  }
}
