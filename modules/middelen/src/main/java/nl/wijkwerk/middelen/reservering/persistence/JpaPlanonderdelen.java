package nl.wijkwerk.middelen.reservering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;

/** Items of plans, as far as this module has heard of them. */
@ApplicationScoped
public class JpaPlanonderdelen {
  @PersistenceContext private EntityManager em;

  protected JpaPlanonderdelen() {}

  public JpaPlanonderdelen(EntityManager em) {
    this.em = em;
  }

  public void add(Planonderdeel onderdeel) {
    em.persist(onderdeel);
  }

  public Optional<Planonderdeel> find(UUID id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Planonderdeel.class, id));
  }

  public List<Planonderdeel> vanPlan(UUID plan) {
    return em.createQuery("select o from Planonderdeel o where o.plan = :plan", Planonderdeel.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
