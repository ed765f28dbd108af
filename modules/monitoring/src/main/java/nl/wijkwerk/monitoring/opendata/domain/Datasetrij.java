package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;

/**
 * A row of a dataset: one indicator of one area in one year.
 *
 * @param indicator code of the indicator
 * @param waarde null when it is missing or left out
 * @param reden why there is no value, or null
 * @param bron who made the figures
 */
public record Datasetrij(
    int jaar,
    String gebied,
    String naam,
    Datasetniveau niveau,
    String indicator,
    BigDecimal waarde,
    String reden,
    String bron) {
  public Datasetrij {
    if ((waarde == null) == (reden == null)) {
      throw new IllegalArgumentException("Either a value or a reason");
    }
  }
}
