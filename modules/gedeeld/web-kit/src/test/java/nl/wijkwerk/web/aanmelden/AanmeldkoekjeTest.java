package nl.wijkwerk.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AanmeldkoekjeTest {
  private final List<String> gezet = new ArrayList<>();

  private static HttpServletRequest verzoek(boolean https) {
    return proxy(
        HttpServletRequest.class,
        naam ->
            switch (naam) {
              case "isSecure" -> https;
              case "getCookies" -> null;
              default -> throw new UnsupportedOperationException(naam);
            },
        List.of());
  }

  private HttpServletResponse antwoord() {
    return proxy(HttpServletResponse.class, naam -> null, gezet);
  }

  private static <T> T proxy(
      Class<T> soort, java.util.function.Function<String, Object> geeft, List<String> kopregels) {
    return soort.cast(
        Proxy.newProxyInstance(
            AanmeldkoekjeTest.class.getClassLoader(),
            new Class<?>[] {soort},
            (p, m, args) -> {
              if (m.getName().equals("addHeader")) {
                kopregels.add((String) args[1]);
                return null;
              }
              return geeft.apply(m.getName());
            }));
  }

  @Test
  void koekjeBlijftGewoonlijkOpDezeSite() {
    new Aanmeldkoekje("Lax").zet(verzoek(true), antwoord(), "sleutel");
    assertThat(gezet)
        .containsExactly(
            "__Host-wijkwerk-aanmelding=sleutel; Path=/; HttpOnly; SameSite=Lax; Secure");
  }

  @Test
  void koekjeGaatAlleenMetHttpsMeeOpAndereSites() {
    Aanmeldkoekje koekje = new Aanmeldkoekje("None");
    koekje.zet(verzoek(true), antwoord(), "sleutel");
    koekje.wis(verzoek(true), antwoord());
    koekje.zet(verzoek(false), antwoord(), "sleutel");
    assertThat(gezet.get(0)).contains("SameSite=None; Secure");
    assertThat(gezet.get(1)).contains("SameSite=None; Secure", "Max-Age=0");
    assertThat(gezet.get(2)).contains("SameSite=Lax").doesNotContain("Secure");
  }

  @Test
  void koekjeVanDeBrowserBlijftAltijdOpDezeSite() {
    new Aanmeldkoekje("None").browser(verzoek(true), antwoord());
    assertThat(gezet.get(0)).contains("SameSite=Lax");
  }
}
