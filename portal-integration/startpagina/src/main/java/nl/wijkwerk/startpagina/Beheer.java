package nl.wijkwerk.startpagina;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkwerk.kern.module.Voorbeeldvervolg;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;

/** What an administrator watches: modules, followers of the event log, roles, the whole trail. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Beheer {
  /** A module as it last reported. */
  public record Module(
      String naam, String titel, String pad, String versie, OffsetDateTime gezien, boolean aan) {}

  /**
   * A follower of the event log.
   *
   * @param wachtend events of the kinds that it follows and has not handled
   * @param sinds moment of the first of those, or null
   * @param fout what stopped it, or null
   * @param opnieuw when it tries again, or null
   */
  public record Volger(
      String naam, long wachtend, OffsetDateTime sinds, String fout, OffsetDateTime opnieuw) {}

  /** A role of a person. */
  public record Rolregel(String naam, String rol, String gebied, LocalDate van, LocalDate tot) {}

  /** A module tells every few seconds that it is there. */
  private static final Duration ZICHTBAAR = Duration.ofSeconds(90);

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Inject private Spoorlezer spoorlezer;
  @Inject private Voorbeeldvervolg voorbeeld;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.BEHEER)
  public List<Module> modules() {
    return lees(
        "select naam, titel, pad, versie, gezien, aan and gezien > ? from kern.module"
            + " order by plaats",
        rs ->
            new Module(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, OffsetDateTime.class),
                rs.getBoolean(6)),
        OffsetDateTime.now(klok).minus(ZICHTBAAR));
  }

  @Lezen(Bevoegdheid.BEHEER)
  public List<Volger> volgers() {
    return lees(
        "select v.verwerker, count(g.volgnummer), min(g.moment), v.laatste_fout, v.opnieuw_na from"
            + " kern.verwerking v left join kern.gebeurtenis g on g.volgnummer > v.positie and"
            + " g.soort = any (v.soorten) group by v.verwerker order by v.verwerker",
        rs ->
            new Volger(
                rs.getString(1),
                rs.getLong(2),
                rs.getObject(3, OffsetDateTime.class),
                rs.getString(4),
                rs.getObject(5, OffsetDateTime.class)));
  }

  /** Parts of the sample municipality that are not read in yet. */
  @Lezen(Bevoegdheid.BEHEER)
  @Bedrijfsregel("MON-200")
  public List<Voorbeeldvervolg.Onderdeel> ontbrekend() {
    return voorbeeld.ontbrekend();
  }

  @Lezen(Bevoegdheid.BEHEER)
  public List<Rolregel> rollen() {
    return lees(
        "select p.naam, r.rol, coalesce((select g.naam from kern.gebied g where g.code ="
            + " r.gebied_code order by g.jaar desc limit 1), r.gebied_code) as gebied,"
            + " r.geldig_van, r.geldig_tot from kern.roltoekenning r join kern.persoon p on p.id ="
            + " r.persoon_id where p.actief order by p.naam, r.rol, gebied",
        rs ->
            new Rolregel(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getObject(4, LocalDate.class),
                rs.getObject(5, LocalDate.class)));
  }

  @Lezen(Bevoegdheid.BEHEER)
  public Pagina<Spoorregel> spoor(int pagina) {
    return spoorlezer.alles(pagina, 50);
  }

  private interface Rij<T> {
    T van(ResultSet rs) throws SQLException;
  }

  private <T> List<T> lees(String sql, Rij<T> rij, Object... waarden) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      List<T> lijst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
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
