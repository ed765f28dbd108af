package nl.wijkwerk.monitoring.inlezen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Gebiedslader;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Areas that a delivery brought go with it, and no others. */
class GebiedenTerugTest {

  private Testdatabase database;
  private Gebieden gebieden;

  /** As a municipality begins: 2020 from its own file, and of 2019 a street of its own only. */
  @BeforeEach
  void maakDatabase() throws SQLException {
    database = Testdatabase.of("kern", "monitoring").open();
    gebieden = new Gebieden(database.dataSource());
    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM9001')");
    try (Connection c = database.dataSource().getConnection()) {
      Gebiedslader.leg(
          c,
          List.of(
              gebied(2020, "GM9001", "Voorbeeld", Niveau.STAD, null, Herkomst.CBS),
              gebied(2020, "WK900111", "De Hoek", Niveau.WIJK, "GM9001", Herkomst.CBS),
              gebied(2020, "BU90011101", "Hoek-Noord", Niveau.BUURT, "GM9001", Herkomst.CBS),
              gebied(2020, "WK900120", "Het Dorp", Niveau.DORP, "GM9001", Herkomst.CBS),
              gebied(2020, "EG1", "Oost", Niveau.STADSDEEL, "GM9001", Herkomst.EIGEN),
              gebied(2019, "EG2", "Straat", Niveau.STRAAT, "WK900111", Herkomst.EIGEN)));
    }
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private static Gebied gebied(
      int jaar, String code, String naam, Niveau niveau, String ouder, Herkomst herkomst) {
    return new Gebied(jaar, code, naam, niveau, ouder, "GM9001", null, herkomst, false);
  }

  /** Areas as "code naam", or as "code" when the delivery names none. */
  private void neemOver(int jaar, int levering, boolean deel, String... gebieden)
      throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      new KernGebieden(c)
          .neemOver(
              levering,
              jaar,
              deel,
              Arrays.stream(gebieden)
                  .map(g -> g.split(" ", 2))
                  .map(
                      g ->
                          new Gebiedsregel(
                              Gebiedscode.lees(g[0]).orElseThrow(), g.length > 1 ? g[1] : null))
                  .toList());
    }
  }

  private void trekTerug(int jaar, int levering) throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      Gebiedslader.trekTerug(c, jaar, levering);
    }
  }

  private List<String> stand() {
    return database
        .query(
            "select concat_ws(' ', jaar, code, naam, niveau, ouder_code, gemeente_code, prioriteit)"
                + " as regel from kern.gebied union all select concat_ws(' ', jaar, code,"
                + " opvolger_jaar, opvolger_code) from kern.gebied_opvolger union all select"
                + " concat_ws(' ', jaar, deel) from kern.gebiedsjaar order by 1")
        .stream()
        .map(r -> (String) r.get("regel"))
        .toList();
  }

  private List<String> codes(int jaar) {
    return database
        .query("select code from kern.gebied where jaar = ? order by code", jaar)
        .stream()
        .map(r -> (String) r.get("code"))
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-32")
  void vanEenJaarVanDeGemeenteGaatAlleenWatDeLeveringBracht() throws SQLException {
    List<String> eerst = stand();
    neemOver(
        2020,
        1,
        true,
        "GM9001",
        "WK900111 De Nieuwe Hoek",
        "BU90011101",
        "WK900155 Spookwijk",
        "BU90015501 Spookbuurt");
    assertThat(gebieden.find("WK900155")).isPresent();
    assertThat(gebieden.read("WK900111").naam()).isEqualTo("De Nieuwe Hoek");
    assertThat(codes(2020)).as("the street went along").contains("EG2");
    assertThat(gebieden.wijken()).as("a part of a year that was whole").hasSize(3);

    trekTerug(2020, 1);
    assertThat(stand()).isEqualTo(eerst);
    assertThat(gebieden.find("WK900155")).isEmpty();
    trekTerug(2020, 1);
    assertThat(stand()).as("twice").isEqualTo(eerst);
  }

  @Test
  @Bedrijfsregel({"MON-32", "KRN-33"})
  void metEenEerderJaarGaatOokWatHetVanLaterZei() throws SQLException {
    List<String> eerst = stand();
    neemOver(2018, 1, false, "GM9001 Voorbeeld", "WK900141 De Hoek", "WK900142 Het Dorp");
    neemOver(2019, 2, false, "GM9001 Voorbeeld", "WK900131 De Hoek", "WK900132 Het Dorp");
    assertThat(voorgangers("WK900111")).containsExactly("WK900131");
    assertThat(voorgangers("WK900120")).containsExactly("WK900132");

    trekTerug(2019, 2);
    assertThat(voorgangers("WK900111"))
        .as("the year before, past one with own areas only")
        .containsExactly("WK900141");
    trekTerug(2018, 1);
    assertThat(voorgangers("WK900111")).isEmpty();
    assertThat(stand()).as("a village stays a village").isEqualTo(eerst);
  }

  private List<String> voorgangers(String code) {
    return gebieden.verloop(code).voorgangers().stream().map(Gebied::code).toList();
  }

  @Test
  @Bedrijfsregel("MON-32")
  void watEenAndereLeveringOokBrachtBlijftMetHaarNaam() throws SQLException {
    neemOver(2021, 1, false, "GM9001 Voorbeeld", "WK900111 De Hoek", "WK900150 Oud");
    neemOver(2021, 2, true, "WK900111 De Bocht", "WK900160 Nieuw");
    neemOver(2021, 3, true, "WK900111", "WK900160");
    assertThat(gebieden.wijken()).hasSize(3);

    trekTerug(2021, 1);
    assertThat(codes(2021)).containsExactly("EG2", "WK900111", "WK900160");
    assertThat(gebieden.read("WK900111").naam()).isEqualTo("De Bocht");
    assertThat(gebieden.wijken())
        .as("what is left is a part")
        .extracting(g -> g.jaar() + g.code())
        .containsExactlyInAnyOrder("2021WK900111", "2020WK900120", "2021WK900160");

    trekTerug(2021, 2);
    assertThat(gebieden.read("WK900111").naam()).as("as before").isEqualTo("De Hoek");
    assertThat(gebieden.read("WK900160").naam()).as("nobody names it").isEqualTo("WK900160");
    trekTerug(2021, 3);
    assertThat(codes(2021)).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-31")
  void eenJaarMetAlleenEigenGebiedenZegtNietWatErNietMeerIs() throws SQLException {
    neemOver(
        2018,
        1,
        false,
        "GM9001 Voorbeeld",
        "WK900111 De Hoek",
        "BU90011101 Hoek-Noord",
        "WK900199");
    assertThat(gebieden.verdwenen(2019)).isEmpty();
    assertThat(gebieden.verdwenen(2020))
        .extracting(Gebieden.Verdwenen::code)
        .containsExactly("WK900199");
    assertThat(gebieden.verloop("WK900199").weg()).isEqualTo(2020);

    database.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2022, 'EG3', 'Plein', 'STRAAT', 'GM9001', 'GM9001', 'EIGEN')");
    assertThat(gebieden.wijken()).hasSize(2);
    assertThat(gebieden.onderdelen("GM9001"))
        .extracting(Gebied::code)
        .contains("WK900111", "WK900120", "EG3");
    assertThat(gebieden.verloop("WK900111").verdwenen()).isFalse();

    neemOver(2019, 2, true, "WK900111 De Hoek");
    assertThat(gebieden.verdwenen(2019)).as("a part of it").isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-32")
  void watErAlWasIngelezenKanOokTerug() throws Exception {
    List<String> eerst = stand();
    neemOver(2020, 1, false, "GM9001", "WK900111 De Hoek", "GM9002 Elders", "WK900211");
    neemOver(2021, 2, false, "GM9001", "WK900111 De Hoek");
    database.execute(
        "insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk, status,"
            + " fase, aangevraagd_door, aangevraagd_op, deel) select 'CBS', j, 'b', 1, 'x',"
            + " 'GEREED', 'KLAAR', 'Beheerder', now(), false from unnest(array[2020, 2021]) j");
    database.execute(
        "insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde) select"
            + " levering, g.code, i.id, 1 from kern.geleverd_gebied g, monitoring.indicator i where"
            + " levering > 0 and g.code <> 'EG2' and i.code = 'AantalInwoners'");
    database.execute("delete from kern.gebiedsjaar where jaar = 2020");
    database.execute("delete from kern.gebied where jaar = 2020 and code = 'EG2'");
    database.execute("drop table kern.geleverd_gebied, kern.gebiedslevering");
    voerUit("/db/kern/V20261210_1040__gebied_per_levering.sql");
    voerUit("/db/monitoring/V20261210_1041__gebied_per_levering.sql");

    trekTerug(2021, 2);
    assertThat(codes(2021)).isEmpty();
    trekTerug(2020, 1);
    assertThat(stand()).isEqualTo(eerst);
  }

  private void voerUit(String migratie) throws IOException {
    try (InputStream in = Gebieden.class.getResourceAsStream(migratie)) {
      database.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
