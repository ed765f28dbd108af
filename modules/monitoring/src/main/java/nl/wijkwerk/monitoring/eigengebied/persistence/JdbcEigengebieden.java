package nl.wijkwerk.monitoring.eigengebied.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedregel;

/** Own areas as the engine reads them, all in one query. */
@ApplicationScoped
public class JdbcEigengebieden {
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcEigengebieden() {}

  public JdbcEigengebieden(DataSource bron) {
    this.bron = bron;
  }

  /** Those that were not withdrawn, by name. */
  public List<Eigengebiedregel> alle() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select g.id, g.code, g.naam, g.vanaf, g.tot, array_agg(d.gebied_code order by"
                    + " d.volgnummer) from monitoring.eigen_gebied g join"
                    + " monitoring.eigen_gebied_deel d on d.eigen_gebied_id = g.id where"
                    + " g.vervallen_op is null group by g.id order by lower(g.naam)");
        ResultSet rs = ps.executeQuery()) {
      List<Eigengebiedregel> alle = new ArrayList<>();
      while (rs.next()) {
        alle.add(
            new Eigengebiedregel(
                rs.getObject(1, UUID.class),
                rs.getString(2),
                rs.getString(3),
                rs.getInt(4),
                rs.getObject(5, Integer.class),
                List.of((String[]) rs.getArray(6).getArray())));
      }
      return alle;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
