package nl.wijkwerk.kern.gebied;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Writes areas in bulk. What the municipality set itself (priority, areas of its own) survives a
 * new delivery of CBS areas.
 */
public final class Gebiedslader {
  private Gebiedslader() {}

  private static final String LEG =
      "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
          + " herkomst, prioriteit) values (?,?,?,?,?,?,?,?,?) on conflict (jaar, code) do ";

  /** Adds or renames the areas, in the transaction of the given connection. */
  public static void leg(Connection verbinding, Collection<Gebied> gebieden) throws SQLException {
    voerUit(
        verbinding,
        gebieden,
        LEG
            + "update set naam = excluded.naam, ouder_code = excluded.ouder_code,"
            + " gemeente_code = excluded.gemeente_code, versie = gebied.versie + 1 where"
            + " (gebied.naam, gebied.ouder_code) is distinct from (excluded.naam,"
            + " excluded.ouder_code) and gebied.herkomst = excluded.herkomst");
  }

  /** Adds the areas that are not there yet and leaves the others as they are. */
  public static void vulAan(Connection verbinding, Collection<Gebied> gebieden)
      throws SQLException {
    voerUit(verbinding, gebieden, LEG + "nothing");
  }

  private static void voerUit(Connection verbinding, Collection<Gebied> gebieden, String sql)
      throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      int aantal = 0;
      for (Gebied gebied : gebieden) {
        opdracht.setInt(1, gebied.jaar());
        opdracht.setString(2, gebied.code());
        opdracht.setString(3, gebied.naam());
        opdracht.setString(4, gebied.niveau().name());
        opdracht.setString(5, gebied.ouder());
        opdracht.setString(6, gebied.gemeente());
        opdracht.setString(7, gebied.nummer());
        opdracht.setString(8, gebied.herkomst().name());
        opdracht.setBoolean(9, gebied.prioriteit());
        opdracht.addBatch();
        if (++aantal % 1000 == 0) {
          opdracht.executeBatch();
        }
      }
      opdracht.executeBatch();
    }
  }
}
