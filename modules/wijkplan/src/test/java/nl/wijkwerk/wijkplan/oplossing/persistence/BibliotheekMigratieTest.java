package nl.wijkwerk.wijkplan.oplossing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkwerk.test.Testdatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BibliotheekMigratieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static void migreerTot(String versie) {
    Flyway.configure()
        .dataSource(DATABASE.dataSource())
        .schemas("wijkplan")
        .locations("classpath:db/wijkplan")
        .table("migratie")
        .target(versie)
        .load()
        .migrate();
  }

  @Test
  void gelijkeNamenWordenEenEnGeschrevenRegelsWordenKeuzenZonderDatErIetsVerdwijnt() {
    migreerTot("20261126.0010");
    DATABASE.execute("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
    DATABASE.execute(
        """
        insert into wijkplan.oplossingsrichting (id, ambitie, letter, tekst) values
          (gen_random_uuid(), 1, 'n', 'Een gedragsverandering'),
          (gen_random_uuid(), 2, 'n', 'Een gedragsverandering'),
          (gen_random_uuid(), 1, 'a', 'Straatversiering'),
          (gen_random_uuid(), 2, 'b', 'Wijkpolitie')
        """);
    DATABASE.execute(
        """
        insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)
        values ('00000000-0000-0000-0000-000000000001', 'WK1', 'Wijk', '2026-01-01', 'R', 1)
        """);
    DATABASE.execute(
        """
        insert into wijkplan.wijkplan (id, gebied_code, wijk, titel, van_jaar, tot_jaar, analyse_id,
          fase, inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie)
        values ('00000000-0000-0000-0000-000000000002', 'WK1', 'Wijk', 'Plan', 2026, 2030,
          '00000000-0000-0000-0000-000000000001', 'VASTGESTELD', 1, '2026-01-01', now(), 'R', 1)
        """);
    for (String tabel : List.of("analyseregel", "planregel")) {
      boolean plan = tabel.equals("planregel");
      DATABASE.execute(
          "insert into wijkplan."
              + tabel
              + (plan
                  ? " (id, plan_id, ambitie, volgorde, doelstelling, pm, oplossingen, gemaakt, versie)"
                      + " values (gen_random_uuid(), '00000000-0000-0000-0000-000000000002', 1, 1,"
                      + " 'Doel', false,"
                  : " (id, analyse_id, ambitie, domein, oplossingen, gemaakt, versie) values"
                      + " (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 1, 'SOCIAAL',")
              + " E'straatversiering\\r\\nZelf bedacht\\r\\nWijkpolitie\\r\\nEen gedragsverandering',"
              + " now(), 1)");
    }

    migreerTot("latest");

    assertThat(DATABASE.value(Long.class, "select count(*) from wijkplan.oplossingsrichting"))
        .isEqualTo(3);
    assertThat(DATABASE.value(Long.class, "select count(*) from wijkplan.oplossing_ambitie"))
        .isEqualTo(4);
    for (String tabel : List.of("analyseregel", "planregel")) {
      assertThat(DATABASE.query("select tekst from wijkplan." + tabel + "_oplossing order by 1"))
          .extracting(Map::values)
          .asString()
          .contains("straatversiering", "Een gedragsverandering")
          .doesNotContain("Wijkpolitie");
      assertThat(DATABASE.value(String.class, "select oplossingen from wijkplan." + tabel))
          .isEqualTo("Zelf bedacht\nWijkpolitie");
    }
    assertThat(DATABASE.query("select plansoort from wijkplan.wijkplan").get(0).get("plansoort"))
        .isNull();
  }
}
