package nl.wijkwerk.samenwerking.overleg.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitnummer;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;

/** Forums in the database. */
@ApplicationScoped
public class JpaOverleggen implements Overleggen {
  // Any constant of this module: "SAM" and the table.
  private static final long SLOT_NUMMER = 0x53414d_0001L;

  @PersistenceContext private EntityManager em;

  protected JpaOverleggen() {}

  public JpaOverleggen(EntityManager em) {
    this.em = em;
  }

  @Override
  public void voegToe(Overleg overleg) {
    em.persist(overleg);
  }

  @Override
  public List<Overleg> alle() {
    return em.createQuery("select o from Overleg o order by o.plannen desc, o.naam", Overleg.class)
        .getResultList();
  }

  @Override
  public Optional<Overleg> find(UUID id) {
    return Optional.ofNullable(em.find(Overleg.class, id));
  }

  @Override
  public Overleg read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("overleg"));
  }

  @Override
  public Overleg vergrendel(UUID id) {
    Overleg overleg = read(id);
    em.refresh(overleg, LockModeType.PESSIMISTIC_WRITE);
    return overleg;
  }

  @Override
  public Besluitnummer nieuwNummer(int jaar) {
    Transactie.wacht(em, SLOT_NUMMER);
    try (PreparedStatement hoogste =
        Transactie.verbinding(em)
            .prepareStatement(
                "select coalesce(max(nummer), 0) from samenwerking.besluit where jaar = ?")) {
      hoogste.setInt(1, jaar);
      try (ResultSet rs = hoogste.executeQuery()) {
        rs.next();
        return new Besluitnummer(jaar, rs.getInt(1) + 1);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
