package nl.wijkwerk.web.menu;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.kern.tekst.Berichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaalTest {
  private static HttpServletRequest verzoek(String pad, Map<String, String> kop, String fout) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            TaalTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (p, m, args) ->
                switch (m.getName()) {
                  case "getHeader" -> kop.get((String) args[0]);
                  case "getLocale" -> Locale.forLanguageTag(kop.get("Accept-Language"));
                  case "getCookies" ->
                      kop.containsKey("Cookie")
                          ? new Cookie[] {new Cookie(Taal.COOKIE, kop.get("Cookie"))}
                          : null;
                  case "getRequestURI" -> "/wijkplan" + pad;
                  case "getContextPath" -> "/wijkplan";
                  case "getAttribute" ->
                      RequestDispatcher.ERROR_REQUEST_URI.equals(args[0]) ? fout : null;
                  default -> throw new UnsupportedOperationException(m.getName());
                });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/wijkplannen", "/portlets.json"})
  void programmaKiestMetEenKopregel(String pad) {
    assertThat(Taal.van(verzoek(pad, Map.of("Accept-Language", "en-GB"), null)))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Taal.van(verzoek(pad, Map.of("Accept-Language", "fr"), null)))
        .isEqualTo(Berichten.NEDERLANDS);
    assertThat(Taal.van(verzoek(pad, Map.of(), null))).isEqualTo(Berichten.NEDERLANDS);
    assertThat(Taal.van(verzoek("/fout", Map.of("Accept-Language", "en"), "/wijkplan" + pad)))
        .as("an error of the server is about what was asked for")
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void portaalKiestVoorZijnLezer() {
    assertThat(
            Taal.van(
                verzoek(
                    "/portlets/plan",
                    Map.of("Accept-Language", "en", "Wijkwerk-Portaal", "a.b.c"),
                    null)))
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void opEenPaginaKiestDeLezer() {
    assertThat(Taal.van(verzoek("/plan", Map.of("Accept-Language", "en"), null)))
        .isEqualTo(Berichten.NEDERLANDS);
    assertThat(Taal.van(verzoek("/plan", Map.of("Cookie", "en"), null))).isEqualTo(Locale.ENGLISH);
    assertThat(Taal.van(verzoek("/plan", Map.of("Cookie", "nl"), null)))
        .isEqualTo(Berichten.NEDERLANDS);
  }
}
