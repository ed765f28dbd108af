package nl.wijkwerk.middelen.reservering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.middelen.reservering.application.Houdersfilter;
import nl.wijkwerk.middelen.reservering.application.Houderspost;
import nl.wijkwerk.middelen.reservering.application.Onderdeelherkomst;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/** Lists of reservations and of what they are for, sorted and paged in the database. */
@ApplicationScoped
public class Reserveringslezer {
  private static final String VELDEN =
      """
      select cast(r.id as text), cast(p.id as text), p.code, p.naam, cast(o.plan_id as text),
             o.plan_titel, cast(o.id as text), o.nummer, o.omschrijving, o.gebied_code, r.jaar,
             r.bedrag, r.reden, cast(r.dag as text), r.door_naam, r.versie
      """;
  private static final String TABELLEN =
      """
      from middelen.reservering r
      join middelen.post p on p.id = r.post_id
      join middelen.onderdeel o on o.id = r.onderdeel_id
      """;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "dag", "r.moment",
              "jaar", "r.jaar",
              "bedrag", "r.bedrag",
              "onderdeel", "coalesce(o.nummer, o.omschrijving)"),
          "r.moment desc, r.id",
          "r.moment desc, r.id");
  private static final String ONDERDELEN =
      """
      select cast(o.id as text), cast(o.plan_id as text), o.plan_titel, o.gebied_code, o.wijk,
             o.nummer, o.omschrijving, o.raming,
             coalesce((select sum(r.bedrag) from middelen.reservering r
                       where r.onderdeel_id = o.id), 0),
             o.jaar_van, o.jaar_tot, o.status
      from middelen.onderdeel o
      """;
  private static final String ONDERDELEN_VOLGORDE =
      " order by o.plan_titel nulls last, o.plan_id, string_to_array(regexp_replace(o.nummer, '[^0-9.]', '',"
          + " 'g'), '.'), o.nummer, o.omschrijving, o.id";

  private static final String VAN_HOUDER =
      """
       exists (select 1 from middelen.budgethouderschap h where h.post_id = p.id
         and h.persoon_id = cast(? as uuid)
         and cast(? as date) between h.van and coalesce(h.tot, 'infinity'))
      """;
  private static final String HOUDERSFILTER =
      " where "
          + VAN_HOUDER
          + " and (cast(? as text) is null or r.post_id = cast(? as uuid))"
          + " and (cast(? as text) is null or (r.bedrag > 0) = (cast(? as text) = 'LOPEND'))";

  @PersistenceContext private EntityManager em;

  protected Reserveringslezer() {}

  public Reserveringslezer(EntityManager em) {
    this.em = em;
  }

  /**
   * @param herkomst only of items of plans or only of spendings outside one, or null for both
   * @param sorteer field from an allow-list, with a minus for descending; null for newest first
   */
  public Pagina<Reserveringsregel> vanPost(
      UUID post, Onderdeelherkomst herkomst, String sorteer, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, 200);
    String waar =
        " where r.post_id = cast(? as uuid) and (cast(? as text) is null or o.herkomst = cast(? as"
            + " text))";
    String van = herkomst == null ? null : herkomst.name();
    long totaal =
        ((Number)
                vraag("select count(*) " + TABELLEN + waar, post.toString(), van, van)
                    .getSingleResult())
            .longValue();
    Query vraag =
        vraag(
            VELDEN + TABELLEN + waar + SORTERING.volgorde(sorteer) + " limit ? offset ?",
            post.toString(),
            van,
            van,
            grootte,
            begin);
    return new Pagina<>(regels(vraag), pagina, grootte, totaal);
  }

  /** The posts of which somebody is budget holder on a day. */
  @SuppressWarnings("unchecked")
  public List<Houderspost> postenVan(UUID persoon, LocalDate dag) {
    return ((List<Object[]>)
            vraag(
                    "select cast(p.id as text), p.naam from middelen.post p where"
                        + VAN_HOUDER
                        + " order by p.naam, p.id",
                    persoon.toString(),
                    dag.toString())
                .getResultList())
        .stream().map(r -> new Houderspost(id(r[0]), (String) r[1])).toList();
  }

  /** Reservations on the posts of which somebody is budget holder on a day, newest first. */
  public Pagina<Reserveringsregel> vanHouder(
      UUID persoon, LocalDate dag, Houdersfilter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, 10_000);
    String houder = persoon.toString();
    String op = dag.toString();
    String post = filter.post() == null ? null : filter.post().toString();
    String stand = filter.stand() == null ? null : filter.stand().name();
    long totaal =
        ((Number)
                vraag(
                        "select count(*) " + TABELLEN + HOUDERSFILTER,
                        houder,
                        op,
                        post,
                        post,
                        stand,
                        stand)
                    .getSingleResult())
            .longValue();
    Query vraag =
        vraag(
            VELDEN + TABELLEN + HOUDERSFILTER + SORTERING.volgorde(null) + " limit ? offset ?",
            houder,
            op,
            post,
            post,
            stand,
            stand,
            grootte,
            begin);
    return new Pagina<>(regels(vraag), pagina, grootte, totaal);
  }

  /** Reservations for one item, of posts of any area, newest first. */
  public List<Reserveringsregel> vanOnderdeel(UUID onderdeel) {
    return regels(
        vraag(
            VELDEN + TABELLEN + " where o.id = cast(? as uuid)" + SORTERING.volgorde(null),
            onderdeel.toString()));
  }

  public List<Reserveringsregel> een(UUID id) {
    return regels(vraag(VELDEN + TABELLEN + " where r.id = cast(? as uuid)", id.toString()));
  }

  public List<Onderdeelregel> onderdelenVanPlan(UUID plan) {
    return onderdelen(
        vraag(
            ONDERDELEN + " where o.plan_id = cast(? as uuid)" + ONDERDELEN_VOLGORDE,
            plan.toString()));
  }

  /**
   * Items of plans.
   *
   * @param gebied code of the area, or null for all
   */
  public List<Onderdeelregel> planonderdelen(String gebied) {
    return onderdelen(
        vraag(
            ONDERDELEN
                + " where o.herkomst = 'PLAN' and (cast(? as text) is null or o.gebied_code = cast(?"
                + " as text))"
                + ONDERDELEN_VOLGORDE,
            gebied,
            gebied));
  }

  /** All that money can be reserved for now, plans first. */
  public List<Onderdeelregel> reserveerbaar() {
    return onderdelen(
        vraag(
            ONDERDELEN
                + " where o.status in ('AANGEBODEN', 'VASTGESTELD', 'OPEN')"
                + ONDERDELEN_VOLGORDE));
  }

  private Query vraag(String sql, Object... waarden) {
    Query vraag = em.createNativeQuery(sql);
    for (int i = 0; i < waarden.length; i++) {
      vraag.setParameter(i + 1, waarden[i]);
    }
    return vraag;
  }

  @SuppressWarnings("unchecked")
  private static List<Reserveringsregel> regels(Query vraag) {
    return ((List<Object[]>) vraag.getResultList())
        .stream()
            .map(
                r ->
                    new Reserveringsregel(
                        id(r[0]),
                        id(r[1]),
                        (String) r[2],
                        (String) r[3],
                        id(r[4]),
                        (String) r[5],
                        id(r[6]),
                        (String) r[7],
                        (String) r[8],
                        (String) r[9],
                        getal(r[10]),
                        bedrag(r[11]),
                        (String) r[12],
                        LocalDate.parse((String) r[13]),
                        (String) r[14],
                        ((Number) r[15]).longValue()))
            .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Onderdeelregel> onderdelen(Query vraag) {
    return ((List<Object[]>) vraag.getResultList())
        .stream()
            .map(
                r ->
                    new Onderdeelregel(
                        id(r[0]),
                        id(r[1]),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        r[7] == null ? null : bedrag(r[7]),
                        bedrag(r[8]),
                        getal(r[9]),
                        getal(r[10]),
                        Onderdeelstatus.valueOf((String) r[11])))
            .toList();
  }

  private static UUID id(Object tekst) {
    return tekst == null ? null : UUID.fromString((String) tekst);
  }

  private static int getal(Object waarde) {
    return ((Number) waarde).intValue();
  }

  private static BigDecimal bedrag(Object waarde) {
    return new BigDecimal(waarde.toString());
  }
}
