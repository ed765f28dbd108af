package nl.wijkwerk.kern.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Areas of every level in each other: city, city part, wijk or village, buurt and street. */
class GebiedenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final List<String> KETEN = List.of("EG4", "BU1", "WK1", "EG1", "GM1");

  private static Gebieden gebieden;

  @BeforeAll
  static void leg() throws SQLException {
    DATABASE.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM1')");
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      Gebiedslader.leg(
          verbinding,
          List.of(
              gebied("GM1", Niveau.STAD, "NL00", Herkomst.CBS),
              gebied("EG1", Niveau.STADSDEEL, "GM1", Herkomst.EIGEN),
              gebied("WK1", Niveau.WIJK, "EG1", Herkomst.CBS),
              gebied("WK2", Niveau.DORP, "EG1", Herkomst.CBS),
              gebied("WK3", Niveau.WIJK, "GM1", Herkomst.CBS),
              gebied("BU1", Niveau.BUURT, "WK1", Herkomst.CBS),
              gebied("BU3", Niveau.BUURT, "WK3", Herkomst.CBS),
              gebied("EG4", Niveau.STRAAT, "BU1", Herkomst.EIGEN),
              gebied("EG5", Niveau.STRAAT, "BU1", Herkomst.EIGEN),
              gebied("EG6", Niveau.STRAAT, "WK2", Herkomst.EIGEN)));
    }
    gebieden = new Gebieden(DATABASE.dataSource());
  }

  private static Gebied gebied(String code, Niveau niveau, String ouder, Herkomst herkomst) {
    return new Gebied(2020, code, "Naam " + code, niveau, ouder, "GM1", null, herkomst, false);
  }

  @Test
  void elkGebiedLigtInAlleErboven() {
    for (int binnen = 0; binnen < KETEN.size(); binnen++) {
      for (int buiten = 0; buiten < KETEN.size(); buiten++) {
        assertThat(gebieden.ligtIn(KETEN.get(binnen), KETEN.get(buiten)))
            .as("%s in %s", KETEN.get(binnen), KETEN.get(buiten))
            .isEqualTo(binnen <= buiten);
      }
    }
    assertThat(gebieden.ligtIn("EG6", "EG1")).as("by the village").isTrue();
    assertThat(gebieden.ligtIn("EG6", "WK1")).isFalse();
    assertThat(gebieden.ligtIn("BU3", "EG1")).isFalse();
  }

  @Test
  void deDelenVanElkNiveau() {
    assertThat(delen("GM1")).containsExactly("EG1 STADSDEEL", "WK3 WIJK");
    assertThat(delen("EG1")).containsExactly("WK1 WIJK", "WK2 DORP");
    assertThat(delen("WK1")).containsExactly("BU1 BUURT");
    assertThat(delen("BU1")).containsExactly("EG4 STRAAT", "EG5 STRAAT");
    assertThat(delen("EG4")).isEmpty();
    assertThat(gebieden.omvattende(gebieden.read("EG4")))
        .extracting(Gebied::code)
        .containsExactly("BU1", "WK1", "EG1");
    assertThat(gebieden.omvattende(gebieden.read("GM1"))).isEmpty();
    assertThat(gebieden.wijken())
        .as("wijken and villages, also those of a city part")
        .extracting(Gebied::code)
        .containsExactly("WK1", "WK2", "WK3");
  }

  private static List<String> delen(String code) {
    return gebieden.onderdelen(code).stream().map(g -> g.code() + " " + g.niveau()).toList();
  }

  @Test
  @Bedrijfsregel("KRN-01")
  void eenRolGeldtInHaarGebiedEnAllesDaarin() {
    for (int van = 0; van < KETEN.size(); van++) {
      Identiteit identiteit = new Identiteit();
      identiteit.meldAan(
          UUID.randomUUID(),
          "wie",
          "Wie",
          List.of(new Toekenning(Rol.WIJKREGISSEUR, KETEN.get(van))),
          "127.0.0.1");
      Toegang toegang = new Toegang(identiteit, gebieden);
      for (int in = 0; in < KETEN.size(); in++) {
        assertThat(toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, KETEN.get(in)))
            .as("role for %s, in %s", KETEN.get(van), KETEN.get(in))
            .isEqualTo(in <= van);
      }
      assertThat(toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, "BU3"))
          .as("role for %s, in another wijk", KETEN.get(van))
          .isEqualTo(KETEN.get(van).equals("GM1"));
    }
  }
}
