package nl.wijkwerk.wijkplan.bewoners.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.bewoners.domain.Bewonersavond;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerking;
import nl.wijkwerk.wijkplan.bewoners.domain.Telling;

/** Evenings and their remarks in the database. */
@ApplicationScoped
public class JpaBewonersavonden {
  @PersistenceContext private EntityManager em;

  protected JpaBewonersavonden() {}

  public JpaBewonersavonden(EntityManager em) {
    this.em = em;
  }

  public Optional<Bewonersavond> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Bewonersavond.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Bewonersavond read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("bewonersavond"));
  }

  /** As {@link #read}, and nobody else records a remark until the transaction ends. */
  public Bewonersavond readVergrendeld(UUID id) {
    return Optional.ofNullable(em.find(Bewonersavond.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("bewonersavond"));
  }

  /** Evenings about a plan, newest first. */
  public List<Bewonersavond> vanPlan(UUID plan) {
    return em.createQuery(
            "select a from Bewonersavond a where a.planId = :plan order by a.datum desc, a.id",
            Bewonersavond.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /** Counts of the evenings about a plan; one without remarks is absent. */
  public Map<UUID, Telling> tellingen(UUID plan) {
    Map<UUID, Telling> tellingen = new HashMap<>();
    for (Object[] rij :
        em.createQuery(
                "select o.avondId, count(o), count(o.antwoord) from Opmerking o, Bewonersavond a"
                    + " where a.id = o.avondId and a.planId = :plan group by o.avondId",
                Object[].class)
            .setParameter("plan", plan)
            .getResultList()) {
      tellingen.put(
          (UUID) rij[0], new Telling(((Number) rij[1]).intValue(), ((Number) rij[2]).intValue()));
    }
    return tellingen;
  }

  /** Remarks of an evening, in the order in which they were recorded. */
  public List<Opmerking> opmerkingen(UUID avond) {
    return em.createQuery(
            "select o from Opmerking o where o.avondId = :avond order by o.volgnummer",
            Opmerking.class)
        .setParameter("avond", avond)
        .getResultList();
  }

  public int hoogsteVolgnummer(UUID avond) {
    return em.createQuery(
            "select coalesce(max(o.volgnummer), 0) from Opmerking o where o.avondId = :avond",
            Integer.class)
        .setParameter("avond", avond)
        .getSingleResult();
  }

  public int aantalOpmerkingen(UUID avond) {
    return em.createQuery("select count(o) from Opmerking o where o.avondId = :avond", Long.class)
        .setParameter("avond", avond)
        .getSingleResult()
        .intValue();
  }

  public Optional<Opmerking> findOpmerking(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Opmerking.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Opmerking readOpmerking(UUID id) {
    return findOpmerking(id).orElseThrow(() -> new NietGevonden("opmerking"));
  }

  public void voegToe(Bewonersavond avond) {
    em.persist(avond);
  }

  public void voegToe(Opmerking opmerking) {
    em.persist(opmerking);
  }

  public void verwijder(Bewonersavond avond) {
    em.remove(avond);
  }

  public void verwijder(Opmerking opmerking) {
    em.remove(opmerking);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
