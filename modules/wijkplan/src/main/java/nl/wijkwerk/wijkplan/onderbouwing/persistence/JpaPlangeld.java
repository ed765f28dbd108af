package nl.wijkwerk.wijkplan.onderbouwing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What middelen said that it reserved for plans, event by event. */
@ApplicationScoped
public class JpaPlangeld {
  @PersistenceContext private EntityManager em;

  protected JpaPlangeld() {}

  public JpaPlangeld(EntityManager em) {
    this.em = em;
  }

  /**
   * Keeps what an event said; one that was kept before changes nothing.
   *
   * @param jaar year of the money, or null when it was said before of this reservation
   * @param bedrag what was added; negative for what came free
   */
  public void leg(UUID gebeurtenis, UUID plan, UUID reservering, Integer jaar, BigDecimal bedrag) {
    em.createNativeQuery(
            "insert into wijkplan.plangeld (gebeurtenis, plan_id, reservering_id, jaar, bedrag)"
                + " select ?, id, ?, ?::smallint, ? from wijkplan.wijkplan where id = ? on conflict do"
                + " nothing")
        .setParameter(1, gebeurtenis)
        .setParameter(2, reservering)
        .setParameter(3, jaar == null ? null : jaar.toString())
        .setParameter(4, bedrag)
        .setParameter(5, plan)
        .executeUpdate();
  }

  /** What is reserved for a plan in all years; nothing when middelen told nothing. */
  public BigDecimal totaal(UUID plan) {
    return (BigDecimal)
        em.createNativeQuery(
                "select coalesce(sum(bedrag), 0) from wijkplan.plangeld where plan_id = ?")
            .setParameter(1, plan)
            .getSingleResult();
  }

  /** What is reserved for a plan, by year. */
  public Map<Integer, BigDecimal> perJaar(UUID plan) {
    Map<Integer, BigDecimal> perJaar = new TreeMap<>();
    for (Object rij :
        em.createNativeQuery(
                "select j.jaar, sum(p.bedrag) from wijkplan.plangeld p join (select reservering_id,"
                    + " min(jaar) as jaar from wijkplan.plangeld where plan_id = ? and jaar is not null"
                    + " group by reservering_id) j on j.reservering_id = p.reservering_id where"
                    + " p.plan_id = ? group by j.jaar")
            .setParameter(1, plan)
            .setParameter(2, plan)
            .getResultList()) {
      Object[] velden = (Object[]) rij;
      perJaar.put(((Number) velden[0]).intValue(), (BigDecimal) velden[1]);
    }
    return perJaar;
  }
}
