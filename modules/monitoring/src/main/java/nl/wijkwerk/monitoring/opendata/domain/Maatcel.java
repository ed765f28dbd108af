package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * What an edition tells of a measure of one area in one year, by whichever indicator it does.
 *
 * @param maat code of the measure
 * @param waarde what it is; null when it was left out and nobody kept what it was
 * @param weg whether it is left out
 * @param sinds the edition since which it is left out together with others, or null for this one
 */
public record Maatcel(
    int jaar, String maat, String gebied, BigDecimal waarde, boolean weg, OffsetDateTime sinds) {
  public Maatcel {
    if (!weg && (waarde == null || sinds != null)) {
      throw new IllegalArgumentException("What is shown has a value and is not left out");
    }
  }
}
