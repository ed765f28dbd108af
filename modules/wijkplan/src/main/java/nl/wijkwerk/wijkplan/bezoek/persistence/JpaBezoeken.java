package nl.wijkwerk.wijkplan.bezoek.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevinding;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoek;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekpunt;

/** Visits, their findings and the checklist. */
@ApplicationScoped
public class JpaBezoeken {
  private static final int MEESTE = 1000;

  @PersistenceContext private EntityManager em;

  protected JpaBezoeken() {}

  public JpaBezoeken(EntityManager em) {
    this.em = em;
  }

  /** The checklist in its order, also what ended. */
  public List<Bezoekpunt> punten() {
    return em.createQuery(
            "select p from Bezoekpunt p order by p.volgorde, p.tekst, p.id", Bezoekpunt.class)
        .getResultList();
  }

  public Optional<Bezoekpunt> findPunt(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Bezoekpunt.class, i));
  }

  public Optional<Bezoek> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Bezoek.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Bezoek read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("bezoek"));
  }

  /** Visits for a plan, the newest first. */
  public Pagina<Bezoek> van(UUID plan, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    long totaal =
        em.createQuery("select count(b) from Bezoek b where b.planId = :plan", Long.class)
            .setParameter("plan", plan)
            .getSingleResult();
    List<Bezoek> regels =
        em.createQuery(
                "select b from Bezoek b where b.planId = :plan order by b.datum desc, b.gemeente,"
                    + " b.id",
                Bezoek.class)
            .setParameter("plan", plan)
            .setFirstResult(begin)
            .setMaxResults(grootte)
            .getResultList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  /** Findings of these visits, in the order of the checklist. */
  public List<Bevinding> bevindingen(Collection<UUID> bezoeken) {
    return bezoeken.isEmpty()
        ? List.of()
        : em.createQuery(
                "select b from Bevinding b, Bezoekpunt p where p.id = b.puntId and b.bezoekId in"
                    + " :bezoeken order by p.volgorde, b.punt, b.id",
                Bevinding.class)
            .setParameter("bezoeken", bezoeken)
            .getResultList();
  }

  public void voegToe(Object deel) {
    em.persist(deel);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
