package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** Where the tabs of a wijk lead. */
@Named("wijktabs")
@RequestScoped
public class Wijktabs {
  @Inject private Plannen plannen;
  private final Map<String, List<UUID>> nieuwste = new HashMap<>();

  /** The plan of an area with the latest first year, or null; asked once for a page. */
  public UUID nieuwstePlan(String gebied) {
    return nieuwste
        .computeIfAbsent(
            gebied,
            g ->
                plannen.zoek(new Wijkplannen.Filter(null, g, null, "-jaar"), 1, 1).regels().stream()
                    .map(Plan::id)
                    .toList())
        .stream()
        .findFirst()
        .orElse(null);
  }
}
