package nl.wijkwerk.monitoring.afstand.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;

/** Keeps of which deliveries the others were told. */
@ApplicationScoped
public class JdbcBekendmakingen {
  private static final long SLOT = 0x4d4f_4e42_454bL;

  @PersistenceContext private EntityManager em;

  protected JdbcBekendmakingen() {}

  public JdbcBekendmakingen(EntityManager em) {
    this.em = em;
  }

  /**
   * Years with a delivery that counts and that nobody was told of. Waits for another server that is
   * telling now.
   *
   * @param deliveries takes the ids of those deliveries
   */
  public NavigableSet<Integer> nieuweJaren(Set<Integer> deliveries) {
    NavigableSet<Integer> jaren = new TreeSet<>();
    wacht();
    try (PreparedStatement vraag =
        Transactie.verbinding(em)
            .prepareStatement(
                "select distinct g.inlevering_id, g.periode from monitoring.geldend g where not"
                    + " exists (select 1 from monitoring.bekendgemaakt b where b.inlevering_id ="
                    + " g.inlevering_id)")) {
      try (ResultSet rs = vraag.executeQuery()) {
        while (rs.next()) {
          deliveries.add(rs.getInt(1));
          jaren.add(rs.getInt(2));
        }
      }
      return jaren;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Waits for a server that is telling now, and keeps the others waiting until the end. */
  public void wacht() {
    Transactie.wacht(em, SLOT);
  }

  /** All years that have a delivery. */
  public NavigableSet<Integer> jaren() {
    NavigableSet<Integer> jaren = new TreeSet<>();
    try (PreparedStatement vraag =
            Transactie.verbinding(em)
                .prepareStatement("select distinct periode from monitoring.geldend");
        ResultSet rs = vraag.executeQuery()) {
      while (rs.next()) {
        jaren.add(rs.getInt(1));
      }
      return jaren;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Forgets of which deliveries the others were told. */
  public void vergeet() {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em).prepareStatement("delete from monitoring.bekendgemaakt")) {
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public void onthoud(Set<Integer> deliveries, OffsetDateTime nu) {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "insert into monitoring.bekendgemaakt (inlevering_id, op) values (?, ?) on conflict"
                    + " do nothing")) {
      for (int delivery : deliveries) {
        opdracht.setInt(1, delivery);
        opdracht.setObject(2, nu);
        opdracht.addBatch();
      }
      opdracht.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
