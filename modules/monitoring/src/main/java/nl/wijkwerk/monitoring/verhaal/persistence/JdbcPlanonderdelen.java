package nl.wijkwerk.monitoring.verhaal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;

/** Items of plans that a story can be about; none when the module wijkplan is absent. */
@ApplicationScoped
public class JdbcPlanonderdelen {
  private static final String KOLOMMEN =
      "select id, plan_id, gebied_code, plantitel, nummer, omschrijving, vervallen from"
          + " monitoring.planonderdeel where ";

  private static final String VOLGORDE = " order by plantitel, nummer, id";

  @PersistenceContext private EntityManager em;

  protected JdbcPlanonderdelen() {}

  public JdbcPlanonderdelen(EntityManager em) {
    this.em = em;
  }

  /** Replaces what was known of the items of a plan; what the plan has no more stays, as ended. */
  public void vervang(UUID plan, List<Planonderdeel> onderdelen) {
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement weg =
            verbinding.prepareStatement(
                "update monitoring.planonderdeel set vervallen = true where plan_id = ?");
        PreparedStatement nieuw =
            verbinding.prepareStatement(
                "insert into monitoring.planonderdeel (id, plan_id, gebied_code, plantitel, nummer,"
                    + " omschrijving, vervallen) values (?, ?, ?, ?, ?, ?, false) on conflict (id)"
                    + " do update set plan_id = excluded.plan_id, gebied_code ="
                    + " excluded.gebied_code, plantitel = excluded.plantitel, nummer ="
                    + " excluded.nummer, omschrijving = excluded.omschrijving, vervallen ="
                    + " false")) {
      weg.setObject(1, plan);
      weg.executeUpdate();
      for (Planonderdeel o : onderdelen) {
        nieuw.setObject(1, o.id());
        nieuw.setObject(2, o.planId());
        nieuw.setString(3, o.gebied());
        nieuw.setString(4, o.plantitel());
        nieuw.setString(5, o.nummer());
        nieuw.setString(6, o.omschrijving());
        nieuw.addBatch();
      }
      nieuw.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Items that a story of this wijk can be about today. */
  public List<Planonderdeel> van(String gebied) {
    return lees("gebied_code = ? and not vervallen", gebied);
  }

  public List<Planonderdeel> metIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    try {
      return lees("id = any (?)", Transactie.verbinding(em).createArrayOf("uuid", ids.toArray()));
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private List<Planonderdeel> lees(String waar, Object waarde) {
    try (PreparedStatement vraag =
        Transactie.verbinding(em).prepareStatement(KOLOMMEN + waar + VOLGORDE)) {
      vraag.setObject(1, waarde);
      List<Planonderdeel> lijst = new ArrayList<>();
      try (ResultSet rs = vraag.executeQuery()) {
        while (rs.next()) {
          lijst.add(
              new Planonderdeel(
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
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
