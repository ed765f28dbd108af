package nl.wijkwerk.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstelbladTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String GEBIED = "[name='wijkwerk.gebied']";
  private static final String LIJST = "/wijkplan/portlets/gebieden.json";

  private Nagemaakt server;
  private Instelblad blad;
  private String gebieden =
      "{\"gebieden\":[{\"code\":\"WK014110\",\"naam\":\"Noord & Zuid\"},"
          + "{\"code\":\"WK014111\",\"naam\":\"De Riet\"}]}";
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = new Nagemaakt();
    server.antwoordt(
        g -> {
          String pad = g.getRequestURI().getPath();
          if (pad.equals("/wijkplan/portlets.json")) {
            Nagemaakt.geef(
                g,
                200,
                "application/json",
                "{\"module\":\"wijkplan\",\"titel\":\"Wijkplan\",\"portlets\":[{\"naam\":\"plan\","
                    + "\"titel\":\"Stand\",\"parameters\":[\"gebied\"]},{\"naam\":\"geld\","
                    + "\"titel\":\"Geld\",\"parameters\":[\"gebied\",\"jaar\"]}]}");
          } else if (pad.equals(LIJST)) {
            Nagemaakt.geef(g, status, "application/json", gebieden);
          } else {
            Nagemaakt.geef(g, 404, "text/html", "");
          }
        });
    Wijkwerk wijkwerk = new Wijkwerk(server.instelling(), Clock.systemUTC());
    blad = new Instelblad(wijkwerk.instelling(), new Aanbod(wijkwerk));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Document toon(String adres) {
    return Jsoup.parseBodyFragment(
        blad.toon(blad.nu(adres), "manager", NL, "wk1", "/bewaar", "/terug"));
  }

  @Test
  void wijkIsOpNaamTeKiezenUitWatEenModuleDieErIsGeeft() {
    Document form = toon("/wijkplan/portlets/plan?gebied=WK014111");
    assertThat(form.select("select" + GEBIED + " option").eachText())
        .containsExactly("Geen wijk", "Noord & Zuid", "De Riet");
    assertThat(form.select(GEBIED + " option[selected]").attr("value")).isEqualTo("WK014111");
    assertThat(form.select("label[for=wk1-gebied]").text()).isEqualTo("Wijk");
    assertThat(server.gekregen)
        .filteredOn(gevraagd -> gevraagd.adres().equals(LIJST))
        .singleElement()
        .satisfies(gevraagd -> assertThat(gevraagd.kop("Wijkwerk-portaal")).isNotEmpty());
  }

  @Test
  void namenZijnInDeTaalVanHetPortaal() {
    blad.toon(blad.nu(""), "manager", Locale.UK, "wk1", "/bewaar", "/terug");
    assertThat(server.gekregen)
        .filteredOn(gevraagd -> gevraagd.adres().endsWith("/portlets.json"))
        .isNotEmpty()
        .allSatisfy(gevraagd -> assertThat(gevraagd.kop("Accept-language")).isEqualTo("en"));
  }

  @Test
  void buurtDieErStondBlijftTeKiezen() {
    Document form = toon("/wijkplan/portlets/plan?gebied=BU01411102");
    assertThat(form.select(GEBIED + " option[selected]").eachText()).containsExactly("BU01411102");
  }

  @Test
  void zonderLijstTyptMenDeCodeZonderDatErIetsMisLijkt() {
    status = 401;
    veldMetCode();
    status = 404;
    veldMetCode();
    status = 200;
    gebieden = "<html>";
    veldMetCode();
    gebieden = "{\"gebieden\":[]}";
    veldMetCode();
  }

  private void veldMetCode() {
    Document form = toon("/wijkplan/portlets/plan?gebied=WK014111");
    assertThat(form.select("input" + GEBIED).attr("value")).isEqualTo("WK014111");
    assertThat(form.select("select" + GEBIED)).isEmpty();
    assertThat(form.select("[role=alert]")).isEmpty();
  }

  private Instelblad.Uitkomst bewaar(String portlet, String jaar) {
    return blad.lees(
        Map.of(
            "wijkwerk.portlet", new String[] {"wijkplan/" + portlet},
            "wijkwerk.gebied", new String[] {"WK014111"},
            "wijkwerk.jaar", new String[] {jaar}));
  }

  @Test
  void jaarGaatMeeAlsHetOnderdeelErEenNeemtEnWordtGetoetst() {
    assertThat(bewaar("geld", "2025").pad().orElseThrow().adres())
        .isEqualTo("/wijkplan/portlets/geld?gebied=WK014111&jaar=2025");
    assertThat(bewaar("geld", "").pad().orElseThrow().adres()).doesNotContain("jaar");
    assertThat(bewaar("plan", "2025").pad().orElseThrow().adres()).doesNotContain("jaar");
    for (String fout : new String[] {"25", "0025", "vorig", "2025&gebied=X", "9999"}) {
      Instelblad.Uitkomst uitkomst = bewaar("geld", fout);
      assertThat(uitkomst.pad()).as(fout).isEmpty();
      assertThat(uitkomst.ingevuld().jaar()).isEqualTo(fout);
      assertThat(uitkomst.ingevuld().fout()).isEqualTo("portaal.ongeldig-jaar");
    }
    Document form = toon("/wijkplan/portlets/geld?gebied=WK014111&jaar=2024");
    assertThat(form.select("[name='wijkwerk.jaar']").attr("value")).isEqualTo("2024");
    assertThat(form.select("label[for=wk1-jaar]").text()).isEqualTo("Jaar");
    assertThat(form.select("textarea").text()).isEmpty();
  }

  @Test
  void kantEnKlaarOnderdeelStaatOpDeWijkVanHetPortaal() {
    Instelling instelling =
        Instelling.uit(
            Map.of(
                    "WIJKWERK_BASIS", server.instelling().basis().toString(),
                    "WIJKWERK_PORTAAL_UITGEVER", "intranet",
                    "WIJKWERK_PORTAAL_GEBIED", "WK014110")
                ::get);
    Instelblad metGebied =
        new Instelblad(instelling, new Aanbod(new Wijkwerk(instelling, Clock.systemUTC())));
    assertThat(metGebied.nu("/wijkplan/portlets/plan?gebied=").gebied()).isEqualTo("WK014110");
    assertThat(metGebied.nu("/wijkplan/portlets/plan").gebied()).isEmpty();
  }
}
