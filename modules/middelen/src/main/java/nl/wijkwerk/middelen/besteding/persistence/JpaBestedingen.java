package nl.wijkwerk.middelen.besteding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.besteding.domain.Bestedingssoort;

/** Spendings outside a plan and their kinds, stored and found. */
@ApplicationScoped
public class JpaBestedingen {
  @PersistenceContext private EntityManager em;

  protected JpaBestedingen() {}

  public JpaBestedingen(EntityManager em) {
    this.em = em;
  }

  public void add(Besteding besteding) {
    em.persist(besteding);
  }

  public Besteding read(UUID id) {
    return Optional.ofNullable(em.find(Besteding.class, id))
        .orElseThrow(() -> new NietGevonden("besteding"));
  }

  public boolean bestaat(UUID id) {
    return em.find(Besteding.class, id) != null;
  }

  public void add(Bestedingssoort soort) {
    em.persist(soort);
  }

  public Optional<Bestedingssoort> findSoort(String code) {
    return code == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(Bestedingssoort.class, code));
  }

  /** All kinds, the allowed ones first. */
  public List<Bestedingssoort> soorten() {
    return em.createQuery(
            "select s from Bestedingssoort s order by s.toegestaan desc, s.naam",
            Bestedingssoort.class)
        .getResultList();
  }
}
