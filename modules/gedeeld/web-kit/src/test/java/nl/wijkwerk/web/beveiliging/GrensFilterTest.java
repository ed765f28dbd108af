package nl.wijkwerk.web.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrensFilterTest {
  private static final String HIER = "127.0.0.1";

  private static HttpServletRequest verzoek(
      String naam, String onder, String van, String proxykop) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            GrensFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (p, m, args) ->
                switch (m.getName()) {
                  case "getServerName" -> naam;
                  case "getLocalAddr" -> onder;
                  case "getRemoteAddr" -> van;
                  case "getHeader" -> args[0].equals(proxykop) ? "10.0.0.7" : null;
                  case "isSecure" -> naam.startsWith("veilig");
                  default -> throw new UnsupportedOperationException(m.getName());
                });
  }

  private static Map<String, String> kopregels(String naam, String pad, Kopregels kopregels) {
    Map<String, String> gezet = new HashMap<>();
    kopregels.zet(
        verzoek(naam, HIER, HIER, null),
        (HttpServletResponse)
            Proxy.newProxyInstance(
                GrensFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (p, m, args) -> {
                  if (!m.getName().equals("setHeader")) {
                    throw new UnsupportedOperationException(m.getName());
                  }
                  return gezet.put((String) args[0], (String) args[1]);
                }),
        pad);
    return gezet;
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "wijkwerk.localhost", "127.0.0.1", "[::1]"})
  @Bedrijfsregel("KRN-40")
  void demonstratieIsErVoorWieHierZit(String naam) throws IOException {
    assertThat(GrensFilter.vanDezeComputer(verzoek(naam, HIER, HIER, null))).isTrue();
    assertThat(GrensFilter.vanDezeComputer(verzoek(naam, "::1", "::1", null))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "elders.example, 127.0.0.1, 127.0.0.1,",
    "localhost.elders.example, 127.0.0.1, 127.0.0.1,",
    "localhost, 192.0.2.4, 127.0.0.1,",
    "localhost, 127.0.0.1, 192.0.2.9,",
    "localhost, 127.0.0.1, 127.0.0.1, X-Forwarded-For",
    "localhost, 127.0.0.1, 127.0.0.1, Forwarded"
  })
  @Bedrijfsregel("KRN-40")
  void demonstratieIsErNietVoorDeBuitenwereld(
      String naam, String onder, String van, String proxykop) throws IOException {
    assertThat(GrensFilter.vanDezeComputer(verzoek(naam, onder, van, proxykop))).isFalse();
  }

  @Test
  void watDeServerOverZichzelfVerteltIsGeenPadVanOns() {
    assertThat(List.of("/metrics", "/metrics/base", "/health", "/health/live", "/openapi"))
        .allMatch(Paden::vanDeServer);
    assertThat(java.util.List.of("/", "/healthy", "/api/v1/openapi.json", "/portlets/health"))
        .noneMatch(Paden::vanDeServer);
  }

  @Test
  void alleenOverHttpsWordtHttpsOnthouden() {
    Kopregels kopregels = new Kopregels("'self'", "");
    assertThat(kopregels("veilig.gemeente.example", "/", kopregels))
        .containsEntry("Strict-Transport-Security", "max-age=31536000");
    assertThat(kopregels("gemeente.example", "/", kopregels))
        .doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void beleidNoemtWieMagInbeddenEnWaarAfmeldenEindigt() {
    Kopregels kopregels =
        new Kopregels("https://intranet.gemeente.example", "https://inloggen.gemeente.example");
    assertThat(kopregels("gemeente.example", "/portlets/plan", kopregels))
        .containsEntry("Cache-Control", "no-store")
        .containsEntry(
            "Content-Security-Policy",
            "object-src 'none'; base-uri 'self';"
                + " form-action 'self' https://inloggen.gemeente.example;"
                + " frame-ancestors https://intranet.gemeente.example");
    assertThat(kopregels("gemeente.example", "/api/v1/plannen", kopregels))
        .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    assertThat(kopregels("gemeente.example", "/jakarta.faces.resource/wk.js.xhtml", kopregels))
        .containsEntry("X-Content-Type-Options", "nosniff")
        .doesNotContainKeys("Cache-Control", "Content-Security-Policy");
  }

  @Test
  void eenVerkeerdAdresKomtNietBijDeServerEnEenFoutVanOnsWel() throws Exception {
    Map<String, Object> gezet = new HashMap<>();
    List<String> gevraagd = new ArrayList<>();
    RequestDispatcher verder =
        doet(RequestDispatcher.class, (naam, args) -> verteld(naam, gezet, gevraagd));
    HttpServletRequest verzoek =
        doet(
            HttpServletRequest.class,
            (naam, args) ->
                switch (naam) {
                  case "setAttribute" -> gezet.put((String) args[0], args[1]);
                  case "removeAttribute" -> gezet.remove(args[0]);
                  case "getRequestURI" -> "/monitoring/beeld/onbekend.png";
                  case "getRequestDispatcher" -> gevraagd.add((String) args[0]) ? verder : null;
                  default -> throw new UnsupportedOperationException(naam);
                });
    HttpServletResponse leeg =
        doet(HttpServletResponse.class, (naam, args) -> naam.equals("isCommitted") ? false : null);
    HttpServletResponse halfweg =
        doet(HttpServletResponse.class, (naam, args) -> naam.equals("isCommitted"));
    RuntimeException adres = new NietGevonden("beeld");
    RuntimeException eigen = new IllegalStateException("stuk");

    GrensFilter.vervolg(verzoek, leeg, gooit(new ServletException(adres)));

    assertThat(gevraagd).hasSize(2).first().isEqualTo("/fout");
    assertThat(gevraagd.get(1)).contains(adres.getClass().getName());
    assertThat(gezet).doesNotContainKey(RequestDispatcher.ERROR_EXCEPTION);
    assertThatThrownBy(() -> GrensFilter.vervolg(verzoek, leeg, gooit(eigen))).isSameAs(eigen);
    assertThatThrownBy(() -> GrensFilter.vervolg(verzoek, halfweg, gooit(adres))).isSameAs(adres);
  }

  private static Object verteld(String naam, Map<String, Object> gezet, List<String> gevraagd) {
    assertThat(naam).isEqualTo("forward");
    gevraagd.add(String.valueOf(gezet.get(RequestDispatcher.ERROR_EXCEPTION)));
    return null;
  }

  private static FilterChain gooit(Exception fout) {
    return (verzoek, antwoord) -> {
      if (fout instanceof ServletException e) {
        throw e;
      }
      throw (RuntimeException) fout;
    };
  }

  private static <T> T doet(Class<T> soort, BiFunction<String, Object[], Object> wat) {
    return soort.cast(
        Proxy.newProxyInstance(
            GrensFilterTest.class.getClassLoader(),
            new Class<?>[] {soort},
            (p, m, args) -> wat.apply(m.getName(), args)));
  }
}
