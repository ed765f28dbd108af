package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
   * areas away that only this one brought.
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
      Gebiedslader.trekTerug(verbinding, jaar, id);
      return true;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private int wijzig(String sql, int waarde) throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      opdracht.setInt(1, waarde);
      return opdracht.executeUpdate();
    }
  }
}
