package nl.wijkwerk.kern.gebeurtenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Identiteit;

/** One event for one follower, in one transaction with the new position. */
@ApplicationScoped
public class Verwerkingsstap {
  @PersistenceContext EntityManager em;
  @Inject Identiteit identiteit;
  @Inject Clock klok;

  /**
   * Handles the next event, if there is one and no other node is at it.
   *
   * @return whether there may be more
   */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  @Bedrijfsregel("KRN-05")
  public boolean volgende(Gebeurtenisverwerker verwerker) {
    identiteit.meldSysteemAan(verwerker.naam());
    Connection verbinding = Transactie.verbinding(em);
    try {
      Optional<Long> positie = vergrendelPositie(verbinding, verwerker);
      if (positie.isEmpty()) {
        return false;
      }
      Optional<Gebeurtenis> gebeurtenis = lees(verbinding, verwerker, positie.get());
      if (gebeurtenis.isEmpty()) {
        return false;
      }
      verwerker.verwerk(gebeurtenis.get());
      em.flush();
      verplaats(verbinding, verwerker.naam(), gebeurtenis.get().volgnummer());
      return true;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Notes that handling failed and when it is tried again: later each time, at most an hour. */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void mislukt(String verwerker, String fout) {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "update kern.verwerking set pogingen = pogingen + 1, laatste_fout = ?, opnieuw_na ="
                    + " ?::timestamptz + least(3600, power(2, pogingen)) * interval '1 second'"
                    + " where verwerker = ?")) {
      opdracht.setString(1, fout.length() > 2000 ? fout.substring(0, 2000) : fout);
      opdracht.setObject(2, OffsetDateTime.now(klok));
      opdracht.setString(3, verwerker);
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private Optional<Long> vergrendelPositie(Connection verbinding, Gebeurtenisverwerker verwerker)
      throws SQLException {
    String naam = verwerker.naam();
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.verwerking (verwerker, positie) values (?, 0) on conflict do"
                + " nothing")) {
      opdracht.setString(1, naam);
      opdracht.executeUpdate();
    }
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select positie, soorten from kern.verwerking where verwerker = ? and (opnieuw_na is"
                + " null or opnieuw_na <= ?) for update skip locked")) {
      opdracht.setString(1, naam);
      opdracht.setObject(2, OffsetDateTime.now(klok));
      try (ResultSet rs = opdracht.executeQuery()) {
        if (!rs.next()) {
          return Optional.empty();
        }
        onthoudSoorten(verbinding, verwerker, rs.getArray(2));
        return Optional.of(rs.getLong(1));
      }
    }
  }

  /** What it follows, for who looks how far it is: see the administrator's page. */
  private static void onthoudSoorten(
      Connection verbinding, Gebeurtenisverwerker verwerker, Array bekend) throws SQLException {
    if (bekend != null && Set.of((String[]) bekend.getArray()).equals(verwerker.soorten())) {
      return;
    }
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("update kern.verwerking set soorten = ? where verwerker = ?")) {
      opdracht.setArray(
          1, verbinding.createArrayOf("text", verwerker.soorten().stream().sorted().toArray()));
      opdracht.setString(2, verwerker.naam());
      opdracht.executeUpdate();
    }
  }

  private static Optional<Gebeurtenis> lees(
      Connection verbinding, Gebeurtenisverwerker verwerker, long positie) throws SQLException {
    Array soorten = verbinding.createArrayOf("text", verwerker.soorten().toArray());
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select * from kern.gebeurtenis where volgnummer > ? and soort = any (?) order by"
                + " volgnummer limit 1")) {
      opdracht.setLong(1, positie);
      opdracht.setArray(2, soorten);
      try (ResultSet rs = opdracht.executeQuery()) {
        return rs.next() ? Optional.of(Gebeurtenis.van(rs)) : Optional.empty();
      }
    } finally {
      soorten.free();
    }
  }

  private static void verplaats(Connection verbinding, String naam, long positie)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "update kern.verwerking set positie = ?, pogingen = 0, laatste_fout = null, opnieuw_na"
                + " = null where verwerker = ?")) {
      opdracht.setLong(1, positie);
      opdracht.setString(2, naam);
      opdracht.executeUpdate();
    }
  }

  /** Seconds between two looks at the log when nothing wakes the followers. */
  static final Duration VANGNET = Duration.ofSeconds(5);
}
