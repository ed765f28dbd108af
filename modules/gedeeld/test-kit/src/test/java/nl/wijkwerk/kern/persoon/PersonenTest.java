package nl.wijkwerk.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private final UUID id = UUID.randomUUID();

  private void leg(Roltoekenning... rollen) throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      Personen.leg(verbinding, new Persoon(id, "wie-" + id, "Wie", null), List.of(rollen));
    }
  }

  private Roltoekenning regisseur(String van, String tot) {
    return new Roltoekenning(
        id,
        Rol.WIJKREGISSEUR,
        "WK014111",
        LocalDate.parse(van),
        tot == null ? null : LocalDate.parse(tot));
  }

  @Test
  @Bedrijfsregel("KRN-06")
  void rolGeldtVanEersteTotEnMetLaatsteDag() throws SQLException {
    leg(regisseur("2026-01-01", "2026-06-30"));
    Personen personen = new Personen(DATABASE.dataSource());
    assertThat(personen.toekenningen(id, LocalDate.parse("2025-12-31"))).isEmpty();
    assertThat(personen.toekenningen(id, LocalDate.parse("2026-06-30")))
        .containsExactly(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    assertThat(personen.toekenningen(id, LocalDate.parse("2026-07-01"))).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-06")
  void zelfdeRolTweeKeerTegelijkWordtGeweigerd() {
    assertThatThrownBy(() -> leg(regisseur("2026-01-01", null), regisseur("2026-05-01", null)))
        .hasStackTraceContaining("roltoekenning_niet_dubbel");
  }
}
