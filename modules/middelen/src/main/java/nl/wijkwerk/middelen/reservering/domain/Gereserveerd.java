package nl.wijkwerk.middelen.reservering.domain;

import java.math.BigDecimal;

/**
 * What is reserved for an item.
 *
 * @param bedrag in euro, on all posts together
 * @param eerste first year that money is reserved in; of no meaning when there is none
 * @param laatste last year that money is reserved in
 */
public record Gereserveerd(BigDecimal bedrag, int eerste, int laatste) {
  /** When nothing is reserved. */
  public static final Gereserveerd NIETS = new Gereserveerd(BigDecimal.ZERO, 0, 0);

  /** Whether there is any. */
  public boolean erIs() {
    return bedrag.signum() > 0;
  }
}
