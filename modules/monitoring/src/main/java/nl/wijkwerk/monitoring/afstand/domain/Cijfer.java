package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure of one area in one year, rounded as it is shown, with the number of observations behind
 * it. Either a value or the reason why there is none.
 *
 * @param waarnemingen number of observations, or null when that is not known
 * @param marge half the width of the interval of 95%, in the unit, or null when the figure has none
 * @param ontbreekt spelling of the source for a missing figure, or null
 */
public record Cijfer(
    int jaar, BigDecimal waarde, BigDecimal waarnemingen, BigDecimal marge, String ontbreekt) {

  public Cijfer {
    if ((waarde == null) == (ontbreekt == null)) {
      throw new IllegalArgumentException("Either a value or a reason");
    }
  }

  public static Cijfer van(int jaar, BigDecimal waarde, BigDecimal waarnemingen) {
    return van(jaar, waarde, waarnemingen, null);
  }

  public static Cijfer van(int jaar, BigDecimal waarde, BigDecimal waarnemingen, BigDecimal marge) {
    return new Cijfer(jaar, Objects.requireNonNull(waarde), waarnemingen, marge, null);
  }

  public static Cijfer ontbreekt(int jaar, String reden) {
    return new Cijfer(jaar, null, null, null, Objects.requireNonNull(reden));
  }

  public boolean isBekend() {
    return waarde != null;
  }

  /** All that has to be on a scale: the value, and what it lies between when it has a margin. */
  public Stream<BigDecimal> uitersten() {
    if (waarde == null) {
      return Stream.empty();
    }
    return marge == null
        ? Stream.of(waarde)
        : Stream.of(waarde.subtract(marge), waarde, waarde.add(marge));
  }
}
