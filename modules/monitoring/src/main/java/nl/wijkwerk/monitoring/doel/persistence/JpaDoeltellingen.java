package nl.wijkwerk.monitoring.doel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;

/** Counts of goals in the database. */
@ApplicationScoped
public class JpaDoeltellingen {
  @PersistenceContext private EntityManager em;

  protected JpaDoeltellingen() {}

  public JpaDoeltellingen(EntityManager em) {
    this.em = em;
  }

  public boolean bestaat(UUID id) {
    return em.find(Doeltelling.class, id) != null;
  }

  /** A count, also one that was taken away. */
  public Doeltelling read(UUID id) {
    return Optional.ofNullable(em.find(Doeltelling.class, id))
        .orElseThrow(() -> new NietGevonden("telling van dit doel"));
  }

  /** Counts of these goals that count, by day. */
  public List<Doeltelling> van(Collection<UUID> doelen) {
    return doelen.isEmpty()
        ? List.of()
        : em.createQuery(
                "select t from Doeltelling t where t.doelId in :doelen and t.vervallenOp is null"
                    + " order by t.dag, t.id",
                Doeltelling.class)
            .setParameter("doelen", doelen)
            .getResultList();
  }

  /** All counts of a goal, also those that were taken away, the newest day first. */
  public List<Doeltelling> alle(UUID doel) {
    return em.createQuery(
            "select distinct t from Doeltelling t left join fetch t.eerder where t.doelId = :doel"
                + " order by t.dag desc, t.id",
            Doeltelling.class)
        .setParameter("doel", doel)
        .getResultList();
  }

  public void voegToe(Doeltelling telling) {
    em.persist(telling);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
