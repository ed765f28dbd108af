package nl.wijkwerk.kern.gebied;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Writes areas in bulk. What the municipality set itself (priority, areas of its own) survives a
 * new delivery of CBS areas.
 */
public final class Gebiedslader {
  private Gebiedslader() {}

  private static final String LEG =
      "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
          + " herkomst, prioriteit) values (?,?,?,?,?,?,?,?,?) on conflict (jaar, code) do ";

  private static final String HERNOEM =
      "update set naam = excluded.naam, ouder_code = excluded.ouder_code,"
          + " gemeente_code = excluded.gemeente_code, versie = gebied.versie + 1 where"
          + " (gebied.naam, gebied.ouder_code) is distinct from (excluded.naam,"
          + " excluded.ouder_code) and gebied.herkomst = excluded.herkomst";

  /** What a delivery says is above an area, does not undo that it lies in an own one. */
  private static final String HERNOEM_LEVERING =
      "update set naam = excluded.naam, ouder_code = case when exists (select 1 from kern.gebied e"
          + " where e.code = gebied.ouder_code and e.jaar = gebied.jaar and e.herkomst = 'EIGEN') then"
          + " gebied.ouder_code else excluded.ouder_code end, gemeente_code ="
          + " excluded.gemeente_code, versie = gebied.versie + 1 where (gebied.naam,"
          + " gebied.ouder_code) is distinct from (excluded.naam, excluded.ouder_code) and"
          + " gebied.herkomst = excluded.herkomst";

  /** Adds or renames the areas, in the transaction of the given connection. */
  public static void leg(Connection verbinding, Collection<Gebied> gebieden) throws SQLException {
    voerUit(verbinding, gebieden, LEG + HERNOEM, true);
  }

  /** What is known of an area from before, for one that this year has not yet. */
  private static final String LEVERING =
      "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
          + " herkomst, prioriteit) select n.jaar, n.code, coalesce(n.naam, (select b.naam from"
          + " kern.gebied b where b.code = n.code and b.jaar < n.jaar and b.naam <> b.code order by"
          + " b.jaar desc limit 1), n.code), coalesce(v.niveau, n.niveau),"
          + " coalesce(v.eigen_ouder, n.ouder_code), n.gemeente_code, case when v.code is null then n.nummer else v.nummer end, n.herkomst,"
          + " coalesce(v.prioriteit, n.prioriteit) from (select ?::smallint as jaar, ?::varchar as"
          + " code, ?::text as naam, ?::text as niveau, ?::varchar as ouder_code, ?::varchar as"
          + " gemeente_code, ?::varchar as nummer, ?::text as herkomst, ?::boolean as prioriteit) n"
          + " left join lateral (select g.code, g.niveau, g.nummer, g.prioriteit, (select"
          + " e.code from kern.gebied e where e.code = g.ouder_code and e.jaar = g.jaar and"
          + " e.herkomst = 'EIGEN') as eigen_ouder from kern.gebied g where g.code = n.code and g.jaar < n.jaar order by g.jaar desc limit 1) v on true"
          + " on conflict (jaar, code) do ";

  /** An area that came otherwise than by a delivery: with the municipality, or by hand. */
  private static final String WAT_ER_WAS =
      "insert into kern.geleverd_gebied (jaar, code, levering, naam, ouder_code, gemeente_code)"
          + " select g.jaar, g.code, 0, g.naam, g.ouder_code, g.gemeente_code from kern.gebied g"
          + " where g.jaar = ? and not exists (select 1 from kern.geleverd_gebied l where l.jaar ="
          + " g.jaar and l.code = g.code)";

  private static final String WAT_EIGEN_MEEGING =
      "insert into kern.geleverd_gebied (jaar, code, levering, ouder_code, gemeente_code) select"
          + " g.jaar, g.code, ?, g.ouder_code, g.gemeente_code from kern.gebied g where g.jaar = ?"
          + " and g.herkomst = 'EIGEN' and not exists (select 1 from kern.geleverd_gebied l where"
          + " l.jaar = g.jaar and l.code = g.code and l.levering = 0) on conflict do nothing";

  /** A part makes a year a part, unless its wijken were there already. */
  private static final String JAAR =
      "insert into kern.gebiedsjaar (jaar, deel) select v.jaar, bool_and(v.deel) and not exists"
          + " (select 1 from kern.geleverd_gebied l join kern.gebied g on g.jaar = l.jaar and g.code"
          + " = l.code where l.jaar = v.jaar and l.levering = 0 and g.herkomst = 'CBS' and g.niveau"
          + " in ('WIJK','DORP')) from kern.gebiedslevering v where v.jaar = ? group by v.jaar";

  /**
   * Takes over the areas of a delivery. An area that the year has not yet, gets its level, number
   * and priority from the newest year before, and its name too when the delivery has none; areas of
   * the municipality itself go along with the area that they lie in.
   *
   * @param levering number of the delivery, higher than of those before
   * @param metNaam areas that the delivery names
   * @param zonderNaam areas of which it gives the code only, that code being their name
   * @param deel whether the delivery leaves out areas on purpose
   */
  @Bedrijfsregel({"KRN-30", "KRN-31", "KRN-35"})
  public static void neemOver(
      Connection verbinding,
      int jaar,
      int levering,
      Collection<Gebied> metNaam,
      Collection<Gebied> zonderNaam,
      boolean deel)
      throws SQLException {
    wijzig(verbinding, WAT_ER_WAS, jaar);
    wijzig(
        verbinding,
        "insert into kern.gebiedslevering (jaar, levering, deel) values (?, ?, ?)",
        jaar,
        levering,
        deel);
    voerUit(verbinding, metNaam, LEVERING + HERNOEM_LEVERING, true);
    voerUit(verbinding, zonderNaam, LEVERING + "nothing", false);
    onthoud(verbinding, levering, metNaam, true);
    onthoud(verbinding, levering, zonderNaam, false);
    bepaalJaar(verbinding, jaar);
    Opvolgerszoeker.zoek(verbinding, jaar);
    while (zetEigenVoort(verbinding, jaar) > 0) {
      // an area of the municipality may lie in another one of it
    }
    wijzig(verbinding, WAT_EIGEN_MEEGING, levering, jaar);
  }

  /** Says what areas became in a later year. */
  @Bedrijfsregel("KRN-32")
  public static void legOpvolgers(Connection verbinding, Collection<Opvolging> opvolgers)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.gebied_opvolger (jaar, code, opvolger_jaar, opvolger_code, afgeleid)"
                + " values (?, ?, ?, ?, false) on conflict (jaar, code, opvolger_jaar,"
                + " opvolger_code) do update set afgeleid = false")) {
      for (Opvolging opvolging : opvolgers) {
        opdracht.setInt(1, opvolging.jaar());
        opdracht.setString(2, opvolging.code());
        opdracht.setInt(3, opvolging.opvolgerJaar());
        opdracht.setString(4, opvolging.opvolger());
        opdracht.addBatch();
      }
      opdracht.executeBatch();
    }
  }

  private static final String ALLEEN_VAN_LEVERING =
      "select l.code from kern.geleverd_gebied l where l.jaar = ? and l.levering = ? and not exists"
          + " (select 1 from kern.geleverd_gebied a where a.jaar = l.jaar and a.code = l.code and"
          + " a.levering <> l.levering)";

  /** An own area that went along into the year of what it lay in, without which it goes too. */
  private static final String ZONDER_OUDER =
      "select g.code from kern.gebied g where g.jaar = ? and g.herkomst = 'EIGEN' and g.ouder_code"
          + " is not null and not exists (select 1 from kern.gebied o where o.jaar = g.jaar and"
          + " o.code = g.ouder_code) and 0 < (select min(l.levering) from kern.geleverd_gebied l"
          + " where l.jaar = g.jaar and l.code = g.code)";

  /** What is still said of the areas of a delivery, by those after it or before it. */
  private static final String ZEG_WEER =
      "update kern.gebied g set naam = w.naam, ouder_code = w.ouder_code, gemeente_code ="
          + " w.gemeente_code, versie = g.versie + 1 from (select distinct on (a.code) a.jaar,"
          + " a.code, coalesce(a.naam, (select b.naam from kern.gebied b where b.code = a.code and"
          + " b.jaar < a.jaar and b.naam <> b.code order by b.jaar desc limit 1), a.code) as naam,"
          + " case when e.code is null then a.ouder_code else e.code end as ouder_code,"
          + " a.gemeente_code from kern.geleverd_gebied l join kern.geleverd_gebied a on a.jaar ="
          + " l.jaar and a.code = l.code and a.levering <> l.levering join kern.gebied h on h.jaar ="
          + " l.jaar and h.code = l.code and h.herkomst = 'CBS' left join kern.gebied e on e.jaar ="
          + " h.jaar and e.code = h.ouder_code and e.herkomst = 'EIGEN' where l.jaar = ? and"
          + " l.levering = ? order by a.code, a.naam is null, a.levering desc) w where g.jaar ="
          + " w.jaar and g.code = w.code and (g.naam, g.ouder_code, g.gemeente_code) is distinct from"
          + " (w.naam, w.ouder_code, w.gemeente_code)";

  /**
   * Takes away what only this delivery brought of the areas of its year. What was there before, or
   * came in by another delivery that counts, stays, with the name that it has without this one.
   */
  @Bedrijfsregel("MON-32")
  public static void trekTerug(Connection verbinding, int jaar, int levering) throws SQLException {
    if (wijzig(
            verbinding,
            "delete from kern.gebiedslevering where jaar = ? and levering = ?",
            jaar,
            levering)
        == 0) {
      return;
    }
    String[] weg = codes(verbinding, ALLEEN_VAN_LEVERING, jaar, levering);
    while (weg.length > 0) {
      neemWeg(verbinding, jaar, weg);
      weg = codes(verbinding, ZONDER_OUDER, jaar);
    }
    wijzig(verbinding, ZEG_WEER, jaar, levering);
    wijzig(
        verbinding,
        "delete from kern.geleverd_gebied where jaar = ? and levering = ?",
        jaar,
        levering);
    bepaalJaar(verbinding, jaar);
    Opvolgerszoeker.zoek(verbinding, jaar);
  }

  private static void neemWeg(Connection verbinding, int jaar, String... codes)
      throws SQLException {
    Array weg = verbinding.createArrayOf("text", codes);
    wijzig(
        verbinding,
        "delete from kern.gebied_opvolger where jaar = ? and code = any (?) or opvolger_jaar = ? and"
            + " opvolger_code = any (?)",
        jaar,
        weg,
        jaar,
        weg);
    wijzig(verbinding, "delete from kern.gebied where jaar = ? and code = any (?)", jaar, weg);
  }

  private static void bepaalJaar(Connection verbinding, int jaar) throws SQLException {
    wijzig(verbinding, "delete from kern.gebiedsjaar where jaar = ?", jaar);
    wijzig(verbinding, JAAR, jaar);
  }

  /**
   * Own areas of before go along: with the area that they lie in, or with the one that followed it.
   * One that was followed itself, is no more.
   */
  @Bedrijfsregel({"KRN-30", "KRN-33"})
  private static int zetEigenVoort(Connection verbinding, int jaar) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
                + " herkomst, prioriteit) select ?, v.code, v.naam, v.niveau, v.ouder,"
                + " v.gemeente_code, v.nummer, v.herkomst, v.prioriteit from (select distinct on"
                + " (e.code) e.*, coalesce((select o.code from kern.gebied o where o.jaar = ? and"
                + " o.code = e.ouder_code), (select min(k.opvolger_code) from kern.gebied_opvolger"
                + " k where k.code = e.ouder_code and k.opvolger_jaar = ? having count(*) = 1)) as"
                + " ouder from kern.gebied e where e.herkomst = 'EIGEN' and e.jaar < ? order by"
                + " e.code, e.jaar desc) v where (v.ouder_code is null or v.ouder is not null) and"
                + " not exists (select 1 from kern.gebied_opvolger k where k.code = v.code and"
                + " k.opvolger_code <> v.code and k.opvolger_jaar <= ?) on conflict do nothing")) {
      for (int plaats = 1; plaats <= 5; plaats++) {
        opdracht.setInt(plaats, jaar);
      }
      return opdracht.executeUpdate();
    }
  }

  private static void onthoud(
      Connection verbinding, int levering, Collection<Gebied> gebieden, boolean metNaam)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.geleverd_gebied (jaar, code, levering, naam, ouder_code,"
                + " gemeente_code) values (?, ?, ?, ?, ?, ?) on conflict (jaar, code, levering) do"
                + " update set naam = coalesce(excluded.naam, geleverd_gebied.naam)")) {
      for (Gebied gebied : gebieden) {
        opdracht.setInt(1, gebied.jaar());
        opdracht.setString(2, gebied.code());
        opdracht.setInt(3, levering);
        opdracht.setString(4, metNaam ? gebied.naam() : null);
        opdracht.setString(5, gebied.ouder());
        opdracht.setString(6, gebied.gemeente());
        opdracht.addBatch();
      }
      opdracht.executeBatch();
    }
  }

  private static String[] codes(Connection verbinding, String sql, Object... waarden)
      throws SQLException {
    try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
      vul(vraag, waarden);
      List<String> codes = new ArrayList<>();
      try (ResultSet rs = vraag.executeQuery()) {
        while (rs.next()) {
          codes.add(rs.getString(1));
        }
      }
      return codes.toArray(String[]::new);
    }
  }

  private static int wijzig(Connection verbinding, String sql, Object... waarden)
      throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      vul(opdracht, waarden);
      return opdracht.executeUpdate();
    }
  }

  private static void vul(PreparedStatement opdracht, Object... waarden) throws SQLException {
    for (int i = 0; i < waarden.length; i++) {
      opdracht.setObject(i + 1, waarden[i]);
    }
  }

  private static void voerUit(
      Connection verbinding, Collection<Gebied> gebieden, String sql, boolean metNaam)
      throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      int aantal = 0;
      for (Gebied gebied : gebieden) {
        opdracht.setInt(1, gebied.jaar());
        opdracht.setString(2, gebied.code());
        opdracht.setString(3, metNaam ? gebied.naam() : null);
        opdracht.setString(4, gebied.niveau().name());
        opdracht.setString(5, gebied.ouder());
        opdracht.setString(6, gebied.gemeente());
        opdracht.setString(7, gebied.nummer());
        opdracht.setString(8, gebied.herkomst().name());
        opdracht.setBoolean(9, gebied.prioriteit());
        opdracht.addBatch();
        if (++aantal % 1000 == 0) {
          opdracht.executeBatch();
        }
      }
      opdracht.executeBatch();
    }
  }
}
