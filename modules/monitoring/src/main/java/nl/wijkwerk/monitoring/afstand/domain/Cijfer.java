package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure of one area in one year, rounded as it is shown, with the number of observations behind
 * it. Either a value or the reason why there is none.
 *
 * @param waarnemingen number of observations, or null when that is not known
 * @param ontbreekt spelling of the source for a missing figure, or null
 */
public record Cijfer(int jaar, BigDecimal waarde, BigDecimal waarnemingen, String ontbreekt) {

  public Cijfer {
    if ((waarde == null) == (ontbreekt == null)) {
      throw new IllegalArgumentException("Either a value or a reason");
    }
  }

  public static Cijfer van(int jaar, BigDecimal waarde, BigDecimal waarnemingen) {
    return new Cijfer(jaar, Objects.requireNonNull(waarde), waarnemingen, null);
  }

  public static Cijfer ontbreekt(int jaar, String reden) {
    return new Cijfer(jaar, null, null, Objects.requireNonNull(reden));
  }

  public boolean isBekend() {
    return waarde != null;
  }
}
