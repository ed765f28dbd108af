package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatiezet;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The wijken of the municipality, each with its newest plan. */
@Named("wijken")
@RequestScoped
public class WijkenView {
  /** A wijk and its newest plan, or null. */
  public record Rij(Gebied gebied, Plan plan, boolean vanU) {}

  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Toegang toegang;
  @Inject private Evaluaties evaluaties;
  private List<Rij> rijen;
  private List<Evaluatiezet> evaluatiesAanZet;
  private List<Plan> plannenAanZet;

  public List<Rij> getRijen() {
    if (rijen == null) {
      Map<String, Plan> plan =
          plannen.nieuwstePerWijk().stream()
              .collect(Collectors.toMap(Plan::gebied, p -> p, (a, b) -> a));
      rijen =
          gebieden.wijken().stream()
              .map(
                  g ->
                      new Rij(
                          g, plan.get(g.code()), toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, g.code())))
              .toList();
    }
    return rijen;
  }

  /** Evaluations, and requests for money, on which the reader has the move. */
  public List<Evaluatiezet> getEvaluaties() {
    if (evaluatiesAanZet == null) {
      evaluatiesAanZet = evaluaties.aanZet();
    }
    return evaluatiesAanZet;
  }

  /** Plans on which the reader has the move. */
  public List<Plan> getAanZet() {
    if (plannenAanZet == null) {
      plannenAanZet = plannen.aanZet();
    }
    return plannenAanZet;
  }
}
