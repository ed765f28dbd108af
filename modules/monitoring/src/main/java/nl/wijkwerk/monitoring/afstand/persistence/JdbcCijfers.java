package nl.wijkwerk.monitoring.afstand.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen.Kolom;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** Reads the observations that count. */
@ApplicationScoped
public class JdbcCijfers {
  /** So many areas tell whether there are figures; the others are asked when these have none. */
  private static final int VOORSTE = 200;

  private static final int PER_KEER = 5000;

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcCijfers() {}

  public JdbcCijfers(DataSource bron) {
    this.bron = bron;
  }

  /** What a delivery has of a measure: which rows, and in what unit. */
  private record Bron(int inlevering, int maat, String eenheid, Levering levering) {}

  /** All years of these measures for these areas, with the delivery that each year came from. */
  public Waarnemingen lees(Collection<String> gebieden, Collection<String> maten) {
    try (Connection c = bron.getConnection()) {
      Waarnemingen waarnemingen = new Waarnemingen();
      Map<Kolom, List<Bron>> kolommen = kolommen(c, gebieden, maten, waarnemingen);
      lees(c, gebieden, kolommen, kolommen.keySet(), waarnemingen);
      return waarnemingen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Only what it takes to compare these indicators: their start year, newest year and base year.
   *
   * @param gebieden areas whose years are compared, those that most likely have figures first
   * @param ookLezen areas that are read beside them, whose years do not count
   * @param keuze years that a reader asks for
   */
  public Waarnemingen leesOmTeVergelijken(
      Collection<String> gebieden,
      Collection<String> ookLezen,
      Collection<Indicator> indicatoren,
      Jaarkeuze keuze) {
    List<String> maten =
        Stream.concat(
                indicatoren.stream().flatMap(Indicator::maten),
                Stream.of(Waarnemingen.INDELINGSWIJZIGING))
            .distinct()
            .toList();
    try (Connection c = bron.getConnection()) {
      Waarnemingen waarnemingen = new Waarnemingen();
      Map<Kolom, List<Bron>> kolommen = kolommen(c, gebieden, maten, waarnemingen);
      List<String> alle = Stream.concat(gebieden.stream(), ookLezen.stream()).distinct().toList();
      lees(c, alle, kolommen, waarnemingen.nodig(indicatoren, keuze), waarnemingen);
      return waarnemingen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Differs as soon as another delivery counts, an indicator is computed or judged otherwise, or a
   * group is another one.
   */
  public String stand() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select concat_ws(' ', i.aantal, i.versies, s.aantal, s.versies, g.aantal, g.som,"
                    + " g.per_maat, g.per_periode) from (select count(*) as aantal, sum(versie) as"
                    + " versies from monitoring.indicator where meetwijze is not null) i, (select"
                    + " count(*) as aantal, sum(versie) as versies from monitoring.gebiedsgroep) s,"
                    + " (select count(*) as aantal, sum(inlevering_id) as som,"
                    + " sum(inlevering_id::bigint * indicator_id) as per_maat,"
                    + " sum(inlevering_id::bigint * periode) as per_periode from"
                    + " monitoring.geldend) g");
        ResultSet rs = ps.executeQuery()) {
      rs.next();
      return rs.getString(1);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The measures and years in which these areas have figures. */
  private static Map<Kolom, List<Bron>> kolommen(
      Connection c,
      Collection<String> gebieden,
      Collection<String> maten,
      Waarnemingen waarnemingen)
      throws SQLException {
    Map<Kolom, List<Bron>> kolommen = new HashMap<>();
    try (PreparedStatement ps =
        c.prepareStatement(
            "select g.periode, i.code, i.id, i.eenheid, g.inlevering_id, l.bron, l.tabel,"
                + " l.momentopname, l.klaar_op from monitoring.indicator i"
                + " join monitoring.geldend g on g.indicator_id = i.id"
                + " join monitoring.inlevering l on l.id = g.inlevering_id"
                + " where i.code = any (?) and (exists (select 1 from monitoring.waarneming w where"
                + " w.inlevering_id = g.inlevering_id and w.indicator_id = g.indicator_id and"
                + " w.gebied_code = any (?)) or exists (select 1 from monitoring.waarneming w where"
                + " w.inlevering_id = g.inlevering_id and w.indicator_id = g.indicator_id and"
                + " w.gebied_code = any (?))) order by g.jaar, g.inlevering_id")) {
      ps.setArray(1, c.createArrayOf("text", maten.toArray()));
      ps.setArray(2, c.createArrayOf("text", gebieden.stream().limit(VOORSTE).toArray()));
      ps.setArray(3, c.createArrayOf("text", gebieden.stream().skip(VOORSTE).toArray()));
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          Kolom kolom = new Kolom(rs.getInt(1), rs.getString(2));
          Timestamp klaar = rs.getTimestamp(9);
          Levering levering =
              new Levering(
                  rs.getString(6),
                  rs.getString(7),
                  rs.getObject(8, LocalDate.class),
                  klaar == null ? null : klaar.toInstant());
          kolommen
              .computeIfAbsent(kolom, k -> new ArrayList<>())
              .add(new Bron(rs.getInt(5), rs.getInt(3), rs.getString(4), levering));
          waarnemingen.meldLevering(kolom.jaar(), kolom.maat(), levering);
        }
      }
    }
    return kolommen;
  }

  private static void lees(
      Connection c,
      Collection<String> gebieden,
      Map<Kolom, List<Bron>> kolommen,
      Set<Kolom> nodig,
      Waarnemingen waarnemingen)
      throws SQLException {
    List<Kolom> gevraagd = new ArrayList<>();
    List<Bron> bronnen = new ArrayList<>();
    for (Kolom kolom : nodig) {
      for (Bron levering : kolommen.getOrDefault(kolom, List.of())) {
        gevraagd.add(kolom);
        bronnen.add(levering);
      }
    }
    if (gevraagd.isEmpty()) {
      return;
    }
    boolean stroomt = gebieden.size() > VOORSTE && c.getAutoCommit();
    if (stroomt) {
      // The driver fetches in parts within a transaction only.
      c.setAutoCommit(false);
    }
    try (PreparedStatement ps =
        c.prepareStatement(
            "select k.nummer, w.gebied_code, w.waarde, w.ontbreekt, w.marge, w.respondenten from"
                + " unnest(?::int[], ?::int[]) with ordinality k (inlevering_id, indicator_id,"
                + " nummer) join monitoring.geldende_waarneming w on w.inlevering_id = k.inlevering_id and"
                + " w.indicator_id = k.indicator_id where w.gebied_code = any (?)")) {
      ps.setArray(1, c.createArrayOf("int4", bronnen.stream().map(Bron::inlevering).toArray()));
      ps.setArray(2, c.createArrayOf("int4", bronnen.stream().map(Bron::maat).toArray()));
      ps.setArray(3, c.createArrayOf("text", gebieden.toArray()));
      ps.setFetchSize(PER_KEER);
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          int nummer = rs.getInt(1) - 1;
          Kolom kolom = gevraagd.get(nummer);
          Waarneming waarneming =
              Waarneming.van(
                  rs.getBigDecimal(3),
                  rs.getString(4),
                  rs.getBigDecimal(5),
                  rs.getObject(6, Integer.class),
                  bronnen.get(nummer).eenheid());
          String gebied = rs.getString(2);
          if (kolommen.get(kolom).size() == 1) {
            waarnemingen.voegToe(kolom.jaar(), gebied, kolom.maat(), waarneming);
          } else {
            waarnemingen.voegToe(
                kolom.jaar(), gebied, kolom.maat(), waarneming, bronnen.get(nummer).levering());
          }
        }
      }
    } finally {
      if (stroomt) {
        c.setAutoCommit(true);
      }
    }
  }
}
