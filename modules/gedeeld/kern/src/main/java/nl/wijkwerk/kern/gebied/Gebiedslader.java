package nl.wijkwerk.kern.gebied;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
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

  /**
   * Takes over the areas of a delivery. An area that the year has not yet, gets its level, number
   * and priority from the newest year before, and its name too when the delivery has none; areas of
   * the municipality itself go along with the area that they lie in.
   *
   * @param metNaam areas that the delivery names
   * @param zonderNaam areas of which it gives the code only, that code being their name
   * @param deel whether the delivery leaves out areas on purpose
   */
  @Bedrijfsregel({"KRN-30", "KRN-31", "KRN-35"})
  public static void neemOver(
      Connection verbinding,
      int jaar,
      Collection<Gebied> metNaam,
      Collection<Gebied> zonderNaam,
      boolean deel)
      throws SQLException {
    onthoudJaar(verbinding, jaar, deel);
    voerUit(verbinding, metNaam, LEVERING + HERNOEM_LEVERING, true);
    voerUit(verbinding, zonderNaam, LEVERING + "nothing", false);
    Opvolgerszoeker.zoek(verbinding, jaar);
    while (zetEigenVoort(verbinding, jaar) > 0) {
      // an area of the municipality may lie in another one of it
    }
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

  /**
   * Takes away the areas of a year that came in by an import; those that came with the municipality
   * stay.
   */
  public static void trekTerug(Connection verbinding, int jaar) throws SQLException {
    for (String sql :
        new String[] {
          "delete from kern.gebied_opvolger o using kern.gebiedsjaar j where j.jaar = ? and j.jaar"
              + " in (o.jaar, o.opvolger_jaar)",
          "delete from kern.gebied g using kern.gebiedsjaar j where j.jaar = ? and g.jaar = j.jaar",
          "delete from kern.gebiedsjaar where jaar = ?"
        }) {
      try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
        opdracht.setInt(1, jaar);
        opdracht.executeUpdate();
      }
    }
    Opvolgerszoeker.zoek(verbinding, jaar);
  }

  private static void onthoudJaar(Connection verbinding, int jaar, boolean deel)
      throws SQLException {
    boolean bekend;
    try (PreparedStatement vraag =
        verbinding.prepareStatement("select exists (select 1 from kern.gebied where jaar = ?)")) {
      vraag.setInt(1, jaar);
      try (ResultSet rs = vraag.executeQuery()) {
        rs.next();
        bekend = rs.getBoolean(1);
      }
    }
    if (bekend && deel) {
      return;
    }
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            bekend
                ? "update kern.gebiedsjaar set deel = ? where jaar = ?"
                : "insert into kern.gebiedsjaar (deel, jaar) values (?, ?)"
                    + " on conflict (jaar) do update set deel = excluded.deel")) {
      opdracht.setBoolean(1, deel);
      opdracht.setInt(2, jaar);
      opdracht.executeUpdate();
    }
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
