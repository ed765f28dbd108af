package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.wijkwerk.kern.gebied.Gebiedslader;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Takes a delivery back, in the transaction of the caller. */
public final class Terugtrekking {

  private final Connection verbinding;

  public Terugtrekking(Connection verbinding) {
    this.verbinding = verbinding;
  }

  /**
   * Takes away its figures, lets the newest delivery of that year that is left count, and takes the
   * areas of the year away when none is left.
   *
   * @return false when it does not count: nothing was done
   */
  @Bedrijfsregel("MON-32")
  public boolean voerUit(int id, int jaar) {
    try {
      if (wijzig(
              "update monitoring.inlevering set status = 'TERUGGETROKKEN' where id = ? and status ="
                  + " 'GEREED'",
              id)
          == 0) {
        return false;
      }
      wijzig("delete from monitoring.waarneming where inlevering_id = ?", id);
      wijzig("delete from monitoring.bekendgemaakt where inlevering_id = ?", id);
      Gelding.bepaal(verbinding, jaar);
      // What counts again is told to the other modules again.
      wijzig(
          "delete from monitoring.bekendgemaakt where inlevering_id in (select inlevering_id from"
              + " monitoring.geldend where jaar = ?)",
          jaar);
      if (!heeftLeveringen(jaar)) {
        Gebiedslader.trekTerug(verbinding, jaar);
      }
      return true;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Files of the municipality itself bring no areas, and keep none. */
  private boolean heeftLeveringen(int jaar) throws SQLException {
    try (PreparedStatement vraag =
        verbinding.prepareStatement(
            "select exists (select 1 from monitoring.inlevering l where l.jaar = ? and l.status ="
                + " 'GEREED' and not exists (select 1 from monitoring.inlevering_kolom k where"
                + " k.inlevering_id = l.id and k.herkenning = 'GEKOZEN'))")) {
      vraag.setInt(1, jaar);
      try (ResultSet rs = vraag.executeQuery()) {
        rs.next();
        return rs.getBoolean(1);
      }
    }
  }

  private int wijzig(String sql, int waarde) throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      opdracht.setInt(1, waarde);
      return opdracht.executeUpdate();
    }
  }
}
