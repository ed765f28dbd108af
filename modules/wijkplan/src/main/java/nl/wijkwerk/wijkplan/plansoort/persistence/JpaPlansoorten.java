package nl.wijkwerk.wijkplan.plansoort.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;

/** Plan types in the database. */
@ApplicationScoped
public class JpaPlansoorten {
  @PersistenceContext private EntityManager em;

  protected JpaPlansoorten() {}

  public JpaPlansoorten(EntityManager em) {
    this.em = em;
  }

  /** By name, also those that ended. */
  public List<Plansoort> alle() {
    return em.createQuery("select p from Plansoort p order by p.naam", Plansoort.class)
        .getResultList();
  }

  public Optional<Plansoort> find(String code) {
    return Optional.ofNullable(code).map(c -> em.find(Plansoort.class, c));
  }

  /**
   * @throws NietGevonden when there is none with this code
   */
  public Plansoort read(String code) {
    return find(code).orElseThrow(() -> new NietGevonden("plansoort " + code));
  }

  public void voegToe(Plansoort soort) {
    em.persist(soort);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
