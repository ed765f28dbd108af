package nl.wijkwerk.wijkplan.praktijk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijk;

/** Practices in the database. There are tens of them: they are read together. */
@ApplicationScoped
public class JpaPraktijken {
  @PersistenceContext private EntityManager em;

  protected JpaPraktijken() {}

  public JpaPraktijken(EntityManager em) {
    this.em = em;
  }

  /** By name, also those that ended. */
  public List<Praktijk> alle() {
    return em.createQuery(
            "select distinct p from Praktijk p left join fetch p.oplossingen order by p.naam",
            Praktijk.class)
        .getResultList();
  }

  public Optional<Praktijk> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Praktijk.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Praktijk read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("praktijk"));
  }

  public void voegToe(Praktijk praktijk) {
    em.persist(praktijk);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
