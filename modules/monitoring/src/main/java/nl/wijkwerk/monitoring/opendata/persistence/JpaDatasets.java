package nl.wijkwerk.monitoring.opendata.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.monitoring.opendata.domain.Bronlicentie;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;

/** Datasets and what is known of sources. */
@ApplicationScoped
public class JpaDatasets {
  private static final int MEESTE = 1000;

  @PersistenceContext private EntityManager em;

  protected JpaDatasets() {}

  public JpaDatasets(EntityManager em) {
    this.em = em;
  }

  public Dataset read(UUID id) {
    return Optional.ofNullable(id)
        .map(i -> em.find(Dataset.class, i))
        .orElseThrow(() -> new NietGevonden("dataset"));
  }

  /** As {@link #read}; nobody else changes it until the transaction ends. */
  public Dataset readOmTeWijzigen(UUID id) {
    return Optional.ofNullable(em.find(Dataset.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("dataset"));
  }

  public boolean bestaat(UUID id) {
    return em.find(Dataset.class, id) != null;
  }

  public Optional<Dataset> findMetKenmerk(String kenmerk) {
    return em.createQuery("select d from Dataset d where d.kenmerk = :kenmerk", Dataset.class)
        .setParameter("kenmerk", kenmerk)
        .getResultStream()
        .findFirst();
  }

  /** By title; of one state, or of all when that is null. */
  public Pagina<Dataset> lijst(Datasetstand stand, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String waar = stand == null ? "" : " where d.stand = :stand";
    TypedQuery<Long> tel = em.createQuery("select count(d) from Dataset d" + waar, Long.class);
    TypedQuery<Dataset> lees =
        em.createQuery("select d from Dataset d" + waar + " order by d.titel, d.id", Dataset.class)
            .setFirstResult(begin)
            .setMaxResults(grootte);
    if (stand != null) {
      tel.setParameter("stand", stand);
      lees.setParameter("stand", stand);
    }
    return new Pagina<>(lees.getResultList(), pagina, grootte, tel.getSingleResult());
  }

  public List<Bronlicentie> bronlicenties() {
    return em.createQuery("select b from Bronlicentie b order by b.bron", Bronlicentie.class)
        .getResultList();
  }

  public Bronlicentie readBronlicentie(UUID id) {
    return Optional.ofNullable(em.find(Bronlicentie.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("bron"));
  }

  public void voegToe(Object nieuw) {
    em.persist(nieuw);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
