package nl.wijkwerk.wijkplan.herkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;

/** The line of descent of a plan, step by step, for any page that shows it. */
@Named("lijn")
@RequestScoped
public class LijnView {
  @Inject private Herkomsten herkomsten;

  private final Map<UUID, List<List<Lijnplan>>> gelezen = new HashMap<>();

  /** Plans of the same step together, the oldest step first; the plan itself is the last. */
  public List<List<Lijnplan>> van(UUID plan) {
    return gelezen.computeIfAbsent(plan, this::lees);
  }

  private List<List<Lijnplan>> lees(UUID plan) {
    Map<Integer, List<Lijnplan>> perStap = new LinkedHashMap<>();
    herkomsten
        .lijn(plan)
        .forEach(p -> perStap.computeIfAbsent(p.stap(), s -> new ArrayList<>()).add(p));
    return List.copyOf(perStap.values());
  }
}
