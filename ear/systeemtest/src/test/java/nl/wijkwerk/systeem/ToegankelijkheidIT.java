package nl.wijkwerk.systeem;

import static nl.wijkwerk.systeem.Gebruiker.BEHEERDER;
import static nl.wijkwerk.systeem.Gebruiker.BUDGETHOUDER;
import static nl.wijkwerk.systeem.Gebruiker.COMMUNICATIEADVISEUR;
import static nl.wijkwerk.systeem.Gebruiker.MANAGER;
import static nl.wijkwerk.systeem.Gebruiker.MEDEWERKER;
import static nl.wijkwerk.systeem.Gebruiker.WIJKREGISSEUR;
import static nl.wijkwerk.systeem.Verhaal.DE_RIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.systeem.pagina.Pagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Toegankelijkheid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, as a role that uses it: WCAG 2.2 AA with everything open, no sideways scroll, no
 * error in the browser, no link that leads nowhere. Whoever uses a module starts at its first page
 * and follows every link; what no link leads to is named. Two visitors walk at a time: a page is
 * looked at by its browser alone, on one core.
 */
class ToegankelijkheidIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final Set<String> BEZOCHT = ConcurrentHashMap.newKeySet();
  private static final Set<String> BEGONNEN = ConcurrentHashMap.newKeySet();

  /** The calendar that opens; another one always stands in the page. */
  private static final String KALENDER = ".p-datepicker-panel.ui-input-overlay";

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "WIJKREGISSEUR,/",
    "BEHEERDER,/beheer",
    "BEHEERDER,/monitoring/inlezen",
    "BEHEERDER,/monitoring/bronnen",
    "BEHEERDER,/monitoring/bron-bewerken",
    "WIJKREGISSEUR,/monitoring/",
    "WIJKREGISSEUR,/wijkplan/",
    "MANAGER,/wijkplan/",
    "GRIFFIER,/wijkplan/",
    "BUDGETHOUDER,/middelen/",
    "MANAGER,/middelen/",
    "VOORZITTER_OPGAVETAFEL,/samenwerking/",
    "COMMUNICATIEADVISEUR,/communicatie/",
    "MEDEWERKER,/communicatie/openbaar/"
  })
  void elkePaginaWaarEenLinkHeenGaatIsToegankelijk(Gebruiker gebruiker, String begin) {
    Bezoek bezoek = bezoek(gebruiker);
    Deque<String> todo = new ArrayDeque<>(List.of(begin));
    Set<String> seen = new HashSet<>(Set.of(soort(begin)));
    List<String> findings = new ArrayList<>();
    while (!todo.isEmpty()) {
      String path = todo.remove();
      if (!path.startsWith(begin) || begin.equals("/") && !path.equals("/") || bestand(path)) {
        int status = bezoek.page().request().get(path).status();
        if (status >= 400) {
          findings.add(path + " answers " + status);
        }
        continue;
      }
      bezoek.open(path);
      if (bezoek.status() >= 400) {
        findings.add(path + " answers " + bezoek.status());
        continue;
      }
      Pagina pagina = bezocht(bezoek);
      Toegankelijkheid.of(bezoek.page()).headings(pagina.heading()).findings().stream()
          .map(finding -> path + ": " + finding)
          .forEach(findings::add);
      pagina.links().filter(link -> seen.add(soort(link))).forEach(todo::add);
    }
    assertThat(findings).as(String.join("\n\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "BEHEERDER,/stijl",
    "BEHEERDER,/stijl?thema=voorbeeld",
    "MANAGER,/wijkplan/plansoort-bewerken?code=AWA",
    "MANAGER,/wijkplan/organisaties",
    "WIJKREGISSEUR,/wijkplan/meedoen",
    "PARTNER,/wijkplan/meedoen",
    "MANAGER,/wijkplan/bezoekpunten",
    "WIJKREGISSEUR,/wijkplan/wijk?gebied=EG01410202",
    "WIJKREGISSEUR,/wijkplan/lessen",
    "WIJKREGISSEUR,/wijkplan/wezen",
    "WIJKREGISSEUR,/wijkplan/portlets/werk",
    "WIJKREGISSEUR,/wijkplan/portlets/plan?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/portlets/oogopslag?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/pm-doelen?gebied=WK014111&dagen=30",
    "WIJKREGISSEUR,/wijkplan/regiegroep?gebied=WK014111",
    "MANAGER,/wijkplan/partijgroepen?nieuw=ja",
    "WIJKREGISSEUR,/wijkplan/zoeken?q=buurt",
    "WIJKREGISSEUR,/wijkplan/zoeken?q=bestaatnergens&jaar=2027",
    "WIJKREGISSEUR,/monitoring/indicatoren",
    "MANAGER,/monitoring/groepen",
    "MANAGER,/monitoring/groep-bewerken?soort=WIJKEN",
    "MANAGER,/monitoring/eigen-gebieden",
    "MANAGER,/monitoring/eigen-gebied-bewerken",
    "MANAGER,/monitoring/?wijken=eigen",
    "MANAGER,/monitoring/groep-bewerken?id=00000000-0000-4000-8000-000000000018",
    "WIJKREGISSEUR,/monitoring/wijk?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/verhalen",
    "WIJKREGISSEUR,/monitoring/verhaal-bewerken?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/verhalen?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/afstand?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/cijfer?gebied=WK014111",
    "WIJKREGISSEUR,/monitoring/portlets/afstand?gebied=WK014111&jaar=1999",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111&jaar=2027",
    "BUDGETHOUDER,/middelen/portlets/wat-is-over?gebied=WK014111&jaar=2025",
    "BUDGETHOUDER,/middelen/portlets/mijn-reserveringen",
    "BEHEERDER,/monitoring/portlets/inlezen",
    "WIJKREGISSEUR,/samenwerking/portlets/agenda",
    "GRIFFIER,/samenwerking/portlets/toezeggingen",
    "GRIFFIER,/samenwerking/portlets/toezeggingen?gebied=WK014111",
    "GRIFFIER,/samenwerking/toezegging-bewerken",
    "COMMUNICATIEADVISEUR,/communicatie/portlets/plichten?gebied=WK014111",
    "COMMUNICATIEADVISEUR,/communicatie/portlets/gepubliceerd?gebied=WK014111"
  })
  void watAlleenEenAdresHeeftIsToegankelijk(Gebruiker gebruiker, String pad) {
    Bezoek bezoek = bezoek(gebruiker);
    bezoek.open(pad);
    bezocht(bezoek).checkAccessibility();
    bezoek.assertNoNoise();
  }

  /** Pages about something that the sample municipality does not have. */
  static Stream<Arguments> watEenVoorbeeldNodigHeeft() {
    Api api = new Api(Product.sharedAddress());
    String plan = planInUitvoering(api).orElseGet(ToegankelijkheidIT::speelHetVerhaal);
    Voorbeelden voorbeelden = new Voorbeelden(api);
    Map<String, String> ids = voorbeelden.makeOneOfEach();
    return Stream.of(
        arguments(WIJKREGISSEUR, "/indelen"),
        arguments(BEHEERDER, "/inbedden"),
        arguments(BEHEERDER, "/monitoring/inlezing?id=" + inlezing(api)),
        arguments(WIJKREGISSEUR, "/wijkplan/avond?id=" + ids.get("avond")),
        arguments(WIJKREGISSEUR, "/wijkplan/avond-verslag?id=" + ids.get("avond")),
        arguments(WIJKREGISSEUR, "/wijkplan/avond-uitnodiging?id=" + ids.get("avond")),
        arguments(WIJKREGISSEUR, "/wijkplan/opmerking?id=" + ids.get("opmerking")),
        arguments(WIJKREGISSEUR, "/wijkplan/bezoek?id=" + ids.get("bezoek")),
        arguments(MANAGER, "/wijkplan/analyse?id=" + ids.get("analyse")),
        arguments(MANAGER, "/wijkplan/concept?analyse=" + ids.get("analyse")),
        arguments(MANAGER, "/wijkplan/overnemen?analyse=" + ids.get("analyse")),
        arguments(MANAGER, "/wijkplan/project?id=" + ids.get("project")),
        arguments(MANAGER, "/wijkplan/project-bewerken?id=" + ids.get("project")),
        arguments(MANAGER, "/wijkplan/project-bewerken?plan=" + plan),
        arguments(MANAGER, "/wijkplan/plan-uitvoering?id=" + plan),
        arguments(MANAGER, "/wijkplan/evaluatie?id=" + evaluatie(api, plan)),
        arguments(MANAGER, "/wijkplan/plan-evaluaties?id=" + plan),
        arguments(MANAGER, "/wijkplan/plan?id=" + ids.get("wijkagenda")),
        arguments(WIJKREGISSEUR, "/wijkplan/plan?id=" + ids.get("aangeboden")),
        arguments(WIJKREGISSEUR, "/monitoring/voortgang"),
        arguments(WIJKREGISSEUR, "/monitoring/doel?id=" + ids.get("doel")),
        arguments(MANAGER, "/monitoring/doel-telling?doel=" + ids.get("doel")),
        arguments(
            MANAGER,
            "/monitoring/doel-telling?doel=" + ids.get("doel") + "&id=" + ids.get("telling")),
        arguments(MEDEWERKER, "/monitoring/portlets/doelen?plan=" + ids.get("aangeboden")),
        arguments(BUDGETHOUDER, "/middelen/besteding?id=" + ids.get("besteding")),
        arguments(BUDGETHOUDER, "/middelen/reservering?id=" + ids.get("reservering")),
        arguments(BUDGETHOUDER, "/middelen/portlets/reserveringen?plan=" + plan),
        arguments(WIJKREGISSEUR, "/samenwerking/portlets/besluiten?plan=" + plan),
        arguments(COMMUNICATIEADVISEUR, "/communicatie/publiceren?id=" + ids.get("publicatie")),
        arguments(MEDEWERKER, "/communicatie/openbaar/bericht?id=" + bericht(api)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @MethodSource
  void watEenVoorbeeldNodigHeeft(Gebruiker gebruiker, String pad) {
    watAlleenEenAdresHeeftIsToegankelijk(gebruiker, pad);
  }

  private static Optional<String> planInUitvoering(Api api) {
    return Stream.of("GECOMMUNICEERD", "VASTGESTELD")
        .map(fase -> "/wijkplan/api/v1/wijkplannen?fase=" + fase + "&gebied=" + DE_RIET)
        .flatMap(pad -> Api.json(api.get(pad, MANAGER)).getJsonArray("resultaten").stream())
        .map(each -> each.asJsonObject().getString("id"))
        .findFirst();
  }

  private static String speelHetVerhaal() {
    Verhaal.speel(BROWSER, Product.sharedAddress());
    return planInUitvoering(new Api(Product.sharedAddress())).orElseThrow();
  }

  /** What the story told the wijk. */
  private static String bericht(Api api) {
    return Api.json(
            api.get("/communicatie/api/v1/publicaties?status=GEPUBLICEERD", COMMUNICATIEADVISEUR))
        .getJsonArray("resultaten")
        .getJsonObject(0)
        .getString("id");
  }

  /** One that went wrong will do: the report says why. */
  private static int inlezing(Api api) {
    String pad = "/monitoring/api/v1/inleveringen";
    JsonArray eerder = Api.json(api.get(pad, BEHEERDER)).getJsonArray("resultaten");
    if (!eerder.isEmpty()) {
      return eerder.getJsonObject(0).getInt("id");
    }
    String csv =
        "WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5\n"
            + "XX;Almelo;Gemeente;XX;1\n";
    return Api.json(api.upload(pad, csv, BEHEERDER)).getInt("id");
  }

  private static String evaluatie(Api api, String plan) {
    String pad = "/wijkplan/api/v1/evaluaties";
    String json =
        "{\"plan\":\"%s\",\"jaar\":%d}".formatted(plan, LocalDate.now(Klok.ZONE).getYear());
    HttpResponse<String> answer = api.send("POST", pad, json, MANAGER);
    if (answer.statusCode() == 201) {
      return Api.json(answer).getString("id");
    }
    return Api.json(api.get(pad + "?plan=" + plan, MANAGER))
        .getJsonArray("resultaten")
        .getJsonObject(0)
        .getString("id");
  }

  /** Components of PrimeFaces that open over the page, and the dialog that the server asks with. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "in {0} of {1}")
  @CsvSource({
    "licht,/stijl",
    "donker,/stijl",
    "licht,/stijl?thema=voorbeeld",
    "donker,/stijl?thema=voorbeeld"
  })
  void watOverDePaginaHeenOpentIsToegankelijk(String omgeving, String pad) {
    Bezoek bezoek = bezoek(BEHEERDER);
    bezoek.open(pad);
    bezocht(bezoek);
    Page page = bezoek.page();
    Toegankelijkheid proef = Toegankelijkheid.of(page);
    List<String> findings = new ArrayList<>();
    String velden = "[id='" + omgeving + ":pfv:";

    page.locator(velden + "straat_input']").pressSequentially("straat");
    Locator lijst = page.locator(".ui-autocomplete-panel").filter(zichtbaar());
    lijst.locator("li").first().waitFor();
    findings.addAll(
        proef.asItStands(
            "with the list of streets open", ".ui-autocomplete-panel", velden + "straat']"));
    page.keyboard().press("Escape");

    page.locator(velden + "datum'] button").click();
    page.locator(KALENDER).filter(zichtbaar()).waitFor();
    findings.addAll(proef.asItStands("with the calendar open", KALENDER, velden + "datum']"));
    page.keyboard().press("Escape");

    page.locator("[id='" + omgeving + ":pfs:open']").click();
    page.locator(".ui-dialog").filter(zichtbaar()).waitFor();
    findings.addAll(proef.asItStands("with the dialog of PrimeFaces open"));

    bezoek.open(pad + (pad.contains("?") ? "&" : "?") + "vraag=open");
    new Pagina(bezoek);
    page.locator("dialog#vraag[open]").waitFor();
    findings.addAll(proef.asItStands("with the dialog that the server opens"));
    assertThat(findings).as(String.join("\n\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  /** What a page gives them as words, and not as an expression, they show too. */
  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void kleineLabelsTonenDeWoordenDieEenPaginaGeeft() {
    Bezoek bezoek = bezoek(BEHEERDER);
    bezoek.open("/stijl");
    bezocht(bezoek);
    Locator inhoud = bezoek.page().locator(".wk-list__meta");
    Map.of("good", "Voldaan", "info", "Loopt", "rest", "In rust", "draft", "Concept")
        .forEach(
            (soort, tekst) ->
                assertThat(inhoud.locator(".wk-status--" + soort).allInnerTexts())
                    .as(soort)
                    .contains(tekst));
    assertThat(inhoud.locator(".wk-status--late use[href='#i-kruis']").count()).isPositive();
    assertThat(inhoud.locator("a.wk-wijk").first().innerText()).contains("17").contains("Hofkamp");
    bezoek.assertNoNoise();
  }

  private static Locator.FilterOptions zichtbaar() {
    return new Locator.FilterOptions().setVisible(true);
  }

  /** What somebody sees who is not signed on, may not see it, or asks for what is not there. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0} answers {2}")
  @CsvSource({
    ",/aanmelden,200",
    ",/wijkplan/aanmelden?verlopen=1&naar=/wijkplan/plan,200",
    "MEDEWERKER,/aanmelden,200",
    "MEDEWERKER,/beheer,403",
    "MEDEWERKER,/bestaat-niet,404",
    "MEDEWERKER,/wijkplan/plan?id=geen-id,404",
    ",/wijkplan/portlets/werk,401",
    "MEDEWERKER,/wijkplan/portlets/bestaat-niet,404"
  })
  void aanmeldenEnEenFoutZijnToegankelijk(Gebruiker gebruiker, String pad, int status) {
    Bezoek bezoek = gebruiker == null ? BROWSER.visit(Product.sharedAddress()) : bezoek(gebruiker);
    if (status >= 400) {
      bezoek.expect("answer " + status).expect("status of " + status);
    }
    bezoek.open(pad);
    assertThat(bezoek.status()).isEqualTo(status);
    BEZOCHT.add(view(bezoek));
    Toegankelijkheid.of(bezoek.page()).check();
    bezoek.assertNoNoise();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0} on paper")
  @CsvSource({
    "WIJKREGISSEUR,/wijkplan/wijk?gebied=WK014111",
    "WIJKREGISSEUR,/wijkplan/plan?id=",
    "GRIFFIER,/wijkplan/plan?id=",
    "BUDGETHOUDER,/middelen/",
    "BEHEERDER,/stijl"
  })
  void opPapierStaatWatTeLezenIsEnVerderNiets(Gebruiker gebruiker, String pad) {
    Bezoek bezoek = bezoek(gebruiker);
    bezoek.open(pad.endsWith("=") ? pad + eenPlan(gebruiker) : pad);
    bezocht(bezoek);
    Page page = bezoek.page();
    assertThat(page.locator("button, .wk-top").filter(zichtbaar()).count())
        .as("what paper must lose")
        .isPositive();
    List<String> findings = Toegankelijkheid.of(page).onPaper();
    assertThat(findings).as(String.join("\n", findings)).isEmpty();
    bezoek.assertNoNoise();
  }

  private static String eenPlan(Gebruiker gebruiker) {
    return Api.json(new Api(Product.sharedAddress()).get("/wijkplan/api/v1/wijkplannen", gebruiker))
        .getJsonArray("resultaten")
        .getJsonObject(0)
        .getString("id");
  }

  @BeforeEach
  void onthoud(TestInfo test) {
    BEGONNEN.add(test.getTestMethod().orElseThrow().getName());
  }

  /** A page that no visitor came to is not held to anything; asked when all visits were made. */
  @AfterAll
  static void geenPaginaIsOvergeslagen() {
    Set<String> alle =
        Stream.of(ToegankelijkheidIT.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
            .map(Method::getName)
            .collect(Collectors.toSet());
    if (BEGONNEN.equals(alle)) {
      Set<String> overgeslagen = paginas();
      overgeslagen.removeAll(BEZOCHT);
      assertThat(overgeslagen).as("pages that nobody visited").isEmpty();
    }
  }

  /** Addresses of every view of which the source is outside WEB-INF. */
  private static Set<String> paginas() {
    Set<String> paginas = new TreeSet<>(Set.of("/aanmelden"));
    Path root = Projectmap.root();
    for (String module : Api.MODULES) {
      voegToe(paginas, "/" + module + "/", root.resolve("modules").resolve(module));
    }
    voegToe(paginas, "/", root.resolve("portal-integration/startpagina"));
    assertThat(paginas).hasSizeGreaterThan(60);
    return paginas;
  }

  private static void voegToe(Set<String> paginas, String begin, Path module) {
    Path webapp = module.resolve("src/main/webapp");
    for (Path view : Projectmap.files(webapp, ".xhtml")) {
      String pad = webapp.relativize(view).toString().replace('\\', '/');
      if (!pad.startsWith("WEB-INF/")) {
        paginas.add(begin + zonderEinde(pad));
      }
    }
  }

  private static Pagina bezocht(Bezoek bezoek) {
    Pagina pagina = new Pagina(bezoek);
    BEZOCHT.add(view(bezoek));
    return pagina;
  }

  private static String view(Bezoek bezoek) {
    return zonderEinde(URI.create(bezoek.page().url()).getPath());
  }

  private static String zonderEinde(String pad) {
    return pad.replaceAll("\\.xhtml$", "").replaceAll("(^|/)index$", "$1");
  }

  private static Bezoek bezoek(Gebruiker gebruiker) {
    return BROWSER.visit(Product.sharedAddress()).signOn(gebruiker.naam());
  }

  /**
   * The page behind an address: its path and the names of its parameters, whatever their values. A
   * file has no pages, and is the same in another order.
   */
  private static String soort(String path) {
    URI address = URI.create(path);
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    Set<String> names = new TreeSet<>();
    Stream.of(query.split("&")).map(each -> each.split("=")[0]).forEach(names::add);
    if (bestand(path)) {
      names.removeAll(Set.of("pagina", "sorteer"));
    }
    return address.getPath() + names;
  }

  private static boolean bestand(String path) {
    String pad = URI.create(path).getPath();
    return pad.indexOf('.', pad.lastIndexOf('/')) > 0;
  }
}
