package nl.wijkwerk.wijkplan.plan.domain;

import java.util.Comparator;
import java.util.List;

/**
 * A version that the council sent back.
 *
 * @param inhoud its rows as they were offered
 * @param toets what the council found of it
 */
public record Teruggestuurd(List<Planregelinhoud> inhoud, Raadstoets toets) {
  public Teruggestuurd {
    inhoud = List.copyOf(inhoud);
  }

  /** Whether these rows say the same, in whatever order and however they were typed. */
  boolean zegtHetzelfde(List<Planregel> regels) {
    return vergelijkbaar(inhoud)
        .equals(vergelijkbaar(regels.stream().map(Planregel::inhoud).toList()));
  }

  /** The frames that were not met, as a sum: 1, 2 and 4 in the order of {@link Kader}. */
  int nietVoldaan() {
    return toets.oordelen().stream()
        .filter(o -> !o.voldaan())
        .mapToInt(o -> 1 << o.kader().ordinal())
        .sum();
  }

  private static List<Planregelinhoud> vergelijkbaar(List<Planregelinhoud> regels) {
    return regels.stream()
        .map(Planregelinhoud::kaal)
        .sorted(Comparator.comparing(Planregelinhoud::toString))
        .toList();
  }
}
