package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.wijkwerk.test.Bezoek;

/** Reading in figures. */
public final class InlezenPagina extends Pagina {

  private InlezenPagina(Bezoek visit) {
    super(visit);
  }

  public static InlezenPagina open(Bezoek visit) {
    visit.open("/monitoring/inlezen");
    return new InlezenPagina(visit);
  }

  /** Hands in files, sees what they hold, and is then on the page that shows their progress. */
  public Verslag leesIn(Path... files) {
    field(page.locator("main"), "Bestanden").setInputFiles(files);
    submit(button("Bestand bekijken"));
    checkAccessibility("Bestand bekijken");
    submit(button("Bestand inlezen"));
    return new Verslag(visit);
  }

  /** Progress, and then the report. */
  public static final class Verslag extends Pagina {

    private Verslag(Bezoek visit) {
      super(visit);
    }

    /** Waits for the outcome while the progress shows on the page. */
    public Verslag wachtOpUitkomst(double seconds) {
      page.getByText("Gebieden gelezen")
          .or(page.getByText("Er is niets opgeslagen."))
          .first()
          .waitFor(
              new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(seconds * 1000));
      awaitComplete();
      return this;
    }

    /** Whether the page shows progress, with nothing of the report yet. */
    public boolean toontVoortgang() {
      return page.locator("progress").count() == 1 && !text().contains("Gebieden gelezen");
    }

    /** A figure of the report, by its title: "17.341". */
    public String kerncijfer(String title) {
      return page.locator("dt", new Page.LocatorOptions().setHasText(title))
          .locator("xpath=following-sibling::dd[1]")
          .innerText()
          .strip();
    }
  }
}
