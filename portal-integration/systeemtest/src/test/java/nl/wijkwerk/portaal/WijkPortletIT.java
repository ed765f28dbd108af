package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Blocks of Wijkwerk in pages of an intranet of another name, as {@code <wijk-portlet>} puts them
 * there. Both names are of one site (gemeente.localhost), so that ordinary cookies go along.
 */
class WijkPortletIT {
  @RegisterExtension
  @Order(1)
  static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(2)
  static final Intranet INTRANET = new Intranet();

  private static final String SCRIPT = "/openbaar/wijk-portlet-1.js";
  private static final String GELD =
      "<wijk-portlet module=\"middelen\" name=\"wat-is-over\" wijk=\"WK014111\"></wijk-portlet>";

  /** What an intranet may do to everything on its pages. */
  private static final String LASTIG =
      """
      html { font-size: 62.5%; } * { box-sizing: content-box; letter-spacing: .02em; }
      body { margin: 0; background: #efeaf3; color: #2c2233; font: 1.6rem/1.5 Georgia, serif; }
      .kolom { padding: 2.4rem; max-width: 70rem; } .donker { background: #221a2a; color: #f3edf7; }
      iframe { height: 50px !important; border: 5px solid red; width: 90px !important; }
      p, section, a, button, h2 { color: inherit; font-family: Georgia, serif !important; margin: 3rem; }
      """;

  private static Gastsite gast;
  private static String wijkwerk;
  private static String intranet;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    gast = INTRANET.gast();
    wijkwerk = INTRANET.wijkwerk();
    intranet = INTRANET.website();
  }

  private static String script() {
    return "<script src=\"" + wijkwerk + SCRIPT + "\" crossorigin=\"anonymous\" defer></script>";
  }

  private static String blad(String kop, String inhoud) {
    return """
        <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Mijn team</title>
        <link rel="icon" href="data:,"><style>%s</style>%s</head>
        <body><main><div class="kolom"><h1>Mijn team</h1><p id="eigen">Tekst van het <a href="#eigen">intranet</a>.</p></div>
        %s</main><footer data-wk-einde></footer></body></html>
        """
        .formatted(LASTIG, kop, inhoud);
  }

  private static Bezoek open(String inhoud) {
    return open(BROWSER.visit(wijkwerk).expect("favicon.ico"), inhoud);
  }

  private static Bezoek open(Bezoek bezoek, String inhoud) {
    gast.zet("/", blad(script(), inhoud), null);
    bezoek.page().navigate(intranet + "/");
    return bezoek;
  }

  private static Bezoek aangemeld() {
    return aangemeld(Intranet.REGISSEUR);
  }

  private static Bezoek aangemeld(String wie) {
    return INTRANET.meldAan(BROWSER.visit(wijkwerk), wie);
  }

  private static Bezoek afgemeld() {
    return BROWSER
        .visit(wijkwerk)
        .expect("favicon.ico")
        .expect("answer 401")
        .expect("status of 401");
  }

  /** Waits until the frame of the n-th block holds this view. */
  private static Frame kader(Bezoek bezoek, int nummer, String selector) {
    bezoek
        .page()
        .waitForFunction(
            "n => document.querySelectorAll('wijk-portlet')[n].shadowRoot.querySelector('iframe')",
            nummer);
    Locator kader = bezoek.page().locator("wijk-portlet").nth(nummer).locator("iframe");
    kader.contentFrame().locator(selector).waitFor();
    Frame frame = kader.elementHandle().contentFrame();
    assertThat(frame).as("frame of block %s", nummer).isNotNull();
    return frame;
  }

  private static Frame getoond(Bezoek bezoek, int nummer) {
    // The browser does not lay out frames that are out of sight.
    bezoek.page().locator("wijk-portlet").nth(nummer).scrollIntoViewIfNeeded();
    Frame kader = kader(bezoek, nummer, "[data-wk-stand=getoond]");
    past(bezoek, nummer, kader);
    return kader;
  }

  private static void past(Bezoek bezoek, int nummer, Frame kader) {
    for (int poging = 0; ; poging++) {
      double inhoud =
          ((Number)
                  kader.evaluate(
                      "() => document.querySelector('[data-wk-kader]').getBoundingClientRect().bottom"))
              .doubleValue();
      double hoogte = hoogte(bezoek, nummer);
      if (Math.abs(hoogte - inhoud) <= 1) {
        return;
      }
      assertThat(poging).as("height %s, content %s", hoogte, inhoud).isLessThan(50);
      bezoek.page().waitForTimeout(100);
    }
  }

  private static double hoogte(Bezoek bezoek, int nummer) {
    return ((Number)
            bezoek
                .page()
                .locator("wijk-portlet")
                .nth(nummer)
                .evaluate("e => e.getBoundingClientRect().height"))
        .doubleValue();
  }

  private static void stand(Bezoek bezoek, int nummer, String stand) {
    bezoek
        .page()
        .waitForFunction(
            "([n, s]) => document.querySelectorAll('wijk-portlet')[n].dataset.stand === s",
            List.of(nummer, stand));
  }

  /** Keeps what the block says of itself, to be waited for. */
  private static Bezoek luister(Bezoek bezoek) {
    bezoek
        .page()
        .addInitScript(
            "addEventListener('wijk-portlet', e => { e.target.dataset.stand = e.detail.stand; })");
    return bezoek;
  }

  /** The pictures of docs/beheer/intranet.md: WIJKWERK_BEELD names the folder to put them in. */
  private static void kiek(Bezoek bezoek, String naam) {
    String map = System.getenv().getOrDefault("WIJKWERK_BEELD", "target/beeld");
    bezoek.screenshot(Path.of(map, naam + ".png"));
  }

  private HttpResponse<byte[]> haal(String pad, String... koppen) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(wijkwerk + pad));
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    try {
      return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final String STIJL =
      """
      () => ['html', 'body', 'main', '#eigen', '#eigen a', 'h1'].map(s => {
        const stijl = getComputedStyle(document.querySelector(s));
        return [...stijl].filter(n => !/^(block-size|height|perspective-origin|transform-origin)$/.test(n))
          .map(n => n + ':' + stijl.getPropertyValue(n)).join(';');
      }).join('\\n')
      """;

  private static String lichtEnDonker() {
    return "<div class=\"kolom\">"
        + GELD
        + "</div><div class=\"kolom donker\"><p>Donkere kolom</p>"
        + GELD.replace("wijk=", "omgeving=\"donker\" wijk=")
        + "</div>";
  }

  @Test
  void blokPastInLichtEnDonkerEnLaatDePaginaEromheenZoalsZeIs() {
    Bezoek bezoek = aangemeld();
    gast.zet("/zonder", blad("", lichtEnDonker()), null);
    bezoek.page().navigate(intranet + "/zonder");
    Object zonder = bezoek.page().evaluate(STIJL);
    open(bezoek, lichtEnDonker());
    for (int breedte : List.of(320, 390, 1440)) {
      bezoek.page().setViewportSize(breedte, 900);
      for (int nummer : List.of(0, 1)) {
        Frame kader = getoond(bezoek, nummer);
        assertThat(kader.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
            .isEqualTo(0);
        assertThat(
                kader.evaluate("() => getComputedStyle(document.querySelector('h2')).fontFamily"))
            .asString()
            .doesNotContain("Georgia");
      }
      kiek(bezoek, "intranet-" + breedte);
    }
    assertThat(bezoek.page().evaluate(STIJL)).isEqualTo(zonder);
    assertThat(getoond(bezoek, 1).evaluate("() => document.querySelector('.wk-dark') !== null"))
        .isEqualTo(true);
    assertThat(getoond(bezoek, 0).evaluate("() => document.querySelector('.wk-dark') !== null"))
        .isEqualTo(false);
    assertThat(
            bezoek.page().locator("wijk-portlet").first().locator("iframe").getAttribute("title"))
        .isEqualTo("Wat is over");
    List<String> bevindingen = Toegankelijkheid.of(bezoek.page()).headings("Mijn team").findings();
    assertThat(bevindingen).as(String.join("\n\n", bevindingen)).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-20")
  void formulierWerktOpDezelfdeSiteEnOpEenAndereStaatErDeVerwijzing() {
    Bezoek bezoek = aangemeld(Intranet.HOUDER);
    open(bezoek, "<wijk-portlet module=\"middelen\" name=\"mijn-reserveringen\"></wijk-portlet>");
    Frame kader = getoond(bezoek, 0);
    kader.selectOption("[name='lijst:stand']", "VRIJGEGEVEN");
    kader.click("[name='lijst:toon']");
    kader.waitForSelector(
        "option[value=VRIJGEGEVEN][selected]",
        new Frame.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    assertThat(kader.url()).contains("inbed=");
    assertThat(bezoek.page().url()).isEqualTo(intranet + "/");

    bezoek.open("/middelen/portlets/mijn-reserveringen?inbed=" + gast.onder("127.0.0.1"));
    assertThat(bezoek.page().locator("form").count()).isZero();
    assertThat(bezoek.page().locator(".wk-portlet").innerText())
        .contains("Dat kan in Wijkwerk zelf");
    assertThat(bezoek.page().locator(".wk-portlet__foot a").getAttribute("href"))
        .isEqualTo("/middelen/");
  }

  @Test
  void hoogteVolgtDeInhoud() {
    Bezoek bezoek = open(aangemeld(), GELD);
    Frame kader = getoond(bezoek, 0);
    double eerst = hoogte(bezoek, 0);
    kader.evaluate(
        "() => { const p = document.createElement('p'); p.id = 'erbij'; p.style.height = '400px';"
            + " document.querySelector('[data-wk-kader]').append(p); }");
    past(bezoek, 0, kader);
    assertThat(hoogte(bezoek, 0)).isGreaterThan(eerst + 390);
    kader.evaluate("() => document.getElementById('erbij').remove()");
    past(bezoek, 0, kader);
    assertThat(hoogte(bezoek, 0)).isEqualTo(eerst);
  }

  @Test
  void wieIsAfgemeldMeldtZichAanInEenVensterEnZietDanAlleBlokken() {
    Bezoek bezoek = luister(afgemeld());
    open(bezoek, lichtEnDonker());
    Frame kader = kader(bezoek, 0, "[data-wk-stand=afgemeld]");
    past(bezoek, 0, kader);
    kader(bezoek, 1, "[data-wk-stand=afgemeld]");
    stand(bezoek, 0, "afgemeld");
    assertThat(kader.locator("h2").innerText()).isEqualTo("Meld u aan om dit te zien");
    kiek(bezoek, "intranet-afgemeld");
    List<String> bevindingen = Toegankelijkheid.of(bezoek.page()).findings();
    assertThat(bevindingen).as(String.join("\n\n", bevindingen)).isEmpty();
    Page venster = bezoek.page().waitForPopup(() -> kader.locator("[data-wk-aanmelden]").click());
    venster.waitForLoadState();
    assertThat(venster.url()).startsWith(INTRANET.keycloak().uitgever());
    Keycloak.meldAan(venster, Intranet.REGISSEUR);
    getoond(bezoek, 0);
    getoond(bezoek, 1);
    stand(bezoek, 1, "getoond");
    for (int poging = 0; !venster.isClosed() && poging < 50; poging++) {
      bezoek.page().waitForTimeout(100);
    }
    assertThat(venster.isClosed()).isTrue();
  }

  @Test
  void blokVanEenSessieDieEindigdeVraagtOmAanmeldenZodraIemandIetsDoet() {
    Bezoek bezoek = open(aangemeld(), GELD).expect("answer 401").expect("status of 401");
    Frame kader = getoond(bezoek, 0);
    Page ander = bezoek.page().context().newPage();
    ander.navigate(wijkwerk + "/middelen/");
    ander.click("text=Afmelden");
    ander.waitForURL("**/aanmelden");
    assertThat(kader.locator("[data-wk-stand=getoond]").count()).isEqualTo(1);
    kader.evaluate("() => location.reload()");
    past(bezoek, 0, kader(bezoek, 0, "[data-wk-stand=afgemeld]"));
  }

  @Test
  void verwijzingOpentDeModuleInHetHeleVenster() {
    Bezoek bezoek = open(aangemeld(), GELD);
    getoond(bezoek, 0).locator(".wk-portlet__foot a").click();
    bezoek.page().waitForURL(wijkwerk + "/middelen/wijk?gebied=WK014111");
  }

  @Test
  void watErNietIsBlijftStilWeg() {
    Bezoek bezoek = luister(BROWSER.visit(wijkwerk).expect("favicon.ico"));
    bezoek.expect("answer 404: GET " + wijkwerk + "/communicatie/portlets.json");
    bezoek.expect("status of 404");
    open(
        bezoek,
        "<wijk-portlet module=\"communicatie\" name=\"plichten\">Staat in Wijkwerk</wijk-portlet>"
            + "<wijk-portlet module=\"middelen\" name=\"bestaat-niet\"></wijk-portlet>");
    for (int nummer : List.of(0, 1)) {
      stand(bezoek, nummer, "afwezig");
      assertThat(hoogte(bezoek, nummer)).isZero();
    }
    assertThat(bezoek.page().locator("body").innerText()).doesNotContain("Wijkwerk");
  }

  @Test
  void zonderVerbindingStaatErEenZinMetEenKnopDieHetOpnieuwProbeert() {
    Bezoek bezoek = luister(aangemeld()).expect("ERR_FAILED").expect("portlets.json");
    bezoek.page().route("**/portlets.json", route -> route.abort());
    open(bezoek, "<div class=\"kolom\">" + GELD + "</div>");
    stand(bezoek, 0, "fout");
    Locator blok = bezoek.page().locator("wijk-portlet");
    assertThat(blok.locator("p").innerText()).contains("nu niet te bereiken");
    kiek(bezoek, "intranet-fout");
    List<String> bevindingen = Toegankelijkheid.of(bezoek.page()).findings();
    assertThat(bevindingen).as(String.join("\n\n", bevindingen)).isEmpty();
    bezoek.page().unroute("**/portlets.json");
    blok.locator("button").press("Enter");
    getoond(bezoek, 0);
    assertThat(blok.locator("p").count()).isZero();
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void vreemdeWebsiteKrijgtNietsTeZien() {
    Bezoek bezoek = luister(aangemeld()).expect("frame-ancestors").expect("ERR_BLOCKED");
    gast.zet("/", blad(script(), "<div class=\"kolom\">" + GELD + "</div>"), null);
    String vreemd = gast.onder("elders.gemeente.localhost");
    bezoek.page().navigate(vreemd + "/");
    stand(bezoek, 0, "geweigerd");
    assertThat(bezoek.page().locator("wijk-portlet iframe").count()).isZero();
    assertThat(bezoek.page().locator("wijk-portlet p").innerText()).contains("mag op deze website");
    String pad = "/middelen/portlets/wat-is-over?gebied=WK014111&inbed=";
    for (String herkomst : List.of(vreemd, intranet + ".kwaad.example", "*")) {
      bezoek.page().navigate(wijkwerk + pad + herkomst);
      assertThat(bezoek.page().content())
          .contains("data-wk-portlet-inhoud")
          .doesNotContain("data-wk-kader=\"" + herkomst);
    }
    bezoek.page().navigate(wijkwerk + pad + intranet);
    assertThat(bezoek.page().content()).contains("data-wk-kader=\"" + intranet + "\"");
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void gewoonKaderInEenVreemdeWebsiteBlijftLeegVanElkePagina() {
    Bezoek bezoek = aangemeld().expect("frame-ancestors").expect("ERR_BLOCKED");
    String vreemd = gast.onder("elders.gemeente.localhost");
    for (String pad :
        List.of(
            "/middelen/portlets/wat-is-over?gebied=WK014111",
            "/middelen/wijk?gebied=WK014111",
            "/middelen/",
            "/wijkplan/",
            "/",
            "/aanmelden",
            "/middelen/bestaat-niet")) {
      bezoek.expect("answer 404").expect("status of 404");
      gast.zet(
          "/kader",
          "<!DOCTYPE html><html lang=\"nl\"><title>Kader</title><link rel=\"icon\" href=\"data:,\">"
              + "<iframe name=\"wijkwerk\" src=\""
              + wijkwerk
              + pad
              + "\"></iframe>",
          null);
      bezoek.page().navigate(vreemd + "/kader");
      assertThat(bezoek.page().frame("wijkwerk").url()).as(pad).startsWith("chrome-error:");
      // The same page where it is admitted: what kept it away is where it stands.
      bezoek.page().navigate(intranet + "/kader");
      assertThat(bezoek.page().frame("wijkwerk").url()).as(pad).startsWith(wijkwerk);
    }
    gast.zet(
        "/kader",
        "<!DOCTYPE html><html lang=\"nl\"><title>Kader</title><link rel=\"icon\" href=\"data:,\">"
            + "<iframe name=\"wijkwerk\" src=\""
            + wijkwerk
            + "/middelen/api/v1/posten\"></iframe>",
        null);
    bezoek.page().navigate(intranet + "/kader");
    assertThat(bezoek.page().frame("wijkwerk").url())
        .as("the API, in no page at all")
        .startsWith("chrome-error:");
  }

  @Test
  void blokToontHetJaarDatDePaginaNoemt() {
    Bezoek bezoek =
        open(
            aangemeld(),
            GELD.replace("wijk=", "jaar=\"2027\" wijk=")
                + GELD.replace("wijk=", "jaar=\"2025\" wijk="));
    assertThat(getoond(bezoek, 0).locator("body").innerText())
        .contains("in 2027", "Geluksbudgetten");
    assertThat(getoond(bezoek, 1).locator("body").innerText())
        .contains("geen eigen posten in 2025")
        .doesNotContain("Geluksbudgetten");
    bezoek.expect("answer 400").expect("status of 400");
    bezoek
        .page()
        .locator("wijk-portlet")
        .first()
        .evaluate("blok => blok.setAttribute('jaar', 'vorig jaar')");
    assertThat(kader(bezoek, 0, "[data-wk-stand=fout]").locator("body").innerText())
        .contains("geen heel getal");
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void berichtVanEenAnderVensterTeltNiet() {
    gast.zet(
        "/kwaad",
        "<!DOCTYPE html><title>x</title><link rel=\"icon\" href=\"data:,\"><script>"
            + "parent.postMessage({wijkPortlet: 1, hoogte: 1234, stand: 'kwaad'}, '*')</script>",
        null);
    Bezoek bezoek = luister(aangemeld());
    open(bezoek, GELD + "<iframe title=\"Anders\" src=\"/kwaad\"></iframe>");
    Frame kader = getoond(bezoek, 0);
    // From the page itself, and from a frame of Wijkwerk's own that is not the block's.
    bezoek
        .page()
        .evaluate("() => postMessage({wijkPortlet: 1, hoogte: 1234, stand: 'kwaad'}, '*')");
    bezoek
        .page()
        .evaluate(
            "u => new Promise(klaar => { const i = document.createElement('iframe'); i.src = u;"
                + " i.onload = klaar; document.body.append(i); })",
            wijkwerk + "/middelen/portlets/wat-is-over?gebied=WK014111");
    Frame los = bezoek.page().frames().get(bezoek.page().frames().size() - 1);
    assertThat(los.url()).startsWith(wijkwerk);
    los.evaluate("() => parent.postMessage({wijkPortlet: 1, hoogte: 1234, stand: 'kwaad'}, '*')");
    bezoek.page().waitForTimeout(300);
    past(bezoek, 0, kader);
    stand(bezoek, 0, "getoond");
    // The same words from the block's own frame do count: the message itself is well-formed.
    kader.evaluate("() => parent.postMessage({wijkPortlet: 1, hoogte: 1234, stand: 'proef'}, '*')");
    stand(bezoek, 0, "proef");
    assertThat(hoogte(bezoek, 0)).isEqualTo(1234);
  }

  @Test
  void browserWeigertEenScriptMetEenAndereHash() {
    Bezoek bezoek = BROWSER.visit(wijkwerk).expect("integrity");
    String goed = integriteit();
    for (String hash : List.of(goed.substring(0, goed.length() - 4) + "AAAA", goed)) {
      gast.zet(
          "/",
          blad(
              script().replace(" defer", " integrity=\"" + hash + "\" defer"),
              GELD.replace("></", "><a href=\"/\">Open Wijkwerk</a></")
                  .replace("middelen", "geen")),
          null);
      bezoek.expect("404");
      bezoek.page().navigate(intranet + "/");
      boolean loopt = hash.equals(goed);
      assertThat(bezoek.page().evaluate("() => !!customElements.get('wijk-portlet')"))
          .isEqualTo(loopt);
      if (!loopt) {
        assertThat(bezoek.page().locator("wijk-portlet a").isVisible()).isTrue();
      }
    }
  }

  private String integriteit() {
    try {
      return "sha384-"
          + Base64.getEncoder()
              .encodeToString(MessageDigest.getInstance("SHA-384").digest(haal(SCRIPT).body()));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void scriptEnLijstMogenDoorElkeWebsiteWordenGelezenEnHetScriptBlijftBewaard() {
    HttpResponse<byte[]> script = haal(SCRIPT);
    assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(script.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
    String etag = script.headers().firstValue("ETag").orElseThrow();
    assertThat(haal(SCRIPT, "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(haal(SCRIPT, "If-None-Match", "\"anders\"").statusCode()).isEqualTo(200);
    for (String pad : List.of("/middelen/portlets.json", "/communicatie/portlets.json")) {
      assertThat(haal(pad).headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
    assertThat(haal("/middelen/portlets/wat-is-over").headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void koekjeGaatNietMeeNaarEenAndereSite() {
    Bezoek bezoek = luister(aangemeld()).expect("answer 401").expect("status of 401");
    gast.zet("/", blad(script(), GELD), null);
    bezoek.page().navigate(gast.onder("127.0.0.1") + "/");
    past(bezoek, 0, kader(bezoek, 0, "[data-wk-stand=afgemeld]"));
    stand(bezoek, 0, "afgemeld");
  }

  @Test
  void watDeBeheerderKopieertWerktOokOnderEenStrengInhoudsbeleid() {
    // The administrator is no budget holder, and so may not see what one does.
    Bezoek beheerder = aangemeld(Intranet.BEHEERDER).expect("answer 403").expect("status of 403");
    beheerder.open("/inbedden");
    beheerder.page().locator("#fragment-middelen-1").waitFor();
    String script = beheerder.page().inputValue("#script");
    String beleid = beheerder.page().inputValue("#beleid");
    String fragment = beheerder.page().inputValue("#fragment-middelen-1");
    assertThat(script).contains(integriteit(), "crossorigin=\"anonymous\"");
    assertThat(beheerder.page().locator("code").first().innerText()).contains(intranet);
    beheerder.page().locator("#fragment-middelen-1").scrollIntoViewIfNeeded();
    for (int nummer = 0; nummer < beheerder.page().locator("wijk-portlet").count(); nummer++) {
      beheerder.page().locator("wijk-portlet").nth(nummer).scrollIntoViewIfNeeded();
      Frame kader = kader(beheerder, nummer, "[data-wk-stand=getoond], [data-wk-stand=fout]");
      if (kader.querySelector("[data-wk-stand=getoond]") != null) {
        past(beheerder, nummer, kader);
      }
    }
    List<String> bevindingen =
        Toegankelijkheid.of(beheerder.page()).headings("Wijkwerk in uw intranet").findings();
    assertThat(bevindingen).as(String.join("\n\n", bevindingen)).isEmpty();
    beheerder.page().evaluate("() => scrollTo(0, 0)");
    kiek(beheerder, "intranet-inbedden");
    Bezoek bezoek = luister(aangemeld());
    gast.zet(
        "/streng",
        "<!DOCTYPE html><html lang=\"nl\"><title>Streng</title><link rel=\"icon\" href=\"data:,\">"
            + script
            + fragment,
        "default-src 'none'; img-src data:; " + beleid);
    bezoek.page().navigate(intranet + "/streng");
    getoond(bezoek, 0);
  }

  @Test
  void anderDanDeBeheerderZietDeFragmentenNiet() {
    Bezoek bezoek = aangemeld().expect("answer 403").expect("status of 403");
    bezoek.open("/inbedden");
    assertThat(bezoek.status()).isEqualTo(403);
  }
}
