package nl.wijkwerk.startpagina.indeling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandaardindelingTest {

  @ParameterizedTest
  @Bedrijfsregel("STA-04")
  @CsvSource({
    "WIJKREGISSEUR, REGIE, wijkplan/werk",
    "MANAGER_WIJKSTURING, STURING, wijkplan/werk",
    "BUDGETHOUDER, GELD, middelen/wat-is-over",
    "GRIFFIER, RAAD, wijkplan/werk",
    "COMMUNICATIEADVISEUR, BEWONERS, communicatie/plichten",
    "AMBTELIJK_OPDRACHTGEVER, OPGAVETAFEL, wijkplan/werk",
    "BESTUURLIJK_OPDRACHTGEVER, OPGAVETAFEL, wijkplan/werk",
    "PROGRAMMAMANAGER, OPGAVETAFEL, wijkplan/werk",
    "LIJNMANAGER, OPGAVETAFEL, wijkplan/werk",
    "WIJKWETHOUDER, BESTUUR, wijkplan/werk",
    "BEHEERDER, BEHEER, wijkplan/werk",
    "LEZER, LEZEN, wijkplan/oogopslag",
    "PARTNER, BUITEN,"
  })
  void paginaBegintMetHetWerkVanDeRol(Rol rol, Standaardindeling verwacht, String eerste) {
    assertThat(Standaardindeling.bij(Set.of(rol))).isEqualTo(verwacht);
    assertThat(verwacht.blokken(List.of("WK014111")).lijst())
        .map(b -> b.module() + "/" + b.portlet())
        .isEqualTo(eerste == null ? List.of() : beginnendMet(verwacht, eerste));
  }

  private static List<String> beginnendMet(Standaardindeling standaard, String eerste) {
    List<String> lijst =
        standaard.blokken(List.of("WK014111")).lijst().stream()
            .map(b -> b.module() + "/" + b.portlet())
            .toList();
    assertThat(lijst).startsWith(eerste);
    return lijst;
  }

  @ParameterizedTest
  @EnumSource
  @Bedrijfsregel("STA-04")
  void elkeRolHeeftEenPagina(Rol rol) {
    assertThat(Standaardindeling.bij(Set.of(rol)) == Standaardindeling.BUITEN)
        .isEqualTo(rol == Rol.PARTNER);
  }

  @Test
  @Bedrijfsregel("STA-04")
  void eersteRolInDeVolgordeGaatVoor() {
    assertThat(Standaardindeling.bij(List.of(Rol.LEZER, Rol.BUDGETHOUDER, Rol.WIJKREGISSEUR)))
        .isEqualTo(Standaardindeling.REGIE);
    assertThat(Standaardindeling.bij(List.of())).isEqualTo(Standaardindeling.BUITEN);
  }

  @Test
  void blokOverEenWijkKomtErPerWijkVanDeRol() {
    assertThat(Standaardindeling.REGIE.blokken(List.of("A", "B")).lijst())
        .filteredOn(b -> b.portlet().equals("wat-is-over"))
        .extracting(Blok::gebied)
        .containsExactly("A", "B");
    assertThat(Standaardindeling.REGIE.blokken(List.of()).lijst())
        .extracting(Blok::gebied)
        .containsOnlyNulls();
  }

  @Test
  void veelWijkenMakenDePaginaNietTeLang() {
    List<String> wijken = Arrays.asList("A B C D E F G H I J K L M N".split(" "));
    assertThat(Standaardindeling.REGIE.blokken(wijken).lijst()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void elkBlokIsEenPortletVanEenModule() {
    Set<String> portlets =
        Projectmap.files(Projectmap.root().resolve("modules"), ".xhtml").stream()
            .map(p -> p.toString().replace('\\', '/'))
            .filter(p -> p.contains("/src/main/webapp/portlets/"))
            .map(p -> p.replaceAll(".*/modules/(\\w+)/.*/portlets/([\\w-]+)\\.xhtml", "$1/$2"))
            .collect(Collectors.toSet());
    for (Standaardindeling standaard : Standaardindeling.values()) {
      assertThat(standaard.blokken(List.of("A")).lijst())
          .map(b -> b.module() + "/" + b.portlet())
          .isSubsetOf(portlets);
    }
  }
}
