package nl.wijkwerk.monitoring.afstand.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.afstand.domain.Berekening.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;

/** Reads the observations that count. */
@ApplicationScoped
public class JdbcCijfers {

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcCijfers() {}

  public JdbcCijfers(DataSource bron) {
    this.bron = bron;
  }

  /** All years of these measures for these areas, with the delivery that each year came from. */
  public Waarnemingen lees(Collection<String> gebieden, Collection<String> maten) {
    Waarnemingen resultaat = new Waarnemingen();
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select w.periode, i.code, w.gebied_code, w.waarde, w.ontbreekt, l.bron, l.tabel,"
                    + " l.momentopname, l.klaar_op from monitoring.indicator i"
                    + " join monitoring.geldende_waarneming w on w.indicator_id = i.id"
                    + " and w.gebied_code = any (?)"
                    + " join monitoring.inlevering l on l.id = w.inlevering_id"
                    + " where i.code = any (?)")) {
      ps.setArray(1, c.createArrayOf("text", gebieden.toArray()));
      ps.setArray(2, c.createArrayOf("text", maten.toArray()));
      ps.setFetchSize(1000);
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          Timestamp klaar = rs.getTimestamp(9);
          resultaat.voegToe(
              rs.getInt(1),
              rs.getString(3),
              rs.getString(2),
              new Waarneming(rs.getBigDecimal(4), rs.getString(5)),
              new Levering(
                  rs.getString(6),
                  rs.getString(7),
                  rs.getObject(8, LocalDate.class),
                  klaar == null ? null : klaar.toInstant()));
        }
      }
      return resultaat;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
