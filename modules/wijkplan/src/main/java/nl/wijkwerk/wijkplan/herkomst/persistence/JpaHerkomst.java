package nl.wijkwerk.wijkplan.herkomst.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;
import nl.wijkwerk.wijkplan.herkomst.domain.Planherkomst;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** The line of descent in the database, which follows it as far as it goes. */
@ApplicationScoped
public class JpaHerkomst {
  private static final int MEESTE = 1000;
  private static final long SLOT = 0x4845_524b_4f4dL;

  private static final String BOVEN =
      "with recursive lijn as (select ?1::uuid as id, 0 as stap union select v.voorganger_id, l.stap"
          + " + 1 from lijn l join wijkplan.planvoorganger v on v.plan_id = l.id where l.stap < 50) ";

  // Rows that came from the analysis were made in the moment that the concept was.
  private static final String WEZEN =
      " from (select 'REGEL_WEG' as soort, p.id as project_id, p.titel as projecttitel, p.plan_id"
          + " from wijkplan.project p join wijkplan.planregel r on r.id = p.regel_id where p.status"
          + " <> 'VERVALLEN' and r.vervallen_op is not null union all select 'ZONDER_REGEL', p.id,"
          + " p.titel, p.plan_id from wijkplan.project p where p.status <> 'VERVALLEN' and"
          + " p.regel_id is null and p.herstelt_id is null union all select 'NIET_UIT_ANALYSE',"
          + " p.id, p.titel, p.plan_id from wijkplan.project p join wijkplan.planregel r on r.id ="
          + " p.regel_id where p.status <> 'VERVALLEN' and r.vervallen_op is null and r.gemaakt >"
          + " (select min(e.gemaakt) from wijkplan.planregel e where e.plan_id = r.plan_id) union"
          + " all select 'ZONDER_VOORGANGER', null, null, w.id from wijkplan.wijkplan w where not"
          + " exists (select 1 from wijkplan.planvoorganger v where v.plan_id = w.id) and not exists"
          + " (select 1 from wijkplan.planherkomst h where h.plan_id = w.id and h.staat_los is not"
          + " null) and exists (select 1 from wijkplan.wijkplan o where o.gebied_code ="
          + " w.gebied_code and o.van_jaar < w.van_jaar)) x join wijkplan.wijkplan w on w.id ="
          + " x.plan_id where (?1::text is null or x.soort = ?1) and (?2::text is null or "
          + Gebieden.binnen("w.gebied_code", "?2")
          + ")";

  @PersistenceContext private EntityManager em;

  protected JpaHerkomst() {}

  public JpaHerkomst(EntityManager em) {
    this.em = em;
  }

  public Optional<Planherkomst> find(UUID plan) {
    return Optional.ofNullable(em.find(Planherkomst.class, plan));
  }

  /** Nobody else changes a line of descent until the transaction ends. */
  public void vergrendel() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
        .setParameter(1, SLOT)
        .getSingleResult();
  }

  /** All plans that these follow from, directly or not, and these themselves. */
  @SuppressWarnings("unchecked")
  public Set<UUID> erboven(Collection<UUID> plannen) {
    return plannen.stream()
        .flatMap(
            plan ->
                ((List<Object>)
                        em.createNativeQuery(BOVEN + "select distinct id::text from lijn")
                            .setParameter(1, plan)
                            .getResultList())
                    .stream().map(id -> UUID.fromString((String) id)))
        .collect(Collectors.toSet());
  }

  /** A plan and all before it, the oldest first; each plan once. */
  @SuppressWarnings("unchecked")
  public List<Lijnplan> lijn(UUID plan) {
    return ((List<Object[]>)
            em.createNativeQuery(
                    BOVEN
                        + "select w.id::text, w.titel, w.gebied_code, w.wijk, w.wijknummer, w.van_jaar,"
                        + " w.tot_jaar, w.plansoort, w.fase, w.inhoudsversie, max(l.stap) as stap"
                        + " from lijn l join wijkplan.wijkplan w on w.id = l.id group by w.id order"
                        + " by stap desc, w.van_jaar, w.titel, w.id")
                .setParameter(1, plan)
                .getResultList())
        .stream().map(JpaHerkomst::lijnplan).toList();
  }

  /** Plans that follow directly from this one. */
  @SuppressWarnings("unchecked")
  public List<Lijnplan> opvolgers(UUID plan) {
    return ((List<Object[]>)
            em.createNativeQuery(
                    "select w.id::text, w.titel, w.gebied_code, w.wijk, w.wijknummer, w.van_jaar,"
                        + " w.tot_jaar, w.plansoort, w.fase, w.inhoudsversie, -1 from"
                        + " wijkplan.planvoorganger v join wijkplan.wijkplan w on w.id = v.plan_id"
                        + " where v.voorganger_id = ?1 order by w.van_jaar, w.titel, w.id")
                .setParameter(1, plan)
                .getResultList())
        .stream().map(JpaHerkomst::lijnplan).toList();
  }

  private static Lijnplan lijnplan(Object[] r) {
    return new Lijnplan(
        UUID.fromString((String) r[0]),
        (String) r[1],
        (String) r[2],
        (String) r[3],
        (String) r[4],
        ((Number) r[5]).intValue(),
        ((Number) r[6]).intValue(),
        (String) r[7],
        (String) r[8],
        ((Number) r[9]).intValue(),
        ((Number) r[10]).intValue());
  }

  /** Plans that a plan can follow from: those of its own area first, of no later period. */
  @SuppressWarnings("unchecked")
  public List<Wijkplan> kandidaten(Wijkplan plan, int hoogstens) {
    return em.createNativeQuery(
            "select w.* from wijkplan.wijkplan w where w.id <> ?1 and w.van_jaar <= ?2 order by"
                + " (w.gebied_code = ?3) desc, w.wijk, w.van_jaar desc, w.titel, w.id limit ?4",
            Wijkplan.class)
        .setParameter(1, plan.id())
        .setParameter(2, plan.vanJaar())
        .setParameter(3, plan.gebied())
        .setParameter(4, hoogstens)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  public Pagina<Wees> wezen(Weessoort soort, String gebied, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    Query tel = em.createNativeQuery("select count(*)" + WEZEN);
    Query lees =
        em.createNativeQuery(
            "select x.soort, w.id::text, w.titel, w.gebied_code, w.wijk, w.wijknummer,"
                + " x.project_id::text, x.projecttitel"
                + WEZEN
                + " order by w.wijk, w.titel, w.id, x.soort, x.projecttitel, x.project_id limit ?3"
                + " offset ?4");
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, soort == null ? null : soort.name());
      query.setParameter(2, gebied == null || gebied.isBlank() ? null : gebied);
    }
    lees.setParameter(3, grootte);
    lees.setParameter(4, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    List<Wees> regels =
        ((List<Object[]>) lees.getResultList())
            .stream()
                .map(
                    r ->
                        new Wees(
                            Weessoort.valueOf((String) r[0]),
                            UUID.fromString((String) r[1]),
                            (String) r[2],
                            (String) r[3],
                            (String) r[4],
                            (String) r[5],
                            r[6] == null ? null : UUID.fromString((String) r[6]),
                            (String) r[7]))
                .toList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  public void voegToe(Planherkomst herkomst) {
    em.persist(herkomst);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
