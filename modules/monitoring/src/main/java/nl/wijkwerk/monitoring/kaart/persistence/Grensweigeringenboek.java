package nl.wijkwerk.monitoring.kaart.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;

/** Which areas of a file with borders could not be used, also when none were stored for that. */
final class Grensweigeringenboek {
  private Grensweigeringenboek() {}

  static void bewaar(Connection verbinding, int levering, List<Grensweigering> weigeringen)
      throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.grensweigering (levering_id, volgnummer, vlak, code, reden)"
                + " values (?, ?, ?, ?, ?)")) {
      int volgnummer = 0;
      for (Grensweigering weigering : weigeringen) {
        ps.setInt(1, levering);
        ps.setInt(2, ++volgnummer);
        ps.setInt(3, weigering.vlak());
        ps.setString(4, weigering.code());
        ps.setString(5, weigering.reden().name());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }
}
