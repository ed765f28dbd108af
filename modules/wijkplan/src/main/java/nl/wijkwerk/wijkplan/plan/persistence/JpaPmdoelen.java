package nl.wijkwerk.wijkplan.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;

/** The list of open goals, filtered, sorted and paged by the database. */
@ApplicationScoped
public class JpaPmdoelen {
  private static final int GROOTSTE_PAGINA = 1000;

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              // More days open is made longer ago.
              "dagen", "-extract(epoch from r.gemaakt)",
              "wijk", "p.wijk",
              "plan", "p.titel"),
          "r.gemaakt, r.id",
          "r.gemaakt, r.id");

  @PersistenceContext private EntityManager em;

  protected JpaPmdoelen() {}

  public JpaPmdoelen(EntityManager em) {
    this.em = em;
  }

  public Pagina<Pmdoel> zoek(Pmdoelfilter filter, LocalDate vandaag, int pagina, int grootte) {
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> lees(filter, vandaag, hoogstens, begin, totaal));
  }

  private List<Pmdoel> lees(
      Pmdoelfilter filter, LocalDate vandaag, int hoogstens, int begin, long[] totaal) {
    String waar =
        (filter.gebied() == null ? "" : " and " + Gebieden.binnen("p.gebied_code", "?4"))
            + (filter.plan() == null ? "" : " and p.id = ?5::uuid");
    Query vraag =
        em.createNativeQuery(
            "select r.id, r.ambitie, r.volgorde, r.doelstelling, r.gemaakt, p.id, p.titel,"
                + " p.gebied_code, p.wijk, p.wijknummer, p.fase, count(*) over () from"
                + " wijkplan.planregel r join wijkplan.wijkplan p on p.id = r.plan_id where r.pm and"
                + " r.vervallen_op is null and r.gemaakt < ?1"
                + waar
                + SORTERING.volgorde(filter.sorteer())
                + " limit ?2 offset ?3");
    vraag.setParameter(
        1, vandaag.minusDays(filter.dagen() - 1L).atStartOfDay(Klok.ZONE).toOffsetDateTime());
    vraag.setParameter(2, hoogstens);
    vraag.setParameter(3, begin);
    if (filter.gebied() != null) {
      vraag.setParameter(4, filter.gebied());
    }
    if (filter.plan() != null) {
      vraag.setParameter(5, filter.plan().toString());
    }
    List<?> rijen = vraag.getResultList();
    return rijen.stream()
        .map(Object[].class::cast)
        .map(
            rij -> {
              totaal[0] = ((Number) rij[11]).longValue();
              return doel(rij, vandaag);
            })
        .toList();
  }

  private static Pmdoel doel(Object[] rij, LocalDate vandaag) {
    LocalDate sinds = JpaWijkplannen.moment(rij[4]).atZoneSameInstant(Klok.ZONE).toLocalDate();
    return new Pmdoel(
        (UUID) rij[0],
        rij[1] == null ? "" : rij[1] + "." + rij[2],
        (String) rij[3],
        (UUID) rij[5],
        (String) rij[6],
        (String) rij[7],
        (String) rij[8],
        (String) rij[9],
        Planfase.valueOf((String) rij[10]),
        sinds,
        ChronoUnit.DAYS.between(sinds, vandaag));
  }
}
