package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing on at a real Keycloak, as people and programs do it, and as an attacker tries it. */
class AanmeldenIT {
  @RegisterExtension
  @Order(1)
  static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(2)
  static final Intranet INTRANET = new Intranet();

  private static final String REGISSEUR = "wijkwerk-wijkregisseur-WK014111";
  private static final String MANAGER = "wijkwerk-manager-wijksturing";
  private static final String LEZER = "wijkwerk-lezer";
  private static final String PLANNEN = "/wijkplan/api/v1/wijkplannen";

  private final HttpClient http = HttpClient.newHttpClient();
  private static Keycloak keycloak;
  private static String wijkwerk;

  @BeforeAll
  static void start() {
    keycloak = INTRANET.keycloak();
    wijkwerk = INTRANET.wijkwerk();
  }

  private static Bezoek bezoek() {
    // Pages of errors and of Keycloak have no picture for their tab.
    return BROWSER.visit(wijkwerk).expect("favicon.ico");
  }

  private static Bezoek aangemeld(String persoon) {
    Bezoek bezoek = bezoek();
    bezoek.open("/wijkplan/");
    Keycloak.vulIn(bezoek.page(), persoon);
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/wijkplan/");
    return bezoek;
  }

  private static boolean bijKeycloak(Bezoek bezoek) {
    return bezoek.page().url().startsWith(keycloak.uitgever());
  }

  private int status(String pad, String... koppen) {
    return antwoord(pad, koppen).statusCode();
  }

  private HttpResponse<String> antwoord(String pad, String... koppen) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(wijkwerk + pad));
    for (int i = 0; i < koppen.length; i += 2) {
      verzoek.header(koppen[i], koppen[i + 1]);
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
  void wieEenPaginaOpentMeldtZichAanEnKomtDaarTerug() {
    keycloak.maakPersoon("een", REGISSEUR);
    Bezoek bezoek = bezoek();
    bezoek.open("/wijkplan/?zoek=riet");
    assertThat(bezoek.page().url())
        .startsWith(keycloak.uitgever())
        .contains("response_type=code", "code_challenge_method=S256", "state=", "nonce=");
    Keycloak.vulIn(bezoek.page(), "een");
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/wijkplan/?zoek=riet");
    assertThat(bezoek.page().locator("header").innerText()).contains("Proef een");
  }

  @Test
  void tweedeModuleVraagtNietOpnieuwOmAanmelden() {
    keycloak.maakPersoon("twee", REGISSEUR);
    Bezoek bezoek = aangemeld("twee");
    List<String> buiten = new ArrayList<>();
    bezoek
        .page()
        .onRequest(
            verzoek -> {
              if (verzoek.url().startsWith(keycloak.uitgever())) {
                buiten.add(verzoek.url());
              }
            });
    bezoek.open("/middelen/");
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/middelen/");
    assertThat(buiten).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void andereGroepenGeldenBijDeVolgendeAanmelding() {
    keycloak.maakPersoon("drie", REGISSEUR, MANAGER);
    Bezoek bezoek = aangemeld("drie");
    bezoek.open("/");
    assertThat(bezoek.page().locator("main").innerText()).contains("De Riet");
    keycloak.neemUitGroep("drie", REGISSEUR);
    keycloak.neemUitGroep("drie", MANAGER);
    bezoek.page().click("text=Afmelden");
    bezoek.page().waitForURL(wijkwerk + "/aanmelden");
    bezoek.expect("answer 403").expect("status of 403");
    bezoek.open("/wijkplan/");
    Keycloak.vulIn(bezoek.page(), "drie");
    assertThat(bezoek.status()).isEqualTo(403);
    assertThat(bezoek.page().locator("main").innerText()).contains("nog geen rol");
    assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi("drie"))).isEqualTo(403);
  }

  @Test
  void afmeldenEindigtOokDeAanmeldingBijDeGemeente() {
    keycloak.maakPersoon("vier", REGISSEUR);
    Bezoek bezoek = aangemeld("vier");
    bezoek.page().click("text=Afmelden");
    bezoek.page().waitForURL(wijkwerk + "/wijkplan/aanmelden");
    assertThat(bezoek.page().locator("body").innerText()).contains("account van de gemeente");
    bezoek.open("/wijkplan/");
    assertThat(bijKeycloak(bezoek)).as("somebody has to give the password again").isTrue();
  }

  @Test
  void wieElderWordtAfgemeldIsHetHierOok() {
    keycloak.maakPersoon("vijf", REGISSEUR);
    Bezoek bezoek = aangemeld("vijf");
    keycloak.meldAf("vijf");
    bezoek.open("/wijkplan/");
    assertThat(bijKeycloak(bezoek)).isTrue();
  }

  @Test
  void kaderVanDeAanmelddienstMeldtDeSessieAfEnGeenAndere() {
    keycloak.maakPersoon("zes", REGISSEUR);
    keycloak.maakPersoon("zes.b", REGISSEUR);
    Bezoek een = aangemeld("zes");
    Bezoek ander = aangemeld("zes.b");
    String uit = "/openbaar/oidc/uit?iss=" + keycloak.uitgever() + "&sid=";
    assertThat(
            status("/openbaar/oidc/uit?iss=https://elders.example&sid=" + keycloak.sessie("zes")))
        .isEqualTo(400);
    HttpResponse<String> antwoord = antwoord(uit + keycloak.sessie("zes"));
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains(
            "frame-ancestors "
                + URI.create(keycloak.uitgever()).resolve("/").toString().replaceAll("/$", ""));
    ander.open("/wijkplan/");
    assertThat(bijKeycloak(ander)).isFalse();
    // Keycloak still knows the browser, so that it comes back by itself, as a new sign-on.
    List<String> buiten = new ArrayList<>();
    een.page().onRequest(verzoek -> buiten.add(verzoek.url()));
    een.open("/wijkplan/");
    assertThat(buiten).anyMatch(adres -> adres.startsWith(keycloak.uitgever()));
  }

  @Test
  void wieBijDeAanmelddienstAfmeldtIsDoorHetKaderOokHierAfgemeld() {
    keycloak.maakPersoon("vijftien", REGISSEUR);
    Bezoek bezoek = aangemeld("vijftien");
    String uit = wijkwerk + "/openbaar/oidc/uit";
    keycloak.meldtAfInEenKader(
        uit,
        () -> {
          bezoek.page().navigate(keycloak.afmelden());
          Response kader =
              bezoek
                  .page()
                  .waitForResponse(
                      antwoord -> antwoord.url().startsWith(uit),
                      () -> bezoek.page().click("#kc-logout"));
          assertThat(kader.status()).isEqualTo(200);
          bezoek.page().waitForLoadState(LoadState.NETWORKIDLE);
          assertThat(kader.frame().parentFrame()).isNotNull();
          assertThat(kader.frame().title()).as("what Keycloak may show").isEqualTo("Afgemeld");
        });
    bezoek.open("/wijkplan/");
    assertThat(bijKeycloak(bezoek)).isTrue();
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void programmaMetEenBewijsVoorDeApiMagErin() {
    keycloak.maakPersoon("zeven", REGISSEUR);
    assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi("zeven"))).isEqualTo(200);
    HttpResponse<String> zonder = antwoord(PLANNEN);
    assertThat(zonder.statusCode()).isEqualTo(401);
    assertThat(zonder.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
  }

  private static String voorDeApi(String persoon) {
    return keycloak.toegangsbewijs("koppeling", "koppeling-geheim", persoon);
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void bewijsVoorEenAnderOfVanAanmeldenOpentDeApiNiet() {
    keycloak.maakPersoon("acht", REGISSEUR);
    for (String bewijs :
        List.of(
            keycloak.toegangsbewijs("andere-toepassing", "ander-geheim", "acht"),
            keycloak.aanmeldbewijs("koppeling", "koppeling-geheim", "acht"),
            voorDeApi("acht") + "x",
            "onzin")) {
      HttpResponse<String> antwoord = antwoord(PLANNEN, "Authorization", "Bearer " + bewijs);
      assertThat(antwoord.statusCode()).isEqualTo(401);
      assertThat(antwoord.headers().firstValue("WWW-Authenticate").orElseThrow())
          .contains("invalid_token");
      assertThat(antwoord.body()).contains("niet geldig");
    }
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void ouderBewijsGeeftEenAfgenomenRolNietTerug() {
    keycloak.maakPersoon("negen", REGISSEUR, LEZER);
    String ouder = voorDeApi("negen");
    assertThat(status(PLANNEN, "Authorization", "Bearer " + ouder)).isEqualTo(200);
    keycloak.neemUitGroep("negen", REGISSEUR);
    keycloak.neemUitGroep("negen", LEZER);
    Bezoek bezoek = bezoek().expect("answer 403").expect("status of 403");
    bezoek.open("/wijkplan/");
    Keycloak.vulIn(bezoek.page(), "negen");
    assertThat(bezoek.status()).isEqualTo(403);
    assertThat(status(PLANNEN, "Authorization", "Bearer " + ouder)).isEqualTo(403);
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void groepElderMetDezelfdeNaamGeeftDeRolNiet() {
    keycloak.maakPersoon("zestien", MANAGER);
    assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi("zestien"))).isEqualTo(200);
    keycloak.maakPersoon("zestien.b", "ander/" + MANAGER);
    krijgtGeenRol("zestien.b");
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void kenmerkDatIemandZelfInvultIsGeenGroep() {
    keycloak.maakPersoonMetKenmerk("zeventien", "groups", MANAGER);
    krijgtGeenRol("zeventien");
  }

  private void krijgtGeenRol(String persoon) {
    assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi(persoon))).isEqualTo(403);
    Bezoek bezoek = bezoek().expect("answer 403").expect("status of 403");
    bezoek.open("/wijkplan/");
    Keycloak.vulIn(bezoek.page(), persoon);
    assertThat(bezoek.status()).isEqualTo(403);
    assertThat(bezoek.page().locator("main").innerText()).contains("nog geen rol");
  }

  @Test
  void nieuweSleutelVanDeAanmelddienstWerktZonderHerstart() {
    keycloak.maakPersoon("tien", REGISSEUR);
    assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi("tien"))).isEqualTo(200);
    keycloak.metNieuweSleutel(
        "nieuw",
        () -> {
          assertThat(status(PLANNEN, "Authorization", "Bearer " + voorDeApi("tien")))
              .isEqualTo(200);
          aangemeld("tien");
        });
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void zonderAanmelddienstKomtNiemandBinnenMaarWieBinnenIsWerktDoor() {
    keycloak.maakPersoon("elf", REGISSEUR);
    keycloak.maakPersoon("elf.b", REGISSEUR);
    Bezoek binnen = aangemeld("elf");
    Bezoek buiten = bezoek();
    String terug = terugVan(buiten, "elf.b");
    keycloak.zwijgt(
        () -> {
          binnen.open("/wijkplan/");
          assertThat(binnen.status()).isEqualTo(200);
          buiten.expect("answer 503").expect("status of 503");
          buiten.page().navigate(terug);
          assertThat(buiten.status()).isEqualTo(503);
          assertThat(buiten.page().locator("main").innerText())
              .contains("aanmelddienst van de gemeente antwoordt niet");
          Toegankelijkheid.of(buiten.page()).check();
        });
    buiten.open("/wijkplan/");
    assertThat(buiten.page().url()).isEqualTo(wijkwerk + "/wijkplan/");
  }

  /** Signs on at Keycloak, and stops the browser on its way back. */
  private static String terugVan(Bezoek bezoek, String persoon) {
    List<String> terug = new ArrayList<>();
    // The page that it stops on has no picture for its tab.
    bezoek.expect("favicon.ico");
    // Redirects cannot be stopped in the browser, so the answer that sends it back is.
    bezoek
        .page()
        .route(
            adres -> adres.contains("/login-actions/authenticate"),
            route -> {
              APIResponse antwoord = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
              terug.add(antwoord.headers().get("location"));
              route.fulfill(
                  new Route.FulfillOptions().setResponse(antwoord).setStatus(200).setBody("stop"));
            });
    bezoek.open("/wijkplan/");
    Keycloak.vulIn(bezoek.page(), persoon);
    bezoek.page().unrouteAll();
    return terug.get(0);
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void wegTerugWerktEenKeerEnAlleenInDeBrowserDieBegon() {
    keycloak.maakPersoon("twaalf", REGISSEUR);
    Bezoek bezoek = bezoek();
    String terug = terugVan(bezoek, "twaalf");
    Bezoek ander = bezoek().expect("answer 400").expect("status of 400");
    ander.page().navigate(terug);
    assertThat(ander.status()).isEqualTo(400);
    bezoek.page().navigate(terug);
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/wijkplan/");
    bezoek.expect("answer 400").expect("status of 400");
    bezoek.page().navigate(terug);
    assertThat(bezoek.status()).isEqualTo(400);
    assertThat(bezoek.page().locator("main").innerText()).contains("al gebruikt");
  }

  @Test
  @Bedrijfsregel("KRN-09")
  void naAanmeldenBlijftMenOpDezeSite() {
    keycloak.maakPersoon("dertien", REGISSEUR);
    Bezoek bezoek = bezoek();
    bezoek.open("/openbaar/oidc/begin?naar=https://elders.example/");
    Keycloak.vulIn(bezoek.page(), "dertien");
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/");
    bezoek.open("/openbaar/oidc/begin?naar=//elders.example/");
    assertThat(bezoek.page().url()).isEqualTo(wijkwerk + "/");
  }

  @Test
  @Bedrijfsregel("KRN-14")
  void gebruikersVanDeDemonstratieZijnErNiet() {
    // One whose name is now of somebody at the provider, and one whose name is free.
    for (String gebruiker : List.of(Intranet.BEHEERDER, "griffier")) {
      HttpResponse<String> aanmelding =
          stuur(
              HttpRequest.newBuilder(URI.create(wijkwerk + "/openbaar/aanmelding"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString("gebruiker=" + gebruiker))
                  .build());
      assertThat(aanmelding.statusCode()).isEqualTo(403);
      assertThat(aanmelding.headers().firstValue("Set-Cookie")).isEmpty();
      String wachtwoord =
          Base64.getEncoder()
              .encodeToString((gebruiker + ":demo").getBytes(StandardCharsets.US_ASCII));
      assertThat(status(PLANNEN, "Authorization", "Basic " + wachtwoord)).isEqualTo(401);
    }
  }

  @Test
  @Bedrijfsregel("KRN-15")
  void verzonnenNaamVanDeSiteWordtGeweigerd() throws IOException {
    try (java.net.Socket lijn = new java.net.Socket("localhost", INTRANET.poort())) {
      lijn.getOutputStream()
          .write(
              "GET /openbaar/oidc/begin HTTP/1.1\r\nHost: elders.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(antwoord).startsWith("HTTP/1.1 421").doesNotContain("Location:");
    }
  }

  /** Its style sheets are refused as well, so it must be readable without them. */
  @Test
  void wieEenAnderAdresKentLeestWaarWijkwerkWelIs() {
    Bezoek bezoek = BROWSER.visit("http://127.0.0.1:" + INTRANET.poort());
    bezoek.expect("answer 421").expect("status of 421").expect("MIME type");
    // axe asks for them again, by script, and the page allows no script to ask for anything.
    bezoek.expect("Content Security Policy").expect("connect-src refused").expect("request: csp");
    bezoek.open("/wijkplan/");
    assertThat(bezoek.status()).isEqualTo(421);
    Toegankelijkheid.of(bezoek.page()).check();
    assertThat(bezoek.page().locator("svg").first().boundingBox().width)
        .as("the mark, without a style sheet")
        .isLessThan(40);
  }

  @Test
  void wieNergensBewijsVanHeeftKanNiemandAfmelden() {
    keycloak.maakPersoon("veertien", REGISSEUR);
    Bezoek bezoek = aangemeld("veertien");
    HttpResponse<String> antwoord =
        stuur(
            HttpRequest.newBuilder(URI.create(wijkwerk + "/openbaar/oidc/uit"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "logout_token="
                            + keycloak.aanmeldbewijs("koppeling", "koppeling-geheim", "veertien")))
                .build());
    assertThat(antwoord.statusCode()).isEqualTo(400);
    bezoek.open("/wijkplan/");
    assertThat(bijKeycloak(bezoek)).isFalse();
  }

  @Test
  void publiceertAlleenDeOpenbareHelftVanDeEigenSleutel() {
    HttpResponse<String> antwoord = antwoord("/openbaar/oidc/sleutels.json");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body()).contains("\"kty\":\"RSA\"", "\"n\":").doesNotContain("\"d\":");
  }
}
