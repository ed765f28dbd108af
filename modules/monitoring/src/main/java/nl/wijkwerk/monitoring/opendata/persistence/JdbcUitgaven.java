package nl.wijkwerk.monitoring.opendata.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.opendata.domain.Datasetcijfers;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Maatcel;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.monitoring.opendata.domain.Voorgeschiedenis;

/** The figures that datasets are made of, and their editions with all rows. */
@ApplicationScoped
public class JdbcUitgaven {
  private static final Jsonb JSONB =
      JsonbBuilder.create(new JsonbConfig().withNullValues(false).withEncoding("UTF-8"));
  private static final int BLOK = 1000;
  private static final long SLOT = 0x4d4f_4e4f_5044L;

  /**
   * The areas that the figures of a year are put in: those of that year, or else of the nearest
   * year that has all areas of which there are figures, whichever dataset asks. Never of two years
   * at once: a wijk and what it was before would count for two, and what is left out could be
   * computed.
   */
  private static final String INDELING =
      "with jaren as (select distinct jaar from monitoring.geldend where periode = any (?)),"
          + " bekend as (select jaar, bool_or(niveau <> 'STAD') as delen from kern.gebied where"
          + " gemeente_code = ? and herkomst = 'CBS' group by jaar), zonder as (select g.jaar,"
          + " g.periode, g.indicator_id, w.gebied_code from jaren j join monitoring.geldend g on"
          + " g.jaar = j.jaar and not exists (select 1 from bekend b where b.jaar = j.jaar and"
          + " b.delen) cross join lateral (select distinct w.gebied_code from"
          + " monitoring.geldende_waarneming w where w.inlevering_id = g.inlevering_id and"
          + " w.indicator_id = g.indicator_id and w.jaar = g.jaar and w.waarde is not null and"
          + " left(w.gebied_code, 2) in ('GM', 'WK', 'BU') and substr(w.gebied_code, 3, 4) ="
          + " substr(?, 3, 4)) w), indeling as (select distinct on (j.jaar) j.jaar, b.jaar as van"
          + " from jaren j cross join bekend b order by j.jaar, b.delen desc, b.jaar = j.jaar desc,"
          + " exists (select 1 from zonder z where z.jaar = j.jaar and not exists (select 1 from"
          + " kern.gebied a where a.jaar = b.jaar and a.code = z.gebied_code)),"
          + " abs(b.jaar - j.jaar), b.jaar desc) ";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @PersistenceContext private EntityManager em;

  protected JdbcUitgaven() {}

  public JdbcUitgaven(DataSource bron, EntityManager em) {
    this.bron = bron;
    this.em = em;
  }

  /** Measures of the municipality and everything in it. */
  @Bedrijfsregel("MON-217")
  public Datasetcijfers cijfers(
      String gemeente, Collection<String> maten, Collection<Integer> jaren) {
    Datasetcijfers cijfers = new Datasetcijfers(gemeente);
    try (Connection c = bron.getConnection()) {
      leesVreemd(c, cijfers, gemeente, maten, jaren);
      leesCijfers(c, cijfers, gemeente, maten, jaren);
      return cijfers;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Figures of a year without a division of its own, of areas that the one it is put in has not.
   */
  private static void leesVreemd(
      Connection c,
      Datasetcijfers cijfers,
      String gemeente,
      Collection<String> maten,
      Collection<Integer> jaren)
      throws SQLException {
    try (PreparedStatement ps =
        c.prepareStatement(
            INDELING
                + "select distinct z.periode, i.code, z.gebied_code from zonder z"
                + " join indeling d on d.jaar = z.jaar and d.van <> d.jaar"
                + " join monitoring.indicator i on i.id = z.indicator_id"
                + " where z.periode = any (?) and i.code = any (?)"
                + " and not exists (select 1 from kern.gebied a where a.jaar = d.van"
                + " and a.code = z.gebied_code)")) {
      zetIndeling(ps, gemeente, jaren);
      ps.setArray(5, c.createArrayOf("text", maten.toArray()));
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          cijfers.laatWeg(rs.getInt(1), rs.getString(2), rs.getString(3));
        }
      }
    }
  }

  /** What the areas are asked for, and the years of what is asked beside them. */
  private static void zetIndeling(PreparedStatement ps, String gemeente, Collection<Integer> jaren)
      throws SQLException {
    Array welke = ps.getConnection().createArrayOf("int", jaren.toArray());
    ps.setArray(1, welke);
    ps.setString(2, gemeente);
    ps.setString(3, gemeente);
    ps.setArray(4, welke);
  }

  private static void leesCijfers(
      Connection c,
      Datasetcijfers cijfers,
      String gemeente,
      Collection<String> maten,
      Collection<Integer> jaren)
      throws SQLException {
    try (PreparedStatement ps =
        c.prepareStatement(
            INDELING
                + "select w.periode, i.code, a.code, a.naam, a.niveau, a.ouder_code, w.waarde,"
                + " w.ontbreekt, w.marge, w.respondenten, l.bron from monitoring.indicator i"
                + " join monitoring.geldende_waarneming w on w.indicator_id = i.id"
                + " and w.periode = any (?)"
                + " join monitoring.inlevering l on l.id = w.inlevering_id"
                + " join indeling d on d.jaar = w.jaar"
                + " join kern.gebied a on a.jaar = d.van and a.code = w.gebied_code"
                + " and (a.code = ? or a.gemeente_code = ?)"
                + " where i.code = any (?) order by w.periode, array_position(array['STAD',"
                + " 'WIJK', 'DORP', 'BUURT'], a.niveau::text), a.code")) {
      zetIndeling(ps, gemeente, jaren);
      ps.setString(5, gemeente);
      ps.setString(6, gemeente);
      ps.setArray(7, c.createArrayOf("text", maten.toArray()));
      ps.setFetchSize(BLOK);
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          cijfers.voegToe(
              rs.getInt(1),
              new Datasetcijfers.Plek(
                  rs.getString(3),
                  rs.getString(4),
                  Niveau.valueOf(rs.getString(5)),
                  rs.getString(6)),
              rs.getString(2),
              new Waarneming(
                  rs.getBigDecimal(7),
                  rs.getString(8),
                  rs.getBigDecimal(9),
                  rs.getObject(10, Integer.class)),
              rs.getString(11));
        }
      }
    }
  }

  /** Waits for somebody who publishes now, until his edition is there to look at. */
  public void wacht() {
    Transactie.wacht(em, SLOT);
  }

  /** What editions of all datasets told of these measures, also withdrawn ones. */
  public Voorgeschiedenis voorgeschiedenis(Collection<String> maten, Collection<Integer> jaren) {
    Voorgeschiedenis eerder = new Voorgeschiedenis();
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select jaar, maat, gebied_code, waarde, weg, max(sinds) from"
                    + " monitoring.dataset_maatcel where maat = any (?) and jaar = any (?) group by"
                    + " jaar, maat, gebied_code, waarde, weg")) {
      ps.setArray(1, c.createArrayOf("text", maten.toArray()));
      ps.setArray(2, c.createArrayOf("int", jaren.toArray()));
      ps.setFetchSize(BLOK);
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          eerder.voegToe(
              new Maatcel(
                  rs.getInt(1),
                  rs.getString(2),
                  rs.getString(3),
                  rs.getBigDecimal(4),
                  rs.getBoolean(5),
                  rs.getObject(6, OffsetDateTime.class)));
        }
      }
      return eerder;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Writes what an edition tells of the measures, for later editions of all datasets. */
  public void onthoud(UUID dataset, Uitgave uitgave, List<Maatcel> cellen) {
    try (PreparedStatement ps =
        Transactie.verbinding(em)
            .prepareStatement(
                "insert into monitoring.dataset_maatcel (dataset_id, uitgave, jaar, maat,"
                    + " gebied_code, waarde, weg, sinds) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int aantal = 0;
      for (Maatcel cel : cellen) {
        boolean nieuw = cel.weg() && cel.sinds() == null;
        ps.setObject(1, dataset);
        ps.setInt(2, uitgave.nummer());
        ps.setInt(3, cel.jaar());
        ps.setString(4, cel.maat());
        ps.setString(5, cel.gebied());
        ps.setBigDecimal(6, cel.waarde());
        ps.setBoolean(7, cel.weg());
        ps.setObject(8, nieuw ? uitgave.op() : cel.sinds(), Types.TIMESTAMP_WITH_TIMEZONE);
        ps.addBatch();
        if (++aantal % BLOK == 0) {
          ps.executeBatch();
        }
      }
      ps.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Names of the sources of deliveries that count. */
  public List<String> bronnen() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select distinct bron from monitoring.inlevering where status = 'GEREED' order by"
                    + " bron");
        ResultSet rs = ps.executeQuery()) {
      List<String> namen = new ArrayList<>();
      while (rs.next()) {
        namen.add(rs.getString(1));
      }
      return namen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Writes an edition in the transaction of the caller. */
  public void voegToe(UUID dataset, Uitgave uitgave, List<Datasetrij> rijen) {
    Connection c = Transactie.verbinding(em);
    try (PreparedStatement ps =
            c.prepareStatement(
                "insert into monitoring.dataset_uitgave (dataset_id, nummer, op, door,"
                    + " beschrijving) values (?, ?, ?, ?, ?::jsonb)");
        PreparedStatement rij =
            c.prepareStatement(
                "insert into monitoring.dataset_rij (dataset_id, uitgave, volgnummer, jaar,"
                    + " gebied_code, naam, niveau, indicator, waarde, reden, bron) values (?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?)")) {
      ps.setObject(1, dataset);
      ps.setInt(2, uitgave.nummer());
      ps.setObject(3, uitgave.op());
      ps.setString(4, uitgave.door());
      ps.setString(5, JSONB.toJson(uitgave));
      ps.executeUpdate();
      int volgnummer = 0;
      for (Datasetrij r : rijen) {
        rij.setObject(1, dataset);
        rij.setInt(2, uitgave.nummer());
        rij.setInt(3, ++volgnummer);
        rij.setInt(4, r.jaar());
        rij.setString(5, r.gebied());
        rij.setString(6, r.naam());
        rij.setString(7, r.niveau().name());
        rij.setString(8, r.indicator());
        rij.setBigDecimal(9, r.waarde());
        rij.setString(10, r.reden());
        rij.setString(11, r.bron());
        rij.addBatch();
        if (volgnummer % BLOK == 0) {
          rij.executeBatch();
        }
      }
      rij.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Editions of one dataset, newest first. */
  public List<Uitgave> uitgaven(UUID dataset) {
    try (PreparedStatement ps =
        Transactie.verbinding(em)
            .prepareStatement(
                "select beschrijving from monitoring.dataset_uitgave where dataset_id = ? order by"
                    + " nummer desc")) {
      ps.setObject(1, dataset);
      try (ResultSet rs = ps.executeQuery()) {
        List<Uitgave> uitgaven = new ArrayList<>();
        while (rs.next()) {
          uitgaven.add(JSONB.fromJson(rs.getString(1), Uitgave.class));
        }
        return uitgaven;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The newest edition of all that is public, by the part of its address, in order of title. */
  public Map<String, Uitgave> openbaar() {
    try (PreparedStatement ps =
            Transactie.verbinding(em)
                .prepareStatement(
                    "select d.kenmerk, u.beschrijving from monitoring.dataset d join"
                        + " monitoring.dataset_uitgave u on u.dataset_id = d.id and u.nummer ="
                        + " d.uitgave where d.stand = 'GEPUBLICEERD' order by"
                        + " lower(u.beschrijving -> 'inhoud' ->> 'titel'), d.kenmerk");
        ResultSet rs = ps.executeQuery()) {
      Map<String, Uitgave> openbaar = new LinkedHashMap<>();
      while (rs.next()) {
        openbaar.put(rs.getString(1), JSONB.fromJson(rs.getString(2), Uitgave.class));
      }
      return openbaar;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** When something public changed for the last time, or null when nothing ever was. */
  public OffsetDateTime laatsteWijziging() {
    try (PreparedStatement ps =
            Transactie.verbinding(em)
                .prepareStatement(
                    "select max(greatest(gepubliceerd_op, ingetrokken_op)) from monitoring.dataset"
                        + " where uitgave > 0");
        ResultSet rs = ps.executeQuery()) {
      rs.next();
      return rs.getObject(1, OffsetDateTime.class);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Rows of an edition from a place on: a reader who is slow holds no connection meanwhile.
   *
   * @param na number of rows that were read
   */
  public List<Datasetrij> rijen(UUID dataset, int uitgave, int na, int aantal) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select jaar, gebied_code, naam, niveau, indicator, waarde, reden, bron from"
                    + " monitoring.dataset_rij where dataset_id = ? and uitgave = ? and volgnummer >"
                    + " ? order by volgnummer limit ?")) {
      ps.setObject(1, dataset);
      ps.setInt(2, uitgave);
      ps.setInt(3, na);
      ps.setInt(4, aantal);
      try (ResultSet rs = ps.executeQuery()) {
        List<Datasetrij> rijen = new ArrayList<>();
        while (rs.next()) {
          rijen.add(
              new Datasetrij(
                  rs.getInt(1),
                  rs.getString(2),
                  rs.getString(3),
                  Datasetniveau.valueOf(rs.getString(4)),
                  rs.getString(5),
                  rs.getBigDecimal(6),
                  rs.getString(7),
                  rs.getString(8)));
        }
        return rijen;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
