package nl.wijkwerk.monitoring.groep.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A figure that a source published of a group of cities.
 *
 * @param indicator code of the indicator
 * @param jaar year that it is about
 * @param bron who published it, and where
 */
public record GepubliceerdCijfer(
    @NotNull String indicator,
    @NotNull Integer jaar,
    @NotNull BigDecimal waarde,
    @NotNull String bron) {

  public GepubliceerdCijfer {
    indicator = kaal(indicator);
    bron = kaal(bron);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
