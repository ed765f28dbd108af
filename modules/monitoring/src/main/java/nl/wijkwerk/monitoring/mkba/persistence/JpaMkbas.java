package nl.wijkwerk.monitoring.mkba.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.monitoring.mkba.domain.Mkba;
import nl.wijkwerk.monitoring.mkba.domain.Mkbafilter;
import nl.wijkwerk.monitoring.mkba.domain.Mkbapost;

/** MKBAs in the database; searching, sorting and paging are done there. */
@ApplicationScoped
public class JpaMkbas {
  private static final int MEESTE = 1000;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "titel",
              "lower(m.titel)",
              "wijk",
              "lower(m.wijk)",
              "basisjaar",
              "m.basisjaar",
              "gewijzigd",
              "m.gewijzigd"),
          "m.gewijzigd desc, m.id",
          "m.gewijzigd desc, m.id");

  @PersistenceContext private EntityManager em;

  protected JpaMkbas() {}

  public JpaMkbas(EntityManager em) {
    this.em = em;
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public Mkba read(UUID id) {
    return aanwezig(id == null ? null : em.find(Mkba.class, id));
  }

  /** As {@link #read}; nobody else changes it or its posts until the transaction ends. */
  public Mkba readOmTeWijzigen(UUID id) {
    return aanwezig(em.find(Mkba.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Mkba aanwezig(Mkba gevonden) {
    Mkba mkba =
        Optional.ofNullable(gevonden).orElseThrow(() -> new NietGevonden("kosten-batenanalyse"));
    mkba.vereisAanwezig();
    return mkba;
  }

  /** Whether one with this id was made, also when it was taken away since. */
  public boolean bestaat(UUID id) {
    return em.find(Mkba.class, id) != null;
  }

  /** Whether a post with this id was saved, also when it was taken away since. */
  public boolean bestaatPost(UUID id) {
    return em.find(Mkbapost.class, id) != null;
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public Mkbapost readPost(UUID id) {
    Mkbapost post =
        Optional.ofNullable(em.find(Mkbapost.class, id))
            .orElseThrow(() -> new NietGevonden("post van de kosten-batenanalyse"));
    post.vereisAanwezig();
    return post;
  }

  /** Posts of these analyses in the order in which they were made. */
  public List<Mkbapost> posten(Collection<UUID> analyses) {
    return analyses.isEmpty()
        ? List.of()
        : em.createQuery(
                "select p from Mkbapost p where p.mkbaId in :analyses and p.vervallenOp is null"
                    + " order by p.gemaakt, p.id",
                Mkbapost.class)
            .setParameter("analyses", analyses)
            .getResultList();
  }

  @SuppressWarnings("unchecked")
  public Pagina<Mkba> zoek(Mkbafilter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    boolean gemeente = Mkbafilter.GEMEENTE.equals(filter.gebied());
    String waar =
        " where m.vervallen_op is null and (?1::text is null or strpos(lower(concat_ws(' ',"
            + " m.titel, m.onderwerp, m.wijk, m.partijen)), lower(?1)) > 0) and (?2::text is null"
            + " or "
            + (gemeente ? "m.gebied_code is null" : Gebieden.binnen("m.gebied_code", "?2"))
            + ")";
    Query tel = em.createNativeQuery("select count(*) from monitoring.mkba m" + waar);
    Query lees =
        em.createNativeQuery(
            "select m.* from monitoring.mkba m"
                + waar
                + SORTERING.volgorde(filter.sorteer())
                + " limit ?3 offset ?4",
            Mkba.class);
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, filter.zoek());
      query.setParameter(2, filter.gebied());
    }
    lees.setParameter(3, grootte);
    lees.setParameter(4, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    return new Pagina<>((List<Mkba>) lees.getResultList(), pagina, grootte, totaal);
  }

  public void voegToe(Mkba mkba) {
    em.persist(mkba);
  }

  public void voegToe(Mkbapost post) {
    em.persist(post);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
