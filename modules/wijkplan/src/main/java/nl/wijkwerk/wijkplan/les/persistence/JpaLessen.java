package nl.wijkwerk.wijkplan.les.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.wijkplan.les.domain.Les;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;

/** Lessons in the database; searching and paging are done there. */
@ApplicationScoped
public class JpaLessen {
  private static final int MEESTE = 1000;

  @PersistenceContext private EntityManager em;

  protected JpaLessen() {}

  public JpaLessen(EntityManager em) {
    this.em = em;
  }

  public Optional<Les> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Les.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Les read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("les"));
  }

  /** The lessons of an evaluation, in the order in which they were written. */
  public List<Les> van(UUID evaluatie) {
    return em.createQuery(
            "select distinct l from Les l left join fetch l.oplossingen where l.evaluatieId = :id"
                + " order by l.gemaakt, l.id",
            Les.class)
        .setParameter("id", evaluatie)
        .getResultList();
  }

  /** Lessons of closed evaluations that fit a question, what fits best and is newest first. */
  @SuppressWarnings("unchecked")
  public Pagina<Les> zoek(Lesvraag vraag, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String zelfdeOplossing =
        "exists (select 1 from wijkplan.les_oplossing o where o.les_id = l.id and"
            + " o.oplossing_id::text = any (string_to_array(?1, ',')))";
    String zelfdeAmbitie = "l.ambitie::text = any (string_to_array(?2, ','))";
    String zelfdeThema = "l.thema = any (string_to_array(?3, ','))";
    String zelfdeSoort = "l.plansoort = ?4";
    String van =
        " from wijkplan.les l join wijkplan.evaluatie e on e.id = l.evaluatie_id where"
            + " e.afgesloten_op is not null and ((?1::text is null and ?2::text is null and ?3::text"
            + " is null and ?4::text is null) or "
            + String.join(
                vraag.alles() ? " and " : " or ",
                keus("?1", zelfdeOplossing, vraag.alles()),
                keus("?2", zelfdeAmbitie, vraag.alles()),
                keus("?3", zelfdeThema, vraag.alles()),
                keus("?4", zelfdeSoort, vraag.alles()))
            + ")";
    String rang =
        "(coalesce("
            + zelfdeOplossing
            + ", false))::int * 4 + (coalesce("
            + zelfdeAmbitie
            + ", false))::int * 2 + (coalesce("
            + zelfdeThema
            + ", false))::int + (coalesce("
            + zelfdeSoort
            + ", false))::int";
    Query tel = em.createNativeQuery("select count(*)" + van);
    Query lees =
        em.createNativeQuery(
            "select l.*"
                + van
                + " order by "
                + rang
                + " desc, e.jaar desc, l.gemaakt desc, l.id limit ?5 offset ?6",
            Les.class);
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, tekst(vraag.oplossingen()));
      query.setParameter(2, tekst(vraag.ambities()));
      query.setParameter(3, tekst(vraag.themas()));
      query.setParameter(4, vraag.plansoort());
    }
    lees.setParameter(5, grootte);
    lees.setParameter(6, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    return new Pagina<>((List<Les>) lees.getResultList(), pagina, grootte, totaal);
  }

  private static String keus(String gevraagd, String eis, boolean alles) {
    return alles
        ? "(" + gevraagd + "::text is null or " + eis + ")"
        : "(" + gevraagd + "::text is not null and " + eis + ")";
  }

  private static String tekst(Collection<?> waarden) {
    return waarden.isEmpty()
        ? null
        : waarden.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  public void voegToe(Les les) {
    em.persist(les);
  }

  public void verwijder(Les les) {
    em.remove(les);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
