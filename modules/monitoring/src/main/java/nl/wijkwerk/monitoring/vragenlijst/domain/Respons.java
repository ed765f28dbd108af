package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many people of a wijk handed in.
 *
 * @param inwoners residents of 15 years and older, or null when not known
 * @param jaar year that the number of residents is of, or null
 */
public record Respons(String wijk, int inzendingen, Integer inwoners, Integer jaar) {
  /** Percentage of the residents of 15 years and older, or null. */
  public BigDecimal procent() {
    return inwoners == null || inwoners == 0
        ? null
        : BigDecimal.valueOf(inzendingen)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(inwoners), 1, RoundingMode.HALF_UP);
  }
}
