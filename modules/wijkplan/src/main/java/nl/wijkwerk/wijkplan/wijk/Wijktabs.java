package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** Where the tabs of a wijk lead. */
@Named("wijktabs")
@RequestScoped
public class Wijktabs {
  @Inject private Plannen plannen;
  @Inject private Gebieden gebieden;
  private final Map<String, List<UUID>> nieuwste = new HashMap<>();
  private final Map<String, List<String>> wijken = new HashMap<>();

  /** The plan of an area with the latest first year, or null; asked once for a page. */
  public UUID nieuwstePlan(String gebied) {
    return nieuwste
        .computeIfAbsent(gebied, g -> plannen.vanGebied(g, 1).stream().map(Plan::id).toList())
        .stream()
        .findFirst()
        .orElse(null);
  }

  /**
   * The wijk or village whose figures tell of an area: itself, or the one that it lies in; null for
   * what is larger than a wijk. Asked once for a page.
   */
  public String wijkVan(String gebied) {
    return wijken.computeIfAbsent(gebied, this::zoekWijk).stream().findFirst().orElse(null);
  }

  private List<String> zoekWijk(String code) {
    Gebied gebied = gebieden.read(code);
    return Stream.concat(Stream.of(gebied), gebieden.omvattende(gebied).stream())
        .filter(Gebied::isWijk)
        .map(Gebied::code)
        .toList();
  }
}
