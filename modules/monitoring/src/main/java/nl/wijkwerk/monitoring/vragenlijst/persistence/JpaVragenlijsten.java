package nl.wijkwerk.monitoring.vragenlijst.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstfilter;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;

/** Questionnaires in the database; searching, sorting and paging are done there. */
@ApplicationScoped
public class JpaVragenlijsten {
  private static final int MEESTE = 1000;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "titel", "lower(v.titel)",
              "status", "v.status",
              "van", "v.van",
              "tot", "least(v.tot, (v.gesloten at time zone '" + Klok.ZONE + "')::date)",
              "gewijzigd", "v.gewijzigd"),
          "v.gewijzigd desc, v.id",
          "v.gewijzigd desc, v.id");

  @PersistenceContext private EntityManager em;

  protected JpaVragenlijsten() {}

  public JpaVragenlijsten(EntityManager em) {
    this.em = em;
  }

  public Optional<Vragenlijst> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Vragenlijst.class, i));
  }

  public Vragenlijst read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("vragenlijst"));
  }

  /** As {@link #read}; nobody hands in, and nobody else changes it, until the transaction ends. */
  public Vragenlijst readOmTeWijzigen(UUID id) {
    return Optional.ofNullable(em.find(Vragenlijst.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("vragenlijst"));
  }

  /** As {@link #find}; it is not closed until the transaction ends, others may hand in too. */
  public Optional<Vragenlijst> findOmInTeZenden(UUID id) {
    return Optional.ofNullable(em.find(Vragenlijst.class, id, LockModeType.PESSIMISTIC_READ));
  }

  @SuppressWarnings("unchecked")
  public Pagina<Vragenlijst> zoek(Vragenlijstfilter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String waar =
        " where (?1::text is null or strpos(lower(v.titel || ' ' || v.inleiding), lower(?1)) > 0)"
            + " and (?2::text is null or ?2 = any (string_to_array(v.wijken, ',')))"
            + " and (?3::text is null or v.status = ?3)";
    Query tel = em.createNativeQuery("select count(*) from monitoring.vragenlijst v" + waar);
    Query lees =
        em.createNativeQuery(
            "select v.* from monitoring.vragenlijst v"
                + waar
                + SORTERING.volgorde(filter.sorteer())
                + " limit ?4 offset ?5",
            Vragenlijst.class);
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, filter.zoek());
      query.setParameter(2, filter.wijk());
      query.setParameter(3, filter.status() == null ? null : filter.status().name());
    }
    lees.setParameter(4, grootte);
    lees.setParameter(5, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    return new Pagina<>((List<Vragenlijst>) lees.getResultList(), pagina, grootte, totaal);
  }

  /** Those that can be filled in today, by title. */
  public List<Vragenlijst> invulbaar(LocalDate vandaag) {
    return em.createQuery(
            "select v from Vragenlijst v where v.status = :open and v.van <= :vandaag and v.tot >="
                + " :vandaag order by v.titel, v.id",
            Vragenlijst.class)
        .setParameter("open", Vragenlijststatus.OPEN)
        .setParameter("vandaag", vandaag)
        .getResultList();
  }

  /** Open ones whose last day has passed, and closed ones that still have their answers. */
  public List<UUID> omNaTeKijken(LocalDate vandaag) {
    return em.createQuery(
            "select v.id from Vragenlijst v where (v.status = :open and v.tot < :vandaag) or"
                + " (v.status = :gesloten and v.antwoordenWeg is null) order by v.id",
            UUID.class)
        .setParameter("open", Vragenlijststatus.OPEN)
        .setParameter("gesloten", Vragenlijststatus.GESLOTEN)
        .setParameter("vandaag", vandaag)
        .getResultList();
  }

  public void voegToe(Vragenlijst lijst) {
    em.persist(lijst);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
