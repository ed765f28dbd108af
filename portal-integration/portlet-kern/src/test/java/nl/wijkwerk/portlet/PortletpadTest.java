package nl.wijkwerk.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortletpadTest {
  static final Instelling INSTELLING =
      Instelling.uit(
          Map.of(
                  "WIJKWERK_BASIS",
                  "https://wijkwerk.example",
                  "WIJKWERK_PORTAAL_UITGEVER",
                  "intranet")
              ::get);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wijkplan/portlets/plan",
        "/wijkplan/portlets/plan.xhtml",
        "/middelen/portlets/wat-is-over?gebied=WK014111",
        "/monitoring/portlets/afstand?zoek=a%20b",
        "/wijkplan/jakarta.faces.resource/wijkwerk.css.xhtml?ln=wk&v=1",
        "/wijkplan/jakarta.faces.resource/fonts/source-sans-3.woff2.xhtml?ln=wk"
      })
  void portletEnBronMogenErdoor(String adres) {
    assertThat(Portletpad.van(INSTELLING, adres).orElseThrow().adres()).isEqualTo(adres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wijkplan/portlets/../plan",
        "/wijkplan/portlets/..%2fplan",
        "/wijkplan/portlets/%2e%2e/plan",
        "/wijkplan/portlets/plan/../../api/v1/wijkplannen",
        "/wijkplan/portlets/plan;jsessionid=1",
        "/wijkplan/portlets/plan%3bx",
        "/wijkplan/portlets//plan",
        "/wijkplan//portlets/plan",
        "/wijkplan/portlets/plan/",
        "/wijkplan/portlets/",
        "/wijkplan/portlets\\plan",
        "/wijkplan/portlets/plan\r\nHost: elders.example",
        "/wijkplan/portlets/plan#x",
        "/wijkplan/portlets/plan?x=a b",
        "/wijkplan/portlets/plan?x=<script>",
        "/wijkplan/portlets/plan?x=a\r\nHost: elders.example",
        "/wijkplan/api/v1/wijkplannen",
        "/wijkplan/plan?id=1",
        "/wijkplan/jakarta.faces.resource/../api/v1/wijkplannen",
        "/wijkplan/jakarta.faces.resource/.hidden",
        "/wijkplan/jakarta.faces.resource/%2e%2e/web.xml",
        "/wijkplan/jakarta.faces.resource/",
        "/beheer/portlets/plan",
        "/portlets/plan",
        "//elders.example/wijkplan/portlets/plan",
        "https://elders.example/wijkplan/portlets/plan",
        "https://wijkwerk.example/wijkplan/portlets/plan",
        "wijkplan/portlets/plan",
        ""
      })
  void alHetAndereNiet(String adres) {
    assertThat(Portletpad.van(INSTELLING, adres)).isEmpty();
  }

  @Test
  void langAdresKomtErNietDoor() {
    assertThat(Portletpad.van(INSTELLING, "/wijkplan/portlets/plan?x=" + "a".repeat(4_000)))
        .isEmpty();
    assertThat(Portletpad.van(INSTELLING, null)).isEmpty();
  }

  @Test
  void adresUitEenPaginaTeltVanafDiePagina() {
    Portletpad hier = Portletpad.van(INSTELLING, "/wijkplan/portlets/plan?plan=1").orElseThrow();
    assertThat(Portletpad.vanaf(INSTELLING, hier, "?pagina=2").orElseThrow().adres())
        .isEqualTo("/wijkplan/portlets/plan?pagina=2");
    assertThat(
            Portletpad.vanaf(INSTELLING, hier, "https://wijkwerk.example/wijkplan/portlets/werk"))
        .isPresent();
    assertThat(Portletpad.vanaf(INSTELLING, hier, "https://elders.example/wijkplan/portlets/werk"))
        .isEmpty();
    assertThat(Portletpad.vanaf(INSTELLING, hier, "//elders.example/wijkplan/portlets/werk"))
        .isEmpty();
    assertThat(Portletpad.vanaf(INSTELLING, hier, "https://wijkwerk.example@elders.example/"))
        .isEmpty();
    assertThat(Portletpad.vanaf(INSTELLING, hier, "mailto:wijk@example")).isEmpty();
  }

  @Test
  void watVoorEenLezerIsGemaaktIsGeenVastBestand() {
    assertThat(
            Portletpad.van(
                    INSTELLING,
                    "/wijkplan/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces")
                .orElseThrow()
                .vast())
        .isFalse();
    assertThat(Portletpad.van(INSTELLING, "/wijkplan/portlets/plan").orElseThrow().vast())
        .isFalse();
  }
}
