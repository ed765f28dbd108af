package nl.wijkwerk.portaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Portlets in a real Pluto, as readers see them, and as an attacker tries them. */
class PortaalIT {
  @RegisterExtension
  @Order(1)
  static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(2)
  static final Intranet INTRANET = new Intranet();

  private static final String PAD = "/wijkplan/portlets/werk";
  private static final String LEZER = Intranet.MANAGER;
  private static final int METINGEN = 40;

  /** As web-fragment.xml of web-kit has it. */
  private static final int FORMULIEREN_IN_EEN_SESSIE = 25;

  private static String wijkwerk;
  private static Pluto pluto;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    wijkwerk = INTRANET.wijkwerk();
    pluto = INTRANET.pluto();
  }

  // ---------- What readers see ----------

  private static Bezoek bezoek(String lezer) {
    return meldAan(BROWSER.visit(pluto.adres()).expect("favicon.ico"), lezer);
  }

  private static Bezoek meldAan(Bezoek bezoek, String lezer) {
    bezoek.open("/pluto/portal");
    bezoek.page().fill("[name=j_username]", lezer);
    bezoek.page().fill("[name=j_password]", Pluto.WACHTWOORD);
    bezoek.page().click("[type=submit]");
    bezoek.page().waitForSelector("#nav");
    bezoek.page().waitForLoadState();
    return bezoek;
  }

  private static Page naar(Bezoek bezoek, String pagina) {
    bezoek.page().click("#nav >> text=\"" + pagina + "\"");
    bezoek.page().waitForLoadState();
    return bezoek.page();
  }

  @Test
  void drieOnderdelenStaanInHetPortaalMetHunEigenStijl() {
    Bezoek bezoek = bezoek(LEZER);
    Locator onderdelen = bezoek.page().locator(".wk-portaal section.wk");
    assertThat(onderdelen.count()).isEqualTo(3);
    assertThat(bezoek.page().locator(".wk-portaal:has-text('vrij van')").innerText()).contains("€");
    for (int i = 0; i < 3; i++) {
      assertThat(onderdelen.nth(i).evaluate("e => getComputedStyle(e).fontFamily").toString())
          .contains("Source Sans 3");
      assertThat(onderdelen.nth(i).locator("[data-wk-einde]").count()).isEqualTo(1);
    }
    assertThat(
            bezoek
                .page()
                .evaluate(
                    "() => document.fonts.load('16px \"Source Sans 3\"').then(letters => letters.length > 0)"))
        .isEqualTo(true);
    assertThat(bezoek.page().locator(".wk-portaal script").count()).isZero();
    for (String cel : List.of("td", "th")) {
      assertThat(
              onderdelen
                  .locator(cel)
                  .first()
                  .evaluate("e => getComputedStyle(e).fontFamily")
                  .toString())
          .as("the portal has a font of its own for cells")
          .contains("Source Sans 3");
    }
    assertThat(
            bezoek
                .page()
                .locator(".wk-steps > .is-done")
                .first()
                .evaluate("e => getComputedStyle(e, '::before').content")
                .toString())
        .as("also where the portal's page is in other letters")
        .contains("\u2713");
    kiek(bezoek, "portaal-pluto");
  }

  /** The pictures of docs/beheer/portaal.md: WIJKWERK_BEELD names the folder to put them in. */
  private static void kiek(Bezoek bezoek, String naam) {
    String map = System.getenv().getOrDefault("WIJKWERK_BEELD", "target/beeld");
    bezoek.screenshot(Path.of(map, naam + ".png"));
  }

  @Test
  void onderdeelVanEenModuleDieErNietIsZegtDatEnDeRestVanDePaginaWerkt() {
    Page pagina = naar(bezoek(LEZER), "Afspraken");
    assertThat(pagina.locator("body")).containsText("hier niet ge\u00efnstalleerd");
    assertThat(pagina.locator(".wk-portaal section.wk").count())
        .as("of the module that is there")
        .isEqualTo(2);
    assertThat(pagina.locator("body")).not().containsText("herkent dit portaal niet");
  }

  @Test
  void toezeggingenEnDeOpgavetafelStaanErKantEnKlaar() {
    Page pagina = naar(bezoek(LEZER), "Afspraken");
    assertThat(pagina.locator(".wk-portaal section.wk").count()).isEqualTo(2);
    assertThat(pagina.locator("body")).containsText("Toezeggingen De Riet");
    assertThat(pagina.locator(".wk-portaal a[href*='/samenwerking/toezegging?id=']").count())
        .isPositive();
    assertThat(pagina.locator(".wk-portaal a[href*='/samenwerking/vergadering']").count())
        .isPositive();
  }

  private static final String DUBBEL =
      "() => { const n = [...document.querySelectorAll('.wk-portaal [id]')].map(e => e.id); return"
          + " n.filter((id, i) => n.indexOf(id) !== i).join(' '); }";

  @Test
  void onderdelenOpEenPaginaHebbenGeenNaamGemeen() {
    Bezoek bezoek = bezoek(LEZER);
    onderdelenHebbenGeenNaamGemeen(bezoek.page());
    assertThat(
            bezoek
                .page()
                .evaluate(
                    "() => [...document.querySelectorAll('.wk-portaal use')].filter(u =>"
                        + " !document.querySelector(u.getAttribute('href'))).length"))
        .isEqualTo(0);
  }

  // Not the language that the browser counts with: Pluto tells it in a header, in its footer, which
  // is
  // too late once a page is longer than 16 kB. The attribute of the page itself is looked at.
  private static final String STIJL =
      "() => ['html','body','#header','#header h1','#header p','#logout a','#nav','#nav"
          + " li:not(.selected) a','#footer'].map(s => { const e = document.querySelector(s); if (!e) return s; const c"
          + " = getComputedStyle(e); return s + '|lang=' + e.lang + '|' + [...c].filter(p =>"
          + " !/locale|size|height|width|origin|inset|top|bottom|left|right/.test(p) || p ==="
          + " 'font-size').map(p => p + ':' + c.getPropertyValue(p)).join(';'); }).join('\\n')";

  @Test
  void stijlVanHetPortaalBlijftZoalsDieWas() {
    Bezoek bezoek = bezoek(LEZER);
    Object met = bezoek.page().evaluate(STIJL);
    Object zonder = naar(bezoek, "Zonder Wijkwerk").evaluate(STIJL);
    assertThat(bezoek.page().locator(".wk").count()).isZero();
    assertThat(met).isEqualTo(zonder);
  }

  @Test
  void koppelingLeidtNaarDeModuleZelf() {
    Bezoek bezoek = bezoek(LEZER);
    List<?> adressen =
        (List<?>)
            bezoek
                .page()
                .evaluate("() => [...document.querySelectorAll('.wk-portaal a')].map(a => a.href)");
    assertThat(adressen).isNotEmpty().allMatch(adres -> adres.toString().startsWith(wijkwerk));
  }

  @Test
  void keuzeInDeInstellingenWordtGetoetstEnBewaard() {
    Bezoek bezoek = bezoek(Intranet.REGISSEUR);
    Page pagina = naar(bezoek, "Naar keuze");
    assertThat(pagina.locator("body").innerText()).contains("nog niets gekozen");
    bewerk(pagina);
    Locator wijk = pagina.getByLabel("Wijk", new Page.GetByLabelOptions().setExact(true));
    assertThat(wijk.locator("option").allInnerTexts()).contains("Geen wijk", "De Riet");
    wijk.evaluate("w => w.add(new Option('een wijk', 'wijk 11'))");
    bewaar(pagina, "middelen/wat-is-over", "wijk 11");
    assertThat(pagina.locator("[role=alert]").innerText())
        .contains("code van de wijk is niet goed");
    assertThat(pagina.locator("[name='wijkwerk.portlet']").inputValue())
        .isEqualTo("middelen/wat-is-over");
    assertThat(pagina.locator("[name='wijkwerk.portlet']").innerText())
        .contains("Wijkplan: Stand van het wijkplan")
        .as("an absent module offers nothing")
        .doesNotContain("Communicatie");
    wijk.selectOption(new SelectOption().setLabel("De Riet"));
    bewaar(pagina, "middelen/wat-is-over", wijk.inputValue());
    pagina.waitForSelector(".wk-portaal");
    assertThat(pagina.locator(".wk-portaal").innerText()).contains("De Riet");
    bewerk(pagina);
    assertThat(wijk).hasValue("WK014111");
    kiek(bezoek, "portaal-instellen");
    Locator jaar = pagina.getByLabel("Jaar", new Page.GetByLabelOptions().setExact(true));
    jaar.fill("26");
    bewaar(pagina, "middelen/wat-is-over", "WK014111");
    assertThat(pagina.locator("[role=alert]")).containsText("Dit is geen jaar");
    assertThat(jaar).hasValue("26");
    for (String welk : List.of("2025", "2027")) {
      jaar.fill(welk);
      bewaar(pagina, "middelen/wat-is-over", "WK014111");
      assertThat(pagina.locator(".wk-portaal")).containsText("in " + welk);
      bewerk(pagina);
      assertThat(jaar).hasValue(welk);
    }
    jaar.fill("");
    bewaar(pagina, "middelen/wat-is-over", "WK014111");
    assertThat(pagina.locator(".wk-portaal")).not().containsText("in 2027");
    Bezoek later = bezoek(Intranet.REGISSEUR);
    assertThat(naar(later, "Naar keuze").locator(".wk-portaal").innerText()).contains("De Riet");
  }

  @Test
  void wieWijkwerkNietKentTyptDeCodeVanDeWijk() {
    Page pagina = naar(bezoek("onbekend"), "Naar keuze");
    bewerk(pagina);
    assertThat(pagina.getByLabel("Wijk of buurt (code)")).isEditable();
    assertThat(pagina.locator("[role=alert]").count()).isZero();
  }

  static void kies(Page pagina, String onderdeel, String gebied) {
    bewerk(pagina);
    bewaar(pagina, onderdeel, gebied);
  }

  private static void bewerk(Page pagina) {
    pagina
        .locator("select:has(option:text('EDIT'))")
        .selectOption(new SelectOption().setLabel("EDIT"));
    pagina.waitForSelector("[name='wijkwerk.portlet']");
  }

  private static void bewaar(Page pagina, String onderdeel, String gebied) {
    pagina.selectOption("[name='wijkwerk.portlet']", onderdeel);
    pagina.selectOption("[name='wijkwerk.gebied']", gebied);
    pagina.click("button:has-text('Opslaan')");
    pagina.waitForLoadState();
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void wieWijkwerkNietKentLeestWatTeDoen() {
    // Known to nobody, and a user of the sample whom the provider did not make known.
    for (String lezer : List.of("onbekend", "partner.corporatie")) {
      Bezoek bezoek = bezoek(lezer);
      assertThat(bezoek.page().locator("body").innerText())
          .contains("Meld u één keer aan bij Wijkwerk");
      assertThat(bezoek.page().locator(".wk").count()).isZero();
    }
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void wieZichEenKeerAanmeldtIsDaarnaInHetPortaalBekend() {
    String naam = "lezer.portaal";
    INTRANET.keycloak().maakPersoon(naam, "wijkwerk-lezer");
    assertThat(status(PAD, bewijs(v -> v.subject(naam)))).isEqualTo(401);
    INTRANET.meldAan(BROWSER.visit(wijkwerk), naam);
    assertThat(status(PAD, bewijs(v -> v.subject(naam)))).isEqualTo(200);
  }

  // ---------- What readers do ----------

  private static final String HOUDER = Intranet.HOUDER;
  private static final String DOEN = "Doen";

  /** Twelve reservations on the own posts: more than a page of the list. */
  private void reserveer() {
    JsonObject besteding =
        api(
            LEZER,
            "bestedingen",
            null,
            """
            {"omschrijving": "Buurtmoestuin", "soort": "bewonersinitiatief", "gebied": "WK014111",
             "raming": 100000, "jaarVan": 2026, "jaarTot": 2030}
            """);
    String post = post();
    for (int i = 0; i < 12; i++) {
      api(
          HOUDER,
          post + "/reserveringen",
          versie(post),
          "{\"onderdeel\": \"%s\", \"jaar\": 2027, \"bedrag\": %d, \"reden\": \"Grond\"}"
              .formatted(besteding.getString("id"), 100 + i));
    }
  }

  private String post() {
    return json(haal(middelen("posten?grootte=200"), alsHouder()))
        .getJsonArray("resultaten")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(post -> post.getString("code").equals(Intranet.POST))
        .map(post -> "posten/" + post.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject reservering(int bedrag) {
    return json(haal(middelen(post() + "/reserveringen?grootte=50"), alsHouder()))
        .getJsonArray("resultaten")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(r -> r.getJsonNumber("bedrag").intValue() == bedrag)
        .findFirst()
        .orElseThrow();
  }

  private static String middelen(String pad) {
    return wijkwerk + "/middelen/api/v1/" + pad;
  }

  private static String[] alsHouder() {
    return als(HOUDER);
  }

  private static String[] als(String wie) {
    return new String[] {"Authorization", INTRANET.bewijs(wie)};
  }

  private String versie(String pad) {
    return haal(middelen(pad), alsHouder()).headers().firstValue("ETag").orElseThrow();
  }

  private JsonObject api(String wie, String pad, String versie, String inhoud) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(middelen(pad)))
            .headers(als(wie))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(inhoud));
    HttpResponse<String> antwoord =
        stuur((versie == null ? verzoek : verzoek.header("If-Match", versie)).build());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isBetween(200, 201);
    return json(antwoord);
  }

  private static JsonObject json(HttpResponse<String> antwoord) {
    try (JsonReader lezer = Json.createReader(new StringReader(antwoord.body()))) {
      return lezer.readObject();
    }
  }

  private static Locator onderdeel(Page pagina, int nummer) {
    return pagina.locator(".wk-portaal").nth(nummer);
  }

  private static Locator blad(Page pagina, int nummer) {
    return onderdeel(pagina, nummer).locator(".wk-paging p");
  }

  private static Locator rij(Locator onderdeel, int bedrag) {
    return onderdeel.locator("tbody tr:has(strong:text-is('" + bedrag + "')) button");
  }

  @Test
  void budgethouderBladertEnGeeftVrijInEenVanTweeGelijkeOnderdelen() {
    reserveer();
    Bezoek bezoek = bezoek(HOUDER);
    Page pagina = naar(bezoek, DOEN);
    String adres = pagina.url();
    onderdelenHebbenGeenNaamGemeen(pagina);

    onderdeel(pagina, 1).locator("button[name=blad]").click();
    assertThat(blad(pagina, 1)).hasText("11 tot en met 12 van 12");
    assertThat(blad(pagina, 0)).hasText("1 tot en met 10 van 12");
    onderdelenHebbenGeenNaamGemeen(pagina);
    kiek(bezoek, "portaal-formulier");

    int bedrag = 105;
    String id = reservering(bedrag).getString("id");
    rij(onderdeel(pagina, 0), bedrag).click();
    Locator vraag = pagina.locator("dialog:modal");
    Locator reden = vraag.locator("textarea");
    Locator doe = vraag.locator("[type=submit]");
    doe.click();
    assertThat(reden).hasAttribute("aria-invalid", "true");
    assertThat(vraag.locator(".wk-summary")).isFocused();

    // Somebody changes it meanwhile: refused, with what was typed.
    String pad = "reserveringen/" + id;
    api(HOUDER, pad + "/wijzigingen", versie(pad), "{\"bedrag\": 90, \"reden\": \"Goedkoper\"}");
    reden.fill("Gaat niet door");
    doe.click();
    assertThat(vraag.locator(".wk-notice--late")).isVisible();
    assertThat(reden).hasValue("Gaat niet door");
    assertThat(vraag).containsText("90");
    doe.click();
    assertThat(onderdeel(pagina, 0).locator(".wk-notice--good")).containsText("vrijgegeven");
    assertThat(onderdeel(pagina, 1).locator(".wk-notice--good")).hasCount(0);
    assertThat(blad(pagina, 0)).hasText("1 tot en met 10 van 11");
    assertThat(pagina.url()).isEqualTo(adres);
    assertThat(pagina.locator("dialog")).hasCount(0);

    pagina.reload();
    assertThat(blad(pagina, 0)).hasText("1 tot en met 10 van 11");
    assertThat(json(haal(middelen(pad), alsHouder())).getJsonArray("wijzigingen")).hasSize(2);

    onderdeel(pagina, 0).locator("select[name$=':stand']").selectOption("VRIJGEGEVEN");
    onderdeel(pagina, 0).locator("[name$=':toon']").click();
    assertThat(onderdeel(pagina, 0).locator("tbody tr")).hasCount(1);
    assertThat(onderdeel(pagina, 1).locator("tbody tr")).hasCount(10);
    Download lijst =
        pagina.waitForDownload(
            () -> onderdeel(pagina, 0).locator("text=Deze lijst als CSV").click());
    assertThat(lijst.suggestedFilename()).isEqualTo("mijn-reserveringen.csv");
    assertThat(inhoud(lijst)).contains("Buurtmoestuin").hasLineCount(2);

    eindeBijWijkwerkAlleenVerliestNiets(pagina);
    eindeVanDeSessieVerliestNiets(bezoek, pagina);
    anderWebsiteLaatHetPortaalNietsDoen(bezoek, pagina);
  }

  private static void onderdelenHebbenGeenNaamGemeen(Page pagina) {
    assertThat(pagina.evaluate(DUBBEL)).isEqualTo("");
  }

  private static String inhoud(Download bestand) {
    try {
      return Files.readString(bestand.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module forgets the form while the session of the portal goes on. */
  private void eindeBijWijkwerkAlleenVerliestNiets(Page pagina) {
    pagina.reload();
    rij(onderdeel(pagina, 1), 104).click();
    Locator reden = pagina.locator("dialog:modal textarea");
    reden.fill("Niet meer nodig");
    // A session of a module keeps so many forms; others take the place of this one.
    for (int i = 0; i <= FORMULIEREN_IN_EEN_SESSIE; i += 2) {
      haal(pagina.url(), "Cookie", koekjes(pagina));
    }
    pagina.locator("dialog:modal [type=submit]").click();
    assertThat(onderdeel(pagina, 1)).containsText("niets verstuurd, want de sessie was verlopen");
    assertThat(onderdeel(pagina, 0)).not().containsText("verlopen");
    assertThat(pagina.locator("#logout")).isVisible();
    assertThat(reservering(104).getJsonNumber("bedrag").intValue()).isEqualTo(104);

    rij(onderdeel(pagina, 1), 104).click();
    assertThat(reden).hasValue("Niet meer nodig");
    pagina.locator("dialog:modal [type=submit]").click();
    assertThat(onderdeel(pagina, 1).locator(".wk-notice--good")).containsText("vrijgegeven");
  }

  private static String koekjes(Page pagina) {
    return pagina.context().cookies(pluto.adres()).stream()
        .map(koekje -> koekje.name + "=" + koekje.value)
        .reduce((a, b) -> a + "; " + b)
        .orElseThrow();
  }

  private void eindeVanDeSessieVerliestNiets(Bezoek bezoek, Page pagina) {
    rij(onderdeel(pagina, 1), 110).click();
    Locator reden = pagina.locator("dialog:modal textarea");
    reden.fill("Te vroeg besteld");
    pagina.context().clearCookies();
    pagina.locator("dialog:modal [type=submit]").click();
    assertThat(pagina.locator("dialog:modal [role=alert]")).containsText("niet verstuurd");
    assertThat(reden).hasValue("Te vroeg besteld");
    assertThat(reservering(110).getJsonNumber("bedrag").intValue()).isEqualTo(110);

    pagina.onceDialog(Dialog::accept);
    meldAan(bezoek, HOUDER);
    naar(bezoek, DOEN);
    rij(onderdeel(pagina, 1), 110).click();
    assertThat(reden).hasValue("Te vroeg besteld");
    assertThat(pagina.locator("dialog:modal .wk-restored")).isVisible();
  }

  private void anderWebsiteLaatHetPortaalNietsDoen(Bezoek bezoek, Page pagina) {
    Locator vorm = pagina.locator("dialog:modal form");
    String adres = vorm.evaluate("f => f.action").toString();
    String velden =
        vorm.evaluate(
                "f => new URLSearchParams([...new FormData(f), ['vrijgeven:doe', 'x']]).toString()")
            .toString();
    String sessie = koekjes(pagina);
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres))
            .header("Cookie", sessie)
            .header("Content-Type", "application/x-www-form-urlencoded");
    stuur(
        verzoek
            .copy()
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString(velden))
            .build());
    stuur(
        verzoek
            .copy()
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    velden.replaceAll("jakarta\\.faces\\.ViewState=[^&]*", "")))
            .build());
    assertThat(reservering(110)).isNotNull();
    stuur(verzoek.copy().POST(HttpRequest.BodyPublishers.ofString(velden)).build());
    assertThatThrownBy(() -> reservering(110)).isInstanceOf(NoSuchElementException.class);
  }

  private static final String CIJFERS =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83\r\n"
          + "GM0141;73107;2980\r\nWK014111;7060;420\r\nXX;1;1\r\n";

  private static FilePayload bestand(String naam, String inhoud) {
    return new FilePayload(naam, "text/csv", inhoud.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void beheerderLeestEenBestandInEnHaaltHetVerslagOp() {
    Bezoek bezoek = bezoek(Intranet.BEHEERDER);
    Page pagina = naar(bezoek, DOEN);
    Locator veld = pagina.locator("input[type=file]");
    Locator doe = pagina.locator("[name='aanlevering:doe']");

    FilePayload groot = bestand("groot.csv", "x".repeat(3 << 19));
    veld.setInputFiles(groot);
    assertThat(veld.evaluate("v => v.validationMessage").toString()).contains("1 MB");
    veld.evaluate("v => v.setCustomValidity('')");
    doe.click();
    assertThat(pagina.locator("body")).containsText("hoogstens 1 MB tegelijk");

    pagina.fill("[name='aanlevering:jaar']", "2020");
    veld.setInputFiles(bestand("twee.csv", "Zomaar een tekst\r\n"));
    doe.click();
    assertThat(pagina.locator(".wk-summary")).containsText("In twee.csv zit geen tabel");
    veld.setInputFiles(bestand("drie.csv", "a;b\r\n1;2\r\n"));
    doe.click();
    assertThat(pagina.locator(".wk-summary"))
        .containsText("Van een bestand met de koppen van drie");
    assertThat(pagina.locator("[name='aanlevering:jaar']")).hasValue("2020");

    veld.setInputFiles(bestand("cijfers.csv", CIJFERS));
    doe.click();
    Locator verslag = pagina.locator("text=Verslag met wat is geweigerd");
    verslag.waitFor();
    assertThat(pagina.locator(".wk-portaal:has-text('cijfers.csv')")).containsText("Ingelezen");
    Download csv = pagina.waitForDownload(verslag::click);
    assertThat(csv.suggestedFilename()).isEqualTo("inlezen.csv");
    assertThat(inhoud(csv)).contains("XX");
    pagina.reload();
    verslag.waitFor();
    assertThat(
            json(haal(wijkwerk + "/monitoring/api/v1/inleveringen", als(Intranet.BEHEERDER)))
                .getInt("totaal"))
        .isEqualTo(1);
  }

  @Test
  void strengBeleidVanHetPortaalLaatWerkenWatDeHandleidingZegt() throws IOException {
    List<String> beleid =
        Files.readAllLines(Projectmap.root().resolve("docs/beheer/portaal.md")).stream()
            .map(String::strip)
            .filter(regel -> regel.startsWith("default-src"))
            .toList();
    assertThat(beleid).hasSize(2);
    assertThat(beleid.get(0)).doesNotContain("script-src");

    Bezoek lezer = bezoek(LEZER);
    metBeleid(lezer.page(), beleid.get(0));
    Page lezen = naar(lezer, "Wijkwerk");
    assertThat(lezen.locator(".wk-portaal section.wk").count()).isEqualTo(3);
    assertThat(
            lezen.evaluate(
                "() => document.fonts.load('16px \"Source Sans 3\"').then(letters => letters.length > 0)"))
        .isEqualTo(true);

    Bezoek houder = bezoek(HOUDER);
    metBeleid(houder.page(), beleid.get(1));
    Page doen = naar(houder, DOEN);
    doen.evaluate("() => { window.dezelfde = true; }");
    doen.waitForResponse(
        antwoord -> "xhr".equals(antwoord.request().resourceType()),
        () -> onderdeel(doen, 0).locator("[name$=':toon']").click());
    assertThat(doen.evaluate("() => window.dezelfde")).isEqualTo(true);

    houder.expect("content security policy").expect("Content Security Policy");
    doen.unrouteAll();
    metBeleid(
        doen, beleid.get(1).replace("script-src 'self' 'unsafe-inline'", "script-src 'self'"));
    naar(houder, DOEN).evaluate("() => { window.dezelfde = true; }");
    doen.waitForNavigation(() -> onderdeel(doen, 0).locator("[name$=':toon']").click());
    assertThat(doen.evaluate("() => window.dezelfde")).isNull();
    assertThat(onderdeel(doen, 0).locator("[name$=':toon']")).isVisible();
  }

  /** As a portal that sends this along; without what Pluto itself writes in its page against it. */
  private static void metBeleid(Page pagina, String beleid) {
    pagina.route(
        adres -> adres.startsWith(pluto.adres() + "/pluto/portal"),
        route -> {
          if (!"document".equals(route.request().resourceType())) {
            route.resume();
            return;
          }
          APIResponse antwoord = route.fetch();
          Map<String, String> koppen = new HashMap<>(antwoord.headers());
          koppen.put("content-security-policy", beleid);
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(antwoord)
                  .setHeaders(koppen)
                  .setBody(
                      antwoord
                          .text()
                          .replaceAll("(?s)<style type=\"text/css\" title.*?</style>", "")
                          .replaceAll("(?i) onchange=\"self\\.location[^\"]*\"", "")));
        });
  }

  @Test
  void naAfmeldenBijHetPortaalIsErNietsMeerTeZien() {
    Bezoek bezoek = bezoek(LEZER);
    bezoek.open("/pluto/Logout");
    bezoek.open("/pluto/portal/Wijkwerk");
    assertThat(bezoek.page().locator(".wk-portaal").count()).isZero();
  }

  // ---------- What an attacker tries ----------

  private PrivateKey sleutelVanHetPortaal() {
    // Asked for, so that there is one.
    haal(pluto.adres() + "/wijkwerk-portlets/sleutels.json");
    try (Stream<Path> bestanden = Files.list(pluto.sleutels())) {
      String tekst =
          Files.readString(bestanden.findFirst().orElseThrow())
              .replaceAll("-----[A-Z ]+-----", "")
              .replaceAll("\\s", "");
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(tekst)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names of the keys that the portal publishes, the one that signs first. */
  private List<String> sleutelnamen() {
    try {
      return JWKSet.parse(haal(pluto.adres() + "/wijkwerk-portlets/sleutels.json").body())
          .getKeys()
          .stream()
          .map(JWK::getKeyID)
          .toList();
    } catch (java.text.ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private String bewijs(UnaryOperator<JWTClaimsSet.Builder> anders, PrivateKey sleutel) {
    return bewijs(anders, sleutelnamen().get(0), sleutel);
  }

  private static String bewijs(
      UnaryOperator<JWTClaimsSet.Builder> anders, String naam, PrivateKey sleutel) {
    Instant nu = Instant.now();
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(naam)
                  .type(new JOSEObjectType("wijkwerk-portaal+jwt"))
                  .build(),
              anders
                  .apply(
                      new JWTClaimsSet.Builder()
                          .issuer(Intranet.PORTAAL)
                          .subject(LEZER)
                          .audience(wijkwerk)
                          .claim("htm", "GET")
                          .claim("htp", PAD)
                          .jwtID(UUID.randomUUID().toString())
                          .issueTime(Date.from(nu))
                          .expirationTime(Date.from(nu.plusSeconds(45))))
                  .build());
      token.sign(new RSASSASigner(sleutel));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String bewijs(UnaryOperator<JWTClaimsSet.Builder> anders) {
    return bewijs(anders, sleutelVanHetPortaal());
  }

  private int status(String pad, String bewijs) {
    return haal(wijkwerk + pad, "Wijkwerk-Portaal", bewijs).statusCode();
  }

  private HttpResponse<String> haal(String adres, String... koppen) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(adres));
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return stuur(verzoek.build());
  }

  private HttpResponse<String> stuur(HttpRequest verzoek) {
    try {
      return http.send(verzoek, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsWerktEenKeer() {
    String bewijs = bewijs(v -> v);
    assertThat(status(PAD, bewijs)).isEqualTo(200);
    assertThat(status(PAD, bewijs)).isEqualTo(401);
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsVoorIetsAndersOpentNiets() throws NoSuchAlgorithmException {
    Instant nu = Instant.now();
    assertThat(status("/wijkplan/portlets/plan", bewijs(v -> v))).isEqualTo(401);
    assertThat(status(PAD + ".xhtml", bewijs(v -> v))).isEqualTo(401);
    assertThat(status(PAD, bewijs(v -> v.claim("htm", "POST")))).isEqualTo(401);
    assertThat(status(PAD, bewijs(v -> v.audience("https://elders.example")))).isEqualTo(401);
    assertThat(status(PAD, bewijs(v -> v.issuer("ander-portaal")))).isEqualTo(401);
    assertThat(
            status(
                PAD,
                bewijs(
                    v ->
                        v.issueTime(Date.from(nu.minusSeconds(120)))
                            .expirationTime(Date.from(nu.minusSeconds(75))))))
        .isEqualTo(401);
    assertThat(status(PAD, bewijs(v -> v.expirationTime(Date.from(nu.plusSeconds(3600))))))
        .isEqualTo(401);
    KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    assertThat(status(PAD, bewijs(v -> v, maker.generateKeyPair().getPrivate()))).isEqualTo(401);
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void nieuweSleutelVanHetPortaalGeldtZonderHerstartEnEenWeggehaaldeNietMeer()
      throws IOException, NoSuchAlgorithmException {
    PrivateKey oud = sleutelVanHetPortaal();
    String oudeNaam = sleutelnamen().get(0);
    assertThat(status(PAD, bewijs(v -> v, oudeNaam, oud))).isEqualTo(200);

    // As portaal.md says it of a key that leaked: another in the folder, and the old one gone.
    KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    PrivateKey nieuw = maker.generateKeyPair().getPrivate();
    try (Stream<Path> bestanden = Files.list(pluto.sleutels())) {
      for (Path bestand : bestanden.toList()) {
        Files.delete(bestand);
      }
    }
    Files.writeString(
        pluto.sleutels().resolve(Instant.now().getEpochSecond() + ".pem"),
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(nieuw.getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
    assertThat(sleutelnamen()).hasSize(1).doesNotContain(oudeNaam);
    wacht(200, () -> bewijs(v -> v, nieuw));
    wacht(401, () -> bewijs(v -> v, oudeNaam, oud));
    Bezoek bezoek = bezoek(LEZER);
    assertThat(bezoek.page().locator(".wk-portaal section.wk").count())
        .as("the portal signs with it too")
        .isEqualTo(3);
  }

  /** Wijkwerk asks for keys that it does not know twice in half a minute at most. */
  private void wacht(int status, Supplier<String> bewijs) {
    Instant einde = Instant.now().plusSeconds(70);
    int gekregen;
    while ((gekregen = status(PAD, bewijs.get())) == 503 && Instant.now().isBefore(einde)) {
      try {
        TimeUnit.SECONDS.sleep(2);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    assertThat(gekregen).isEqualTo(status);
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsOpentAlleenPortlets() {
    String api = "/wijkplan/api/v1/wijkplannen";
    assertThat(status(api, bewijs(v -> v.claim("htp", api)))).isEqualTo(401);
    assertThat(status("/wijkplan/", bewijs(v -> v.claim("htp", "/wijkplan/")))).isEqualTo(401);
    assertThat(haal(wijkwerk + PAD, "Authorization", "Bearer " + bewijs(v -> v)).statusCode())
        .isEqualTo(401);
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void bewijsHelptEenAndereSiteNiet() {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(wijkwerk + PAD))
            .header("Wijkwerk-Portaal", bewijs(v -> v.claim("htm", "POST")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("a=b"));
    assertThat(stuur(verzoek.copy().header("Sec-Fetch-Site", "cross-site").build()).statusCode())
        .isEqualTo(403);
    assertThat(
            stuur(verzoek.copy().header("Origin", "https://elders.example").build()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void doorHetPortaalKomtMenNietBuitenDePortlets() throws IOException {
    for (String pad :
        List.of(
            "/wijkplan/jakarta.faces.resource/../api/v1/openapi.json",
            "/wijkplan/jakarta.faces.resource/..%2fapi/v1/openapi.json",
            "/wijkplan/jakarta.faces.resource/%2e%2e/api/v1/openapi.json",
            "/wijkplan/jakarta.faces.resource/..;/api/v1/openapi.json",
            "/wijkplan/portlets/werk",
            "/wijkplan/portlets.json",
            "/wijkplan/api/v1/openapi.json",
            "/openbaar/oidc/sleutels.json",
            "//elders.example/wijkplan/jakarta.faces.resource/a.css",
            "/http://elders.example/a.css")) {
      assertThat(ruw(pluto.adres(), "GET /wijkwerk-portlets/bron" + pad, "localhost"))
          .as(pad)
          .containsPattern("^HTTP/1.1 (400|404)");
    }
    assertThat(
            ruw(
                pluto.adres(),
                "GET /wijkwerk-portlets/bron/wijkplan/jakarta.faces.resource/wijkwerk.css.xhtml?ln=wk",
                "localhost"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  @Bedrijfsregel("KRN-15")
  void verzonnenNaamKomtErOokMetEenBewijsNietIn() throws IOException {
    assertThat(ruw(wijkwerk, "GET " + PAD, "elders.example", "Wijkwerk-Portaal: " + bewijs(v -> v)))
        .containsPattern("^HTTP/1.1 (403|421)");
  }

  // As it stands, without a client that tidies the address up.
  private static String ruw(String waar, String wat, String host, String... koppen)
      throws IOException {
    try (Socket verbinding = new Socket("localhost", URI.create(waar).getPort())) {
      verbinding
          .getOutputStream()
          .write(
              (wat
                      + " HTTP/1.1\r\nHost: "
                      + host
                      + "\r\nConnection: close\r\n"
                      + String.join("", Stream.of(koppen).map(kop -> kop + "\r\n").toList())
                      + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // ---------- What it costs ----------

  /** Prints how long a portlet takes through the portal, against the same view direct. */
  @Test
  void tijdDoorHetPortaalTegenRechtstreeks() {
    Bezoek bezoek = bezoek(LEZER);
    Page pagina = naar(bezoek, "Naar keuze");
    kies(pagina, "monitoring/afstand", "WK014111");
    String portaal = pluto.adres() + "/pluto/portal/Naar%20keuze";
    String sessie = koekjes(pagina);
    String leeg = pluto.adres() + "/pluto/portal/Zonder%20Wijkwerk";
    String zelf = "/monitoring/portlets/afstand?gebied=WK014111";
    Bezoek rechtstreeks = INTRANET.meldAan(BROWSER.visit(wijkwerk), LEZER);
    String aanmelding =
        rechtstreeks.page().context().cookies(wijkwerk + "/monitoring/").stream()
            .map(koekje -> koekje.name + "=" + koekje.value)
            .reduce((a, b) -> a + "; " + b)
            .orElseThrow();
    assertThat(haal(portaal, "Cookie", sessie).body()).contains("data-wk-einde");
    assertThat(haal(wijkwerk + zelf, "Cookie", aanmelding).body()).contains("data-wk-einde");
    List<Long> door = new ArrayList<>();
    List<Long> kaal = new ArrayList<>();
    List<Long> recht = new ArrayList<>();
    for (int i = 0; i < METINGEN; i++) {
      door.add(duur(portaal, sessie));
      kaal.add(duur(leeg, sessie));
      recht.add(duur(wijkwerk + zelf, aanmelding));
    }
    double zelfDoor = midden(door) - midden(kaal);
    System.out.printf(
        "Portlet through Pluto: %.1f ms, ratio %.2f to direct. Whole page of Pluto with it: %.1f ms,"
            + " ratio %.2f. Page of Pluto without: %.1f ms. Direct: %.1f ms%n",
        zelfDoor,
        zelfDoor / midden(recht),
        midden(door),
        midden(door) / midden(recht),
        midden(kaal),
        midden(recht));
  }

  private long duur(String adres, String koekje) {
    long begin = System.nanoTime();
    haal(adres, "Cookie", koekje);
    return System.nanoTime() - begin;
  }

  private static double midden(List<Long> metingen) {
    Collections.sort(metingen);
    return metingen.get(metingen.size() / 2) / 1e6;
  }
}
