package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToegankelijkheidTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static Proefsite site;

  @BeforeAll
  static void start() throws IOException {
    site = new Proefsite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void eenGoedePaginaHeeftGeenBevindingen() {
    List<String> findings =
        findings(
            """
            <main><h1>Plan</h1>
            <details><summary>Meer</summary><p>Uitleg</p></details>
            <dialog aria-labelledby="vraag"><h2 id="vraag">Zeker?</h2>
              <form method="dialog"><button>Plan intrekken</button></form></dialog>
            </main><footer data-wk-einde></footer>
            """);
    assertThat(findings).isEmpty();
  }

  @Test
  void afgebrokenPaginaWordtNietGeloofd() {
    assertThat(findings("<main><h1>Plan</h1></main>"))
        .singleElement()
        .asString()
        .contains("has no end");
  }

  @Test
  void ontbrekendeKopWordtGenoemd() {
    assertThat(findings("<main><h1>Iets anders</h1></main><p data-wk-einde></p>"))
        .singleElement()
        .asString()
        .contains("\"Plan\" is not there")
        .contains("Iets anders");
  }

  @Test
  void veldZonderNaamWordtGevonden() {
    assertThat(findings("<main><h1>Plan</h1><input></main><p data-wk-einde></p>"))
        .singleElement()
        .asString()
        .contains("label (critical, as it opens)")
        .contains("<input>");
  }

  @Test
  void foutInGeslotenDetailsWordtGevonden() {
    assertThat(
            findings(
                "<main><h1>Plan</h1><details><summary>Meer</summary><input></details></main>"
                    + "<p data-wk-einde></p>"))
        .anyMatch(finding -> finding.contains("with all details open"));
  }

  @Test
  void foutInGeslotenDialoogWordtGevonden() {
    assertThat(
            findings(
                "<main><h1>Plan</h1><dialog id='vraag' aria-label='Vraag'><input></dialog></main>"
                    + "<p data-wk-einde></p>"))
        .anyMatch(finding -> finding.contains("with dialog vraag open"));
  }

  @Test
  void foutInEenGeopendMenuWordtGevonden() {
    site.page(
        "/menu",
        "<main><h1>Plan</h1><div id='menu' hidden><input></div></main>" + "<p data-wk-einde></p>");
    Bezoek visit = BROWSER.visit(site.address());
    visit.open("/menu");
    assertThat(
            Toegankelijkheid.of(visit.page())
                .overlay("menu", page -> page.evaluate("() => { menu.hidden = false; }"))
                .findings())
        .singleElement()
        .asString()
        .contains("label (critical, with menu)");
  }

  @Test
  void foutInEenFrameWordtGevonden() {
    site.page("/frame", "<main><h1>Portlet</h1><input></main>");
    assertThat(
            findings(
                "<main><h1>Plan</h1><iframe src='/frame' title='Portlet'></iframe></main>"
                    + "<p data-wk-einde></p>"))
        .singleElement()
        .asString()
        .contains("[iframe, input]");
  }

  @Test
  void zijwaartsSchuivenWordtGevonden() {
    List<String> findings =
        findings(
            "<main><h1>Plan</h1><p style='width:500px'>breed</p>"
                + "<div style='overflow-x:auto' tabindex='0' role='region' aria-label='Tabel'>"
                + "<p style='width:3000px'>mag</p></div></main><p data-wk-einde></p>");
    assertThat(findings)
        .hasSize(2)
        .allMatch(finding -> finding.contains("breed"))
        .anyMatch(finding -> finding.contains("at 320 pixels"))
        .anyMatch(finding -> finding.contains("at 390 pixels"));
  }

  @Test
  void tekstDieNietGroeitWordtGevonden() {
    assertThat(findings("<main style='font-size:16px'><h1>Plan</h1></main><p data-wk-einde></p>"))
        .singleElement()
        .asString()
        .contains("Text does not grow");
  }

  @Test
  void zijwaartsSchuivenMetGroteTekstWordtGevondenHoeDieOokIsIngesteld() {
    String pagina = "<main><h1>Plan</h1><p style='%s'>breed</p></main><p data-wk-einde></p>";
    assertThat(findings(pagina.formatted("width:calc(70rem - 900px)")))
        .hasSize(2)
        .anyMatch(finding -> finding.contains("with text at 200% in the browser"))
        .anyMatch(finding -> finding.contains("with text at 200% on the page"));
    // "medium" is what the browser is set to, whatever the page says.
    assertThat(
            findings(
                pagina.formatted(
                    "font-size:medium;width:calc(70rem - 900px - (1em - 16px) * 100)")))
        .singleElement()
        .asString()
        .contains("with text at 200% on the page");
  }

  @Test
  void bevindingenMakenDeTestRood() {
    site.page("/rood", "<main><h1>Plan</h1><input></main><p data-wk-einde></p>");
    Bezoek visit = BROWSER.visit(site.address());
    visit.open("/rood");
    assertThatThrownBy(() -> Toegankelijkheid.of(visit.page()).headings("Plan").check())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("1 findings on " + site.address() + "/rood");
  }

  private static List<String> findings(String body) {
    site.page("/proef", body);
    Bezoek visit = BROWSER.visit(site.address());
    visit.open("/proef");
    return Toegankelijkheid.of(visit.page()).headings("Plan").findings();
  }
}
