package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.TestAbortedException;

class BrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static Proefsite site;

  @BeforeAll
  static void start() throws IOException {
    site = new Proefsite();
    site.page("/goed", "<p style='color: black'>goed</p>");
    site.page("/inline", "<script>document.title = 'mag niet'</script>");
    site.page("/elders", "<img alt='' src='http://192.0.2.1/beeld.png'>");
    site.page("/kapot", "<link rel='stylesheet' href='/bestaat-niet.css'>");
    site.page("/start", "<h1>Welkom</h1>");
    site.page(
        "/aanmelden",
        "<form action='/start'>"
            + "<button name='gebruiker' value='wijkregisseur'>Wijkregisseur</button></form>");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void stillePaginaGeeftGeenRuis() {
    Bezoek visit = BROWSER.visit(site.address());
    visit.open("/goed");
    visit.assertNoNoise();
  }

  @Test
  void inlineScriptSchendtHetBeleid() {
    assertThat(noise("/inline"))
        .contains("content security policy: script-src-elem refused inline");
  }

  @Test
  void beeldVanEldersSchendtHetBeleid() {
    assertThat(noise("/elders")).contains("content security policy: img-src refused");
  }

  @Test
  void ontbrekendBestandWordtGemeld() {
    assertThat(noise("/kapot")).contains("answer 404: GET").contains("/bestaat-niet.css");
  }

  @Test
  void fouteScriptsWordenGemeld() {
    Bezoek visit = BROWSER.visit(site.address());
    visit.open("/goed");
    visit.page().evaluate("() => { setTimeout(() => { throw new Error('stuk') }) }");
    visit.page().waitForTimeout(200);
    assertThat(String.join("\n", visit.noise())).contains("script: Error: stuk");
    visit.expect("stuk");
  }

  @Test
  void aangekondigdeFoutIsGeenRuis() {
    Bezoek visit = BROWSER.visit(site.address()).expect("/kapot-pad").expect("404");
    visit.open("/kapot-pad");
    visit.assertNoNoise();
  }

  @Test
  void aanmeldenKiestDeGebruiker() {
    Bezoek visit = BROWSER.visit(site.address()).signOn("wijkregisseur");
    assertThat(visit.page().url()).endsWith("?gebruiker=wijkregisseur");
  }

  @Test
  void ontbrekendeBrowserIsOvergeslagenOfFout() {
    assertThatThrownBy(() -> Omgeving.missing(false, "geen browser"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("Skipped: geen browser");
    assertThatThrownBy(() -> Omgeving.missing(true, "geen browser"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("geen browser");
  }

  private static String noise(String path) {
    Bezoek visit = BROWSER.visit(site.address());
    visit.open(path);
    visit.page().waitForTimeout(200);
    assertThatThrownBy(visit::assertNoNoise).isInstanceOf(AssertionError.class);
    String noise = String.join("\n", visit.noise());
    visit.expect("");
    return noise;
  }
}
