package nl.wijkwerk.wijkplan.overname.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.overname.domain.Organisatie;
import nl.wijkwerk.wijkplan.overname.domain.Overname;

/** Organisations and what they said of items of plans. */
@ApplicationScoped
public class JpaOvernames {
  @PersistenceContext private EntityManager em;

  protected JpaOvernames() {}

  public JpaOvernames(EntityManager em) {
    this.em = em;
  }

  /** By name, those that go on first. */
  public List<Organisatie> organisaties() {
    return em.createQuery(
            "select o from Organisatie o order by case when o.tot is null then 0 else 1 end,"
                + " lower(o.naam), o.id",
            Organisatie.class)
        .getResultList();
  }

  public Optional<Organisatie> findOrganisatie(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Organisatie.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Organisatie readOrganisatie(UUID id) {
    return findOrganisatie(id).orElseThrow(() -> new NietGevonden("organisatie"));
  }

  /** Whether an organisation with this name goes on. */
  public boolean bestaatNaam(String naam) {
    return !em.createQuery(
            "select o.id from Organisatie o where lower(o.naam) = lower(:naam) and o.tot is null")
        .setParameter("naam", naam.strip())
        .getResultList()
        .isEmpty();
  }

  public Optional<Overname> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Overname.class, i));
  }

  /** All that was said of the items of a plan, the newest first. */
  public List<Overname> van(UUID plan) {
    return em.createQuery(
            "select o from Overname o where o.planId = :plan order by o.op desc, o.id",
            Overname.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  public void voegToe(Object deel) {
    em.persist(deel);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
