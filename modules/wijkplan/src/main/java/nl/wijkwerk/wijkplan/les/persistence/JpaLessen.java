package nl.wijkwerk.wijkplan.les.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** One thing that can be asked of a lesson, and how much it counts when not all has to fit. */
  private record Eis(String sql, int gewicht, Object waarde) {
    static Stream<Eis> van(String sql, int gewicht, Collection<?> gevraagd) {
      return gevraagd.isEmpty()
          ? Stream.empty()
          : Stream.of(
              new Eis(
                  sql,
                  gewicht,
                  gevraagd.stream().map(String::valueOf).collect(Collectors.joining(","))));
    }
  }

  /** Lessons of closed evaluations that fit a question, what fits best and is newest first. */
  public Pagina<Les> zoek(Lesvraag vraag, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    List<Eis> eisen =
        Stream.of(
                Eis.van(
                    "exists (select 1 from wijkplan.les_oplossing o where o.les_id = l.id and"
                        + " o.oplossing_id::text = any (string_to_array(?, ',')))",
                    4,
                    vraag.oplossingen()),
                Eis.van("l.ambitie::text = any (string_to_array(?, ','))", 2, vraag.ambities()),
                Eis.van("l.thema = any (string_to_array(?, ','))", 1, vraag.themas()),
                Eis.van("l.plansoort = ?", 1, Stream.ofNullable(vraag.plansoort()).toList()))
            .flatMap(s -> s)
            .toList();
    String van =
        " from wijkplan.les l join wijkplan.evaluatie e on e.id = l.evaluatie_id where"
            + " e.afgesloten_op is not null"
            + (eisen.isEmpty()
                ? ""
                : eisen.stream()
                    .map(Eis::sql)
                    .collect(Collectors.joining(vraag.alles() ? " and " : " or ", " and (", ")")));
    // What has to fit in all fits no better than the rest.
    List<Eis> gewogen = vraag.alles() ? List.of() : eisen;
    String rang =
        gewogen.stream()
            .map(e -> "coalesce(" + e.sql() + ", false)::int * " + e.gewicht())
            .collect(Collectors.joining(" + "));
    Query tel = em.createNativeQuery("select count(*)" + van);
    zet(tel, eisen);
    Query lees =
        em.createNativeQuery(
            "select l.id"
                + van
                + " order by "
                + (rang.isEmpty() ? "" : rang + " desc, ")
                + "e.jaar desc, l.gemaakt desc, l.id limit ? offset ?");
    int plaats = zet(lees, Stream.concat(eisen.stream(), gewogen.stream()).toList());
    lees.setParameter(plaats, grootte);
    lees.setParameter(plaats + 1, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    return new Pagina<>(metOplossingen(lees.getResultList()), pagina, grootte, totaal);
  }

  private static int zet(Query vraag, List<Eis> eisen) {
    for (int i = 0; i < eisen.size(); i++) {
      vraag.setParameter(i + 1, eisen.get(i).waarde());
    }
    return eisen.size() + 1;
  }

  /** In this order, with the options of all in one question; to be shown, not to be changed. */
  private List<Les> metOplossingen(List<?> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Les> gelezen =
        em
            .createQuery(
                "select distinct l from Les l left join fetch l.oplossingen where l.id in :ids",
                Les.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.read-only", true)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(Les::id, l -> l));
    return ids.stream().map(gelezen::get).toList();
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
