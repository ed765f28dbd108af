package nl.wijkwerk.monitoring.verhaal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;

/** Projects that a story can be about; none when the module wijkplan is absent. */
@ApplicationScoped
public class JdbcPlanprojecten {
  private static final String KOLOMMEN =
      "select id, plan_id, gebied_code, wijk, titel, plantitel, vervallen from"
          + " monitoring.planproject where ";

  @PersistenceContext private EntityManager em;

  protected JdbcPlanprojecten() {}

  public JdbcPlanprojecten(EntityManager em) {
    this.em = em;
  }

  /**
   * Replaces what was known of a project, unless that is newer.
   *
   * @param volgnummer place of the event in the log
   */
  @Bedrijfsregel("MON-139")
  public void neemOver(Planproject project, long volgnummer) {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "insert into monitoring.planproject (id, plan_id, gebied_code, wijk, titel,"
                    + " plantitel, vervallen, volgnummer) values (?, ?, ?, ?, ?, ?, ?, ?) on"
                    + " conflict (id) do update set plan_id = excluded.plan_id, gebied_code ="
                    + " excluded.gebied_code, wijk = excluded.wijk, titel = excluded.titel,"
                    + " plantitel = excluded.plantitel, vervallen = excluded.vervallen, volgnummer"
                    + " = excluded.volgnummer where planproject.volgnummer < excluded.volgnummer")) {
      opdracht.setObject(1, project.id());
      opdracht.setObject(2, project.planId());
      opdracht.setString(3, project.gebied());
      opdracht.setString(4, project.wijk());
      opdracht.setString(5, project.titel());
      opdracht.setString(6, project.plantitel());
      opdracht.setBoolean(7, project.vervallen());
      opdracht.setLong(8, volgnummer);
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Projects that a story can be about today, by title.
   *
   * @param zoek part of its title or of that of its plan, or null
   * @param gebied code of an area, with all that lies in it
   */
  public List<Planproject> zoek(String zoek, String gebied, int hoogstens) {
    try (PreparedStatement vraag =
        Transactie.verbinding(em)
            .prepareStatement(
                KOLOMMEN
                    + "not vervallen and (titel || ' ' || plantitel) ilike ? and "
                    + Gebieden.binnen("gebied_code", "?")
                    + " order by lower(titel), id limit ?")) {
      vraag.setString(1, Zoekpatroon.bevat(zoek == null ? "" : zoek.strip()));
      vraag.setString(2, gebied);
      vraag.setInt(3, hoogstens);
      return lees(vraag);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public List<Planproject> metIds(Collection<UUID> ids) {
    try (PreparedStatement vraag =
        Transactie.verbinding(em)
            .prepareStatement(KOLOMMEN + "id = any (?) order by lower(titel), id")) {
      vraag.setArray(1, Transactie.verbinding(em).createArrayOf("uuid", ids.toArray()));
      return lees(vraag);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static List<Planproject> lees(PreparedStatement vraag) throws SQLException {
    List<Planproject> lijst = new ArrayList<>();
    try (ResultSet rs = vraag.executeQuery()) {
      while (rs.next()) {
        lijst.add(
            new Planproject(
                rs.getObject(1, UUID.class),
                rs.getObject(2, UUID.class),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getBoolean(7)));
      }
    }
    return lijst;
  }
}
