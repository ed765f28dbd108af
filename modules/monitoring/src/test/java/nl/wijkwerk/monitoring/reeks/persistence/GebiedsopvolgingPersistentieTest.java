package nl.wijkwerk.monitoring.reeks.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GebiedsopvolgingPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @Test
  void opvolgingKomtHeelTerugEnGaatWeg() throws SQLException {
    Gebiedsopvolging opvolging =
        new Gebiedsopvolging(
            UUID.randomUUID(),
            Opvolgsoort.SAMENGEVOEGD,
            2019,
            List.of("WK900102", "WK900101"),
            List.of("WK900103"),
            "Besluit van de raad");
    JdbcGebiedsopvolgingen opvolgingen = new JdbcGebiedsopvolgingen(DATABASE.dataSource());
    try (Connection c = DATABASE.dataSource().getConnection()) {
      c.setAutoCommit(false);
      opvolgingen.wacht(c);
      opvolgingen.voegToe(c, opvolging);
      c.commit();
      assertThat(opvolgingen.alle()).containsExactly(opvolging);
      opvolgingen.verwijder(c, opvolging.id());
      c.commit();
    }
    assertThat(opvolgingen.alle()).isEmpty();
  }
}
