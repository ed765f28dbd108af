package nl.wijkwerk.wijkplan.cijfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;

/** Figures that monitoring made known, one for each wijk, indicator and year. */
@ApplicationScoped
public class JpaCijfers {
  @PersistenceContext private EntityManager em;

  protected JpaCijfers() {}

  public JpaCijfers(EntityManager em) {
    this.em = em;
  }

  /** Replaces all figures of an indicator and year. */
  public void vervang(Indicatorcijfer zonderWaarde, Map<String, BigDecimal> perGebied) {
    em.createNativeQuery("delete from wijkplan.indicatorcijfer where indicator = ?1 and jaar = ?2")
        .setParameter(1, zonderWaarde.indicator())
        .setParameter(2, zonderWaarde.jaar())
        .executeUpdate();
    perGebied.forEach(
        (gebied, waarde) ->
            em.createNativeQuery(
                    "insert into wijkplan.indicatorcijfer (gebied_code, indicator, jaar, naam,"
                        + " eenheid, waarde, bron) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, gebied)
                .setParameter(2, zonderWaarde.indicator())
                .setParameter(3, zonderWaarde.jaar())
                .setParameter(4, zonderWaarde.naam())
                .setParameter(5, zonderWaarde.eenheid())
                .setParameter(6, waarde)
                .setParameter(7, zonderWaarde.bron())
                .executeUpdate());
  }

  /** Figures of a wijk up to a year, by indicator, the newest first. */
  @SuppressWarnings("unchecked")
  public List<Indicatorcijfer> van(String gebied, int totEnMet) {
    return ((List<Object[]>)
            em.createNativeQuery(
                    "select indicator, naam, eenheid, jaar, waarde, bron from"
                        + " wijkplan.indicatorcijfer where gebied_code = ?1 and jaar <= ?2 order by"
                        + " naam, jaar desc")
                .setParameter(1, gebied)
                .setParameter(2, totEnMet)
                .getResultList())
        .stream().map(JpaCijfers::cijfer).toList();
  }

  /** The newest figure of each indicator of a wijk, by name. */
  @SuppressWarnings("unchecked")
  public List<Indicatorcijfer> nieuwste(String gebied) {
    return ((List<Object[]>)
            em.createNativeQuery(
                    "select distinct on (naam, indicator) indicator, naam, eenheid, jaar, waarde,"
                        + " bron from wijkplan.indicatorcijfer where gebied_code = ?1 order by naam,"
                        + " indicator, jaar desc")
                .setParameter(1, gebied)
                .getResultList())
        .stream().map(JpaCijfers::cijfer).toList();
  }

  private static Indicatorcijfer cijfer(Object[] r) {
    return new Indicatorcijfer(
        (String) r[0],
        (String) r[1],
        (String) r[2],
        ((Number) r[3]).intValue(),
        kort((BigDecimal) r[4]),
        (String) r[5]);
  }

  private static BigDecimal kort(BigDecimal waarde) {
    BigDecimal kort = waarde.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
