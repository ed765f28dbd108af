package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestdatabaseTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("proef");

  @Test
  void migratiesZijnGedaanEnUitsluitingenWerken() {
    DATABASE.execute("INSERT INTO proef.boom (versie, soort) VALUES (?, ?)", 1, "linde");
    Long id = DATABASE.value(Long.class, "SELECT id FROM proef.boom WHERE soort = ?", "linde");
    DATABASE.execute("INSERT INTO proef.snoei VALUES (?, '[2026-01-01,2026-02-01)')", id);

    assertThatThrownBy(
            () -> DATABASE.execute("INSERT INTO proef.snoei VALUES (?, '[2026-01-31,)')", id))
        .hasStackTraceContaining("conflicting key value violates exclusion constraint");
  }

  @Test
  void elkeDatabaseStaatOpZichzelf() {
    try (Testdatabase other = Testdatabase.of("proef").open()) {
      other.execute("INSERT INTO proef.boom (versie, soort) VALUES (1, 'es')");
      assertThat(DATABASE.query("SELECT 1 FROM proef.boom WHERE soort = 'es'")).isEmpty();
    }
  }

  @Test
  void mapZonderMigratiesWordtGeweigerd() {
    assertThatThrownBy(() -> Testdatabase.of("bestaat_niet").open())
        .hasMessageContaining("db/bestaat_niet");
  }

  @Test
  void vreemdeSleutelNaarAnderSchemaWordtGevonden() {
    assertThat(DATABASE.foreignKeysAcrossSchemas()).isEmpty();
    try (Testdatabase other = Testdatabase.of("proef", "buur").open()) {
      assertThat(other.foreignKeysAcrossSchemas()).containsExactly("buur.tak -> proef.boom");
    }
  }
}
