package nl.wijkwerk.wijkplan.evaluatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetverzoek;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import nl.wijkwerk.wijkplan.evaluatie.domain.Openstaand;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** Evaluations in the database; searching, sorting and paging are done there. */
@ApplicationScoped
public class JpaEvaluaties {
  private static final int GROOTSTE_PAGINA = 1000;
  private static final long SLOT = 0x4556_414c_5541L;
  private static final String STAND =
      "case when e.afgesloten_op is not null then 'AFGESLOTEN' when e.uiterlijk < ? then 'TE_LAAT'"
          + " else 'OPEN' end";
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "wijk", "e.wijk",
              "jaar", "e.jaar",
              "uiterlijk", "e.uiterlijk",
              "stand", "case stand when 'TE_LAAT' then 1 when 'OPEN' then 2 else 3 end"),
          "case stand when 'TE_LAAT' then 1 when 'OPEN' then 2 else 3 end, e.jaar desc, e.wijk, e.id",
          "e.jaar desc, e.wijk, e.id");

  @PersistenceContext private EntityManager em;

  protected JpaEvaluaties() {}

  public JpaEvaluaties(EntityManager em) {
    this.em = em;
  }

  public Optional<Evaluatie> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Evaluatie.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Evaluatie read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("evaluatie"));
  }

  /** Those with these ids, by id, in one question. */
  public Map<UUID, Evaluatie> read(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select e from Evaluatie e where e.id in :ids", Evaluatie.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Evaluatie::id, e -> e));
  }

  /** As {@link #read(UUID)}, and nobody else changes it until the transaction ends. */
  public Evaluatie readVergrendeld(UUID id) {
    return Optional.ofNullable(em.find(Evaluatie.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("evaluatie"));
  }

  public Optional<Evaluatie> findVan(UUID plan, int jaar) {
    return em.createQuery(
            "select e from Evaluatie e where e.planId = :plan and e.jaar = :jaar", Evaluatie.class)
        .setParameter("plan", plan)
        .setParameter("jaar", jaar)
        .getResultStream()
        .findFirst();
  }

  /** Rows in the order of the plan. */
  public List<Evaluatieregel> regels(UUID evaluatie) {
    return em.createQuery(
            "select r from Evaluatieregel r where r.evaluatieId = :id order by r.plaats",
            Evaluatieregel.class)
        .setParameter("id", evaluatie)
        .getResultList();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Evaluatieregel readRegel(UUID id) {
    return Optional.ofNullable(em.find(Evaluatieregel.class, id))
        .orElseThrow(() -> new NietGevonden("regel van de evaluatie"));
  }

  public Optional<Budgetverzoek> verzoek(UUID evaluatie) {
    return em.createQuery(
            "select v from Budgetverzoek v where v.evaluatieId = :id", Budgetverzoek.class)
        .setParameter("id", evaluatie)
        .getResultStream()
        .findFirst();
  }

  /**
   * Evaluations that are open, or wait for an answer of the council; the longest waiting first.
   *
   * @param gebied code of an area, with all that lies in it, or null for all
   */
  public List<Openstaand> openstaand(String gebied, int hoogstens) {
    TypedQuery<Object[]> vraag =
        em.createQuery(
            "select e, p.titel, v from Evaluatie e join Wijkplan p on p.id = e.planId left join"
                + " Budgetverzoek v on v.evaluatieId = e.id where (e.afgeslotenOp is null or (v.id"
                + " is not null and v.toegekend is null))"
                + (gebied == null
                    ? ""
                    : " and SQL('" + Gebieden.binnen("?", "?") + "', e.gebied, :gebied)")
                + " order by e.uiterlijk, e.id",
            Object[].class);
    if (gebied != null) {
      vraag.setParameter("gebied", gebied);
    }
    return vraag
        .setMaxResults(hoogstens)
        .getResultStream()
        .map(r -> new Openstaand((Evaluatie) r[0], (String) r[1], (Budgetverzoek) r[2]))
        .toList();
  }

  /** Adopted plans that may still lack an evaluation over a year before this one. */
  @SuppressWarnings("unchecked")
  public List<Wijkplan> zonderEvaluatie(LocalDate vandaag) {
    return em.createNativeQuery(
            "select p.* from wijkplan.wijkplan p where p.fase in ('VASTGESTELD', 'GECOMMUNICEERD')"
                + " and (select count(*) from wijkplan.evaluatie e where e.plan_id = p.id and e.jaar"
                + " < ?1) < least(p.tot_jaar, ?1 - 1) - greatest(p.van_jaar, extract(year from"
                + " p.getoetst_op)) + 1 order by p.id",
            Wijkplan.class)
        .setParameter(1, vandaag.getYear())
        .getResultList();
  }

  /** Takes the turn of making evaluations until the transaction ends; false when another has it. */
  public boolean neemBeurt() {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, SLOT)
            .getSingleResult();
  }

  /** What earlier evaluations of a plan added within its budget, less what they freed. */
  public BigDecimal eerder(UUID plan) {
    return (BigDecimal)
        em.createNativeQuery(
                "select coalesce(sum(aanvullend - vrijval - tekort), 0) from wijkplan.evaluatie where"
                    + " plan_id = ?1 and afgesloten_op is not null")
            .setParameter(1, plan)
            .getSingleResult();
  }

  public Pagina<Evaluatielijstregel> zoek(
      Evaluatiefilter filter, LocalDate vandaag, int pagina, int grootte) {
    List<Object> waarden = new ArrayList<>();
    waarden.add(vandaag);
    StringBuilder waar = new StringBuilder("true");
    voeg(waar, waarden, Gebieden.binnen("e.gebied_code", "?"), filter.gebied());
    voeg(waar, waarden, "e.plan_id = ?", filter.plan());
    voeg(waar, waarden, "e.jaar = ?", filter.jaar());
    voeg(waar, waarden, "e.stand = ?", filter.stand() == null ? null : filter.stand().name());
    String volgorde = SORTERING.volgorde(filter.sorteer());
    String blad =
        "with blad as (select e.id, stand, count(*) over () as totaal from (select e.id, e.plan_id,"
            + " e.gebied_code, e.wijk, e.jaar, e.uiterlijk, "
            + STAND
            + " as stand from wijkplan.evaluatie e) e where "
            + waar
            + volgorde;
    String regels =
        " offset ?) select e.id, e.plan_id, e.gebied_code, e.wijk, e.wijknummer, e.jaar,"
            + " e.uiterlijk, e.tevredenheid, e.schaal_tot, e.aanvullend, e.tekort, e.afgesloten_op,"
            + " e.afgesloten_door, stand, totaal, p.titel as plantitel, v.toegekend,"
            + " r.doelen, r.vastgesteld, r.niet, r.gehaald from blad join wijkplan.evaluatie e on"
            + " e.id = blad.id join wijkplan.wijkplan p on p.id = e.plan_id"
            + " left join wijkplan.budgetverzoek v on v.evaluatie_id = e.id left join lateral"
            + " (select count(*) as doelen, count(gerealiseerd) as vastgesteld, count(niet_vast) as"
            + " niet, count(*) filter (where case when streefwaarde > beginwaarde then gerealiseerd"
            + " >= streefwaarde else gerealiseerd <= streefwaarde end and beginwaarde is not null)"
            + " as gehaald from wijkplan.evaluatieregel where evaluatie_id = e.id) r on true"
            + volgorde;
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          List<Object> metPlaats = new ArrayList<>(waarden);
          metPlaats.add(begin);
          // As a number and not as a value, so that the plan is made for so few rows.
          return lees(blad + " limit " + hoogstens + regels, metPlaats, totaal);
        });
  }

  private static void voeg(StringBuilder waar, List<Object> waarden, String eis, Object waarde) {
    if (waarde != null) {
      waar.append(" and ").append(eis);
      waarden.add(waarde);
    }
  }

  private List<Evaluatielijstregel> lees(String vraag, List<Object> waarden, long[] totaal) {
    try (PreparedStatement opdracht =
        Transactie.verbindingMetVastPlan(em).prepareStatement(vraag)) {
      for (int i = 0; i < waarden.size(); i++) {
        opdracht.setObject(i + 1, waarden.get(i));
      }
      List<Evaluatielijstregel> regels = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          totaal[0] = rs.getLong("totaal");
          regels.add(regel(rs));
        }
      }
      return regels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Evaluatielijstregel regel(ResultSet rs) throws SQLException {
    return new Evaluatielijstregel(
        rs.getObject("id", UUID.class),
        rs.getObject("plan_id", UUID.class),
        rs.getString("plantitel"),
        rs.getString("gebied_code"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getInt("jaar"),
        rs.getObject("uiterlijk", LocalDate.class),
        Evaluatiestand.valueOf(rs.getString("stand")),
        rs.getLong("doelen"),
        rs.getLong("vastgesteld"),
        rs.getLong("niet"),
        rs.getLong("gehaald"),
        rs.getBigDecimal("tevredenheid"),
        rs.getBigDecimal("schaal_tot"),
        rs.getBigDecimal("aanvullend"),
        rs.getBigDecimal("tekort"),
        (Boolean) rs.getObject("toegekend"),
        rs.getObject("afgesloten_op", OffsetDateTime.class),
        rs.getString("afgesloten_door"));
  }

  /** How many evaluations are past their last day. */
  public long aantalTeLaat(LocalDate vandaag) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from wijkplan.evaluatie where afgesloten_op is null and"
                        + " uiterlijk < ?1")
                .setParameter(1, vandaag)
                .getSingleResult())
        .longValue();
  }

  public void voegToe(Object deel) {
    em.persist(deel);
  }

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  public void bewaar() {
    em.flush();
  }
}
