package nl.wijkwerk.web.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.web.aanmelden.Terugpad;
import org.junit.jupiter.api.Test;

class HerkomstFilterTest {
  private static HttpServletRequest verzoek(Map<String, String> kop, Cookie... cookies) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HerkomstFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (p, m, args) ->
                switch (m.getName()) {
                  case "getHeader" -> kop.get((String) args[0]);
                  case "getCookies" -> cookies.length == 0 ? null : cookies;
                  case "getServerName" -> "localhost";
                  case "getServerPort" -> 8080;
                  case "getScheme" -> "http";
                  case "getRequestURI" -> kop.getOrDefault("pad", "/wijkplan/plan");
                  case "getContextPath" -> "/wijkplan";
                  default -> throw new UnsupportedOperationException(m.getName());
                });
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void verzoekVanEenAndereSiteWordtGeweigerd() {
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Sec-Fetch-Site", "cross-site")))).isFalse();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Sec-Fetch-Site", "same-site")))).isFalse();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Origin", "http://localhost:9090"))))
        .isFalse();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Origin", "https://localhost:8080"))))
        .isFalse();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Origin", "null")))).isFalse();
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void koekjeZonderHerkomstWordtGeweigerd() {
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of(), new Cookie("a", "b")))).isFalse();
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void bewijsVanEenPortaalTeltInPlaatsVanEenKoekjeMaarNooitVanEenAndereSite() {
    Cookie koekje = new Cookie("JSESSIONID", "a");
    Map<String, String> portlet =
        Map.of("Wijkwerk-Portaal", "a.b.c", "pad", "/wijkplan/portlets/plan");
    assertThat(HerkomstFilter.vanHier(verzoek(portlet, koekje))).isTrue();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Wijkwerk-Portaal", "a.b.c"), koekje)))
        .isFalse();
    for (Map.Entry<String, String> browser :
        Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://elders.example").entrySet()) {
      Map<String, String> met = new java.util.HashMap<>(portlet);
      met.put(browser.getKey(), browser.getValue());
      assertThat(HerkomstFilter.vanHier(verzoek(met, koekje))).isFalse();
    }
  }

  @Test
  @Bedrijfsregel("KRN-08")
  void achterEenProxyTeltHetAdresDatMensenKennen() {
    Buitenadres buiten = new Buitenadres(Optional.of("https://wijkwerk.gemeente.example"));
    assertThat(
            HerkomstFilter.vanHier(
                buiten.zoalsGevraagd(
                    verzoek(Map.of("Origin", "https://wijkwerk.gemeente.example")))))
        .isTrue();
    assertThat(
            HerkomstFilter.vanHier(
                buiten.zoalsGevraagd(verzoek(Map.of("Origin", "http://localhost:8080")))))
        .isFalse();
  }

  @Test
  @Bedrijfsregel("KRN-15")
  void verzoekOnderEenVerzonnenNaamWordtNietBeantwoord() {
    Buitenadres buiten = new Buitenadres(Optional.of("https://wijkwerk.gemeente.example"));
    assertThat(buiten.juisteNaam(verzoek(Map.of("Host", "wijkwerk.gemeente.example")))).isTrue();
    assertThat(buiten.juisteNaam(verzoek(Map.of("Host", "wijkwerk.gemeente.example:443"))))
        .isTrue();
    assertThat(buiten.juisteNaam(verzoek(Map.of("Host", "aanvaller.example")))).isFalse();
    assertThat(buiten.juisteNaam(verzoek(Map.of("Host", "wijkwerk.gemeente.example:8443"))))
        .isFalse();
    assertThat(buiten.juisteNaam(verzoek(Map.of()))).isFalse();
  }

  @Test
  void verzoekVanHierMag() {
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Sec-Fetch-Site", "same-origin")))).isTrue();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of("Origin", "http://localhost:8080")))).isTrue();
    assertThat(HerkomstFilter.vanHier(verzoek(Map.of()))).isTrue();
  }

  @Test
  @Bedrijfsregel("KRN-09")
  void alleenWatOpenbaarIsKanZonderAanmelden() {
    assertThat(Paden.openbaar("/openbaar/wijk")).isTrue();
    assertThat(Paden.openbaar("/aanmelden")).isTrue();
    assertThat(Paden.openbaar("/api/v1/openapi.json")).isTrue();
    assertThat(Paden.openbaar("/api/v1/wijkplannen")).isFalse();
    assertThat(Paden.openbaar("/plan")).isFalse();
    assertThat(Paden.openbaar("/portlets/plan")).isFalse();
    assertThat(Paden.openbaar("/openbaarx")).isFalse();
    assertThat(Paden.openbaar("/monitoring/portlets.json")).isTrue();
    assertThat(Paden.openbaar("/portlets.jsonx")).isFalse();
  }

  @Test
  @Bedrijfsregel("KRN-09")
  void naAanmeldenBlijftMenOpDezeSite() {
    assertThat(Terugpad.veilig("/wijkplan/plan?id=1", "/")).isEqualTo("/wijkplan/plan?id=1");
    assertThat(Terugpad.veilig("//elders.example", "/")).isEqualTo("/");
    assertThat(Terugpad.veilig("https://elders.example", "/")).isEqualTo("/");
    assertThat(Terugpad.veilig("/\\elders.example", "/")).isEqualTo("/");
  }
}
