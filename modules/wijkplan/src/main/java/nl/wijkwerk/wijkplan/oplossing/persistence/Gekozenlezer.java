package nl.wijkwerk.wijkplan.oplossing.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;

/** What all rows of an analysis or a plan chose, in one question: each row would ask its own. */
public final class Gekozenlezer {
  private Gekozenlezer() {}

  public static Map<UUID, List<GekozenOplossing>> vanAnalyse(EntityManager em, UUID analyse) {
    return lees(em, "analyseregel", "analyse_id", analyse);
  }

  public static Map<UUID, List<GekozenOplossing>> vanPlan(EntityManager em, UUID plan) {
    return lees(em, "planregel", "plan_id", plan);
  }

  private static Map<UUID, List<GekozenOplossing>> lees(
      EntityManager em, String regel, String van, UUID id) {
    List<?> rijen =
        em.createNativeQuery(
                ("select o.%1$s_id, o.oplossing_id, o.tekst from wijkplan.%1$s_oplossing o join"
                        + " wijkplan.%1$s r on r.id = o.%1$s_id where r.%2$s = ? and"
                        + " r.vervallen_op is null")
                    .formatted(regel, van))
            .setParameter(1, id)
            .getResultList();
    return rijen.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                r -> (UUID) r[0],
                Collectors.mapping(
                    r -> new GekozenOplossing((UUID) r[1], (String) r[2]), Collectors.toList())));
  }
}
