package nl.wijkwerk.monitoring.indicator;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;

/** The indicators that are shown, in their order. */
@ApplicationScoped
public class JdbcIndicatoren {

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcIndicatoren() {}

  public JdbcIndicatoren(DataSource bron) {
    this.bron = bron;
  }

  public List<Indicator> getoonde() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select i.code, i.naam, i.naam_en, i.omschrijving, i.omschrijving_en, i.eenheid,"
                    + " i.eenheid_en, i.richting, i.bron, i.objectief, i.decimalen, i.factor,"
                    + " i.minimum, i.tolerantie, i.tolerantie_relatief, t.code as teller,"
                    + " n.code as noemer, o.code as telling"
                    + " from monitoring.indicator i"
                    + " join monitoring.indicator t on t.id = i.teller_id"
                    + " left join monitoring.indicator n on n.id = i.noemer_id"
                    + " join monitoring.indicator o on o.id = i.telling_id"
                    + " where i.getoond order by i.volgorde");
        ResultSet rs = ps.executeQuery()) {
      List<Indicator> lijst = new ArrayList<>();
      while (rs.next()) {
        lijst.add(indicator(rs));
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Indicator indicator(ResultSet rs) throws SQLException {
    return new Indicator(
        rs.getString("code"),
        rs.getString("naam"),
        rs.getString("naam_en"),
        rs.getString("omschrijving"),
        rs.getString("omschrijving_en"),
        rs.getString("eenheid"),
        rs.getString("eenheid_en"),
        Richting.valueOf(rs.getString("richting")),
        rs.getString("bron"),
        rs.getBoolean("objectief"),
        rs.getInt("decimalen"),
        rs.getString("teller"),
        rs.getString("noemer"),
        rs.getBigDecimal("factor"),
        rs.getString("telling"),
        rs.getInt("minimum"),
        rs.getBigDecimal("tolerantie"),
        rs.getBigDecimal("tolerantie_relatief"));
  }
}
