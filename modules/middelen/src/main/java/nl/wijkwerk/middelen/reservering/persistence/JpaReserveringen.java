package nl.wijkwerk.middelen.reservering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.middelen.reservering.domain.Gereserveerd;
import nl.wijkwerk.middelen.reservering.domain.Reservering;

/** Reservations, stored and found, and their sums. */
@ApplicationScoped
public class JpaReserveringen {
  @PersistenceContext private EntityManager em;

  protected JpaReserveringen() {}

  public JpaReserveringen(EntityManager em) {
    this.em = em;
  }

  public void add(Reservering reservering) {
    em.persist(reservering);
  }

  public Reservering read(UUID id) {
    return Optional.ofNullable(em.find(Reservering.class, id))
        .orElseThrow(() -> new NietGevonden("reservering"));
  }

  /** What is reserved. Only certain as long as the post and the item are locked. */
  public Reservering.Stand stand(UUID post, int jaar, UUID onderdeel) {
    Object[] som =
        (Object[])
            em.createQuery(
                    "select sum(r.bedrag), sum(case when r.jaar = :jaar then r.bedrag else 0 end)"
                        + " from Reservering r where r.post = :post")
                .setParameter("post", post)
                .setParameter("jaar", jaar)
                .getSingleResult();
    return new Reservering.Stand(bedrag(som[0]), bedrag(som[1]), gereserveerd(onderdeel).bedrag());
  }

  /** What is reserved for an item, and in which years. */
  public Gereserveerd gereserveerd(UUID onderdeel) {
    Object[] som =
        (Object[])
            em.createQuery(
                    "select sum(r.bedrag), min(r.jaar), max(r.jaar) from Reservering r"
                        + " where r.onderdeel = :onderdeel and r.bedrag > 0")
                .setParameter("onderdeel", onderdeel)
                .getSingleResult();
    return som[0] == null
        ? Gereserveerd.NIETS
        : new Gereserveerd(
            bedrag(som[0]), ((Number) som[1]).intValue(), ((Number) som[2]).intValue());
  }

  private static BigDecimal bedrag(Object som) {
    return som == null ? BigDecimal.ZERO : new BigDecimal(som.toString());
  }
}
