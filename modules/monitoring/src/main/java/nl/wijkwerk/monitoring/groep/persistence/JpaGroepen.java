package nl.wijkwerk.monitoring.groep.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.monitoring.groep.domain.Gebiedsgroep;
import nl.wijkwerk.monitoring.groep.domain.Groepsnaam;

/** Groups in the database; there are few, and the pages ask for all. */
@ApplicationScoped
public class JpaGroepen {
  @PersistenceContext private EntityManager em;

  protected JpaGroepen() {}

  public JpaGroepen(EntityManager em) {
    this.em = em;
  }

  /** All of them, by kind and name. */
  public List<Gebiedsgroep> alle() {
    return em.createQuery(
            "select g from Gebiedsgroep g where g.vervallenOp is null order by g.soort, g.naam",
            Gebiedsgroep.class)
        .setHint("eclipselink.batch", "g.leden")
        .setHint("eclipselink.batch", "g.cijfers")
        .getResultList();
  }

  /** The names of all of them, by kind and name. */
  public List<Groepsnaam> namen() {
    return em.createQuery(
            "select new nl.wijkwerk.monitoring.groep.domain.Groepsnaam(g.id, g.soort, g.naam) from"
                + " Gebiedsgroep g where g.vervallenOp is null order by g.soort, g.naam",
            Groepsnaam.class)
        .getResultList();
  }

  /** Names of municipalities that groups have from the start, by code. */
  @SuppressWarnings("unchecked")
  public Map<String, String> gemeentenamen() {
    List<Object[]> rijen =
        em.createNativeQuery("select code, naam from monitoring.gemeentenaam").getResultList();
    return rijen.stream().collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public Gebiedsgroep read(UUID id) {
    return aanwezig(em.find(Gebiedsgroep.class, id));
  }

  /** As {@link #read}; nobody else changes it until the transaction ends. */
  public Gebiedsgroep readOmTeWijzigen(UUID id) {
    return aanwezig(em.find(Gebiedsgroep.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Gebiedsgroep aanwezig(Gebiedsgroep gevonden) {
    Gebiedsgroep groep = Optional.ofNullable(gevonden).orElseThrow(() -> new NietGevonden("groep"));
    groep.vereisAanwezig();
    return groep;
  }

  /** Whether one with this id was made, also when it was taken away since. */
  public boolean bestaat(UUID id) {
    return em.find(Gebiedsgroep.class, id) != null;
  }

  /** Whether another group than this one has this name. */
  public boolean bestaatNaam(String naam, UUID behalve) {
    return em.createQuery(
                "select count(g) from Gebiedsgroep g where g.vervallenOp is null and lower(g.naam)"
                    + " = lower(:naam) and g.id <> :id",
                Long.class)
            .setParameter("naam", naam)
            .setParameter("id", behalve)
            .getSingleResult()
        > 0;
  }

  public void voegToe(Gebiedsgroep groep) {
    em.persist(groep);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
