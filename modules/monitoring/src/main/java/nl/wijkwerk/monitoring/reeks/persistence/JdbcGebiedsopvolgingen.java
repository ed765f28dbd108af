package nl.wijkwerk.monitoring.reeks.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;

/** What areas became; a few dozen at most, so that they are read together. */
@ApplicationScoped
public class JdbcGebiedsopvolgingen {
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcGebiedsopvolgingen() {}

  public JdbcGebiedsopvolgingen(DataSource bron) {
    this.bron = bron;
  }

  /** The newest year first. */
  public List<Gebiedsopvolging> alle() {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select id, soort, jaar, oud, nieuw, toelichting from monitoring.gebiedsopvolging"
                    + " order by jaar desc, nieuw, id");
        ResultSet rs = ps.executeQuery()) {
      List<Gebiedsopvolging> alle = new ArrayList<>();
      while (rs.next()) {
        alle.add(
            new Gebiedsopvolging(
                rs.getObject(1, UUID.class),
                Opvolgsoort.valueOf(rs.getString(2)),
                rs.getInt(3),
                List.of((String[]) rs.getArray(4).getArray()),
                List.of((String[]) rs.getArray(5).getArray()),
                rs.getString(6)));
      }
      return alle;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Which of these codes have figures, of any year and measure. */
  public Set<String> metCijfers(List<String> codes) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select k.code from unnest(?) as k(code) where exists (select 1 from"
                    + " monitoring.inlevering i, lateral (select 1 from monitoring.waarneming w"
                    + " where w.inlevering_id = i.id and w.gebied_code = k.code limit 1) w)")) {
      ps.setArray(1, c.createArrayOf("text", codes.toArray()));
      Set<String> gekend = new HashSet<>();
      try (ResultSet rs = ps.executeQuery()) {
        while (rs.next()) {
          gekend.add(rs.getString(1));
        }
      }
      return gekend;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Lets others wait who add one, in the transaction of this connection. */
  public void wacht(Connection verbinding) {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "lock table monitoring.gebiedsopvolging in share row exclusive mode")) {
      ps.execute();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public void voegToe(Connection verbinding, Gebiedsopvolging o) {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.gebiedsopvolging (id, soort, jaar, oud, nieuw, toelichting)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      ps.setObject(1, o.id());
      ps.setString(2, o.soort().name());
      ps.setInt(3, o.jaar());
      ps.setArray(4, verbinding.createArrayOf("text", o.oud().toArray()));
      ps.setArray(5, verbinding.createArrayOf("text", o.nieuw().toArray()));
      ps.setString(6, o.toelichting());
      ps.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public void verwijder(Connection verbinding, UUID id) {
    try (PreparedStatement ps =
        verbinding.prepareStatement("delete from monitoring.gebiedsopvolging where id = ?")) {
      ps.setObject(1, id);
      ps.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
