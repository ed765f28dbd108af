package nl.wijkwerk.wijkplan.plan.domain;

import java.time.LocalDate;

/**
 * The years that the rows of a plan have to fit.
 *
 * @param van first year of the plan
 * @param tot last year of the plan
 * @param nu year in which this is asked
 */
public record Planjaren(int van, int tot, int nu) {
  // Wijkaanpak 3.9: a plan is evaluated each year, so its last year in the year after.
  private static final int NAMETING = 1;

  /** Last day on which the goals of the plan can still be measured. */
  public LocalDate laatsteMeting() {
    return LocalDate.of(tot + NAMETING, 12, 31);
  }

  boolean geweest(int jaar) {
    return jaar <= nu;
  }

  boolean omvat(int eerste, Integer laatste) {
    return eerste >= van && (laatste == null ? eerste : laatste) <= tot;
  }

  boolean haalt(LocalDate streefdatum) {
    return !streefdatum.isAfter(laatsteMeting());
  }
}
