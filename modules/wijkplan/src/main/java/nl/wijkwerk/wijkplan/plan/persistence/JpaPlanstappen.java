package nl.wijkwerk.wijkplan.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plan.domain.Planstap;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;

/** What was said of the steps of plans, and the days on which a step was done by itself. */
@ApplicationScoped
public class JpaPlanstappen {
  private static final List<Planmoment> BUITEN =
      List.of(
          Planmoment.REGIEGROEP,
          Planmoment.ANALYSE,
          Planmoment.BEWONERSAVOND,
          Planmoment.UITVOERING,
          Planmoment.EVALUATIE);

  @PersistenceContext private EntityManager em;

  protected JpaPlanstappen() {}

  public JpaPlanstappen(EntityManager em) {
    this.em = em;
  }

  public List<Planstap> van(UUID plan) {
    return em.createQuery("select s from Planstap s where s.planId = :plan", Planstap.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  public Optional<Planstap> find(UUID plan, UUID stap) {
    return em.createQuery(
            "select s from Planstap s where s.planId = :plan and s.stapId = :stap", Planstap.class)
        .setParameter("plan", plan)
        .setParameter("stap", stap)
        .getResultStream()
        .findFirst();
  }

  /** The days that are recorded outside the plan itself; what did not happen yet is not there. */
  public Map<Planmoment, LocalDate> dagen(Wijkplan plan, LocalDate vandaag) {
    Object[] rij =
        (Object[])
            em.createNativeQuery(
                    "select (select min(z.van) from wijkplan.regiegroepzetel z where z.gebied_code ="
                        + " ?1 and z.van <= ?2), (select a.datum from wijkplan.wijkanalyse a where a.id"
                        + " = ?3::uuid), (select min(b.datum) from wijkplan.bewonersavond b where"
                        + " b.plan_id = ?4 and b.datum <= ?2), (select min(p.begonnen_op) from"
                        + " wijkplan.project p where p.plan_id = ?4), (select min((e.afgesloten_op at"
                        + " time zone ?5)::date) from wijkplan.evaluatie e where e.plan_id = ?4)")
                .setParameter(1, plan.gebied())
                .setParameter(2, vandaag)
                .setParameter(3, plan.analyseId() == null ? null : plan.analyseId().toString())
                .setParameter(4, plan.id())
                .setParameter(5, Klok.ZONE.getId())
                .getSingleResult();
    Map<Planmoment, LocalDate> dagen = new EnumMap<>(Planmoment.class);
    for (int i = 0; i < rij.length; i++) {
      if (rij[i] != null) {
        dagen.put(BUITEN.get(i), rij[i] instanceof Date d ? d.toLocalDate() : (LocalDate) rij[i]);
      }
    }
    return dagen;
  }

  public void voegToe(Planstap stap) {
    em.persist(stap);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
