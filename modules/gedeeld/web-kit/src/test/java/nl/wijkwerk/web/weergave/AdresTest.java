package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AdresTest {
  private static final Map<String, String[]> PARAMETERS =
      Map.of(
          "jaar", new String[] {"2027"},
          "q", new String[] {"zorg & welzijn"},
          "leeg", new String[] {""});

  @Test
  void deRestVanHetFilterBlijftStaan() {
    assertThat(Adres.met("/middelen/posten", PARAMETERS, "pagina", "3"))
        .isEqualTo("/middelen/posten?jaar=2027&pagina=3&q=zorg+%26+welzijn");
  }

  @Test
  void parametersKomenUitHetAdresEnHalfGeschrevenTekensBlijvenStaan() {
    Map<String, String[]> gelezen =
        Adres.parameters("q=zorg+%26+welzijn&jaar=2027&jaar=2028&x=%zz");
    assertThat(gelezen).containsOnlyKeys("jaar", "q", "x");
    assertThat(gelezen.get("q")).containsExactly("zorg & welzijn");
    assertThat(gelezen.get("jaar")).containsExactly("2027", "2028");
    assertThat(gelezen.get("x")).containsExactly("%zz");
    assertThat(Adres.parameters(null)).isEmpty();
  }

  @Test
  void nietsHaaltEenParameterWeg() {
    assertThat(Adres.met("/p", Map.of("thema", new String[] {"x"}), "thema", null)).isEqualTo("/p");
  }

  @Test
  void eenWaardeKanHetAdresNietVeranderen() {
    assertThat(Adres.met("/p", Map.of(), "q", "\"><script>&a=b"))
        .isEqualTo("/p?q=%22%3E%3Cscript%3E%26a%3Db");
  }

  @Test
  void sorterenKeertOm() {
    assertThat(Adres.volgendeSortering("naam", null)).isEqualTo("naam");
    assertThat(Adres.volgendeSortering("naam", "naam")).isEqualTo("-naam");
    assertThat(Adres.volgendeSortering("naam", "-naam")).isEqualTo("naam");
    assertThat(Adres.ariaSort("naam", "-naam")).isEqualTo("descending");
    assertThat(Adres.ariaSort("naam", "naam")).isEqualTo("ascending");
    assertThat(Adres.ariaSort("naam", "raming")).isNull();
  }
}
