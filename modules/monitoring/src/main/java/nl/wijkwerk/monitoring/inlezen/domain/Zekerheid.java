package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How sure a figure is, as far as its source says; what it does not say is null.
 *
 * @param marge half of the width of the 95% interval, in the unit of the measure
 * @param respondenten how many people answered
 * @param status of this figure alone, where it differs from that of its delivery
 */
public record Zekerheid(BigDecimal marge, Integer respondenten, Cijferstatus status) {

  @Bedrijfsregel("MON-90")
  public Zekerheid {
    if (marge != null && marge.signum() < 0) {
      throw new IllegalArgumentException("A margin is not below zero");
    }
    if (respondenten != null && respondenten < 0) {
      throw new IllegalArgumentException("Respondents are not below zero");
    }
  }
}
