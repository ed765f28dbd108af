package nl.wijkwerk.middelen.reservering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.middelen.reservering.domain.Onderdeel;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;

/** What money can be reserved for: items of plans as far as this module has heard, and its own. */
@ApplicationScoped
public class JpaOnderdelen {
  @PersistenceContext private EntityManager em;

  protected JpaOnderdelen() {}

  public JpaOnderdelen(EntityManager em) {
    this.em = em;
  }

  public void add(Onderdeel onderdeel) {
    em.persist(onderdeel);
  }

  public Optional<Onderdeel> find(UUID id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Onderdeel.class, id));
  }

  /** Keeps what is reserved for it, and its estimate, as they are until the end of this change. */
  public void vergrendel(Onderdeel onderdeel) {
    em.refresh(onderdeel, LockModeType.PESSIMISTIC_WRITE);
  }

  public List<Planonderdeel> vanPlan(UUID plan) {
    return em.createQuery("select o from Planonderdeel o where o.plan = :plan", Planonderdeel.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
