package nl.wijkwerk.wijkplan.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.persistence.Gekozenlezer;
import nl.wijkwerk.wijkplan.plan.domain.Planbesluit;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planversie;
import nl.wijkwerk.wijkplan.plan.domain.Raadstoets;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** Plans in the database; searching, sorting and paging are done there. */
@ApplicationScoped
public class JpaWijkplannen implements Wijkplannen {
  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "titel", "titel",
              "wijk", "wijk",
              "fase",
                  "case fase when 'CONCEPT' then 1 when 'TERUGGESTUURD' then 2 when 'AANGEBODEN' then 3"
                      + " when 'VASTGESTELD' then 4 else 5 end",
              "jaar", "van_jaar",
              "gewijzigd", "gewijzigd"),
          "gewijzigd desc, id",
          "id");

  /**
   * Rows of a list are outside the persistence context. Reading their options at once inside it, by
   * a hint or a join, makes EclipseLink lose what is chosen after.
   */
  private static final String ALLEEN_LEZEN = "eclipselink.read-only";

  @PersistenceContext private EntityManager em;

  protected JpaWijkplannen() {}

  public JpaWijkplannen(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Wijkplan> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Wijkplan.class, i));
  }

  @Override
  public Wijkplan read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("wijkplan"));
  }

  @Override
  public Wijkplan readVergrendeld(UUID id) {
    return Optional.ofNullable(em.find(Wijkplan.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NietGevonden("wijkplan"));
  }

  @Override
  public Wijkplan readMetVasteFase(UUID id) {
    em.createNativeQuery("select 1 from wijkplan.wijkplan where id = ? for share")
        .setParameter(1, id)
        .getResultList();
    return read(id);
  }

  @Override
  public boolean bestaat(String gebied, String titel, int vanJaar, int totJaar) {
    return !em.createNativeQuery(
            "select 1 from wijkplan.wijkplan where gebied_code = ?1 and lower(titel) = lower(?2) and"
                + " van_jaar = ?3 and tot_jaar = ?4")
        .setParameter(1, gebied)
        .setParameter(2, titel.strip())
        .setParameter(3, vanJaar)
        .setParameter(4, totJaar)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void vergrendelInlezen(String gebied) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "wijkplan.inlezen:" + gebied)
        .getResultList();
  }

  @Override
  public boolean meldtVoorOrganisatie(UUID persoon) {
    return (boolean)
        em.createNativeQuery(
                "select exists (select 1 from wijkplan.organisatie_melder m join"
                    + " wijkplan.organisatie o on o.id = m.organisatie_id where m.persoon_id = ?"
                    + " and o.tot is null)")
            .setParameter(1, persoon)
            .getSingleResult();
  }

  @Override
  public boolean bestaatRegel(UUID id) {
    return em.find(Planregel.class, id) != null;
  }

  @Override
  public Planregel readRegel(UUID id) {
    Planregel regel =
        Optional.ofNullable(em.find(Planregel.class, id))
            .orElseThrow(() -> new NietGevonden("regel van het wijkplan"));
    regel.vereisAanwezig();
    return regel;
  }

  @Override
  public List<Planregel> regels(UUID plan) {
    List<Planregel> regels =
        em.createQuery(
                "select r from Planregel r where r.planId = :plan and r.vervallenOp is null order by"
                    + " case when r.ambitie is null then 999 else r.ambitie end, r.volgorde",
                Planregel.class)
            .setParameter("plan", plan)
            .setHint(ALLEEN_LEZEN, true)
            .getResultList();
    Map<UUID, List<GekozenOplossing>> gekozen = Gekozenlezer.vanPlan(em, plan);
    regels.forEach(r -> r.isGelezenMet(gekozen.getOrDefault(r.id(), List.of())));
    return regels;
  }

  @Override
  public List<Planregel> weggehaald(UUID plan) {
    return em.createQuery(
            "select r from Planregel r where r.planId = :plan and r.vervallenOp is not null order by"
                + " r.vervallenOp desc, r.id",
            Planregel.class)
        .setParameter("plan", plan)
        .setHint(ALLEEN_LEZEN, true)
        .getResultList();
  }

  @Override
  public List<Raadstoets> toetsen(UUID plan) {
    return em.createQuery(
            "select t from Raadstoets t where t.planId = :plan order by t.inhoudsversie desc",
            Raadstoets.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  @Override
  public List<Planbesluit> besluiten(UUID plan) {
    return em.createQuery(
            "select b from Planbesluit b where b.planId = :plan order by b.inhoudsversie desc",
            Planbesluit.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  @Override
  public List<Wijkplan> nieuwstePerWijk() {
    return em.createQuery(
            "select p from Wijkplan p where not exists (select 1 from Wijkplan n where n.gebied ="
                + " p.gebied and (n.vanJaar > p.vanJaar or (n.vanJaar = p.vanJaar and n.conceptOp >"
                + " p.conceptOp) or (n.vanJaar = p.vanJaar and n.conceptOp = p.conceptOp and n.gewijzigd"
                + " > p.gewijzigd)))",
            Wijkplan.class)
        .getResultList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Pagina<Wijkplan> zoek(Filter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, 200);
    String waar =
        " where (?1::text is null or to_tsvector('dutch', titel || ' ' || wijk) @@"
            + " websearch_to_tsquery('dutch', ?1) or strpos(lower(titel || ' ' || wijk), lower(?1)) > 0)"
            + " and (?2::text is null or "
            + Gebieden.binnen("gebied_code", "?2")
            + ") and (?3::text is null or fase = ?3)"
            + " and (?4::text is null or coalesce(plansoort, '"
            + Filter.SOORT_ONBEKEND
            + "') = ?4)";
    Query tel = em.createNativeQuery("select count(*) from wijkplan.wijkplan" + waar);
    Query lees =
        em.createNativeQuery(
            "select * from wijkplan.wijkplan"
                + waar
                + SORTERING.volgorde(filter.sorteer())
                + " limit ?5 offset ?6",
            Wijkplan.class);
    for (Query query : List.of(tel, lees)) {
      query.setParameter(1, filter.zoek());
      query.setParameter(2, filter.gebied());
      query.setParameter(3, filter.fase() == null ? null : filter.fase().name());
      query.setParameter(4, filter.plansoort());
    }
    lees.setParameter(5, grootte);
    lees.setParameter(6, begin);
    long totaal = ((Number) tel.getSingleResult()).longValue();
    return new Pagina<>((List<Wijkplan>) lees.getResultList(), pagina, grootte, totaal);
  }

  @Override
  public List<Wijkplan> vanGebied(String gebied, int hoogstens) {
    return em.createQuery(
            "select p from Wijkplan p where p.gebied = :gebied order by p.vanJaar desc, p.id",
            Wijkplan.class)
        .setParameter("gebied", gebied)
        .setMaxResults(hoogstens)
        .getResultList();
  }

  @Override
  public List<Wijkplan> inFase(List<Planfase> fasen, int hoogstens) {
    return em.createQuery(
            "select p from Wijkplan p where p.fase in :fasen order by p.gewijzigd", Wijkplan.class)
        .setParameter("fasen", fasen)
        .setMaxResults(hoogstens)
        .getResultList();
  }

  @Override
  public int hoogsteVolgorde(UUID plan, Integer ambitie) {
    return ((Number)
            em.createNativeQuery(
                    "select coalesce(max(volgorde), 0) from wijkplan.planregel where plan_id = ? and"
                        + " ambitie is not distinct from ?::smallint")
                .setParameter(1, plan)
                .setParameter(2, ambitie == null ? null : ambitie.toString())
                .getSingleResult())
        .intValue();
  }

  @Override
  public void voegToe(Wijkplan plan) {
    em.persist(plan);
  }

  @Override
  public void voegToe(Planregel regel) {
    em.persist(regel);
  }

  @Override
  public void voegToe(Raadstoets toets) {
    em.persist(toets);
  }

  @Override
  public void voegToe(Planbesluit besluit) {
    em.persist(besluit);
  }

  @Override
  public void legVersieVast(
      UUID plan,
      int nummer,
      OffsetDateTime nu,
      String door,
      String inhoudJson,
      String toelichting) {
    em.createNativeQuery(
            "insert into wijkplan.planversie (plan_id, nummer, moment, door, inhoud, toelichting,"
                + " ambities) select ?, ?, ?, ?, ?::jsonb, ?::text, (select"
                + " coalesce(jsonb_object_agg(a.nummer, a.tekst), '{}') from wijkplan.ambitie a where"
                + " a.tot is null or a.tot >= ?)")
        .setParameter(1, plan)
        .setParameter(2, nummer)
        .setParameter(3, nu)
        .setParameter(4, door)
        .setParameter(5, inhoudJson)
        .setParameter(6, toelichting)
        .setParameter(7, Date.valueOf(nu.atZoneSameInstant(Klok.ZONE).toLocalDate()))
        .executeUpdate();
  }

  @Override
  public Map<Integer, String> ambitiesVan(UUID plan, int nummer) {
    List<?> rijen =
        em.createNativeQuery(
                "select a.key, a.value from wijkplan.planversie v, jsonb_each_text(v.ambities) a where"
                    + " v.plan_id = ? and v.nummer = ?")
            .setParameter(1, plan)
            .setParameter(2, nummer)
            .getResultList();
    return rijen.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(r -> Integer.valueOf((String) r[0]), r -> (String) r[1]));
  }

  @Override
  public String readVersie(UUID plan, int nummer) {
    List<?> gevonden =
        em.createNativeQuery(
                "select inhoud::text from wijkplan.planversie where plan_id = ? and nummer = ?")
            .setParameter(1, plan)
            .setParameter(2, nummer)
            .getResultList();
    if (gevonden.isEmpty()) {
      throw new NietGevonden("versie " + nummer + " van het wijkplan");
    }
    return (String) gevonden.get(0);
  }

  @Override
  public List<Planversie> versies(UUID plan) {
    List<?> rijen =
        em.createNativeQuery(
                "select nummer, moment, door, toelichting from wijkplan.planversie where plan_id = ? order by"
                    + " nummer desc")
            .setParameter(1, plan)
            .getResultList();
    return rijen.stream()
        .map(Object[].class::cast)
        .map(
            r ->
                new Planversie(
                    ((Number) r[0]).intValue(), moment(r[1]), (String) r[2], (String) r[3]))
        .toList();
  }

  static OffsetDateTime moment(Object waarde) {
    return waarde instanceof OffsetDateTime moment
        ? moment
        : ((Timestamp) waarde).toInstant().atZone(Klok.ZONE).toOffsetDateTime();
  }

  @Override
  public void bewaar() {
    em.flush();
  }
}
