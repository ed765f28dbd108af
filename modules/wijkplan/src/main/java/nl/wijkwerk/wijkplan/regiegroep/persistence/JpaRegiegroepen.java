package nl.wijkwerk.wijkplan.regiegroep.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroep;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetel;

/** Groups of parties and seats in the database; of both there are tens. */
@ApplicationScoped
public class JpaRegiegroepen {
  @PersistenceContext private EntityManager em;

  protected JpaRegiegroepen() {}

  public JpaRegiegroepen(EntityManager em) {
    this.em = em;
  }

  /** Residents first, then by name; also those that ended. */
  public List<Partijgroep> groepen() {
    return em.createQuery(
            "select g from Partijgroep g order by g.bewoners desc, g.naam", Partijgroep.class)
        .getResultList();
  }

  public Optional<Partijgroep> findGroep(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Partijgroep.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Partijgroep readGroep(UUID id) {
    return findGroep(id).orElseThrow(() -> new NietGevonden("groep van partijen"));
  }

  /** Seats of the steering group of an area. */
  public List<Zetel> zetels(String gebied) {
    return em.createQuery(
            "select z from Zetel z where z.gebied = :gebied order by z.bezetter, z.id", Zetel.class)
        .setParameter("gebied", gebied)
        .getResultList();
  }

  /** As {@link #zetels}, and nobody else changes that steering group until the transaction ends. */
  public List<Zetel> zetelsVergrendeld(String gebied) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))::text")
        .setParameter(1, "regiegroep:" + gebied)
        .getResultList();
    return zetels(gebied);
  }

  public Optional<Zetel> findZetel(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Zetel.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Zetel readZetel(UUID id) {
    return findZetel(id).orElseThrow(() -> new NietGevonden("zetel"));
  }

  public void voegToe(Partijgroep groep) {
    em.persist(groep);
  }

  public void voegToe(Zetel zetel) {
    em.persist(zetel);
  }

  public void verwijder(Zetel zetel) {
    em.remove(zetel);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
