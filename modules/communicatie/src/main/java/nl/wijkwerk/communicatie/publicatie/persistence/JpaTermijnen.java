package nl.wijkwerk.communicatie.publicatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.communicatie.publicatie.domain.Termijn;
import nl.wijkwerk.communicatie.publicatie.domain.Termijnen;
import nl.wijkwerk.kern.fout.NietGevonden;

/** Terms in the database. */
@ApplicationScoped
public class JpaTermijnen implements Termijnen {
  @PersistenceContext private EntityManager em;

  protected JpaTermijnen() {}

  public JpaTermijnen(EntityManager em) {
    this.em = em;
  }

  @Override
  public Termijn read(Aanleidingssoort soort) {
    Termijn termijn = em.find(Termijn.class, soort);
    if (termijn == null) {
      throw new NietGevonden("termijn voor " + soort);
    }
    return termijn;
  }

  @Override
  public List<Termijn> alle() {
    return em.createQuery("select t from Termijn t order by t.soort", Termijn.class)
        .getResultList();
  }

  @Override
  public void schrijf() {
    em.flush();
  }
}
