package nl.wijkwerk.kern.persistentie;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

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
}
