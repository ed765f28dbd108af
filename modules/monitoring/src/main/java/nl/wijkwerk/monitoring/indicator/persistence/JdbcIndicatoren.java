package nl.wijkwerk.monitoring.indicator.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Deel;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;

/** The indicators, in the order of the pages, and the measures that they are computed from. */
@ApplicationScoped
public class JdbcIndicatoren {
  private static final long SLOT = 0x4d4f_4e49_4e44L;

  private static final String VRAAG =
      "select i.code, i.volgorde, i.versie, i.naam, i.naam_en, i.omschrijving, i.omschrijving_en,"
          + " i.thema, i.eenheid, i.eenheid_en, i.richting, i.bron, i.frequentie, i.objectief,"
          + " i.prestatie, i.meetwijze, i.factor, i.basisjaar, i.decimalen, i.minimum, i.tolerantie,"
          + " i.tolerantie_relatief, i.getoond, t.code as teller, n.code as noemer, o.code as telling,"
          + " d.maten, d.gewichten from monitoring.indicator i"
          + " left join monitoring.indicator t on t.id = i.teller_id"
          + " left join monitoring.indicator n on n.id = i.noemer_id"
          + " left join monitoring.indicator o on o.id = i.telling_id"
          + " left join (select d.indicator_id, array_agg(m.code order by d.volgnummer) as maten,"
          + " array_agg(d.gewicht order by d.volgnummer) as gewichten from monitoring.indicator_deel d"
          + " join monitoring.indicator m on m.id = d.maat_id group by d.indicator_id) d"
          + " on d.indicator_id = i.id where i.meetwijze is not null";

  private static final String VOLGORDE = " order by i.volgorde, i.id";

  private static final String WAARDEN =
      "naam = ?, naam_en = ?, omschrijving = ?, omschrijving_en = ?, thema = ?, eenheid = ?,"
          + " eenheid_en = ?, richting = ?, bron = ?, frequentie = ?, objectief = ?, prestatie = ?,"
          + " meetwijze = ?, factor = ?, basisjaar = ?, decimalen = ?, minimum = ?, tolerantie = ?,"
          + " tolerantie_relatief = ?, getoond = ?,"
          + " teller_id = (select id from monitoring.indicator where code = ?),"
          + " noemer_id = (select id from monitoring.indicator where code = ?),"
          + " telling_id = (select id from monitoring.indicator where code = ?)";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @PersistenceContext private EntityManager em;

  protected JdbcIndicatoren() {}

  public JdbcIndicatoren(DataSource bron) {
    this.bron = bron;
  }

  /** Those that stand on the pages. */
  public List<Indicator> getoonde() {
    return alle().stream().filter(i -> i.inhoud().getoond()).toList();
  }

  /** All of them, also those that are not shown now. */
  public List<Indicator> alle() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(VRAAG + VOLGORDE)) {
      return lees(ps);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * One of them, read in the transaction of the caller, which nobody else changes until it ends.
   *
   * @throws NietGevonden when there is none with this code
   */
  public Indicator vergrendel(String code) {
    try (PreparedStatement ps =
        Transactie.verbinding(em).prepareStatement(VRAAG + " and i.code = ? for update of i")) {
      ps.setString(1, code);
      return lees(ps).stream().findFirst().orElseThrow(() -> new NietGevonden("indicator"));
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Waits for somebody who makes an indicator now, so that two do not get one code or name. */
  public void wacht() {
    Transactie.wacht(em, SLOT);
  }

  /** Whether a measure or an indicator has this code. */
  public boolean bestaat(String code) {
    try (PreparedStatement ps =
        Transactie.verbinding(em)
            .prepareStatement(
                "select exists (select 1 from monitoring.indicator where code = ?)")) {
      ps.setString(1, code);
      return bestaat(ps);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Whether another indicator than this one has this name. */
  public boolean bestaatNaam(String naam, String behalve) {
    try (PreparedStatement ps =
        Transactie.verbinding(em)
            .prepareStatement(
                "select exists (select 1 from monitoring.indicator where meetwijze is not null and"
                    + " lower(naam) = lower(?) and code <> ?)")) {
      ps.setString(1, naam);
      ps.setString(2, behalve);
      return bestaat(ps);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static boolean bestaat(PreparedStatement vraag) throws SQLException {
    try (ResultSet rs = vraag.executeQuery()) {
      rs.next();
      return rs.getBoolean(1);
    }
  }

  /** What sources deliver, by name. */
  public List<Maatonderwerp> maten() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select code, naam, eenheid from monitoring.indicator where meetwijze is null and"
                    + " eenheid <> 'code' order by naam, eenheid, id");
        ResultSet rs = ps.executeQuery()) {
      List<Maatonderwerp> maten = new ArrayList<>();
      while (rs.next()) {
        maten.add(new Maatonderwerp(rs.getString(1), rs.getString(2), rs.getString(3)));
      }
      return maten;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The years in which each measure has figures, by the code of the measure. */
  public Map<String, NavigableSet<Integer>> jarenPerMaat() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select i.code, g.periode from monitoring.geldend g join monitoring.indicator i on"
                    + " i.id = g.indicator_id");
        ResultSet rs = ps.executeQuery()) {
      Map<String, NavigableSet<Integer>> jaren = new HashMap<>();
      while (rs.next()) {
        jaren.computeIfAbsent(rs.getString(1), m -> new TreeSet<>()).add(rs.getInt(2));
      }
      return jaren;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * The years of which a table of CBS stands ready at the sources and was not fetched yet, by the
   * code of each measure that is recognised in it.
   */
  @Bedrijfsregel("MON-57")
  public Map<String, NavigableSet<Integer>> jarenOpTeHalen() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select distinct i.code, b.jaar, upper(b.tabel) from monitoring.bron b join"
                    + " monitoring.herkenning h on (h.vanaf_jaar is null or h.vanaf_jaar <= b.jaar)"
                    + " and (h.tot_jaar is null or h.tot_jaar >= b.jaar) join monitoring.indicator"
                    + " i on i.id = h.indicator_id where b.soort <> 'SWING' and b.opgehaald_op is"
                    + " null");
        ResultSet rs = ps.executeQuery()) {
      Map<String, NavigableSet<Integer>> jaren = new HashMap<>();
      while (rs.next()) {
        if (Tabeljaar.jaarVan(rs.getString(3)).isPresent()) {
          jaren.computeIfAbsent(rs.getString(1), m -> new TreeSet<>()).add(rs.getInt(2));
        }
      }
      return jaren;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Puts a new indicator behind the others. */
  public void voegToe(String code, Indicatorinhoud inhoud) {
    try (PreparedStatement ps =
        Transactie.verbinding(em)
            .prepareStatement(
                "insert into monitoring.indicator (code, versie, naam, eenheid, decimalen, volgorde, meetwijze,"
                    + " teller_id, noemer_id, telling_id, frequentie, minimum, tolerantie,"
                    + " tolerantie_relatief) select ?, 0, ?, ?, 0, coalesce(max(volgorde), 0) + 10, ?,"
                    + " (select id from monitoring.indicator where code = ?),"
                    + " (select id from monitoring.indicator where code = ?),"
                    + " (select id from monitoring.indicator where code = ?), 'JAAR', ?, 0, 0"
                    + " from monitoring.indicator")) {
      int n = 0;
      for (Object waarde :
          new Object[] {
            code,
            inhoud.naam(),
            inhoud.eenheid(),
            inhoud.meetwijze().name(),
            inhoud.teller(),
            inhoud.noemer(),
            inhoud.telling(),
            inhoud.minimum()
          }) {
        ps.setObject(++n, waarde);
      }
      ps.executeUpdate();
      schrijf(code, inhoud);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public void wijzig(String code, Indicatorinhoud inhoud) {
    try {
      schrijf(code, inhoud);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private void schrijf(String code, Indicatorinhoud i) throws SQLException {
    Connection c = Transactie.verbinding(em);
    try (PreparedStatement ps =
        c.prepareStatement(
            "update monitoring.indicator set "
                + WAARDEN
                + ", versie = versie + 1 where code = ?")) {
      int n = 0;
      for (Object waarde :
          new Object[] {
            i.naam(),
            i.naamEn(),
            i.omschrijving(),
            i.omschrijvingEn(),
            i.thema(),
            i.eenheid(),
            i.eenheidEn(),
            i.richting().name(),
            i.bron(),
            i.frequentie().name(),
            i.objectief(),
            i.prestatie(),
            i.meetwijze().name(),
            i.factor(),
            i.basisjaar(),
            i.decimalen(),
            i.minimum(),
            i.tolerantie(),
            i.tolerantieRelatief(),
            i.getoond(),
            i.teller(),
            i.noemer(),
            i.telling(),
            code
          }) {
        ps.setObject(++n, waarde);
      }
      ps.executeUpdate();
    }
    try (PreparedStatement ps =
        c.prepareStatement(
            "delete from monitoring.indicator_deel where indicator_id = (select id from"
                + " monitoring.indicator where code = ?)")) {
      ps.setString(1, code);
      ps.executeUpdate();
    }
    try (PreparedStatement ps =
        c.prepareStatement(
            "insert into monitoring.indicator_deel (indicator_id, volgnummer, maat_id, gewicht)"
                + " select i.id, ?, m.id, ? from monitoring.indicator i, monitoring.indicator m where"
                + " i.code = ? and m.code = ?")) {
      for (int nummer = 0; nummer < i.delen().size(); nummer++) {
        ps.setInt(1, nummer + 1);
        ps.setBigDecimal(2, i.delen().get(nummer).gewicht());
        ps.setString(3, code);
        ps.setString(4, i.delen().get(nummer).maat());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  private static List<Indicator> lees(PreparedStatement vraag) throws SQLException {
    try (ResultSet rs = vraag.executeQuery()) {
      List<Indicator> lijst = new ArrayList<>();
      while (rs.next()) {
        lijst.add(indicator(rs));
      }
      return lijst;
    }
  }

  private static Indicator indicator(ResultSet rs) throws SQLException {
    return new Indicator(
        rs.getString("code"),
        rs.getInt("volgorde"),
        new Indicatorinhoud(
            rs.getString("naam"),
            rs.getString("naam_en"),
            rs.getString("omschrijving"),
            rs.getString("omschrijving_en"),
            rs.getString("thema"),
            rs.getString("eenheid"),
            rs.getString("eenheid_en"),
            Richting.valueOf(rs.getString("richting")),
            rs.getString("bron"),
            Frequentie.valueOf(rs.getString("frequentie")),
            rs.getBoolean("objectief"),
            rs.getBoolean("prestatie"),
            Meetwijze.valueOf(rs.getString("meetwijze")),
            rs.getString("teller"),
            rs.getString("noemer"),
            delen(rs),
            rs.getBigDecimal("factor"),
            rs.getObject("basisjaar", Integer.class),
            rs.getString("telling"),
            rs.getInt("decimalen"),
            rs.getInt("minimum"),
            rs.getBigDecimal("tolerantie"),
            rs.getBigDecimal("tolerantie_relatief"),
            rs.getBoolean("getoond")),
        rs.getLong("versie"));
  }

  private static List<Deel> delen(ResultSet rs) throws SQLException {
    Array maten = rs.getArray("maten");
    if (maten == null) {
      return List.of();
    }
    String[] codes = (String[]) maten.getArray();
    BigDecimal[] gewichten = (BigDecimal[]) rs.getArray("gewichten").getArray();
    List<Deel> delen = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      delen.add(new Deel(codes[i], gewichten[i]));
    }
    return delen;
  }
}
