package nl.wijkwerk.samenwerking.toezegging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezegging;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingen;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingsnummer;

/** Promises in the database. */
@ApplicationScoped
public class JpaToezeggingen implements Toezeggingen {
  // Any constant of this module: "SAM" and the table.
  private static final long SLOT_NUMMER = 0x53414d_0002L;

  @PersistenceContext private EntityManager em;

  protected JpaToezeggingen() {}

  public JpaToezeggingen(EntityManager em) {
    this.em = em;
  }

  @Override
  public void voegToe(Toezegging toezegging) {
    em.persist(toezegging);
  }

  @Override
  public Optional<Toezegging> find(UUID id) {
    return Optional.ofNullable(em.find(Toezegging.class, id));
  }

  @Override
  public Toezegging read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("toezegging"));
  }

  @Override
  public Toezeggingsnummer nieuwNummer(int jaar) {
    Transactie.wacht(em, SLOT_NUMMER);
    try (PreparedStatement hoogste =
        Transactie.verbinding(em)
            .prepareStatement(
                "select coalesce(max(nummer), 0) from samenwerking.toezegging where jaar = ?")) {
      hoogste.setInt(1, jaar);
      try (ResultSet rs = hoogste.executeQuery()) {
        rs.next();
        return new Toezeggingsnummer(jaar, rs.getInt(1) + 1);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
