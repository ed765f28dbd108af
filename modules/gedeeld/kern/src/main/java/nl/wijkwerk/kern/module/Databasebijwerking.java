package nl.wijkwerk.kern.module;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date, one module at a time: they share the schema of kern. */
final class Databasebijwerking {
  // One lock for all modules: the sample's parts follow each other too.
  private static final long SLOT = 0x5749_4a4b_5745_524bL;
  private static final int WACHT_OP_SLOT_MS = 250;

  /** What is done while the lock is held. */
  interface Werk {
    void doe(Connection slot) throws SQLException;
  }

  private final DataSource bron;

  Databasebijwerking(DataSource bron) {
    this.bron = bron;
  }

  /** Does the work while no other module, here or on another server, does such work. */
  @Bedrijfsregel("KRN-37")
  void onderSlot(Werk werk) throws SQLException {
    try (Connection slot = bron.getConnection()) {
      neemSlot(slot);
      try {
        werk.doe(slot);
      } finally {
        try (Statement af = slot.createStatement()) {
          af.execute("select pg_advisory_unlock(" + SLOT + ")");
        }
      }
    }
  }

  void migreer(String schema) {
    Flyway.configure(Databasebijwerking.class.getClassLoader())
        .dataSource(bron)
        .schemas(schema)
        .defaultSchema(schema)
        .locations("classpath:db/" + schema)
        .table("migratie")
        .validateMigrationNaming(true)
        // Two versions of modules may run side by side; kern migrations only add.
        .ignoreMigrationPatterns("*:future")
        .callbacks(new Migratiegeduld())
        .load()
        .migrate();
  }

  // Asking again instead of waiting in the database: no answer there within the pool's time limit
  // would look like a database that is gone.
  private static void neemSlot(Connection slot) throws SQLException {
    try (PreparedStatement op = slot.prepareStatement("select pg_try_advisory_lock(?)")) {
      op.setLong(1, SLOT);
      while (true) {
        try (ResultSet rs = op.executeQuery()) {
          rs.next();
          if (rs.getBoolean(1)) {
            return;
          }
        }
        try {
          TimeUnit.MILLISECONDS.sleep(WACHT_OP_SLOT_MS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new SQLException("stopped while waiting for another module", e);
        }
      }
    }
  }
}
