package nl.wijkwerk.wijkplan.bekendmaking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;

/** Keeps of which plans and projects the others were told. */
@ApplicationScoped
public class JpaBekendmakingen {
  @PersistenceContext private EntityManager em;

  protected JpaBekendmakingen() {}

  public JpaBekendmakingen(EntityManager em) {
    this.em = em;
  }

  public void onthoud(Onderwerp onderwerp, OffsetDateTime nu) {
    em.createNativeQuery(
            "insert into wijkplan.bekendgemaakt (onderwerp, op) values (?1, ?2) on conflict"
                + " (onderwerp) do update set op = excluded.op")
        .setParameter(1, onderwerp.toString())
        .setParameter(2, nu)
        .executeUpdate();
  }

  /** A plan that lies locked and that nobody was told of; held until the transaction ends. */
  public Optional<Wijkplan> volgendePlan() {
    return eerste(
            "select p.id from wijkplan.wijkplan p where p.fase in ('AANGEBODEN', 'VASTGESTELD',"
                + " 'GECOMMUNICEERD') and not exists (select 1 from wijkplan.bekendgemaakt b where"
                + " b.onderwerp = 'wijkplan:' || p.id) order by p.id limit 1 for update skip locked")
        .map(id -> em.find(Wijkplan.class, id));
  }

  /** A project that nobody was told of; held until the transaction ends. */
  public Optional<Project> volgendeProject() {
    return eerste(
            "select p.id from wijkplan.project p where not exists (select 1 from"
                + " wijkplan.bekendgemaakt b where b.onderwerp = 'project:' || p.id) order by p.id"
                + " limit 1 for update skip locked")
        .map(id -> em.find(Project.class, id));
  }

  @SuppressWarnings("unchecked")
  private Optional<UUID> eerste(String vraag) {
    return em.createNativeQuery(vraag).getResultList().stream()
        .map(id -> id instanceof UUID uuid ? uuid : UUID.fromString(String.valueOf(id)))
        .findFirst();
  }
}
