package nl.wijkwerk.middelen.begroting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.wijkwerk.middelen.begroting.application.Postregel;

/**
 * Sum of posts, with the part that is reserved and the part that is free.
 *
 * @param buitenPlan part of what is reserved that goes to spendings outside a plan
 */
public record Geld(
    BigDecimal raming, BigDecimal gereserveerd, BigDecimal buitenPlan, BigDecimal vrij) {

  public static Geld van(List<Postregel> posten) {
    BigDecimal raming = som(posten.stream().map(Postregel::raming).toList());
    BigDecimal gereserveerd = som(posten.stream().map(Postregel::gereserveerd).toList());
    return van(raming, gereserveerd, som(posten.stream().map(Postregel::buitenPlan).toList()));
  }

  public static Geld van(BigDecimal raming, BigDecimal gereserveerd, BigDecimal buitenPlan) {
    return new Geld(raming, gereserveerd, buitenPlan, raming.subtract(gereserveerd));
  }

  private static BigDecimal som(List<BigDecimal> bedragen) {
    return bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Part of the whole that is reserved, in percents. */
  public BigDecimal deelGereserveerd() {
    return deel(gereserveerd);
  }

  /** Part of the whole that is free, in percents. */
  public BigDecimal deelVrij() {
    return deel(vrij);
  }

  private BigDecimal deel(BigDecimal bedrag) {
    return raming.signum() == 0
        ? null
        : bedrag.multiply(BigDecimal.valueOf(100)).divide(raming, 1, RoundingMode.HALF_UP);
  }
}
