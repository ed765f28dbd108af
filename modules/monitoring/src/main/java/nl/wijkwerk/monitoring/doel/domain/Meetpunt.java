package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a goal stood on a day.
 *
 * @param dag day of the count, or the last day of the year of the figure
 * @param waarde in the unit of the goal
 * @param marge half the width of the interval of 95%, in the unit, or null when it has none
 * @param aantal how many of the total were counted, or null for a figure
 * @param totaal of how many, or null for a figure
 */
public record Meetpunt(
    LocalDate dag,
    BigDecimal waarde,
    BigDecimal marge,
    Integer aantal,
    Integer totaal,
    String bron,
    Aansluiting aansluiting) {

  /** A figure counts for the whole year, so at its end. */
  public static LocalDate eindeVan(int jaar) {
    return LocalDate.of(jaar, 12, 31);
  }

  public static Meetpunt cijfer(
      int jaar, BigDecimal waarde, BigDecimal marge, String bron, Aansluiting aansluiting) {
    return new Meetpunt(eindeVan(jaar), waarde, marge, null, null, bron, aansluiting);
  }
}
