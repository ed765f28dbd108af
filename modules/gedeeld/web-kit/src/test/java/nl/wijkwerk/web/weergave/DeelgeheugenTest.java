package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeelgeheugenTest {
  private static final String HALF = "x".repeat(2_000_000);

  private final Deelgeheugen geheugen = new Deelgeheugen();

  @Test
  void eenDeelIsVanZijnSleutelEnZijnPagina() {
    geheugen.put("pagina", "sleutel", "deel");
    assertThat(geheugen.get("pagina", "sleutel")).isEqualTo("deel");
    assertThat(geheugen.get("andere", "sleutel")).isNull();
    assertThat(geheugen.get("pagina", "andere")).isNull();
    geheugen.put("pagina", "sleutel", "nieuw");
    assertThat(geheugen.get("pagina", "sleutel")).isEqualTo("nieuw");
  }

  @Test
  void watHetLangstNietGetoondWerdGaatErHetEerstUit() {
    geheugen.put("p", "a", HALF);
    geheugen.put("p", "b", HALF);
    geheugen.get("p", "a");
    geheugen.put("p", "c", HALF);
    assertThat(geheugen.get("p", "b")).isNull();
    assertThat(geheugen.get("p", "a")).isNotNull();
    assertThat(geheugen.get("p", "c")).isNotNull();
  }

  @Test
  void watWegIsNeemtGeenRuimteIn() {
    geheugen.put("p", "a", HALF);
    geheugen.put("p", "a", HALF);
    geheugen.put("p", "b", HALF);
    assertThat(geheugen.get("p", "a")).isNotNull();
    geheugen.remove("p", "a");
    geheugen.put("p", "c", HALF);
    assertThat(geheugen.get("p", "b")).isNotNull();
    geheugen.clear();
    assertThat(geheugen.get("p", "c")).isNull();
    geheugen.put("p", "d", HALF);
    geheugen.put("p", "e", HALF);
    assertThat(geheugen.get("p", "d")).isNotNull();
  }

  @Test
  void watNietPastVerdringtNiets() {
    geheugen.put("p", "a", "deel");
    geheugen.put("p", "b", HALF + HALF + "x");
    assertThat(geheugen.get("p", "b")).isNull();
    assertThat(geheugen.get("p", "a")).isEqualTo("deel");
  }
}
