package nl.wijkwerk.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortletkernTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String PLAATS = "wk1";
  private static final Adressen ADRESSEN =
      new Adressen() {
        @Override
        public String toon(Portletpad pad) {
          return "/portaal/toon?" + pad.adres();
        }

        @Override
        public String stuur(Portletpad pad) {
          return "/portaal/stuur?" + pad.adres();
        }

        @Override
        public String haal(Portletpad pad) {
          return "/portaal/haal?" + pad.adres();
        }

        @Override
        public String bron(Portletpad pad) {
          return "/portaal/bron" + pad.adres();
        }
      };

  private Nagemaakt server;
  private Portletkern kern;
  private final Modulesessies sessies = new Modulesessies("manager");

  @BeforeEach
  void start() throws IOException {
    server = new Nagemaakt();
    kern = new Portletkern(new Wijkwerk(server.instelling(), Clock.systemUTC()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Portletpad pad(String adres) {
    return Portletpad.van(server.instelling(), adres).orElseThrow();
  }

  private Vraag lees(String adres) {
    return Vraag.lees("manager", pad(adres), NL, PLAATS);
  }

  private Vraag stuur(String inhoud, boolean deel) {
    return new Vraag(
        "manager",
        "POST",
        pad("/wijkplan/portlets/plan"),
        Inhoud.formulier(inhoud),
        deel,
        NL,
        PLAATS);
  }

  private Portletkern.Beeld toon() {
    return kern.toon(lees("/wijkplan/portlets/plan"), sessies, ADRESSEN);
  }

  private static String portlet(String hoofd, String inhoud) {
    return "<!DOCTYPE html><html lang=\"nl\"><head>"
        + hoofd
        + "</head><body class=\"wk-frameless voorbeeld-theme\"><svg class=\"wk-sprite\"><symbol"
        + " id=\"i-check\"></symbol><symbol id=\"i-kruis\"></symbol></svg><section class=\"wk"
        + " wk-portlet wk-portlet--framed\" data-wk-portlet-inhoud=\"1\"><div"
        + " class=\"wk-portlet__head\"><h2>Stand van het plan</h2></div>"
        + inhoud
        + "<span data-wk-einde=\"1\" hidden></span></section></body></html>";
  }

  private Document beeld(String hoofd, String inhoud) {
    server.antwoordt(
        g -> Nagemaakt.geef(g, 200, "text/html;charset=UTF-8", portlet(hoofd, inhoud)));
    Portletkern.Beeld beeld = toon();
    assertThat(beeld.titel()).contains("Stand van het plan");
    return Jsoup.parseBodyFragment(beeld.html());
  }

  private Document beeld(String inhoud) {
    return beeld("", inhoud);
  }

  // ---------- Who asks, and for what ----------

  @Test
  void elkeVraagDraagtEenEigenKortBewijsVoorDezeVraagAlleen() throws Exception {
    server.antwoordt(g -> Nagemaakt.geef(g, 200, "text/html", portlet("", "")));
    kern.toon(lees("/wijkplan/portlets/plan?gebied=WK014111"), sessies, ADRESSEN);
    toon();
    SignedJWT een = SignedJWT.parse(server.gekregen.get(0).kop("Wijkwerk-portaal"));
    SignedJWT ander = SignedJWT.parse(server.gekregen.get(1).kop("Wijkwerk-portaal"));
    JWTClaimsSet velden = een.getJWTClaimsSet();
    assertThat(velden.getIssuer()).isEqualTo("intranet");
    assertThat(velden.getSubject()).isEqualTo("manager");
    assertThat(velden.getAudience()).containsExactly(server.instelling().basis().toString());
    assertThat(velden.getClaim("htm")).isEqualTo("GET");
    assertThat(velden.getClaim("htp")).isEqualTo("/wijkplan/portlets/plan");
    assertThat(
            Duration.between(
                velden.getIssueTime().toInstant(), velden.getExpirationTime().toInstant()))
        .isLessThanOrEqualTo(Duration.ofSeconds(60));
    assertThat(velden.getJWTID()).isNotEqualTo(ander.getJWTClaimsSet().getJWTID());
    assertThat(een.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(
            een.verify(
                new RSASSAVerifier(
                    JWKSet.parse(kern.sleutels())
                        .getKeyByKeyId(een.getHeader().getKeyID())
                        .toRSAKey())))
        .isTrue();
  }

  @Test
  void sessieVanEenModuleGaatAlleenNaarDieModule() {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Set-Cookie", "JSESSIONID=0123456789ab; Path=/wijkplan");
          g.getResponseHeaders().add("Set-Cookie", "wijkwerk-aanmelding=geheim; Path=/");
          Nagemaakt.geef(g, 200, "text/html", portlet("", ""));
        });
    toon();
    toon();
    kern.toon(lees("/middelen/portlets/wat-is-over"), sessies, ADRESSEN);
    assertThat(server.gekregen.get(0).kop("Cookie")).isEmpty();
    assertThat(server.gekregen.get(1).kop("Cookie")).isEqualTo("JSESSIONID=0123456789ab");
    assertThat(server.gekregen.get(2).kop("Cookie")).isEmpty();
    assertThat(sessies.van("manager")).isTrue();
    assertThat(sessies.van("ander")).isFalse();
  }

  // ---------- What a reader sees when it is not there ----------

  // Without what only tells a browser which character it is.
  private static String leesbaar(Portletkern.Beeld beeld) {
    return Jsoup.parseBodyFragment(beeld.html()).body().html();
  }

  private String melding(int status, String... kop) {
    server.antwoordt(
        g -> {
          if (kop.length > 0) {
            g.getResponseHeaders().add(kop[0], kop[1]);
          }
          Nagemaakt.geef(g, status, "text/html", "<h1>Eigen foutpagina</h1>");
        });
    Portletkern.Beeld beeld = toon();
    assertThat(beeld.titel()).isEmpty();
    assertThat(beeld.html()).doesNotContain("Eigen foutpagina");
    return leesbaar(beeld);
  }

  @Test
  void elkeToestandHeeftHaarEigenZin() {
    assertThat(melding(401, "WWW-Authenticate", "Wijkwerk-Portaal error=\"onbekend\""))
        .contains("één keer aan bij Wijkwerk", "href=\"" + server.instelling().basis() + "/\"");
    assertThat(melding(401)).contains("herkent dit portaal niet");
    assertThat(melding(403)).contains("geen rol");
    assertThat(melding(404)).contains("niet geïnstalleerd");
    assertThat(melding(503)).contains("antwoordt nu niet");
    assertThat(melding(500)).contains("kan nu niet worden getoond");
    assertThat(kern.nietAangemeld(NL).html()).contains("Meld u aan bij het portaal");
    assertThat(kern.nietAangemeld(Locale.ENGLISH).html()).contains("Sign in to the portal");
  }

  @Test
  void moduleDieErNietIsHeetZoOokAlsDeStartpaginaHetBewijsNietGelooft() {
    server.antwoordt(
        g ->
            Nagemaakt.geef(
                g,
                g.getRequestURI().getPath().endsWith("portlets.json") ? 404 : 401,
                "text/html",
                ""));
    assertThat(leesbaar(toon())).contains("niet geïnstalleerd").doesNotContain("herkent");
    server.antwoordt(
        g ->
            Nagemaakt.geef(
                g,
                g.getRequestURI().getPath().endsWith("portlets.json") ? 200 : 401,
                "text/html",
                ""));
    assertThat(leesbaar(toon())).contains("herkent dit portaal niet");
  }

  @Test
  void moduleDieErIsEnNietsVindtIsNietAfwezig() {
    server.antwoordt(
        g ->
            Nagemaakt.geef(
                g,
                g.getRequestURI().getPath().endsWith("portlets.json") ? 200 : 404,
                "text/html",
                "{}"));
    assertThat(toon().html()).contains("Kies bij de instellingen");
  }

  @Test
  void plaatsZonderGebiedKrijgtHetGebiedVanHetPortaal() {
    Portletkern metGebied =
        new Portletkern(
            new Wijkwerk(
                Instelling.uit(
                    Map.of(
                            "WIJKWERK_BASIS", "http://localhost",
                            "WIJKWERK_PORTAAL_UITGEVER", "intranet",
                            "WIJKWERK_PORTAAL_GEBIED", "WK014111")
                        ::get),
                Clock.systemUTC()));
    assertThat(metGebied.gekozen("/wijkplan/portlets/plan?gebied=").orElseThrow().vraag())
        .isEqualTo("gebied=WK014111");
    assertThat(metGebied.gekozen("/wijkplan/portlets/plan?gebied=WK014112").orElseThrow().vraag())
        .isEqualTo("gebied=WK014112");
    assertThat(metGebied.gekozen("/wijkplan/portlets/werk").orElseThrow().vraag()).isEmpty();
    assertThat(metGebied.gekozen("")).isEmpty();
    assertThat(metGebied.gekozen("/wijkplan/api/v1/wijkplannen")).isEmpty();
  }

  @Test
  void wieNietAntwoordtHoudtHetPortaalNietOp() {
    kern = new Portletkern(new Wijkwerk(server.instelling(1), Clock.systemUTC()));
    kern.sleutels();
    server.antwoordt(
        g -> {
          try {
            Thread.sleep(20_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    long begin = System.nanoTime();
    assertThat(toon().html()).contains("antwoordt nu niet");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    server.close();
    assertThat(toon().html()).contains("antwoordt nu niet");
  }

  @Test
  void afgebrokenPaginaOfIetsAndersWordtNietGetoond() {
    server.antwoordt(g -> Nagemaakt.geef(g, 200, "text/html", "<h1>Aanmelden</h1>"));
    assertThat(toon().html()).contains("kan nu niet worden getoond").doesNotContain("Aanmelden");
    server.antwoordt(g -> Nagemaakt.geef(g, 200, "application/json", "{}"));
    assertThat(toon().html()).contains("kan nu niet worden getoond");
  }

  @Test
  void doorverwijzingNaarElderWordtNietGevolgd() {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Location", "https://elders.example/wijkplan/portlets/plan");
          Nagemaakt.geef(g, 302, "text/html", "");
        });
    assertThat(toon().html()).contains("Open het in Wijkwerk zelf");
    assertThat(server.gekregen).hasSize(1);
  }

  // ---------- How it fits ----------

  @Test
  void tekensStaanGoedInEenPortaalMetWelkeTekensetOok() {
    server.antwoordt(
        g -> Nagemaakt.geef(g, 200, "text/html;charset=UTF-8", portlet("", "<p>€ 2, één</p>")));
    assertThat(toon().html()).contains("&#8364; 2, &#233;&#233;n");
  }

  @Test
  void alleenDeInhoudKomtMeeMetHaarEigenStijlEnZonderWatHetPortaalRaakt() {
    String bron = "/wijkplan/jakarta.faces.resource/";
    Document beeld =
        beeld(
            "<link rel=\"stylesheet\" href=\""
                + bron
                + "wijkwerk.css.xhtml?ln=wk&amp;v=1\"><link rel=\"stylesheet\" href=\""
                + bron
                + "primeicons/primeicons.css.xhtml?ln=primefaces\"><link rel=\"stylesheet\""
                + " href=\"https://elders.example/a.css\"><link rel=\"icon\" href=\"/x\"><script"
                + " src=\""
                + bron
                + "wk.js.xhtml?ln=wk\" defer></script><script>if(window.PrimeFaces){}</script>",
            "<p>Inhoud</p>");
    assertThat(beeld.select("link")).hasSize(1);
    assertThat(beeld.select("link").attr("href"))
        .isEqualTo("/portaal/bron" + bron + "wijkwerk.css.xhtml?ln=wk&v=1");
    assertThat(beeld.select("script")).isEmpty();
    assertThat(beeld.select("h2")).isEmpty();
    assertThat(beeld.select(".wk-portaal").hasClass("voorbeeld-theme")).isTrue();
    assertThat(beeld.select(".wk-portaal").hasClass("wk-frameless")).isFalse();
  }

  @Test
  void tweePlaatsenHebbenGeenNaamGemeen() {
    String inhoud =
        "<label for=\"a\">A</label><input id=\"a\" aria-describedby=\"b c\"><p id=\"b\"></p><p"
            + " id=\"c\"></p><a href=\"#b\">Naar b</a><svg><use href=\"#i-check\"></use></svg>";
    Document beeld = beeld(inhoud);
    assertThat(beeld.select("[id]")).allMatch(e -> e.id().startsWith(PLAATS + "-"));
    assertThat(beeld.select("label").attr("for")).isEqualTo("wk1-a");
    assertThat(beeld.select("input").attr("aria-describedby")).isEqualTo("wk1-b wk1-c");
    assertThat(beeld.select("a").attr("href")).isEqualTo("#wk1-b");
    assertThat(beeld.select("use").attr("href")).isEqualTo("#wk1-i-check");
    assertThat(beeld.select("symbol")).hasSize(1);
  }

  @Test
  void wijkwerkHoortDeNamenDieHetZelfGaf() {
    Map<String, String[]> velden = new java.util.LinkedHashMap<>();
    velden.put("f:x", new String[] {"wk1-tekst van iemand"});
    velden.put("jakarta.faces.source", new String[] {"wk1-f:knop"});
    velden.put("jakarta.faces.partial.execute", new String[] {"wk1-f:knop wk1-f f:x @form"});
    velden.put("wk1-f:knop", new String[] {"wk1-f:knop"});
    assertThat(
            java.net.URLDecoder.decode(
                Portletkern.formulier(velden, PLAATS), StandardCharsets.UTF_8))
        .isEqualTo(
            "f:x=wk1-tekst van iemand&jakarta.faces.source=f:knop"
                + "&jakarta.faces.partial.execute=f:knop f f:x @form&f:knop=f:knop");
  }

  @Test
  void koppelingNaarDeModuleIsVolledigEnNaarEenPortletBlijftInHetPortaal() {
    String basis = server.instelling().basis().toString();
    Document beeld =
        beeld(
            "<a id=\"een\" href=\"/wijkplan/plan?id=1\" target=\"_top\">Plan</a><a id=\"twee\""
                + " href=\"?pagina=2\">Verder</a><a id=\"drie\""
                + " href=\"javascript:alert(1)\">Nee</a><a id=\"vier\""
                + " href=\"https://www.example.org/\">Elders</a>");
    assertThat(beeld.select("#wk1-een").attr("href")).isEqualTo(basis + "/wijkplan/plan?id=1");
    assertThat(beeld.select("#wk1-een").hasAttr("target")).isFalse();
    assertThat(beeld.select("#wk1-twee").attr("href"))
        .isEqualTo("/portaal/toon?/wijkplan/portlets/plan?pagina=2");
    assertThat(beeld.select("#wk1-drie").hasAttr("href")).isFalse();
    assertThat(beeld.select("#wk1-vier").attr("href")).isEqualTo("https://www.example.org/");
  }

  @Test
  void formulierGaatDoorHetPortaalOokInDeAchtergrond() {
    Document beeld =
        beeld(
            "<form method=\"post\" action=\"/wijkplan/portlets/plan?gebied=WK1\"><input"
                + " name=\"x\"></form>");
    assertThat(beeld.select("form").attr("action"))
        .isEqualTo("/portaal/stuur?/wijkplan/portlets/plan?gebied=WK1");
    assertThat(beeld.select("input[name=jakarta.faces.encodedURL]").attr("value"))
        .isEqualTo("/portaal/haal?/wijkplan/portlets/plan?gebied=WK1");
  }

  @Test
  void formulierDatLeestWordtEenAdres() {
    Document beeld = beeld("<form action=\"/wijkplan/portlets/plan\"><input name=\"q\"></form>");
    String leest = beeld.select("input[type=hidden]").attr("name");
    server.gekregen.clear();
    Portletkern.Gevolg gevolg =
        kern.stuur(
            stuur("", false),
            Map.of(leest, new String[] {"1"}, "q", new String[] {"a b"}),
            sessies);
    assertThat(gevolg.naar().orElseThrow().adres()).isEqualTo("/wijkplan/portlets/plan?q=a+b");
    assertThat(server.gekregen).isEmpty();
  }

  @Test
  void naVersturenVolgtDeDoorverwijzingOfDePaginaMetDeFout() {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Location", "/wijkplan/portlets/plan?klaar=1");
          Nagemaakt.geef(g, 302, "text/html", "");
        });
    Portletkern.Gevolg klaar = kern.stuur(stuur("x=1", false), Map.of(), sessies);
    assertThat(klaar.naar().orElseThrow().adres()).isEqualTo("/wijkplan/portlets/plan?klaar=1");
    assertThat(klaar.nog()).isEmpty();
    assertThat(server.gekregen.get(0).inhoud()).isEqualTo("x=1");
    assertThat(server.gekregen.get(0).wijze()).isEqualTo("POST");

    server.antwoordt(g -> Nagemaakt.geef(g, 200, "text/html", portlet("", "<p>Vul in</p>")));
    assertThat(kern.stuur(stuur("x=", false), Map.of(), sessies).nog().orElseThrow().html())
        .contains("Vul in");

    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Location", "/wijkplan/plan?id=1");
          Nagemaakt.geef(g, 302, "text/html", "");
        });
    assertThat(kern.stuur(stuur("x=1", false), Map.of(), sessies).volledig())
        .contains(server.instelling().basis() + "/wijkplan/plan?id=1");
  }

  @Test
  void deelVanEenPaginaPastOokInDePlaats() throws IOException {
    server.antwoordt(
        g ->
            Nagemaakt.geef(
                g,
                200,
                "text/xml;charset=UTF-8",
                "<?xml version='1.0' encoding='UTF-8'?><partial-response id=\"j_id1\"><changes><update"
                    + " id=\"f\"><![CDATA[<form id=\"f\" method=\"post\""
                    + " action=\"/wijkplan/portlets/plan\"><a href=\"/wijkplan/plan?a=1&amp;b=2\">Open"
                    + "</a></form>]]></update><update"
                    + " id=\"j_id1:jakarta.faces.ViewState:0\"><![CDATA[-12:34]]></update></changes>"
                    + "</partial-response>"));
    Portletkern.Bestand deel = kern.haal(stuur("x=1", true), sessies, ADRESSEN);
    String xml = tekst(deel);
    assertThat(server.gekregen.get(0).kop("Faces-request")).isEqualTo("partial/ajax");
    assertThat(xml)
        .contains(
            "<update id=\"wk1-f\"><![CDATA[<form id=\"wk1-f\"",
            "<update id=\"j_id1:jakarta.faces.ViewState:0\">",
            "/portaal/stuur?/wijkplan/portlets/plan",
            "jakarta.faces.encodedURL",
            server.instelling().basis() + "/wijkplan/plan?a=1&amp;b=2",
            "<![CDATA[-12:34]]>");
  }

  @Test
  void bestandKomtErdoorMaarEenPaginaVanWijkwerkNiet() throws IOException {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"a.csv\"");
          g.getResponseHeaders().add("Set-Cookie", "wijkwerk-aanmelding=geheim");
          Nagemaakt.geef(g, 200, "text/csv", "a;b");
        });
    Portletkern.Bestand csv = kern.haal(stuur("x=1", false), sessies, ADRESSEN);
    assertThat(tekst(csv)).isEqualTo("a;b");
    assertThat(csv.koppen())
        .containsEntry("Content-Disposition", "attachment; filename=\"a.csv\"")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .doesNotContainKey("Set-Cookie");
    server.antwoordt(g -> Nagemaakt.geef(g, 200, "text/html", "<script>alert(1)</script>"));
    Portletkern.Bestand pagina = kern.haal(stuur("x=1", false), sessies, ADRESSEN);
    assertThat(pagina.status()).isEqualTo(404);
    assertThat(tekst(pagina)).contains("Wijkwerk vond dit niet").doesNotContain("alert");
    assertThat(tekst(kern.haal(stuur("x=1", true), sessies, ADRESSEN))).isEmpty();
    server.antwoordt(g -> Nagemaakt.geef(g, 200, "image/svg+xml", "<svg onload='alert(1)'/>"));
    assertThat(kern.haal(stuur("x=1", false), sessies, ADRESSEN).status()).isEqualTo(404);
  }

  private static String tekst(Portletkern.Bestand bestand) throws IOException {
    try (InputStream inhoud = bestand.inhoud()) {
      return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void bestandStroomtDoorTerwijlWijkwerkHetNogMaakt() throws IOException {
    CountDownLatch gelezen = new CountDownLatch(1);
    server.antwoordt(
        g -> {
          g.getResponseHeaders().set("Content-Type", "text/csv");
          g.sendResponseHeaders(200, 0);
          g.getResponseBody().write("begin\n".getBytes(StandardCharsets.US_ASCII));
          g.getResponseBody().flush();
          try {
            if (gelezen.await(10, TimeUnit.SECONDS)) {
              g.getResponseBody().write("einde".getBytes(StandardCharsets.US_ASCII));
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Portletkern.Bestand csv =
        kern.haal(lees("/middelen/portlets/mijn-reserveringen.csv"), sessies, ADRESSEN);
    try (InputStream inhoud = csv.inhoud()) {
      assertThat(inhoud.readNBytes(6)).asString(StandardCharsets.US_ASCII).isEqualTo("begin\n");
      gelezen.countDown();
      assertThat(inhoud.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("einde");
    }
  }

  @Test
  void paginaZonderEindeVultHetGeheugenVanHetPortaalNiet() {
    byte[] blok = new byte[1 << 20];
    server.antwoordt(
        g -> {
          g.getResponseHeaders().set("Content-Type", "text/html");
          g.sendResponseHeaders(200, 0);
          for (int i = 0; i < 17; i++) {
            g.getResponseBody().write(blok);
          }
        });
    assertThat(toon().html()).contains("kan nu niet worden getoond");
  }

  private Vraag upload(byte[] bestand, long lengte) {
    return new Vraag(
        "manager",
        "POST",
        pad("/monitoring/portlets/inlezen"),
        new Inhoud(
            "multipart/form-data; boundary=x", new java.io.ByteArrayInputStream(bestand), lengte),
        false,
        NL,
        PLAATS);
  }

  @Test
  void bestandGaatOngewijzigdDoorMetZijnSoortEnLengte() {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Location", "/monitoring/portlets/inlezen?id=1");
          Nagemaakt.geef(g, 302, "text/html", "");
        });
    String delen = "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nwk1-blijft\r\n--x--";
    byte[] bytes = delen.getBytes(StandardCharsets.UTF_8);
    for (long lengte : new long[] {bytes.length, -1}) {
      server.gekregen.clear();
      Portletkern.Gevolg gevolg = kern.stuur(upload(bytes, lengte), Map.of(), sessies);
      assertThat(gevolg.naar().orElseThrow().adres())
          .isEqualTo("/monitoring/portlets/inlezen?id=1");
      assertThat(server.gekregen.get(0).inhoud()).isEqualTo(delen);
      assertThat(server.gekregen.get(0).kop("Content-type"))
          .isEqualTo("multipart/form-data; boundary=x");
    }
  }

  @Test
  void teGrootBestandGaatNietDoorEnHetFormulierStaatErMetDeReden() {
    kern = new Portletkern(new Wijkwerk(server.instelling(30, 1), Clock.systemUTC()));
    server.antwoordt(
        g -> Nagemaakt.geef(g, 200, "text/html", portlet("", "<p>Kies een bestand</p>")));
    byte[] groot = new byte[(1 << 20) + 1];
    // A browser says how much comes; where it does not, what comes is counted.
    for (long lengte : new long[] {groot.length, -1}) {
      Portletkern.Nog nog =
          kern.stuur(upload(groot, lengte), Map.of(), sessies).nog().orElseThrow();
      assertThat(nog.toestand()).isEqualTo(Antwoord.Toestand.TE_GROOT);
      String beeld =
          leesbaar(kern.toon(lees("/monitoring/portlets/inlezen"), nog, sessies, ADRESSEN));
      assertThat(beeld).contains("hoogstens 1 MB", "Kies een bestand");
    }
    assertThat(server.gekregen)
        .filteredOn(gekregen -> gekregen.wijze().equals("POST"))
        .allMatch(gekregen -> gekregen.inhoud().length() < groot.length);
    assertThat(
            kern.stuur(upload(new byte[1 << 20], 1 << 20), Map.of(), sessies)
                .nog()
                .orElseThrow()
                .toestand())
        .isEqualTo(Antwoord.Toestand.GOED);
  }

  @Test
  void veldVoorEenBestandKentDeGrensVanHetPortaal() {
    kern = new Portletkern(new Wijkwerk(server.instelling(30, 1), Clock.systemUTC()));
    assertThat(
            beeld("<input type=\"file\" data-wk-grootste=\"67108864\">")
                .select("input")
                .attr("data-wk-grootste"))
        .isEqualTo("1048576");
    assertThat(
            beeld("<input type=\"file\" data-wk-grootste=\"1000\">")
                .select("input")
                .attr("data-wk-grootste"))
        .isEqualTo("1000");
  }

  @Test
  void koppelingNaarEenBestandGaatDoorHetPortaalZonderNieuwePagina() {
    Document beeld =
        beeld(
            "<a id=\"csv\" href=\"/middelen/portlets/mijn-reserveringen.csv?stand=LOPEND\""
                + " target=\"_top\">CSV</a><a id=\"ander\" href=\"/middelen/export/posten.csv\">P</a>");
    assertThat(beeld.select("#wk1-csv").attr("href"))
        .isEqualTo("/portaal/haal?/middelen/portlets/mijn-reserveringen.csv?stand=LOPEND");
    assertThat(beeld.select("#wk1-csv").attr("download")).isEqualTo("mijn-reserveringen.csv");
    assertThat(beeld.select("#wk1-ander").attr("href"))
        .isEqualTo(server.instelling().basis() + "/middelen/export/posten.csv");
    assertThat(kern.gekozen("/middelen/portlets/mijn-reserveringen.csv")).isEmpty();
  }

  @Test
  void berichtVanFacesOverleeftDeDoorverwijzing() {
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Set-Cookie", "JSESSIONID=0123456789ab; Path=/wijkplan");
          g.getResponseHeaders().add("Set-Cookie", "csfcfc=64X_1; Path=/wijkplan");
          Nagemaakt.geef(g, 200, "text/html", portlet("", ""));
        });
    toon();
    server.antwoordt(
        g -> {
          g.getResponseHeaders().add("Set-Cookie", "csfcfc=; Max-Age=0; Path=/wijkplan");
          Nagemaakt.geef(g, 200, "text/html", portlet("", ""));
        });
    toon();
    toon();
    assertThat(server.gekregen.get(1).kop("Cookie"))
        .isEqualTo("JSESSIONID=0123456789ab; csfcfc=64X_1");
    assertThat(server.gekregen.get(2).kop("Cookie")).isEqualTo("JSESSIONID=0123456789ab");
  }

  @Test
  void bronKomtZonderLezerEnMetAdressenVanHetPortaal() throws IOException {
    server.antwoordt(
        g ->
            Nagemaakt.geef(
                g,
                200,
                "text/css",
                "@font-face{src:url(\"/wijkplan/jakarta.faces.resource/a.woff2.xhtml?ln=wk\")}"
                    + "@media print{@page { size: A4 } .wk a{color:red}}"
                    + ".wk b{background:url(data:image/png;base64,AA)}"
                    + ".wk i{background:url(/elders/x.png)}"));
    Portletpad css = pad("/wijkplan/jakarta.faces.resource/wijkwerk.css.xhtml?ln=wk");
    Portletkern.Bestand bestand = kern.bron(css, Optional.empty(), ADRESSEN);
    assertThat(bestand.koppen())
        .as("whatever the portal's page is written in")
        .containsEntry("Content-Type", "text/css;charset=UTF-8");
    String tekst = tekst(bestand);
    assertThat(tekst)
        .contains(
            "url(\"/portaal/bron/wijkplan/jakarta.faces.resource/a.woff2.xhtml?ln=wk\")",
            "url(data:image/png;base64,AA)",
            "background:none",
            ".wk a{color:red}")
        .doesNotContain("@page");
    assertThat(server.gekregen.get(0).koppen()).doesNotContainKeys("Wijkwerk-portaal", "Cookie");
    assertThat(kern.bron(pad("/wijkplan/portlets/plan"), Optional.empty(), ADRESSEN).status())
        .isEqualTo(404);
    assertThat(server.gekregen).hasSize(1);
  }

  @Test
  void scriptVanFacesKomtEenKeerPerPagina() {
    Document beeld =
        beeld(
            "<script src=\"/wijkplan/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces\""
                + " nonce=\"n\"></script>",
            "");
    assertThat(beeld.select("script")).hasSize(1);
    assertThat(beeld.select("script").hasAttr("src")).isFalse();
    assertThat(beeld.select("script").get(0).data())
        .contains(
            "wijkwerkScripts",
            "/portaal/bron/wijkplan/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces");
  }

  @Test
  void eigenScriptKomtAlleenMeeMetEenFormulierEnPasNaDePagina() {
    String script =
        "<script src=\"/wijkplan/jakarta.faces.resource/wk.js.xhtml?ln=wk\" defer></script>";
    assertThat(beeld(script, "<p>Lezen</p>").select("script")).isEmpty();
    Document beeld = beeld(script, "<div data-wk-vormen=\"1\"><form method=\"post\"></form></div>");
    assertThat(beeld.select("script")).hasSize(1);
    assertThat(beeld.select("script").get(0).data()).contains("<script defer src=");
  }

  @Test
  void portletIsAlleenTeKiezenMetGegevensDieZijVraagt() {
    String json =
        "{\"module\":\"middelen\",\"titel\":\"Middelen\",\"portlets\":[{\"naam\":\"wat-is-over\","
            + "\"titel\":\"Wat is over\",\"parameters\":[\"gebied\"]}]}";
    Aanbod.Keuze keuze = Aanbod.lees("middelen", json).get(0);
    assertThat(
            Aanbod.pad(server.instelling(), keuze, Map.of("gebied", "WK014111"))
                .orElseThrow()
                .adres())
        .isEqualTo("/middelen/portlets/wat-is-over?gebied=WK014111");
    assertThat(Aanbod.pad(server.instelling(), keuze, Map.of("plan", "1"))).isEmpty();
    assertThat(Aanbod.pad(server.instelling(), keuze, Map.of("gebied", "x\ny"))).isEmpty();
    assertThat(Aanbod.lees("middelen", "<html>")).isEmpty();
  }
}
