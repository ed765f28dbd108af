package nl.wijkwerk.startpagina.indeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.startpagina.indeling.domain.Indeling;
import nl.wijkwerk.startpagina.indeling.domain.Indelingen;

/** Layouts in the database. */
@ApplicationScoped
public class JpaIndelingen implements Indelingen {
  private static final String BESTAAT_AL = "23505";

  @PersistenceContext private EntityManager em;

  protected JpaIndelingen() {}

  public JpaIndelingen(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Indeling> find(UUID persoonId) {
    return Optional.ofNullable(em.find(Indeling.class, persoonId));
  }

  @Override
  public void voegToe(Indeling indeling) {
    try {
      em.persist(indeling);
      em.flush();
    } catch (PersistenceException e) {
      for (Throwable oorzaak = e; oorzaak != null; oorzaak = oorzaak.getCause()) {
        if (oorzaak instanceof SQLException sql && BESTAAT_AL.equals(sql.getSQLState())) {
          throw new VerouderdeVersie();
        }
      }
      throw e;
    }
  }
}
