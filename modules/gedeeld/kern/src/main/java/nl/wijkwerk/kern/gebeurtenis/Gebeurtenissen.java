package nl.wijkwerk.kern.gebeurtenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;

/**
 * Appends events to the log, in the transaction of the change that they tell of. Other modules read
 * them after commit, in the order in which they were committed.
 */
@ApplicationScoped
public class Gebeurtenissen {
  static final String KANAAL = "wijkwerk";

  @PersistenceContext EntityManager em;
  private Clock klok;

  protected Gebeurtenissen() {}

  @Inject
  public Gebeurtenissen(Clock klok) {
    this.klok = klok;
  }

  /** The event with this id, to which the content of another refers. */
  public Optional<Gebeurtenis> lees(UUID id) {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em).prepareStatement("select * from kern.gebeurtenis where id = ?")) {
      opdracht.setObject(1, id);
      try (ResultSet rs = opdracht.executeQuery()) {
        return rs.next() ? Optional.of(Gebeurtenis.van(rs)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * @param inhoud record from a module's api, marked with {@link Gebeurtenissoort}
   */
  @Bedrijfsregel("KRN-04")
  public void meld(Onderwerp onderwerp, String gebied, Object inhoud) {
    Gebeurtenissoort soort = inhoud.getClass().getAnnotation(Gebeurtenissoort.class);
    if (soort == null) {
      throw new IllegalArgumentException(inhoud.getClass() + " is not a published event");
    }
    Connection verbinding = Transactie.verbinding(em);
    try {
      long volgnummer = Logboekstand.vergrendel(verbinding).gebeurtenis() + 1;
      try (PreparedStatement opdracht =
          verbinding.prepareStatement(
              "insert into kern.gebeurtenis (volgnummer, id, soort, onderwerp, gebied_code, moment,"
                  + " gegevens) values (?,?,?,?,?,?,?::jsonb)")) {
        opdracht.setLong(1, volgnummer);
        opdracht.setObject(2, UUID.randomUUID());
        opdracht.setString(3, soort.value());
        opdracht.setString(4, onderwerp.toString());
        opdracht.setString(5, gebied);
        opdracht.setObject(6, OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS));
        opdracht.setString(7, GebeurtenisJson.schrijf(inhoud));
        opdracht.executeUpdate();
      }
      Logboekstand.nieuweGebeurtenis(verbinding, volgnummer);
      try (Statement opdracht = verbinding.createStatement()) {
        opdracht.execute("notify " + KANAAL);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
