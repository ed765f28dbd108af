package nl.wijkwerk.wijkplan.kader.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.kader.domain.Ambitie;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoel;
import nl.wijkwerk.wijkplan.kader.domain.Visie;

/** The frame in the database. */
@ApplicationScoped
public class JpaKader {
  @PersistenceContext private EntityManager em;

  protected JpaKader() {}

  public JpaKader(EntityManager em) {
    this.em = em;
  }

  public Visie visie() {
    return em.find(Visie.class, Visie.ENIGE);
  }

  /** By number, those that ended too. */
  public List<Ambitie> ambities() {
    return em.createQuery("select a from Ambitie a order by a.nummer", Ambitie.class)
        .getResultList();
  }

  public Optional<Ambitie> findAmbitie(int nummer) {
    return Optional.ofNullable(em.find(Ambitie.class, nummer));
  }

  /**
   * @throws NietGevonden when there is none with this number
   */
  public Ambitie readAmbitie(int nummer) {
    return findAmbitie(nummer).orElseThrow(() -> new NietGevonden("ambitie " + nummer));
  }

  /** Of all ambities, the current goals before the new ones, oldest first. */
  public List<Kaderdoel> doelen() {
    return em.createQuery(
            "select d from Kaderdoel d order by d.ambitie, d.soort, d.van, d.tekst",
            Kaderdoel.class)
        .getResultList();
  }

  public Optional<Kaderdoel> findDoel(UUID id) {
    return Optional.ofNullable(em.find(Kaderdoel.class, id));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Kaderdoel readDoel(UUID id) {
    return findDoel(id).orElseThrow(() -> new NietGevonden("doel van het kader"));
  }

  public void voegToe(Ambitie ambitie) {
    em.persist(ambitie);
  }

  public void voegToe(Kaderdoel doel) {
    em.persist(doel);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
