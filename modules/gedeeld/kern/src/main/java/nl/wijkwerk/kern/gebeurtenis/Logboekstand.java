package nl.wijkwerk.kern.gebeurtenis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Last numbers of trail and event log. The row is locked until the transaction ends, so numbers
 * come in commit order and without gaps; one row for both, so that two writers cannot lock each
 * other out.
 */
public record Logboekstand(long spoor, byte[] hash, long gebeurtenis) {
  /** Waits for its turn and gives the numbers that were used last. */
  public static Logboekstand vergrendel(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select laatste_spoor, laatste_hash, laatste_gebeurtenis from kern.logboekstand"
                    + " where id = 1 for update");
        ResultSet rs = opdracht.executeQuery()) {
      rs.next();
      return new Logboekstand(rs.getLong(1), rs.getBytes(2), rs.getLong(3));
    }
  }

  public static void nieuwSpoor(Connection verbinding, long volgnummer, byte[] hash)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "update kern.logboekstand set laatste_spoor = ?, laatste_hash = ? where id = 1")) {
      opdracht.setLong(1, volgnummer);
      opdracht.setBytes(2, hash);
      opdracht.executeUpdate();
    }
  }

  static void nieuweGebeurtenis(Connection verbinding, long volgnummer) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "update kern.logboekstand set laatste_gebeurtenis = ? where id = 1")) {
      opdracht.setLong(1, volgnummer);
      opdracht.executeUpdate();
    }
  }
}
