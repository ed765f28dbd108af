package nl.wijkwerk.communicatie.publicatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicaties;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;

/** Messages in the database. */
@ApplicationScoped
public class JpaPublicaties implements Publicaties {
  private static final String WAAR =
      " from communicatie.publicatie p where (?1::text is null or p.status = ?1) and (?2::text is"
          + " null or p.gebied = ?2) and (?3::text is null or exists (select 1 from"
          + " communicatie.publicatieversie v where v.publicatie_id = p.id and v.nummer ="
          + " p.laatsteversie and strpos(lower(v.titel || ' ' || v.samenvatting || ' ' || v.tekst),"
          + " lower(?3)) > 0))";
  private static final String ZICHTBAAR =
      " from Publicatie p where p.status ="
          + " nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus.GEPUBLICEERD";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "gewijzigd", "p.gewijzigd",
              "gepubliceerd", "p.gepubliceerd",
              "titel", "lower(p.titel)",
              "gebied", "p.wijk"),
          "p.gewijzigd desc, p.id",
          "p.gewijzigd desc, p.id");

  @PersistenceContext private EntityManager em;

  protected JpaPublicaties() {}

  public JpaPublicaties(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Publicatie> find(UUID id) {
    return Optional.ofNullable(em.find(Publicatie.class, id));
  }

  @Override
  public void voegToe(Publicatie publicatie) {
    em.persist(publicatie);
  }

  @Override
  public void schrijf() {
    em.flush();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Pagina<Publicatie> zoek(
      Publicatiestatus status,
      String gebied,
      String zoek,
      String sorteer,
      int pagina,
      int grootte) {
    String volgorde = SORTERING.volgorde(sorteer);
    long totaal =
        ((Number)
                vul(em.createNativeQuery("select count(*)" + WAAR), status, gebied, zoek)
                    .getSingleResult())
            .longValue();
    List<Publicatie> regels =
        vul(
                em.createNativeQuery("select p.*" + WAAR + volgorde, Publicatie.class),
                status,
                gebied,
                zoek)
            .setFirstResult(Pagina.begin(pagina, grootte, 100))
            .setMaxResults(grootte)
            .getResultList();
    return new Pagina<>(regels, pagina, grootte, totaal);
  }

  @Override
  public Pagina<Publicatie> gepubliceerd(Collection<String> gebieden, int pagina, int grootte) {
    long totaal =
        em.createQuery("select count(p)" + ZICHTBAAR + " and p.gebied in :gebieden", Long.class)
            .setParameter("gebieden", gebieden)
            .getSingleResult();
    TypedQuery<Publicatie> vraag =
        em.createQuery(
            "select p"
                + ZICHTBAAR
                + " and p.gebied in :gebieden order by p.gepubliceerd desc, p.id",
            Publicatie.class);
    return new Pagina<>(
        vraag
            .setParameter("gebieden", gebieden)
            .setFirstResult(Pagina.begin(pagina, grootte, 100))
            .setMaxResults(grootte)
            .getResultList(),
        pagina,
        grootte,
        totaal);
  }

  @Override
  public List<Publicatie> bijPlicht(UUID plicht) {
    return em.createQuery(
            "select p from Publicatie p where p.plicht = :plicht order by p.gewijzigd desc",
            Publicatie.class)
        .setParameter("plicht", plicht)
        .getResultList();
  }

  @Override
  public Map<String, Long> aantalPerGebied() {
    return em.createQuery(
            "select p.gebied, count(p)" + ZICHTBAAR + " group by p.gebied", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(rij -> (String) rij[0], rij -> ((Number) rij[1]).longValue()));
  }

  private static Query vul(Query vraag, Publicatiestatus status, String gebied, String zoek) {
    return vraag
        .setParameter(1, status == null ? null : status.name())
        .setParameter(2, gebied)
        .setParameter(3, zoek);
  }
}
