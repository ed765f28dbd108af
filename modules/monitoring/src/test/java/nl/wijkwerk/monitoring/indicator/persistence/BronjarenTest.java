package nl.wijkwerk.monitoring.indicator.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

class BronjarenTest {

  @Test
  @Bedrijfsregel("MON-57")
  void eenTabelVanHetCbsDieNogNietOpgehaaldIsKanOpgehaaldWorden() {
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      JdbcIndicatoren indicatoren = new JdbcIndicatoren(database.dataSource());
      assertThat(indicatoren.jarenOpTeHalen().get("AantalInwoners"))
          .containsExactly(2023, 2024, 2025);
      database.execute("update monitoring.bron set opgehaald_op = now() where jaar = 2024");
      database.execute("update monitoring.bron set tabel = 'ANDERS' where jaar = 2025");
      assertThat(indicatoren.jarenOpTeHalen().get("AantalInwoners")).containsExactly(2023);
      database.execute("delete from monitoring.bron");
      assertThat(indicatoren.jarenOpTeHalen().getOrDefault("AantalInwoners", new TreeSet<>()))
          .isEmpty();
    }
  }
}
