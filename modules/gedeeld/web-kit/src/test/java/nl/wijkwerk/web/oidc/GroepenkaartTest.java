package nl.wijkwerk.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;
import org.junit.jupiter.api.Test;

class GroepenkaartTest {
  private static final Set<String> GEBIEDEN = Set.of("WK014111", "WK014116");

  private static Groepenkaart kaart(String groepen) {
    return Groepenkaart.lees(new StringReader("{\"groepen\":[" + groepen + "]}"), "groepen.json");
  }

  private static final Groepenkaart KAART =
      kaart(
          """
          {"groep": "wijkwerk-beheer", "rol": "BEHEERDER"},
          {"groep": "wijkregie-{gebied}", "rol": "WIJKREGISSEUR"},
          {"groep": "CN=Budget (De Riet)", "rol": "BUDGETHOUDER", "gebied": "WK014111"}
          """);

  @Test
  @Bedrijfsregel("KRN-11")
  void groepGeeftRolInHetGebiedDatZeNoemt() {
    assertThat(
            KAART.rollen(
                List.of("wijkregie-WK014116", "CN=Budget (De Riet)", "wijkwerk-beheer"),
                GEBIEDEN::contains))
        .containsExactlyInAnyOrder(
            new Toekenning(Rol.WIJKREGISSEUR, "WK014116"),
            new Toekenning(Rol.BUDGETHOUDER, "WK014111"),
            new Toekenning(Rol.BEHEERDER, null));
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void groepDieErAlleenOpLijktGeeftNiets() {
    assertThat(
            KAART.rollen(
                List.of(
                    "wijkwerk-beheer2",
                    "Wijkwerk-beheer",
                    "x wijkwerk-beheer",
                    "wijkregie-",
                    "wijkregie-WK014111 extra",
                    "wijkregie-WK999999",
                    "CN=Budget De Riet"),
                GEBIEDEN::contains))
        .isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void vanEenPadTeltAlleenDeGroepBovenaan() {
    assertThat(KAART.rollen(List.of("/wijkregie-WK014116"), GEBIEDEN::contains))
        .containsExactly(new Toekenning(Rol.WIJKREGISSEUR, "WK014116"));
    assertThat(
            KAART.rollen(
                List.of(
                    "/ander/wijkwerk-beheer",
                    "ander/wijkwerk-beheer",
                    "//wijkwerk-beheer",
                    "/wijkwerk-beheer/",
                    "/wijkwerk-beheer/ander",
                    "/"),
                GEBIEDEN::contains))
        .isEmpty();
    assertThat(
            kaart("{\"groep\": \"/ander/wijkwerk-lezer\", \"rol\": \"LEZER\"}")
                .rollen(List.of("/ander/wijkwerk-lezer"), GEBIEDEN::contains))
        .as("named by its whole path")
        .hasSize(1);
  }

  @Test
  void bestandDatNietKlopteZegtWatErMoetStaan() {
    assertThatThrownBy(() -> kaart("{\"groep\": \"a\", \"rol\": \"KONING\"}"))
        .hasMessageContaining("De rol \"KONING\" in regel 1 van groepen.json bestaat niet")
        .hasMessageContaining("WIJKREGISSEUR");
    assertThatThrownBy(() -> kaart("{\"rol\": \"LEZER\"}"))
        .hasMessageContaining("ontbreekt een groep");
    assertThatThrownBy(
            () ->
                kaart("{\"groep\": \"a-{gebied}\", \"rol\": \"LEZER\", \"gebied\": \"WK014111\"}"))
        .hasMessageContaining("niet allebei");
    assertThatThrownBy(() -> kaart("{\"groep\": ")).hasMessageContaining("geen goede JSON");
    assertThatThrownBy(() -> Groepenkaart.lees(new StringReader("[]"), "groepen.json"))
        .hasMessageContaining("geen goede JSON");
    assertThatThrownBy(() -> Groepenkaart.lees(Path.of("bestaat-niet.json")))
        .hasMessageContaining("WIJKWERK_GROEPEN");
  }
}
