package nl.wijkwerk.monitoring.inlezen.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Vervanging;

/** Choices for columns that were made before, by the headers of the file; and the measures. */
@ApplicationScoped
public class JdbcToewijzingen {

  private static final int LANGSTE_CODE = 40;

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcToewijzingen() {}

  public JdbcToewijzingen(DataSource bron) {
    this.bron = bron;
  }

  /** What was chosen for a file with these headers, put in the order of this one. */
  public Optional<Onthouden> vind(List<String> koppen) {
    try (Connection c = bron.getConnection()) {
      return vind(c, koppen);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Optional<Onthouden> vind(Connection c, List<String> koppen) throws SQLException {
    String sleutel = Toewijzing.sleutel(koppen);
    try (PreparedStatement ps =
        c.prepareStatement(
            "select id, versie, keuzes, gewijzigd_door, gewijzigd_op from monitoring.toewijzing where md5(sleutel) = md5(?) and"
                + " sleutel = ?")) {
      ps.setString(1, sleutel);
      ps.setString(2, sleutel);
      try (ResultSet rs = ps.executeQuery()) {
        return rs.next()
            ? Optional.of(
                new Onthouden(
                    rs.getInt(1),
                    rs.getLong(2),
                    Toewijzingtekst.lees(rs.getString(3)).voor(koppen),
                    rs.getString(4),
                    rs.getTimestamp(5).toInstant()))
            : Optional.empty();
      }
    }
  }

  /**
   * Remembers the choices for these headers, in the transaction of the connection; but not over
   * what somebody else had remembered since.
   *
   * @param sinds when the file was first looked at
   * @return what is remembered from now on: these choices, or those of somebody else; empty when
   *     they were the same already
   */
  public Optional<Onthouden> onthoud(
      Connection c,
      List<String> koppen,
      Toewijzing keuzes,
      String door,
      Instant op,
      Instant sinds) {
    try {
      Optional<Onthouden> al = vind(c, koppen);
      if (al.filter(o -> o.keuzes().equals(keuzes)).isPresent()) {
        return Optional.empty();
      }
      if (al.filter(o -> o.blijft(keuzes, door, sinds)).isPresent()) {
        return al;
      }
      try (PreparedStatement ps =
          c.prepareStatement(
              "insert into monitoring.toewijzing (sleutel, keuzes, gewijzigd_op, gewijzigd_door)"
                  + " values (?, ?::jsonb, ?, ?) on conflict (md5(sleutel)) do update set versie ="
                  + " toewijzing.versie + 1, keuzes = excluded.keuzes, gewijzigd_op ="
                  + " excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door returning id,"
                  + " versie")) {
        ps.setString(1, Toewijzing.sleutel(koppen));
        ps.setString(2, Toewijzingtekst.schrijf(keuzes));
        ps.setTimestamp(3, Timestamp.from(op));
        ps.setString(4, door);
        try (ResultSet rs = ps.executeQuery()) {
          rs.next();
          return Optional.of(new Onthouden(rs.getInt(1), rs.getLong(2), keuzes, door, op));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Figures of another source that count now, of these measures in these years. */
  public List<Vervanging> vanEenAnder(
      Collection<Integer> maten, Collection<Integer> jaren, String dezeBron) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select distinct i.naam, g.periode, l.bron from monitoring.geldend g join"
                    + " monitoring.indicator i on i.id = g.indicator_id join monitoring.inlevering l"
                    + " on l.id = g.inlevering_id where g.indicator_id = any (?) and g.periode = any"
                    + " (?) and l.bron is distinct from ? order by i.naam, g.periode")) {
      ps.setArray(1, c.createArrayOf("int", maten.toArray()));
      ps.setArray(2, c.createArrayOf("int", jaren.toArray()));
      ps.setString(3, dezeBron);
      try (ResultSet rs = ps.executeQuery()) {
        List<Vervanging> gevonden = new ArrayList<>();
        while (rs.next()) {
          gevonden.add(new Vervanging(rs.getString(1), rs.getInt(2), rs.getString(3)));
        }
        return gevonden;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The measures that figures are kept of. */
  public List<Bronmaat> maten() {
    try (Connection c = bron.getConnection()) {
      return maten(c);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The same as the transaction of the connection sees them. */
  public List<Bronmaat> maten(Connection c) {
    try (PreparedStatement ps =
            c.prepareStatement(
                "select id, code, naam, eenheid from monitoring.indicator where meetwijze is null"
                    + " and eenheid <> 'code' order by naam, eenheid, id");
        ResultSet rs = ps.executeQuery()) {
      List<Bronmaat> maten = new ArrayList<>();
      while (rs.next()) {
        maten.add(new Bronmaat(rs.getInt(1), rs.getString(2), rs.getString(3), rs.getString(4)));
      }
      return maten;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Adds a measure, with a code made of its name, in the transaction of the connection.
   *
   * @param bronnaam who delivers it
   * @param decimalen how precisely it is delivered
   */
  public Bronmaat voegMaatToe(
      Connection c, String naam, String eenheid, String bronnaam, int decimalen) {
    try (PreparedStatement ps =
        c.prepareStatement(
            "insert into monitoring.indicator (code, naam, eenheid, bron, decimalen) select case"
                + " when n = 1 then k else k || '_' || n end, ?, ?, ?, ? from (select ? as k) b,"
                + " generate_series(1, 10000) n where not exists (select 1 from"
                + " monitoring.indicator i where i.code = case when n = 1 then k else k || '_' || n"
                + " end) order by n limit 1 returning id, code")) {
      ps.setString(1, naam);
      ps.setString(2, eenheid);
      ps.setString(3, bronnaam);
      ps.setInt(4, decimalen);
      ps.setString(5, code(naam));
      try (ResultSet rs = ps.executeQuery()) {
        rs.next();
        return new Bronmaat(rs.getInt(1), rs.getString(2), naam, eenheid);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The same as what CBS calls its measures: words with a capital, without anything between. */
  private static String code(String naam) {
    StringBuilder code = new StringBuilder("Eigen");
    for (String woord :
        Normalizer.normalize(naam, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .split("[^A-Za-z0-9]+")) {
      if (!woord.isEmpty() && code.length() + woord.length() <= LANGSTE_CODE) {
        code.append(Character.toUpperCase(woord.charAt(0))).append(woord.substring(1));
      }
    }
    return code.toString();
  }
}
