package nl.wijkwerk.wijkplan.uitvoering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projecten;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Straat;

/** Projects in the database. */
@ApplicationScoped
public class JpaProjecten implements Projecten {
  @PersistenceContext private EntityManager em;

  protected JpaProjecten() {}

  public JpaProjecten(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Project> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Project.class, i));
  }

  @Override
  public Project read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("project"));
  }

  @Override
  public List<Project> openInStraten(List<Straat> straten, UUID behalve) {
    if (straten.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct p from Project p join p.straten s where s.sleutel in :sleutels and"
                + " p.status in :open and p.id <> :behalve",
            Project.class)
        .setParameter("sleutels", straten.stream().map(Straat::sleutel).toList())
        .setParameter("open", List.of(Projectstatus.VOORBEREIDING, Projectstatus.IN_UITVOERING))
        .setParameter("behalve", behalve)
        .getResultList();
  }

  @Override
  public void vergrendel(List<Straat> straten) {
    // In one order, so that two who name the same streets do not wait for each other.
    straten.stream()
        .map(Straat::sleutel)
        .distinct()
        .sorted()
        .forEach(
            sleutel ->
                em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                    .setParameter(1, "wijkplan.straat:" + sleutel)
                    .getResultList());
  }

  @Override
  public List<Project> metRedenNaast(UUID id) {
    return em.createQuery(
            "select distinct p from Project p join p.samenloopredenen r where r.ander = :id",
            Project.class)
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  public List<Project> herstelVan(UUID id) {
    return em.createQuery(
            "select p from Project p where p.hersteltId = :id order by p.gewijzigd desc",
            Project.class)
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  public Set<UUID> regelsMetProject(UUID plan) {
    return new HashSet<>(
        em.createQuery(
                "select p.regelId from Project p where p.planId = :plan and p.regelId is not null"
                    + " and p.status <> :vervallen",
                UUID.class)
            .setParameter("plan", plan)
            .setParameter("vervallen", Projectstatus.VERVALLEN)
            .getResultList());
  }

  @Override
  public void voegToe(Project project) {
    em.persist(project);
  }

  @Override
  public void bewaar() {
    em.flush();
  }
}
