package nl.wijkwerk.monitoring.kaart.domain;

import java.math.BigDecimal;

/**
 * A step of colour on a map, with the lowest and highest figure in it.
 *
 * @param nummer from 1, the lowest figures
 * @param aantal number of areas in it
 */
public record Kleurstap(int nummer, BigDecimal van, BigDecimal tot, int aantal) {

  /** The sign on the map beside the colour: A, B, C. */
  public String letter() {
    return String.valueOf((char) ('A' + nummer - 1));
  }
}
