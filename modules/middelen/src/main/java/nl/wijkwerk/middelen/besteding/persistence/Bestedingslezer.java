package nl.wijkwerk.middelen.besteding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.besteding.application.Bestedingstotaal;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/** Lists and sums of spendings outside a plan, made in the database. */
@ApplicationScoped
public class Bestedingslezer {
  private static final String VELDEN =
      """
      select cast(o.id as text), o.versie, o.omschrijving, o.soort, s.naam, o.gebied_code, o.wijk,
             o.raming, coalesce(g.bedrag, 0) as gereserveerd, o.jaar_van, o.jaar_tot, o.status
      """;
  private static final String TABELLEN =
      """
      from middelen.onderdeel o
      join middelen.bestedingssoort s on s.code = o.soort
      left join (select r.onderdeel_id, sum(r.bedrag) as bedrag from middelen.reservering r
                 group by r.onderdeel_id) g on g.onderdeel_id = o.id
      where o.herkomst = 'BUITEN_PLAN'
      """;
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "omschrijving", "lower(o.omschrijving)",
              "soort", "s.naam",
              "gebied", "o.wijk",
              "jaar", "o.jaar_van",
              "raming", "o.raming",
              "gereserveerd", "gereserveerd"),
          "o.status = 'VERVALLEN', lower(o.omschrijving), o.id",
          "lower(o.omschrijving), o.id");

  @PersistenceContext private EntityManager em;

  protected Bestedingslezer() {}

  public Bestedingslezer(EntityManager em) {
    this.em = em;
  }

  public Pagina<Bestedingsregel> zoek(Bestedingsfilter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, 200);
    List<Object> waarden = new ArrayList<>();
    String waar = waar(filter, waarden);
    String volgorde = SORTERING.volgorde(filter.sorteer());
    long totaal =
        ((Number) vraag("select count(*) " + TABELLEN + waar, waarden).getSingleResult())
            .longValue();
    waarden.addAll(List.of(grootte, begin));
    return new Pagina<>(
        regels(vraag(VELDEN + TABELLEN + waar + volgorde + " limit ? offset ?", waarden)).toList(),
        pagina,
        grootte,
        totaal);
  }

  /** All of them, in the same order. */
  public List<Bestedingsregel> alle(Bestedingsfilter filter) {
    List<Object> waarden = new ArrayList<>();
    String sql = VELDEN + TABELLEN + waar(filter, waarden) + SORTERING.volgorde(filter.sorteer());
    return regels(vraag(sql, waarden)).toList();
  }

  public Bestedingstotaal totaal(Bestedingsfilter filter) {
    List<Object> waarden = new ArrayList<>();
    String waar = waar(filter, waarden);
    Object[] som =
        (Object[])
            vraag(
                    "select count(*), coalesce(sum(o.raming), 0), coalesce(sum(g.bedrag), 0) "
                        + TABELLEN
                        + waar,
                    waarden)
                .getSingleResult();
    return new Bestedingstotaal(((Number) som[0]).longValue(), bedrag(som[1]), bedrag(som[2]));
  }

  public List<Bestedingsregel> een(UUID id) {
    return regels(vraag(VELDEN + TABELLEN + " and o.id = cast(? as uuid)", List.of(id.toString())))
        .toList();
  }

  private static String waar(Bestedingsfilter filter, List<Object> waarden) {
    StringBuilder waar = new StringBuilder();
    if (filter.q() != null) {
      waar.append(" and position(lower(?) in lower(o.omschrijving)) > 0");
      waarden.add(filter.q());
    }
    if (Bestedingsfilter.GEMEENTE.equals(filter.gebied())) {
      waar.append(" and o.gebied_code is null");
    } else if (filter.gebied() != null) {
      waar.append(" and o.gebied_code = ?");
      waarden.add(filter.gebied());
    }
    if (filter.soort() != null) {
      waar.append(" and o.soort = ?");
      waarden.add(filter.soort());
    }
    if (filter.jaar() != null) {
      waar.append(" and ? between o.jaar_van and o.jaar_tot");
      waarden.add(filter.jaar());
    }
    if (filter.status() != null) {
      waar.append(" and o.status = ?");
      waarden.add(filter.status().name());
    }
    return waar.toString();
  }

  private Query vraag(String sql, List<Object> waarden) {
    Query vraag = em.createNativeQuery(sql);
    for (int i = 0; i < waarden.size(); i++) {
      vraag.setParameter(i + 1, waarden.get(i));
    }
    return vraag;
  }

  @SuppressWarnings("unchecked")
  private static Stream<Bestedingsregel> regels(Query vraag) {
    return ((List<Object[]>) vraag.getResultList())
        .stream()
            .map(
                r ->
                    new Bestedingsregel(
                        UUID.fromString((String) r[0]),
                        ((Number) r[1]).longValue(),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        r[7] == null ? null : bedrag(r[7]),
                        bedrag(r[8]),
                        ((Number) r[9]).intValue(),
                        ((Number) r[10]).intValue(),
                        Onderdeelstatus.valueOf((String) r[11])));
  }

  private static BigDecimal bedrag(Object waarde) {
    return new BigDecimal(waarde.toString());
  }
}
