package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Portlets in a real Pluto, as readers see them, and as an attacker tries them. */
class PortaalIT {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String PORTAAL = "pluto";
  private static final String PAD = "/wijkplan/portlets/werk";
  private static final String LEZER = "manager.wijksturing";
  private static final int METINGEN = 40;

  private static Product product;
  private static Pluto pluto;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    int wijkwerk = Poorten.free();
    int portaal = Poorten.free();
    String basis = "http://localhost:" + wijkwerk;
    product =
        Product.start(
            Product.freshFolder("portaal"),
            wijkwerk,
            Map.of(
                "WIJKWERK_MODULES",
                "wijkplan,monitoring,middelen",
                "WIJKWERK_BASIS",
                basis,
                "WIJKWERK_PORTAAL_UITGEVER",
                PORTAAL,
                "WIJKWERK_PORTAAL_SLEUTELS",
                "http://localhost:" + portaal + "/wijkwerk-portlets/sleutels.json"));
    pluto = Pluto.start(portaal, PORTAAL, basis);
    product.awaitReady();
  }

  @AfterAll
  static void stop() {
    if (pluto != null) {
      pluto.close();
    }
    if (product != null) {
      product.close();
    }
  }

  // ---------- What readers see ----------

  private static Bezoek bezoek(String lezer) {
    Bezoek bezoek = BROWSER.visit(pluto.adres()).expect("favicon.ico");
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
    bezoek
        .page()
        .screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target/pluto.png")).setFullPage(true));
  }

  @Test
  void onderdelenOpEenPaginaHebbenGeenNaamGemeen() {
    Bezoek bezoek = bezoek(LEZER);
    assertThat(
            bezoek
                .page()
                .evaluate(
                    "() => { const n = [...document.querySelectorAll('.wk-portaal [id]')].map(e =>"
                        + " e.id); return n.filter((id, i) => n.indexOf(id) !== i).join(' '); }"))
        .isEqualTo("");
    assertThat(
            bezoek
                .page()
                .evaluate(
                    "() => [...document.querySelectorAll('.wk-portaal use')].filter(u =>"
                        + " !document.querySelector(u.getAttribute('href'))).length"))
        .isEqualTo(0);
  }

  private static final String STIJL =
      "() => ['html','body','#header','#header h1','#header p','#logout a','#nav','#nav"
          + " li:not(.selected) a','#footer'].map(s => { const e = document.querySelector(s); if (!e) return s; const c"
          + " = getComputedStyle(e); return s + [...c].filter(p =>"
          + " !/size|height|width|origin|inset|top|bottom|left|right/.test(p) || p ==="
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
    assertThat(adressen)
        .isNotEmpty()
        .allMatch(adres -> adres.toString().startsWith(product.address()));
  }

  @Test
  void keuzeInDeInstellingenWordtGetoetstEnBewaard() {
    Bezoek bezoek = bezoek("wijkregisseur.deriet");
    Page pagina = naar(bezoek, "Naar keuze");
    assertThat(pagina.locator("body").innerText()).contains("nog niets gekozen");
    kies(pagina, "middelen/wat-is-over", "De Riet");
    assertThat(pagina.locator("[role=alert]").innerText())
        .contains("code van de wijk is niet goed");
    assertThat(pagina.locator("[name='wijkwerk.portlet']").inputValue())
        .isEqualTo("middelen/wat-is-over");
    assertThat(pagina.locator("[name='wijkwerk.portlet']").innerText())
        .contains("Wijkplan: Stand van het wijkplan")
        .as("an absent module offers nothing")
        .doesNotContain("Communicatie");
    bewaar(pagina, "middelen/wat-is-over", "WK014111");
    pagina.waitForSelector(".wk-portaal");
    assertThat(pagina.locator(".wk-portaal").innerText()).contains("De Riet");
    Bezoek later = bezoek("wijkregisseur.deriet");
    assertThat(naar(later, "Naar keuze").locator(".wk-portaal").innerText()).contains("De Riet");
  }

  static void kies(Page pagina, String onderdeel, String gebied) {
    pagina
        .locator("select:has(option:text('EDIT'))")
        .selectOption(new SelectOption().setLabel("EDIT"));
    pagina.waitForSelector("[name='wijkwerk.portlet']");
    bewaar(pagina, onderdeel, gebied);
  }

  private static void bewaar(Page pagina, String onderdeel, String gebied) {
    pagina.selectOption("[name='wijkwerk.portlet']", onderdeel);
    pagina.fill("[name='wijkwerk.gebied']", gebied);
    pagina.click("button:has-text('Opslaan')");
    pagina.waitForLoadState();
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void wieWijkwerkNietKentLeestWatTeDoen() {
    Bezoek bezoek = bezoek("onbekend");
    assertThat(bezoek.page().locator("body").innerText())
        .contains("Meld u één keer aan bij Wijkwerk");
    assertThat(bezoek.page().locator(".wk").count()).isZero();
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

  private String bewijs(UnaryOperator<JWTClaimsSet.Builder> anders, PrivateKey sleutel) {
    Instant nu = Instant.now();
    try {
      String naam =
          JWKSet.parse(haal(pluto.adres() + "/wijkwerk-portlets/sleutels.json").body())
              .getKeys()
              .get(0)
              .getKeyID();
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(naam)
                  .type(new JOSEObjectType("wijkwerk-portaal+jwt"))
                  .build(),
              anders
                  .apply(
                      new JWTClaimsSet.Builder()
                          .issuer(PORTAAL)
                          .subject(LEZER)
                          .audience(product.address())
                          .claim("htm", "GET")
                          .claim("htp", PAD)
                          .jwtID(UUID.randomUUID().toString())
                          .issueTime(Date.from(nu))
                          .expirationTime(Date.from(nu.plusSeconds(45))))
                  .build());
      token.sign(new RSASSASigner(sleutel));
      return token.serialize();
    } catch (JOSEException | java.text.ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private String bewijs(UnaryOperator<JWTClaimsSet.Builder> anders) {
    return bewijs(anders, sleutelVanHetPortaal());
  }

  private int status(String pad, String bewijs) {
    return haal(product.address() + pad, "Wijkwerk-Portaal", bewijs).statusCode();
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
  void bewijsOpentAlleenPortlets() {
    String api = "/wijkplan/api/v1/wijkplannen";
    assertThat(status(api, bewijs(v -> v.claim("htp", api)))).isEqualTo(401);
    assertThat(status("/wijkplan/", bewijs(v -> v.claim("htp", "/wijkplan/")))).isEqualTo(401);
    assertThat(
            haal(product.address() + PAD, "Authorization", "Bearer " + bewijs(v -> v)).statusCode())
        .isEqualTo(401);
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void bewijsHelptEenAndereSiteNiet() {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(product.address() + PAD))
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
    assertThat(
            ruw(
                product.address(),
                "GET " + PAD,
                "elders.example",
                "Wijkwerk-Portaal: " + bewijs(v -> v)))
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
    String sessie =
        pagina.context().cookies(pluto.adres()).stream()
            .map(koekje -> koekje.name + "=" + koekje.value)
            .reduce((a, b) -> a + "; " + b)
            .orElseThrow();
    String leeg = pluto.adres() + "/pluto/portal/Zonder%20Wijkwerk";
    String zelf = "/monitoring/portlets/afstand?gebied=WK014111";
    Bezoek rechtstreeks = BROWSER.visit(product.address()).signOn(LEZER);
    String aanmelding =
        rechtstreeks.page().context().cookies(product.address() + "/monitoring/").stream()
            .map(koekje -> koekje.name + "=" + koekje.value)
            .reduce((a, b) -> a + "; " + b)
            .orElseThrow();
    assertThat(haal(portaal, "Cookie", sessie).body()).contains("data-wk-einde");
    assertThat(haal(product.address() + zelf, "Cookie", aanmelding).body())
        .contains("data-wk-einde");
    List<Long> door = new ArrayList<>();
    List<Long> kaal = new ArrayList<>();
    List<Long> recht = new ArrayList<>();
    for (int i = 0; i < METINGEN; i++) {
      door.add(duur(portaal, sessie));
      kaal.add(duur(leeg, sessie));
      recht.add(duur(product.address() + zelf, aanmelding));
    }
    System.out.printf(
        "Portlet through Pluto %.1f ms (page of Pluto without one %.1f ms), direct %.1f ms, ratio"
            + " %.2f%n",
        midden(door), midden(kaal), midden(recht), midden(door) / midden(recht));
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
