package nl.wijkwerk.braaf.boom.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.wijkwerk.braaf.boom.domain.Plantbomen;
import nl.wijkwerk.braaf.boom.domain.Plantboom;

/** Trees in the database. */
public class JpaPlantbomen implements Plantbomen {

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Plantboom> find(long id) {
    return Optional.ofNullable(em.find(Plantboom.class, id));
  }
}
