package nl.wijkwerk.samenwerking.overleg.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderstatus;

/** Points in the database. */
@ApplicationScoped
public class JpaAgendapunten implements Agendapunten {
  private static final String ACHTER =
      " from Agendapunt p, Vergadering v where v.id = p.vergaderingId and p.status = :open and"
          + " v.overlegId = :overleg and (v.datum < :vandaag or v.status <> :gepland)";

  @PersistenceContext private EntityManager em;

  protected JpaAgendapunten() {}

  public JpaAgendapunten(EntityManager em) {
    this.em = em;
  }

  @Override
  public void voegToe(Agendapunt punt) {
    em.persist(punt);
  }

  @Override
  public Optional<Agendapunt> find(UUID id) {
    return Optional.ofNullable(em.find(Agendapunt.class, id));
  }

  @Override
  public Agendapunt read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("agendapunt"));
  }

  @Override
  public List<Agendapunt> van(UUID vergaderingId) {
    return em.createQuery(
            "select p from Agendapunt p where p.vergaderingId = :vergadering and p.status <>"
                + " :afgevoerd order by p.volgorde",
            Agendapunt.class)
        .setParameter("vergadering", vergaderingId)
        .setParameter("afgevoerd", Puntstatus.AFGEVOERD)
        .getResultList();
  }

  @Override
  public List<Agendapunt> afgevoerd(UUID vergaderingId) {
    return em.createQuery(
            "select p from Agendapunt p where p.vergaderingId = :vergadering and p.status ="
                + " :afgevoerd order by p.titel",
            Agendapunt.class)
        .setParameter("vergadering", vergaderingId)
        .setParameter("afgevoerd", Puntstatus.AFGEVOERD)
        .getResultList();
  }

  @Override
  public List<Agendapunt> vertrokken(UUID vergaderingId) {
    return em.createQuery(
            "select distinct p from Agendapunt p join p.doorschuivingen d where d.van ="
                + " :vergadering and p.vergaderingId <> :vergadering order by p.titel",
            Agendapunt.class)
        .setParameter("vergadering", vergaderingId)
        .getResultList();
  }

  @Override
  public Optional<Agendapunt> findVoorStuk(Onderwerp onderwerp, int stukversie) {
    return em.createQuery(
            "select p from Agendapunt p where p.onderwerp = :onderwerp and p.stukversie = :versie",
            Agendapunt.class)
        .setParameter("onderwerp", onderwerp.toString())
        .setParameter("versie", stukversie)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Agendapunt> openOver(Onderwerp onderwerp) {
    return em.createQuery(
            "select p from Agendapunt p where p.onderwerp = :onderwerp and p.stukversie is not null"
                + " and p.status = :open order by p.stukversie",
            Agendapunt.class)
        .setParameter("onderwerp", onderwerp.toString())
        .setParameter("open", Puntstatus.OPEN)
        .getResultList();
  }

  @Override
  public boolean heeftAchterblijvers(UUID overlegId, LocalDate vandaag) {
    return achter(em.createQuery("select count(p)" + ACHTER, Long.class), overlegId, vandaag)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Agendapunt> achterblijvers(UUID overlegId, LocalDate vandaag) {
    return achter(
            em.createQuery("select p" + ACHTER + " order by v.datum, p.volgorde", Agendapunt.class),
            overlegId,
            vandaag)
        .getResultList();
  }

  private static <T> TypedQuery<T> achter(TypedQuery<T> vraag, UUID overlegId, LocalDate vandaag) {
    return vraag
        .setParameter("open", Puntstatus.OPEN)
        .setParameter("overleg", overlegId)
        .setParameter("vandaag", vandaag)
        .setParameter("gepland", Vergaderstatus.GEPLAND);
  }

  @Override
  public boolean heeftWachtende() {
    return em.createQuery(
                "select count(p) from Agendapunt p where p.vergaderingId is null and p.status ="
                    + " :open",
                Long.class)
            .setParameter("open", Puntstatus.OPEN)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Agendapunt> wachtende() {
    return em.createQuery(
            "select p from Agendapunt p where p.vergaderingId is null and p.status = :open order by"
                + " p.ingebrachtOp",
            Agendapunt.class)
        .setParameter("open", Puntstatus.OPEN)
        .getResultList();
  }

  @Override
  public int volgendePlaats(UUID vergaderingId) {
    Integer hoogste =
        em.createQuery(
                "select max(p.volgorde) from Agendapunt p where p.vergaderingId = :vergadering",
                Integer.class)
            .setParameter("vergadering", vergaderingId)
            .getSingleResult();
    return hoogste == null ? 1 : hoogste + 1;
  }
}
