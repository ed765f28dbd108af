package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;

/** What of a delivery could not be used, also when nothing of it was stored for that. */
final class Weigeringenboek {
  private Weigeringenboek() {}

  static void bewaar(Connection verbinding, int inlevering, List<Weigering> weigeringen)
      throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.inlevering_weigering (inlevering_id, volgnummer, regel, cel,"
                + " kolom, waarde, reden) values (?, ?, ?, ?, ?, ?, ?)")) {
      int volgnummer = 0;
      for (Weigering weigering : weigeringen) {
        ps.setInt(1, inlevering);
        ps.setInt(2, ++volgnummer);
        ps.setLong(3, weigering.regel());
        ps.setString(4, weigering.cel());
        ps.setString(5, weigering.kolom());
        ps.setString(6, weigering.waarde());
        ps.setString(7, weigering.reden().name());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }
}
