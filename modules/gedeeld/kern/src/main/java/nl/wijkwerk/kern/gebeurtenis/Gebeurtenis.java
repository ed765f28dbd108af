package nl.wijkwerk.kern.gebeurtenis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event as it stands in the log. Its content is read with {@link #als}.
 *
 * @param volgnummer place in the one order of all events
 * @param soort value of {@link Gebeurtenissoort} of the published record
 * @param gegevens the record as JSON
 */
public record Gebeurtenis(
    long volgnummer,
    UUID id,
    String soort,
    String onderwerp,
    String gebied,
    OffsetDateTime moment,
    String gegevens) {

  static Gebeurtenis van(ResultSet rs) throws SQLException {
    return new Gebeurtenis(
        rs.getLong("volgnummer"),
        rs.getObject("id", UUID.class),
        rs.getString("soort"),
        rs.getString("onderwerp"),
        rs.getString("gebied_code"),
        rs.getObject("moment", OffsetDateTime.class),
        rs.getString("gegevens"));
  }

  /** The content, as the record that the publishing module's api has for it. */
  public <T> T als(Class<T> type) {
    return GebeurtenisJson.lees(gegevens, type);
  }
}
