package nl.wijkwerk.monitoring.eigengebied.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebied;

/** Own areas in the database; there are few, and the pages ask for all. */
@ApplicationScoped
public class JpaEigengebieden {
  @PersistenceContext private EntityManager em;

  protected JpaEigengebieden() {}

  public JpaEigengebieden(EntityManager em) {
    this.em = em;
  }

  /** All of them, by name. */
  public List<Eigengebied> alle() {
    return em.createQuery(
            "select g from Eigengebied g where g.vervallenOp is null order by g.naam",
            Eigengebied.class)
        .setHint("eclipselink.batch", "g.delen")
        .getResultList();
  }

  /**
   * @throws Vervallen when somebody withdrew it
   */
  public Eigengebied read(UUID id) {
    return aanwezig(em.find(Eigengebied.class, id));
  }

  /** As {@link #read}; nobody else changes it until the transaction ends. */
  public Eigengebied readOmTeWijzigen(UUID id) {
    return aanwezig(em.find(Eigengebied.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Eigengebied aanwezig(Eigengebied gevonden) {
    Eigengebied gebied =
        Optional.ofNullable(gevonden).orElseThrow(() -> new NietGevonden("eigen gebied"));
    gebied.vereisAanwezig();
    return gebied;
  }

  /** Whether one with this id was made, also when it was withdrawn since. */
  public boolean bestaat(UUID id) {
    return em.find(Eigengebied.class, id) != null;
  }

  /** Whether another than this one has this name. */
  public boolean bestaatNaam(String naam, UUID behalve) {
    return em.createQuery(
                "select count(g) from Eigengebied g where g.vervallenOp is null and lower(g.naam)"
                    + " = lower(:naam) and g.id <> :id",
                Long.class)
            .setParameter("naam", naam)
            .setParameter("id", behalve)
            .getSingleResult()
        > 0;
  }

  /** A number that no other has or had. */
  public long volgendNummer() {
    return ((Number)
            em.createNativeQuery("select nextval('monitoring.eigen_gebied_nummer')")
                .getSingleResult())
        .longValue();
  }

  public void voegToe(Eigengebied gebied) {
    em.persist(gebied);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
