package nl.wijkwerk.kern.gebied;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Finds what the areas became that a year has no more. A delivery does not say so: what it gives
 * away are names. An area with another code and the same name in the same municipality follows; and
 * a wijk is followed by each wijk in which buurten with the names of its buurten now lie, so that a
 * merge and a split show too. A name that occurs twice proves nothing.
 */
final class Opvolgerszoeker {
  private Opvolgerszoeker() {}

  private static final String HELE_JAREN =
      "g.jaar not in (select d.jaar from kern.gebiedsjaar d where d.deel)";

  private static final String NIVEAUS =
      " g.herkomst = 'CBS' and g.niveau in ('WIJK','DORP','BUURT') ";

  private static final String GELIJK =
      " g.niveau = 'BUURT' as buurt, lower(g.naam) as sleutel, count(*) over (partition by"
          + " g.gemeente_code, g.niveau = 'BUURT', lower(g.naam)) as gelijk ";

  private static final String LEID_AF =
      "with gevraagd as (select ?::smallint as jaar), vorig as (select g.gemeente_code, max(g.jaar)"
          + " as jaar from kern.gebied g, gevraagd q where g.jaar < q.jaar and g.herkomst = 'CBS' and"
          + " g.gemeente_code is not null and "
          + HELE_JAREN
          + " group by g.gemeente_code), oud as (select g.jaar, g.code, g.naam, g.ouder_code,"
          + " g.gemeente_code,"
          + GELIJK
          + "from kern.gebied g join vorig v on v.gemeente_code = g.gemeente_code and v.jaar = g.jaar"
          + " where"
          + NIVEAUS
          + "), nieuw as (select g.jaar, g.code, g.ouder_code, g.gemeente_code,"
          + GELIJK
          + "from kern.gebied g, gevraagd q where g.jaar = q.jaar and"
          + NIVEAUS
          + "), naamgenoot as (select o.jaar, o.code, o.buurt, o.ouder_code, n.code as"
          + " opvolger_code, n.ouder_code as opvolger_ouder from oud o join nieuw n on"
          + " n.gemeente_code = o.gemeente_code and n.buurt = o.buurt and n.sleutel = o.sleutel where"
          + " o.gelijk = 1 and n.gelijk = 1 and o.naam <> o.code and not exists (select 1 from nieuw b"
          + " where b.code = o.code) and not exists (select 1 from oud b where b.code = n.code)),"
          + " gevonden as (select jaar, code, opvolger_code from naamgenoot union select w.jaar,"
          + " w.code, b.opvolger_ouder from oud w join naamgenoot b on b.buurt and b.ouder_code ="
          + " w.code and b.jaar = w.jaar join nieuw n on n.code = b.opvolger_ouder and not n.buurt"
          + " where not w.buurt and not exists (select 1 from nieuw h where h.code = w.code)) insert"
          + " into kern.gebied_opvolger (jaar, code, opvolger_jaar, opvolger_code, afgeleid) select"
          + " f.jaar, f.code, q.jaar, f.opvolger_code, true from gevonden f, gevraagd q on conflict"
          + " do nothing";

  /**
   * What the municipality laid down of an area goes along when only its code changed. An area that
   * did not come in by a delivery has what was laid down of it itself.
   */
  private static final String NEEM_MEE =
      "update kern.gebied n set prioriteit = o.prioriteit or n.prioriteit, niveau = o.niveau, versie"
          + " = n.versie + 1 from kern.gebied_opvolger k join kern.gebied o on o.jaar = k.jaar and"
          + " o.code = k.code where k.opvolger_jaar = ? and k.afgeleid and n.jaar = k.opvolger_jaar"
          + " and n.code = k.opvolger_code and lower(n.naam) = lower(o.naam) and n.versie = 1 and not"
          + " exists (select 1 from kern.gebied_opvolger a where a.opvolger_jaar = k.opvolger_jaar"
          + " and ((a.code = k.code and a.opvolger_code <> k.opvolger_code) or (a.code <> k.code and"
          + " a.opvolger_code = k.opvolger_code))) and (n.niveau <> o.niveau or (o.prioriteit and not"
          + " n.prioriteit)) and 0 < (select min(l.levering) from kern.geleverd_gebied l where l.jaar"
          + " = n.jaar and l.code = n.code)";

  private static final String VERGEET =
      "delete from kern.gebied_opvolger where opvolger_jaar = ? and afgeleid";

  /**
   * Finds them anew for this year and for the whole year after it of each municipality, where they
   * change too. The areas of a country may have come in just now: PostgreSQL has to know that
   * before it plans how to compare two years.
   */
  @Bedrijfsregel({"KRN-32", "KRN-33"})
  static void zoek(Connection verbinding, int jaar) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("analyze kern.gebied");
    }
    voerUit(verbinding, VERGEET, jaar);
    for (int geraakt : geraakt(verbinding, jaar)) {
      voerUit(verbinding, VERGEET, geraakt);
      voerUit(verbinding, LEID_AF, geraakt);
      voerUit(verbinding, NEEM_MEE, geraakt);
    }
  }

  private static List<Integer> geraakt(Connection verbinding, int jaar) throws SQLException {
    try (PreparedStatement vraag =
        verbinding.prepareStatement(
            "select g.jaar from kern.gebied g where g.jaar = ? and"
                + NIVEAUS
                + "and "
                + HELE_JAREN
                + " union select min(g.jaar) from kern.gebied g where g.jaar > ? and"
                + NIVEAUS
                + "and "
                + HELE_JAREN
                + " group by g.gemeente_code order by jaar")) {
      vraag.setInt(1, jaar);
      vraag.setInt(2, jaar);
      List<Integer> jaren = new ArrayList<>();
      try (ResultSet rs = vraag.executeQuery()) {
        while (rs.next()) {
          jaren.add(rs.getInt(1));
        }
      }
      return jaren;
    }
  }

  private static void voerUit(Connection verbinding, String sql, int jaar) throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      opdracht.setInt(1, jaar);
      opdracht.executeUpdate();
    }
  }
}
