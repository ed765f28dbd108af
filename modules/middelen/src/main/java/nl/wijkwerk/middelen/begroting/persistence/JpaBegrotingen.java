package nl.wijkwerk.middelen.begroting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.wijkwerk.middelen.begroting.domain.Begroting;

/** Budgets, stored and found. */
@ApplicationScoped
public class JpaBegrotingen {
  @PersistenceContext private EntityManager em;

  protected JpaBegrotingen() {}

  public JpaBegrotingen(EntityManager em) {
    this.em = em;
  }

  public void add(Begroting begroting) {
    em.persist(begroting);
  }

  public List<Begroting> alle() {
    return em.createQuery("select b from Begroting b order by b.code", Begroting.class)
        .getResultList();
  }
}
