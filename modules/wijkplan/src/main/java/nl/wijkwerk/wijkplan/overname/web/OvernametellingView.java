package nl.wijkwerk.wijkplan.overname.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.overname.application.Overnames;

/**
 * How many organisations adopt an item, or deviate, for any page that shows the items of a plan.
 */
@Named("overnametelling")
@RequestScoped
public class OvernametellingView {
  @Inject private Overnames overnames;

  private final Map<UUID, Map<UUID, Overnames.Regel>> perPlan = new HashMap<>();

  /** What was said of an item of a plan, or null when there is no such item. */
  public Overnames.Regel bij(UUID plan, UUID regel) {
    return perPlan
        .computeIfAbsent(
            plan,
            p ->
                overnames.vanPlan(p).stream()
                    .collect(Collectors.toMap(Overnames.Regel::regel, Function.identity())))
        .get(regel);
  }
}
