package nl.wijkwerk.wijkplan.oplossing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;

/** The library in the database; searching, sorting and paging are done there. */
@ApplicationScoped
public class JpaOplossingen {
  private static final int MEESTE = 1000;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of("tekst", "lower(o.tekst)", "gebruikt", "plannen", "gewijzigd", "o.gewijzigd"),
          "lower(o.tekst), o.id",
          "lower(o.tekst), o.id");
  private static final String GEBRUIK =
      "from wijkplan.planregel_oplossing g join wijkplan.planregel r on r.id = g.planregel_id"
          + " join wijkplan.wijkplan p on p.id = r.plan_id where r.vervallen_op is null";

  private static final String RESULTAAT =
      " left join lateral (select e.id::text as evaluatie, v.id::text as regel, e.jaar, v.indicator,"
          + " v.gerealiseerd, v.streefwaarde, v.niet_vast, v.waardering from"
          + " wijkplan.evaluatieregel v join wijkplan.evaluatie e on e.id = v.evaluatie_id where"
          + " v.planregel_id = r.id and e.afgesloten_op is not null order by e.jaar desc limit 1) v"
          + " on true";

  @PersistenceContext private EntityManager em;

  protected JpaOplossingen() {}

  public JpaOplossingen(EntityManager em) {
    this.em = em;
  }

  public Optional<Oplossingsrichting> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Oplossingsrichting.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Oplossingsrichting read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("oplossingsrichting"));
  }

  /** All of them by name, also those that ended. */
  public List<Oplossingsrichting> alle() {
    return em.createQuery(
            "select distinct o from Oplossingsrichting o left join fetch o.ambities order by o.tekst",
            Oplossingsrichting.class)
        .getResultList();
  }

  /** An option as a row of a plan chose it; {@code ambitie} is null for the whole wijk. */
  public record Eerder(Integer ambitie, GekozenOplossing keus) {}

  /** What rows of plans chose, each choice once. */
  @SuppressWarnings("unchecked")
  public List<Eerder> eerderGekozen() {
    return ((List<Object[]>)
            em.createNativeQuery(
                    "select distinct r.ambitie, g.oplossing_id::text, g.tekst from"
                        + " wijkplan.planregel_oplossing g join wijkplan.planregel r on r.id ="
                        + " g.planregel_id where r.vervallen_op is null")
                .getResultList())
        .stream()
            .map(
                r ->
                    new Eerder(
                        getal(r[0]),
                        new GekozenOplossing(UUID.fromString((String) r[1]), (String) r[2])))
            .toList();
  }

  /** Another option with this name that can still be chosen. */
  public boolean bestaatTekst(String tekst, UUID behalve, LocalDate vandaag) {
    return !em.createNativeQuery(
            "select 1 from wijkplan.oplossingsrichting where lower(tekst) = lower(?1) and id <> ?2"
                + " and (tot is null or tot >= ?3)")
        .setParameter(1, tekst)
        .setParameter(2, behalve)
        .setParameter(3, Date.valueOf(vandaag))
        .getResultList()
        .isEmpty();
  }

  @SuppressWarnings("unchecked")
  public Pagina<Oplossingsregel> zoek(
      Oplossingsfilter filter, LocalDate vandaag, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String waar =
        " where (?1::text is null or to_tsvector('dutch', o.tekst || ' ' ||"
            + " coalesce(o.toelichting, '') || ' ' || coalesce(o.bron, '')) @@"
            + " websearch_to_tsquery('dutch', ?1) or strpos(lower(o.tekst), lower(?1)) > 0)"
            + " and (?2::text is null or exists (select 1 from wijkplan.oplossing_ambitie a where"
            + " a.oplossing_id = o.id and a.ambitie = ?2::smallint))"
            + " and (o.tot is not null and o.tot < ?3) = ?4";
    Query tel = em.createNativeQuery("select count(*) from wijkplan.oplossingsrichting o" + waar);
    Query lees =
        em.createNativeQuery(
            "select o.id::text, o.tekst, o.toelichting, o.bron, o.tot,"
                + " (select string_agg(a.ambitie::text, ',' order by a.ambitie) from"
                + " wijkplan.oplossing_ambitie a where a.oplossing_id = o.id),"
                + " (select count(distinct r.plan_id) from wijkplan.planregel_oplossing g join"
                + " wijkplan.planregel r on r.id = g.planregel_id where r.vervallen_op is null"
                + " and g.oplossing_id = o.id) as plannen from wijkplan.oplossingsrichting o"
                + waar
                + SORTERING.volgorde(filter.sorteer())
                + " limit ?5 offset ?6");
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, filter.zoek());
      query.setParameter(2, filter.ambitie() == null ? null : filter.ambitie().toString());
      query.setParameter(3, Date.valueOf(vandaag));
      query.setParameter(4, filter.beeindigd());
    }
    lees.setParameter(5, grootte);
    lees.setParameter(6, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    List<Oplossingsregel> regels =
        ((List<Object[]>) lees.getResultList())
            .stream()
                .map(
                    r ->
                        new Oplossingsregel(
                            UUID.fromString((String) r[0]),
                            (String) r[1],
                            (String) r[2],
                            (String) r[3],
                            dag(r[4]),
                            getallen((String) r[5]),
                            ((Number) r[6]).longValue()))
                .toList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  /** Rows of plans that chose an option, the newest plan first. */
  @SuppressWarnings("unchecked")
  public Pagina<Oplossingsgebruik> gebruik(UUID oplossing, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    String waar = " " + GEBRUIK + " and g.oplossing_id = ?1";
    long totaal =
        ((Number)
                em.createNativeQuery("select count(*)" + waar)
                    .setParameter(1, oplossing)
                    .getSingleResult())
            .longValue();
    List<Oplossingsgebruik> regels =
        ((List<Object[]>)
                em.createNativeQuery(
                        "select p.id::text, r.id::text, p.titel, p.wijk, p.wijknummer,"
                            + " p.gebied_code, p.fase, p.inhoudsversie, p.getoetst_op, case when"
                            + " r.ambitie is null then '' else r.ambitie || '.' || r.volgorde end,"
                            + " r.doelstelling, r.jaar_van, r.jaar_tot, v.evaluatie, v.regel, v.jaar,"
                            + " v.indicator, v.gerealiseerd, v.streefwaarde, v.niet_vast is not"
                            + " null, v.waardering "
                            + GEBRUIK.replace(" where ", RESULTAAT + " where ")
                            + " and g.oplossing_id = ?1"
                            + " order by p.van_jaar desc, p.titel, r.ambitie, r.volgorde, r.id"
                            + " limit ?2 offset ?3")
                    .setParameter(1, oplossing)
                    .setParameter(2, grootte)
                    .setParameter(3, begin)
                    .getResultList())
            .stream()
                .map(
                    r ->
                        new Oplossingsgebruik(
                            UUID.fromString((String) r[0]),
                            UUID.fromString((String) r[1]),
                            (String) r[2],
                            (String) r[3],
                            (String) r[4],
                            (String) r[5],
                            (String) r[6],
                            ((Number) r[7]).intValue(),
                            dag(r[8]),
                            (String) r[9],
                            (String) r[10],
                            getal(r[11]),
                            getal(r[12]),
                            resultaat(r)))
                .toList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  private static Oplossingsgebruik.Resultaat resultaat(Object[] r) {
    return r[13] == null
        ? null
        : new Oplossingsgebruik.Resultaat(
            UUID.fromString((String) r[13]),
            UUID.fromString((String) r[14]),
            getal(r[15]),
            (String) r[16],
            (BigDecimal) r[17],
            (BigDecimal) r[18],
            (Boolean) r[19],
            getal(r[20]));
  }

  private static LocalDate dag(Object waarde) {
    return waarde instanceof Date dag ? dag.toLocalDate() : (LocalDate) waarde;
  }

  private static Integer getal(Object waarde) {
    return waarde == null ? null : ((Number) waarde).intValue();
  }

  private static List<Integer> getallen(String metKommas) {
    return metKommas == null
        ? List.of()
        : Arrays.stream(metKommas.split(",")).map(Integer::valueOf).toList();
  }

  public void voegToe(Oplossingsrichting oplossing) {
    em.persist(oplossing);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
