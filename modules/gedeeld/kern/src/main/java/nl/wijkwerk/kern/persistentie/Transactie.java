package nl.wijkwerk.kern.persistentie;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The JDBC connection of the transaction that the entity manager is in, for what SQL says better.
 * It is not to be closed by whoever borrows it.
 */
public final class Transactie {
  private Transactie() {}

  /**
   * @throws IllegalStateException outside a transaction
   */
  public static Connection verbinding(EntityManager em) {
    Connection verbinding = em.unwrap(Connection.class);
    if (verbinding == null) {
      throw new IllegalStateException("no transaction");
    }
    return verbinding;
  }

  /**
   * Waits for the transaction that holds this lock, and holds it until this one ends.
   *
   * @param slot number of the lock, of one purpose in all modules
   */
  public static void wacht(EntityManager em, long slot) {
    try (PreparedStatement vraag =
        verbinding(em).prepareStatement("select pg_advisory_xact_lock(?)")) {
      vraag.setLong(1, slot);
      vraag.execute();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * The same connection, where PostgreSQL makes the plan of a statement once, and not anew for each
   * value until this transaction ends. For long statements that are put together of only what is
   * asked: their best plan is the same for every value, and making it takes longer than the answer.
   */
  public static Connection verbindingMetVastPlan(EntityManager em) throws SQLException {
    Connection verbinding = verbinding(em);
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("set local plan_cache_mode = force_generic_plan");
    }
    return verbinding;
  }
}
