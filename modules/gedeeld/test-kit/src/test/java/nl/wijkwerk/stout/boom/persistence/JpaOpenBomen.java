package nl.wijkwerk.stout.boom.persistence;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkwerk.stout.boom.domain.OpenBoom;

/** A repository that opens its own transaction. */
@Transactional
public class JpaOpenBomen {
  private EntityManager em;

  public List<OpenBoom> alle() {
    return em.createQuery("select b from OpenBoom b", OpenBoom.class).getResultList();
  }
}
