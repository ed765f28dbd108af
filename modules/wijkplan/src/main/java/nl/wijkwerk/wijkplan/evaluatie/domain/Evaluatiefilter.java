package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.util.UUID;

/**
 * What to show of all evaluations; null narrows nothing.
 *
 * @param gebied code of an area, with all that lies in it
 * @param sorteer wijk, jaar, uiterlijk or stand; with "-" in front descending
 */
public record Evaluatiefilter(
    String gebied, UUID plan, Evaluatiestand stand, Integer jaar, String sorteer) {
  public Evaluatiefilter {
    gebied = gebied == null || gebied.isBlank() ? null : gebied;
  }

  public static Evaluatiefilter vanPlan(UUID plan) {
    return new Evaluatiefilter(null, plan, null, null, "-jaar");
  }
}
