package nl.wijkwerk.monitoring.kaart.persistence;

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
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Grensjaar;

/** Borders as they are drawn, and which areas lie beside each other. */
@ApplicationScoped
public class JdbcGrenzen {
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcGrenzen() {}

  public JdbcGrenzen(DataSource bron) {
    this.bron = bron;
  }

  /** Years with borders, the newest first. */
  public List<Grensjaar> jaren(String gemeente) {
    return vraag(
        "select g.jaar, count(*) filter (where g.gemeente_code = ? and g.niveau = 'WIJK'), count(*)"
            + " filter (where g.gemeente_code = ? and g.niveau = 'BUURT'), count(*),"
            + " (array_agg(coalesce(l.omschrijving, l.bestandsnaam) order by l.id desc))[1] from monitoring.grens g join"
            + " monitoring.grenslevering l on l.id = g.levering_id group by g.jaar order by g.jaar"
            + " desc",
        rs ->
            new Grensjaar(rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getString(5)),
        gemeente,
        gemeente);
  }

  /** What the files say of themselves, else their names, of which the borders of a year came. */
  @Bedrijfsregel("MON-201")
  public List<String> bronnen(String gemeente, Gebiedscode.Niveau niveau, int jaar) {
    return vraag(
        "select distinct coalesce(omschrijving, bestandsnaam) from monitoring.grenslevering where"
            + " id in (select levering_id from monitoring.grens where gemeente_code = ? and niveau"
            + " = ? and jaar = ?) order by 1",
        rs -> rs.getString(1),
        gemeente,
        niveau.name(),
        jaar);
  }

  /** Years of which there are borders of this level of the municipality. */
  public List<Integer> jaren(String gemeente, Gebiedscode.Niveau niveau) {
    return vraag(
        "select distinct jaar from monitoring.grens where gemeente_code = ? and niveau = ? order by"
            + " jaar",
        rs -> rs.getInt(1),
        gemeente,
        niveau.name());
  }

  /**
   * The map of one municipality.
   *
   * @param begin what the codes begin with: of the buurten of one wijk its number, or else empty
   */
  public List<Grens> kaart(String gemeente, Gebiedscode.Niveau niveau, int jaar, String begin) {
    return vraag(
        "select jaar, gebied_code, naam, gemeente_code, pad, links, boven, rechts, onder, x, y from"
            + " monitoring.grens where gemeente_code = ? and niveau = ? and jaar = ? and"
            + " starts_with(gebied_code, ?) order by gebied_code",
        rs ->
            new Grens(
                rs.getInt(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                new Grens.Vak(rs.getInt(6), rs.getInt(7), rs.getInt(8), rs.getInt(9)),
                rs.getInt(10),
                rs.getInt(11)),
        gemeente,
        niveau.name(),
        jaar,
        begin);
  }

  /** The same, of the newest borders of one area. */
  public List<String> bronnen(String code) {
    return vraag(
        "select coalesce(l.omschrijving, l.bestandsnaam) from monitoring.grens g join"
            + " monitoring.grenslevering l on l.id = g.levering_id where g.gebied_code = ? order by"
            + " g.jaar desc limit 1",
        rs -> rs.getString(1),
        code);
  }

  /** Codes of the areas beside this one by the newest borders of it, the longest border first. */
  public List<String> buren(String code) {
    return vraag(
        "select buur_code from monitoring.buurgebied where gebied_code = ? and jaar = (select"
            + " max(jaar) from monitoring.grens where gebied_code = ?) order by meter desc,"
            + " buur_code",
        rs -> rs.getString(1),
        code,
        code);
  }

  private interface Rij<T> {
    T van(ResultSet rs) throws SQLException;
  }

  private <T> List<T> vraag(String sql, Rij<T> rij, Object... waarden) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        ps.setObject(i + 1, waarden[i]);
      }
      List<T> lijst = new ArrayList<>();
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          lijst.add(rij.van(rs));
        }
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
