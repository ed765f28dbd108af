package nl.wijkwerk.web.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InbeddersTest {
  private final Inbedders inbedders =
      new Inbedders(
          "'self' https://intranet.gemeente.example  http://oud.gemeente.example:8080"
              + " https://*.teams.example");

  private static HttpServletRequest verzoek(String vraag) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            InbeddersTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (p, m, args) ->
                switch (m.getName()) {
                  case "getQueryString" -> vraag;
                  case "getServerName" -> "wijkwerk.gemeente.example";
                  case "getServerPort" -> 443;
                  case "getScheme" -> "https";
                  default -> throw new UnsupportedOperationException(m.getName());
                });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wijkwerk.gemeente.example",
        "https://intranet.gemeente.example",
        "https://intranet.gemeente.example:443",
        "HTTPS://Intranet.gemeente.example",
        "http://oud.gemeente.example:8080",
        "https://een.teams.example",
        "https://een.twee.teams.example"
      })
  @Bedrijfsregel("KRN-19")
  void websiteDieIsIngesteldMag(String herkomst) {
    assertThat(inbedders.laatToe(herkomst, verzoek(null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "*",
        "https://*.teams.example",
        "https://teams.example",
        "https://kwaadteams.example",
        "https://teams.example.kwaad.example",
        "http://intranet.gemeente.example",
        "https://intranet.gemeente.example:8443",
        "https://intranet.gemeente.example/",
        "https://intranet.gemeente.example/pad",
        "https://intranet.gemeente.example@kwaad.example",
        "https://intranet.gemeente.example.kwaad.example",
        "https://intranetxgemeente.example",
        "http://oud.gemeente.example",
        "javascript:alert(1)",
        "https://intranet.gemeente.example\n"
      })
  @Bedrijfsregel("KRN-19")
  void andereWebsiteMagNiet(String herkomst) {
    assertThat(inbedders.laatToe(herkomst, verzoek(null))).isFalse();
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void deEigenWebsiteMagAlleenAlsDatIsIngesteld() {
    String eigen = "https://wijkwerk.gemeente.example";
    assertThat(new Inbedders("'none'").laatToe(eigen, verzoek(null))).isFalse();
    assertThat(new Inbedders("https://elders.example").laatToe(eigen, verzoek(null))).isFalse();
    assertThat(new Inbedders("'self'").laatToe(eigen, verzoek(null))).isTrue();
  }

  @Test
  @Bedrijfsregel("KRN-19")
  void verzoekNoemtDeWebsiteInZijnAdres() {
    assertThat(
            inbedders.genoemd(
                verzoek("gebied=WK1&inbed=https%3A%2F%2Fintranet.gemeente.example&x=1")))
        .contains("https://intranet.gemeente.example");
    assertThat(inbedders.genoemd(verzoek("inbed=https://kwaad.example"))).isEmpty();
    assertThat(
            inbedders.genoemd(
                verzoek("inbed=https://kwaad.example&inbed=https://intranet.gemeente.example")))
        .isEmpty();
    assertThat(inbedders.genoemd(verzoek("inbed=%zz"))).isEmpty();
    assertThat(inbedders.genoemd(verzoek(null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gemeente.example",
        "https://intranet.gemeente.example",
        "https://een.twee.gemeente.example:8443"
      })
  @Bedrijfsregel("KRN-20")
  void onderHetzelfdeDomeinWerktEenFormulier(String herkomst) {
    assertThat(Inbedders.andereSite(herkomst, verzoek(null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://intranet.gemeente.example",
        "https://teams.example",
        "https://kwaadgemeente.example",
        "https://gemeente.example.teams.example",
        "https://10.0.0.1",
        "https://localhost",
        "null"
      })
  @Bedrijfsregel("KRN-20")
  void opEenAndereSiteWerktEenFormulierNiet(String herkomst) {
    assertThat(Inbedders.andereSite(herkomst, verzoek(null))).isTrue();
  }
}
