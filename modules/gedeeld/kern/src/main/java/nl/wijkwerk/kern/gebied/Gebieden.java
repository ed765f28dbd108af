package nl.wijkwerk.kern.gebied;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The areas of the country as far as they were loaded, and those of the municipality itself. Reads
 * only; areas come in through an import or with the sample municipality, see {@link Gebiedslader}.
 */
@ApplicationScoped
public class Gebieden implements Gebiedsindeling {
  private static final String KOLOMMEN =
      "jaar, code, naam, niveau, ouder_code, gemeente_code, nummer, herkomst, prioriteit";

  /**
   * A year in which all wijken of the municipality came in, so not one with own areas only, and not
   * a part: an area that it has no more, is no more.
   */
  private static final String HEEL_JAAR =
      "not exists (select 1 from kern.gebiedsjaar d where d.jaar = n.jaar and d.deel) and exists"
          + " (select 1 from kern.gebied c where c.gemeente_code = n.gemeente_code and c.jaar ="
          + " n.jaar and c.niveau in ('WIJK','DORP') and c.herkomst = 'CBS')";

  private static final String EIGEN_GEMEENTE =
      "(select waarde from kern.instelling where sleutel = 'gemeente')";

  /** Asked once in a statement, not for each area. */
  private static final String HEEL_JAAR_VAN_GEMEENTE =
      "(select coalesce(max(n.jaar), 0) from kern.gebied n where n.gemeente_code = "
          + EIGEN_GEMEENTE
          + " and "
          + HEEL_JAAR
          + ")";

  private static final String HEEL_JAAR_VAN_OUDER =
      "(select coalesce(max(n.jaar), 0) from kern.gebied n where n.ouder_code = g.ouder_code and "
          + HEEL_JAAR
          + ")";

  /** More than there are levels, so that a circle in what was entered ends. */
  private static final int DIEPTE = 8;

  private static final long HOUDBAAR = Duration.ofMinutes(1).toNanos();

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  /** What an area lies in, and until when that is not asked again: an import may change it. */
  private record Ouder(String code, long tot) {}

  private final Map<String, Ouder> ouders = new ConcurrentHashMap<>();

  protected Gebieden() {}

  public Gebieden(DataSource bron) {
    this.bron = bron;
  }

  /** Code of the municipality that this installation serves, as configured or loaded. */
  public Optional<String> findGemeente() {
    return lees(
            "select waarde from kern.instelling where sleutel = 'gemeente'", rs -> rs.getString(1))
        .stream()
        .findFirst();
  }

  /** The own municipality in the newest year that has it; empty as long as none is known. */
  public Optional<Gebied> gemeente() {
    return lees(
            "select "
                + KOLOMMEN
                + " from kern.gebied where code = "
                + EIGEN_GEMEENTE
                + " order by jaar desc limit 1",
            Gebieden::gebied)
        .stream()
        .findFirst();
  }

  /** Wijken and villages of the own municipality, each as in its newest year, by number. */
  @Bedrijfsregel("KRN-31")
  public List<Gebied> wijken() {
    return lees(
        "select "
            + KOLOMMEN
            + " from (select distinct on (g.code) g.* from kern.gebied g where g.niveau in"
            + " ('WIJK','DORP') and g.gemeente_code = "
            + EIGEN_GEMEENTE
            + " and g.jaar >= "
            + HEEL_JAAR_VAN_GEMEENTE
            + " order by g.code, g.jaar desc) g order by nummer, naam",
        Gebieden::gebied);
  }

  /** Wijken and buurten of CBS in the own municipality, each as in its newest year, by code. */
  @Bedrijfsregel("KRN-31")
  public List<Gebied> wijkenEnBuurten() {
    return lees(
        "select distinct on (g.code) "
            + KOLOMMEN
            + " from kern.gebied g where g.niveau in ('WIJK','BUURT') and g.herkomst = 'CBS' and"
            + " g.gemeente_code = (select waarde from kern.instelling where sleutel = 'gemeente')"
            + " and g.jaar >= "
            + HEEL_JAAR_VAN_GEMEENTE
            + " order by g.code, g.jaar desc",
        Gebieden::gebied);
  }

  /** Areas within the own municipality with this name or code, each as in its newest year. */
  @Bedrijfsregel("KRN-31")
  public List<Gebied> metNaam(String naamOfCode) {
    return lees(
        "select distinct on (code) "
            + KOLOMMEN
            + " from kern.gebied g where (lower(naam) = lower(?) or upper(code) = upper(?)) and"
            + " niveau not in ('LAND','STAD') and gemeente_code = "
            + EIGEN_GEMEENTE
            + " and jaar >= "
            + HEEL_JAAR_VAN_GEMEENTE
            + " order by code, jaar desc",
        Gebieden::gebied,
        naamOfCode,
        naamOfCode);
  }

  /** Areas directly under this one, each as in its newest year, by code. */
  @Bedrijfsregel("KRN-31")
  public List<Gebied> onderdelen(String code) {
    return lees(
        "select distinct on (code) "
            + KOLOMMEN
            + " from kern.gebied g where ouder_code = ? and jaar >= "
            + HEEL_JAAR_VAN_OUDER
            + " order by code, jaar desc",
        Gebieden::gebied,
        code);
  }

  /** Names of the areas of CBS in one year, by code. */
  public Map<String, String> namen(int jaar) {
    Map<String, String> namen = new HashMap<>();
    lees(
            "select code, naam from kern.gebied where jaar = ? and herkomst = 'CBS'",
            rs -> Map.entry(rs.getString(1), rs.getString(2)),
            jaar)
        .forEach(naam -> namen.put(naam.getKey(), naam.getValue()));
    return namen;
  }

  /** The years of which areas of CBS are known, in order. */
  public List<Integer> jaren() {
    return lees(
        "select distinct jaar from kern.gebied where herkomst = 'CBS' order by jaar",
        rs -> rs.getInt(1));
  }

  /** The area with this code in the newest year that has it. */
  public Optional<Gebied> find(String code) {
    return lees(
            "select " + KOLOMMEN + " from kern.gebied where code = ? order by jaar desc limit 1",
            Gebieden::gebied,
            code)
        .stream()
        .findFirst();
  }

  /** Those of these areas that are known, each as in its newest year, by code. */
  public List<Gebied> nieuwste(Collection<String> codes) {
    return lees(
        "select distinct on (code) "
            + KOLOMMEN
            + " from kern.gebied where code = any (?) order by code, jaar desc",
        Gebieden::gebied,
        (Object) codes.toArray(String[]::new));
  }

  /**
   * A wijk or village of the own municipality.
   *
   * @throws OngeldigeInvoer when none is chosen
   * @throws NietGevonden when there is none with this code, or it lies in another municipality
   */
  public Gebied eigenWijk(String code) {
    return find(gekozen(code))
        .filter(Gebied::isWijk)
        .filter(w -> findGemeente().filter(g -> g.equals(w.gemeente())).isPresent())
        .orElseThrow(() -> new NietGevonden("wijk " + code));
  }

  /** As {@link #find(String)}, for an area that has to be chosen and to exist. */
  public Gebied read(String code) {
    return find(gekozen(code)).orElseThrow(() -> new NietGevonden("gebied " + code));
  }

  /** The years in which there are areas with these codes; a code without any is left out. */
  public Map<String, Set<Integer>> jaren(Collection<String> codes) {
    record Jaar(String code, int jaar) {}
    return lees(
            "select code, jaar from kern.gebied where code = any(?)",
            rs -> new Jaar(rs.getString(1), rs.getInt(2)),
            (Object) codes.toArray(String[]::new))
        .stream()
        .collect(groupingBy(Jaar::code, mapping(Jaar::jaar, toSet())));
  }

  private static String gekozen(String code) {
    if (code == null || code.isBlank()) {
      throw new OngeldigeInvoer("gebied", "fout.geen-gebied");
    }
    return code;
  }

  /** What happened to an area: whether it is still there, what it became and what it was. */
  @Bedrijfsregel("KRN-32")
  public Gebiedsverloop verloop(String code) {
    Gebied gebied = read(code);
    Integer weg =
        lees(
                "select min(n.jaar) from kern.gebied n where n.gemeente_code = ? and n.jaar > ? and "
                    + HEEL_JAAR,
                rs -> rs.getObject(1, Integer.class),
                gebied.gemeente(),
                gebied.jaar())
            .get(0);
    return new Gebiedsverloop(
        gebied, weg, weg == null ? List.of() : opvolgers(gebied), voorgangers(gebied));
  }

  /**
   * A wijk or village that a year has no more.
   *
   * @param werd names of what it became, or null when that is not known
   */
  public record Verdwenen(String code, String naam, String werd) {}

  /** Wijken and villages of the own municipality that this whole year has no more, by code. */
  @Bedrijfsregel("KRN-32")
  public List<Verdwenen> verdwenen(int jaar) {
    return lees(
        "select g.code, g.naam, (select string_agg(w.naam, ', ' order by w.code) from"
            + " kern.gebied_opvolger o join kern.gebied w on w.jaar = o.opvolger_jaar and w.code ="
            + " o.opvolger_code where o.code = g.code and o.opvolger_jaar = ?) as werd from"
            + " kern.gebied g where g.niveau in ('WIJK','DORP') and g.gemeente_code = (select waarde"
            + " from kern.instelling where sleutel = 'gemeente') and g.jaar = (select max(n.jaar)"
            + " from kern.gebied n where n.gemeente_code = g.gemeente_code and n.jaar < ? and "
            + HEEL_JAAR
            + ") and exists (select 1 from kern.gebied n where n.jaar = ? and n.gemeente_code ="
            + " g.gemeente_code and "
            + HEEL_JAAR
            + ") and not exists (select 1 from kern.gebied n where n.jaar = ? and n.code = g.code)"
            + " order by g.code",
        rs -> new Verdwenen(rs.getString(1), rs.getString(2), rs.getString(3)),
        jaar,
        jaar,
        jaar,
        jaar);
  }

  /** Over more years: what followed may have been followed itself. */
  private List<Gebied> opvolgers(Gebied gebied) {
    return lees(
        "with recursive v (jaar, code) as (select o.opvolger_jaar, o.opvolger_code from"
            + " kern.gebied_opvolger o where o.code = ? and o.opvolger_jaar > ? union select"
            + " o.opvolger_jaar, o.opvolger_code from v join kern.gebied_opvolger o on o.code ="
            + " v.code and o.opvolger_jaar > v.jaar) select distinct on (g.code) g.* from v join"
            + " kern.gebied g on g.code = v.code where not exists (select 1 from"
            + " kern.gebied_opvolger o where o.code = v.code and o.opvolger_jaar > v.jaar) order by"
            + " g.code, g.jaar desc",
        Gebieden::gebied,
        gebied.code(),
        gebied.jaar());
  }

  private List<Gebied> voorgangers(Gebied gebied) {
    return lees(
        "select distinct on (g.code) g.* from kern.gebied_opvolger o join kern.gebied g on g.code ="
            + " o.code where o.opvolger_code = ? and o.code <> o.opvolger_code and not exists"
            + " (select 1 from kern.gebied n where n.code = o.code and n.jaar >= o.opvolger_jaar)"
            + " order by g.code, g.jaar desc",
        Gebieden::gebied,
        gebied.code());
  }

  /**
   * The areas that an area lies in, the nearest first, without the municipality and the country.
   */
  public List<Gebied> omvattende(Gebied gebied) {
    List<Gebied> boven = new ArrayList<>();
    String hier = gebied.ouder();
    for (int stap = 0; hier != null && stap < DIEPTE; stap++) {
      Gebied omvattend = find(hier).orElse(null);
      if (omvattend == null || omvattend.niveau().compareTo(Niveau.STAD) <= 0) {
        break;
      }
      boven.add(omvattend);
      hier = omvattend.ouder();
    }
    return boven;
  }

  @Override
  public boolean ligtIn(String gebied, String omvattend) {
    String hier = gebied;
    for (int stap = 0; hier != null && stap < DIEPTE; stap++) {
      if (hier.equals(omvattend)) {
        return true;
      }
      hier = ouder(hier);
    }
    return false;
  }

  /**
   * Says in SQL that an area is another one or lies in it, as {@link #ligtIn} does: for lists that
   * show of a wijk what belongs to its buurten too.
   *
   * @param kolom column with the code of the area
   * @param code parameter with the code of the larger one
   */
  @Bedrijfsregel("WPL-110")
  public static String binnen(String kolom, String code) {
    // Asked once, not of each row.
    return kolom + " = any ((select kern.gebied_binnen(" + code + "))::text[])";
  }

  private String ouder(String code) {
    long nu = System.nanoTime();
    Ouder bekend = ouders.get(code);
    if (bekend == null || bekend.tot - nu < 0) {
      bekend = new Ouder(find(code).map(Gebied::ouder).orElse(null), nu + HOUDBAAR);
      if (bekend.code != null) {
        ouders.put(code, bekend);
      }
    }
    return bekend.code;
  }

  private interface Rij<T> {
    T van(ResultSet rs) throws SQLException;
  }

  private static Gebied gebied(ResultSet rs) throws SQLException {
    return new Gebied(
        rs.getInt("jaar"),
        rs.getString("code"),
        rs.getString("naam"),
        Niveau.valueOf(rs.getString("niveau")),
        rs.getString("ouder_code"),
        rs.getString("gemeente_code"),
        rs.getString("nummer"),
        Herkomst.valueOf(rs.getString("herkomst")),
        rs.getBoolean("prioriteit"));
  }

  private <T> List<T> lees(String sql, Rij<T> rij, Object... waarden) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      List<T> uitkomst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          uitkomst.add(rij.van(rs));
        }
      }
      return uitkomst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
