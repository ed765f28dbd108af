package nl.wijkwerk.wijkplan.les.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;

/** Lessons that are offered where they are of use: at a new plan, and at an option. */
@Named("lesaanbod")
@RequestScoped
public class LesaanbodView {
  private static final int HOOGSTENS = 8;

  @Inject private Lessen lessen;
  @Inject private Analyses analyses;

  private final Map<List<Object>, List<Lessen.Lesbeeld>> gezocht = new HashMap<>();

  /** What was learned elsewhere about what an analysis asks for, what fits best first. */
  public List<Lessen.Lesbeeld> bijAnalyse(UUID analyse, String plansoort) {
    return gezocht.computeIfAbsent(
        Arrays.asList(analyse, plansoort), k -> zoekBijAnalyse(analyse, plansoort));
  }

  private List<Lessen.Lesbeeld> zoekBijAnalyse(UUID analyse, String plansoort) {
    List<Analyses.Regel> regels = analyses.regels(analyse);
    Set<UUID> oplossingen =
        regels.stream().flatMap(r -> r.inhoud().gekozen().stream()).collect(Collectors.toSet());
    return lessen
        .zoek(
            new Lesvraag(
                oplossingen,
                regels.stream().map(r -> r.inhoud().ambitie()).collect(Collectors.toSet()),
                regels.stream().map(r -> r.inhoud().domein()).collect(Collectors.toSet()),
                plansoort,
                false),
            1,
            HOOGSTENS)
        .regels();
  }

  /** What was learned of an option. */
  public List<Lessen.Lesbeeld> bijOplossing(UUID oplossing) {
    return gezocht.computeIfAbsent(
        List.of(oplossing),
        k ->
            lessen
                .zoek(
                    new Lesvraag(List.of(oplossing), List.of(), List.of(), null, true),
                    1,
                    HOOGSTENS)
                .regels());
  }
}
