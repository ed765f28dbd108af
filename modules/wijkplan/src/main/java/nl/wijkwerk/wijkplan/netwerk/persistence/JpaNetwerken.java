package nl.wijkwerk.wijkplan.netwerk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.wijkplan.netwerk.domain.Doelennetwerk;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerken;

/** Networks in the database. */
@ApplicationScoped
public class JpaNetwerken implements Netwerken {
  private static final String NUMMER =
      "case when r.ambitie is null then '' else r.ambitie || '.' || r.volgorde end";

  @PersistenceContext private EntityManager em;

  protected JpaNetwerken() {}

  public JpaNetwerken(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Doelennetwerk> find(UUID id) {
    return Optional.ofNullable(em.find(Doelennetwerk.class, id));
  }

  @Override
  public Doelennetwerk readVergrendeld(UUID id, UUID plan, OffsetDateTime nu) {
    if (plan != null) {
      em.createNativeQuery(
              "insert into wijkplan.doelennetwerk (id, plan_id, gewijzigd, versie) values (?1::uuid,"
                  + " ?1::uuid, ?2, 0) on conflict do nothing")
          .setParameter(1, plan.toString())
          .setParameter(2, nu)
          .executeUpdate();
    }
    return em.find(Doelennetwerk.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Map<UUID, Woorden> woorden(UUID netwerk, LocalDate vandaag) {
    Map<UUID, Woorden> woorden = new HashMap<>();
    for (Object[] rij :
        rijen(
            "select k.id::text, coalesce(d.tekst, r.doelstelling, w.tekst), "
                + NUMMER
                + ", r.vervallen_op is not null or d.tot < ?2::date from wijkplan.netwerkknoop k"
                + " left join wijkplan.kaderdoel d on d.id = k.kaderdoel_id left join"
                + " wijkplan.planregel r on r.id = k.planregel_id left join wijkplan.netwerkknoop w on"
                + " w.id = k.programmaknoop_id where k.netwerk_id = ?1::uuid and k.tekst is null",
            netwerk,
            vandaag)) {
      woorden.put(
          UUID.fromString((String) rij[0]),
          new Woorden((String) rij[1], (String) rij[2], Boolean.TRUE.equals(rij[3])));
    }
    return woorden;
  }

  @Override
  public List<Keus> kaderdoelen(UUID netwerk, LocalDate vandaag) {
    return keuzen(
        "select d.id::text, d.tekst, d.ambitie::text from wijkplan.kaderdoel d where d.tot is null or"
            + " d.tot >= ?2::date or exists (select 1 from wijkplan.netwerkknoop k where"
            + " k.kaderdoel_id = d.id and k.netwerk_id = ?1::uuid) order by d.ambitie, d.tekst, d.id",
        netwerk,
        vandaag);
  }

  @Override
  public List<Keus> planregels(UUID plan) {
    return keuzen(
        "select r.id::text, r.doelstelling, "
            + NUMMER
            + " from wijkplan.planregel r where r.plan_id = ?1::uuid and r.vervallen_op is null order"
            + " by r.ambitie nulls last, r.volgorde, r.id",
        plan);
  }

  @Override
  public List<Keus> werkvelden() {
    return keuzen(
        "select k.id::text, k.tekst, '' from wijkplan.netwerkknoop k where k.netwerk_id = ?1::uuid and"
            + " k.soort = 'WERKVELD' order by k.gemaakt, k.id",
        Doelennetwerk.GEMEENTE);
  }

  @Override
  public long gekozenDoor(UUID knoop) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from wijkplan.netwerkknoop where programmaknoop_id = ?1::uuid")
                .setParameter(1, knoop.toString())
                .getSingleResult())
        .longValue();
  }

  private List<Keus> keuzen(String vraag, UUID van, Object... meer) {
    return rijen(vraag, van, meer).stream()
        .map(rij -> new Keus(UUID.fromString((String) rij[0]), (String) rij[1], (String) rij[2]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rijen(String vraag, UUID van, Object... meer) {
    Query query = em.createNativeQuery(vraag).setParameter(1, van.toString());
    for (int i = 0; i < meer.length; i++) {
      query.setParameter(i + 2, meer[i]);
    }
    return (List<Object[]>) query.getResultList();
  }

  @Override
  public void bewaar() {
    em.flush();
  }
}
