package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements of a delivery, each in a transaction of its own, so that others see how far it is. */
public final class Opdrachten {
  private Opdrachten() {}

  /** Makes something of the row that a result is at. */
  public interface Rij<T> {
    T van(ResultSet rs) throws SQLException;
  }

  public static <T> List<T> vraag(DataSource bron, String sql, Rij<T> rij, Object... waarden)
      throws SQLException {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        ps.setObject(i + 1, waarden[i]);
      }
      try (ResultSet rs = ps.executeQuery()) {
        List<T> lijst = new ArrayList<>();
        while (rs.next()) {
          lijst.add(rij.van(rs));
        }
        return lijst;
      }
    }
  }

  /** The number of rows that changed; an array of strings is bound as one of texts. */
  public static int wijzig(DataSource bron, String sql, Object... waarden) throws SQLException {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        if (waarden[i] instanceof String[] lijst) {
          ps.setArray(i + 1, c.createArrayOf("text", lijst));
        } else if (waarden[i] == null) {
          ps.setNull(i + 1, Types.NULL);
        } else {
          ps.setObject(i + 1, waarden[i]);
        }
      }
      return ps.executeUpdate();
    }
  }

  public static Instant instant(ResultSet rs, String kolom) throws SQLException {
    Timestamp tijd = rs.getTimestamp(kolom);
    return tijd == null ? null : tijd.toInstant();
  }
}
