package nl.wijkwerk.monitoring.woorden.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;

/** Texts of wijken, and what was approved of them, in the database. */
@ApplicationScoped
public class JpaWijkteksten {
  private static final int MEESTE = 1000;

  @PersistenceContext private EntityManager em;

  protected JpaWijkteksten() {}

  public JpaWijkteksten(EntityManager em) {
    this.em = em;
  }

  public Optional<Wijktekst> find(UUID id) {
    return Optional.ofNullable(em.find(Wijktekst.class, id));
  }

  public Wijktekst read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("tekst over een wijk"));
  }

  /** As {@link #read}; nobody else changes it until the transaction ends. */
  public Wijktekst readOmTeWijzigen(UUID id) {
    return Optional.ofNullable(em.find(Wijktekst.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("tekst over een wijk"));
  }

  /** All texts of a wijk. */
  public List<Wijktekst> van(String gebied) {
    return em.createQuery(
            "select t from Wijktekst t where t.gebied = :gebied order by t.thema", Wijktekst.class)
        .setParameter("gebied", gebied)
        .getResultList();
  }

  /** Areas where some text is not approved. */
  public List<String> gebiedenMetConcept() {
    return em.createQuery(
            "select distinct t.gebied from Wijktekst t where t.stand = :stand", String.class)
        .setParameter("stand", Tekststand.CONCEPT)
        .getResultList();
  }

  /**
   * @param inzage areas of which the reader sees drafts; elsewhere what was approved before stays
   *     in force
   */
  public Pagina<Wijktekst> zoek(
      String gebied, Tekststand stand, Set<String> inzage, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String waar =
        " from Wijktekst t where 1 = 1"
            + (gebied == null ? "" : " and t.gebied = :gebied")
            + (stand == null ? "" : " and (t.stand = :stand" + anders(stand) + ")");
    TypedQuery<Long> tel = em.createQuery("select count(t)" + waar, Long.class);
    TypedQuery<Wijktekst> lees =
        em.createQuery("select t" + waar + " order by t.wijk, t.thema, t.id", Wijktekst.class);
    for (TypedQuery<?> query : List.of(tel, lees)) {
      if (gebied != null) {
        query.setParameter("gebied", gebied);
      }
      if (stand != null) {
        query.setParameter("stand", stand);
        // A list without elements is no valid query.
        query.setParameter("inzage", inzage.isEmpty() ? Set.of("") : inzage);
      }
    }
    return new Pagina<>(
        lees.setFirstResult(begin).setMaxResults(grootte).getResultList(),
        pagina,
        grootte,
        tel.getSingleResult());
  }

  private static String anders(Tekststand stand) {
    String vast = "exists (select v from Tekstversie v where v.tekstId = t.id)";
    return stand == Tekststand.VASTGESTELD
        ? " or (t.gebied not in :inzage and " + vast + ")"
        : " and (t.gebied in :inzage or not " + vast + ")";
  }

  /** What was approved of a text, the newest first. */
  public List<Tekstversie> versies(UUID tekst) {
    return em.createQuery(
            "select v from Tekstversie v where v.tekstId = :tekst order by v.vastgesteldOp desc",
            Tekstversie.class)
        .setParameter("tekst", tekst)
        .getResultList();
  }

  /** How many times each of these was approved; absent is never. */
  public Map<UUID, Integer> aantalVersies(Collection<UUID> teksten) {
    Map<UUID, Integer> aantallen = new HashMap<>();
    if (!teksten.isEmpty()) {
      em.createQuery(
              "select v.tekstId, count(v) from Tekstversie v where v.tekstId in :teksten"
                  + " group by v.tekstId",
              Object[].class)
          .setParameter("teksten", teksten)
          .getResultList()
          .forEach(r -> aantallen.put((UUID) r[0], ((Number) r[1]).intValue()));
    }
    return aantallen;
  }

  /** What was approved last of each of these; absent is nothing. */
  public Map<UUID, Tekstversie> laatsteVersies(Collection<UUID> teksten) {
    Map<UUID, Tekstversie> laatste = new HashMap<>();
    if (!teksten.isEmpty()) {
      em.createQuery(
              "select v from Tekstversie v where v.tekstId in :teksten and not exists (select n"
                  + " from Tekstversie n where n.tekstId = v.tekstId and n.vastgesteldOp >"
                  + " v.vastgesteldOp)",
              Tekstversie.class)
          .setParameter("teksten", teksten)
          .getResultList()
          .forEach(v -> laatste.put(v.tekstId(), v));
    }
    return laatste;
  }

  public void voegToe(Wijktekst tekst) {
    em.persist(tekst);
  }

  public void voegToe(Tekstversie versie) {
    em.persist(versie);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
