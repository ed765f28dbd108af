package nl.wijkwerk.middelen.begroting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.middelen.begroting.application.Postregel;

/** Sums over posts and reservations, made in the database. */
@ApplicationScoped
public class Geldlezer {
  private static final String POSTEN =
      """
      select cast(p.id as text), p.code, p.naam, b.code, b.naam, p.gebied_code, p.jaar_van,
             p.jaar_tot, exists (select 1 from middelen.postjaar d where d.post_id = p.id),
             coalesce(j.bedrag, p.bedrag),
             coalesce((select sum(r.bedrag) from middelen.reservering r
                       where r.post_id = p.id and (j.bedrag is null or r.jaar = j.jaar)), 0),
             (select h.naam from middelen.budgethouderschap h
              where h.post_id = p.id and daterange(h.van, h.tot, '[]') @> cast(? as date)),
             coalesce((select sum(r.bedrag) from middelen.reservering r
                       join middelen.onderdeel o on o.id = r.onderdeel_id
                       where r.post_id = p.id and o.herkomst = 'BUITEN_PLAN'
                         and (j.bedrag is null or r.jaar = j.jaar)), 0)
      from middelen.post p
      join middelen.begroting b on b.id = p.begroting_id
      left join middelen.postjaar j on j.post_id = p.id and j.jaar = cast(? as integer)
      """;
  private static final String FILTER =
      """
      where (cast(? as text) is null or p.gebied_code = cast(? as text))
        and (cast(? as integer) is null or cast(? as integer) between p.jaar_van and p.jaar_tot)
      """;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "code", "p.code",
              "naam", "lower(p.naam)",
              "begroting", "b.code",
              "gebied", "p.gebied_code",
              "jaar", "p.jaar_van",
              "raming", "coalesce(j.bedrag, p.bedrag)"),
          "p.gebied_code nulls first, p.code",
          "p.code");

  @PersistenceContext private EntityManager em;

  protected Geldlezer() {}

  public Geldlezer(EntityManager em) {
    this.em = em;
  }

  /**
   * @param gebied only posts of this area, or null for all
   * @param jaar only posts of this year, or null for all
   * @param dag day of which the budget holder is asked
   */
  public List<Postregel> posten(String gebied, Integer jaar, LocalDate dag) {
    String volgorde = SORTERING.volgorde(null);
    return rijen(POSTEN + FILTER + volgorde, dag.toString(), jaar, gebied, gebied, jaar, jaar)
        .stream()
        .map(Geldlezer::post)
        .toList();
  }

  /**
   * As {@link #posten(String, Integer, LocalDate)}, one page of it.
   *
   * @param sorteer field from an allow-list, with a minus for descending; null for the usual order
   */
  public Pagina<Postregel> posten(
      String gebied, Integer jaar, LocalDate dag, String sorteer, int pagina, int grootte) {
    String volgorde = SORTERING.volgorde(sorteer);
    int begin = Pagina.begin(pagina, grootte, 200);
    Query telling = em.createNativeQuery("select count(*) from middelen.post p " + FILTER);
    zet(telling, gebied, gebied, jaar, jaar);
    List<Postregel> regels =
        rijen(
                POSTEN + FILTER + volgorde + " limit ? offset ?",
                dag.toString(),
                jaar,
                gebied,
                gebied,
                jaar,
                jaar,
                grootte,
                begin)
            .stream()
            .map(Geldlezer::post)
            .toList();
    return new Pagina<>(regels, pagina, grootte, ((Number) telling.getSingleResult()).longValue());
  }

  private static Postregel post(Object[] rij) {
    BigDecimal raming = bedrag(rij[9]);
    BigDecimal gereserveerd = bedrag(rij[10]);
    return new Postregel(
        UUID.fromString((String) rij[0]),
        (String) rij[1],
        (String) rij[2],
        (String) rij[3],
        (String) rij[4],
        (String) rij[5],
        ((Number) rij[6]).intValue(),
        ((Number) rij[7]).intValue(),
        (Boolean) rij[8],
        raming,
        gereserveerd,
        bedrag(rij[12]),
        raming.subtract(gereserveerd),
        (String) rij[11]);
  }

  /** What is reserved per year on one post. */
  public Map<Integer, BigDecimal> gereserveerdPerJaar(UUID post) {
    return rijen(
            "select jaar, sum(bedrag) from middelen.reservering where post_id = cast(? as uuid)"
                + " group by jaar",
            post.toString())
        .stream()
        .collect(
            Collectors.toMap(
                r -> ((Number) r[0]).intValue(), r -> bedrag(r[1]), (a, b) -> a, TreeMap::new));
  }

  /** What is reserved on one post for spendings outside a plan. */
  public BigDecimal gereserveerdBuitenPlan(UUID post) {
    Query vraag =
        em.createNativeQuery(
            "select coalesce(sum(r.bedrag), 0) from middelen.reservering r join middelen.onderdeel o"
                + " on o.id = r.onderdeel_id where r.post_id = cast(? as uuid) and o.herkomst ="
                + " 'BUITEN_PLAN'");
    zet(vraag, post.toString());
    return bedrag(vraag.getSingleResult());
  }

  /** What is reserved per year on all posts of one budget. */
  public Map<Integer, BigDecimal> gereserveerdVanBegroting(UUID begroting) {
    return rijen(
            "select r.jaar, sum(r.bedrag) from middelen.reservering r join middelen.post p on p.id ="
                + " r.post_id where p.begroting_id = cast(? as uuid) group by r.jaar",
            begroting.toString())
        .stream()
        .collect(
            Collectors.toMap(
                r -> ((Number) r[0]).intValue(), r -> bedrag(r[1]), (a, b) -> a, TreeMap::new));
  }

  private static BigDecimal bedrag(Object waarde) {
    return new BigDecimal(waarde.toString());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rijen(String sql, Object... waarden) {
    Query vraag = em.createNativeQuery(sql);
    zet(vraag, waarden);
    return vraag.getResultList();
  }

  private static void zet(Query vraag, Object... waarden) {
    for (int i = 0; i < waarden.length; i++) {
      vraag.setParameter(i + 1, waarden[i]);
    }
  }
}
