package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Which deliveries of a year count, by all that were read in and not withdrawn. */
final class Gelding {
  private Gelding() {}

  /**
   * Of each measure the newest delivery of the whole country that has a value for it, and what came
   * after it: that counts for its own municipalities; a part, and a file with a layout of its own,
   * only for the areas that it has.
   */
  @Bedrijfsregel("MON-33")
  static void bepaal(Connection verbinding, int jaar) throws SQLException {
    wijzig(verbinding, "delete from monitoring.geldend where jaar = ?", jaar);
    wijzig(
        verbinding,
        "insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id, heel, overdekt)"
            + " select jaar, jaar, indicator_id, id, heel, id < max(id) over (partition by"
            + " indicator_id) from (select *, max(id) filter (where heel and land > 0) over"
            + " (partition by indicator_id) as geheel from (select l.jaar, k.indicator_id, l.id,"
            + " l.land, not l.deel and k.herkenning in ('TITEL', 'SLEUTEL') as heel from"
            + " monitoring.inlevering l join monitoring.inlevering_kolom k on k.inlevering_id ="
            + " l.id where l.jaar = ? and l.status = 'GEREED' and k.indicator_id is not null and"
            + " k.waarden > 0) levering) geteld where id >= coalesce(geheel, 0)",
        jaar);
  }

  private static void wijzig(Connection verbinding, String sql, int jaar) throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      opdracht.setInt(1, jaar);
      opdracht.executeUpdate();
    }
  }
}
