package nl.wijkwerk.communicatie.publicatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;

/** Duties in the database. */
@ApplicationScoped
public class JpaPublicatieplichten implements Publicatieplichten {
  private static final String WAAR =
      " from communicatie.publicatieplicht where (?1::text is null or status = ?1) and (?2::text is"
          + " null or gebied = ?2)";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "uiterlijk", "uiterlijk",
              "begonnen", "begonnen",
              "gestopt", "gestopt",
              "titel", "lower(titel)",
              "gebied", "wijk"),
          "status <> 'OPEN', case when status = 'OPEN' then uiterlijk end, gestopt desc, begonnen,"
              + " id",
          "begonnen, id");

  @PersistenceContext private EntityManager em;

  protected JpaPublicatieplichten() {}

  public JpaPublicatieplichten(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Publicatieplicht> find(UUID id) {
    return Optional.ofNullable(em.find(Publicatieplicht.class, id));
  }

  @Override
  public Optional<Publicatieplicht> findByAanleiding(UUID gebeurtenis) {
    TypedQuery<Publicatieplicht> vraag =
        em.createQuery(
            "select p from Publicatieplicht p where p.aanleiding = :gebeurtenis",
            Publicatieplicht.class);
    return vraag.setParameter("gebeurtenis", gebeurtenis).getResultStream().findFirst();
  }

  @Override
  public void voegToe(Publicatieplicht plicht) {
    em.persist(plicht);
  }

  @Override
  public void schrijf() {
    em.flush();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Pagina<Publicatieplicht> zoek(
      Plichtstatus status, String gebied, String sorteer, int pagina, int grootte) {
    String volgorde = SORTERING.volgorde(sorteer);
    long totaal =
        ((Number)
                vul(em.createNativeQuery("select count(*)" + WAAR), status, gebied)
                    .getSingleResult())
            .longValue();
    List<Publicatieplicht> regels =
        vul(
                em.createNativeQuery("select *" + WAAR + volgorde, Publicatieplicht.class),
                status,
                gebied)
            .setFirstResult(Pagina.begin(pagina, grootte, 100))
            .setMaxResults(grootte)
            .getResultList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  @Override
  public List<String> gebieden() {
    return em.createQuery(
            "select distinct p.gebied from Publicatieplicht p where p.gebied is not null order by"
                + " p.gebied",
            String.class)
        .getResultList();
  }

  @Override
  public Telling tel(LocalDate vandaag) {
    Object[] rij =
        (Object[])
            em.createNativeQuery(
                    "select count(*) filter (where status = 'OPEN'), count(*) filter (where status"
                        + " = 'OPEN' and uiterlijk < ?1), count(*) filter (where status ="
                        + " 'VOLDAAN'), count(*) filter (where status = 'VERVALLEN') from"
                        + " communicatie.publicatieplicht")
                .setParameter(1, vandaag)
                .getSingleResult();
    return new Telling(getal(rij[0]), getal(rij[1]), getal(rij[2]), getal(rij[3]));
  }

  private static Query vul(Query vraag, Plichtstatus status, String gebied) {
    return vraag.setParameter(1, status == null ? null : status.name()).setParameter(2, gebied);
  }

  private static long getal(Object waarde) {
    return ((Number) waarde).longValue();
  }
}
