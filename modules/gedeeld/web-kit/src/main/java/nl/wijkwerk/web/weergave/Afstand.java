package nl.wijkwerk.web.weergave;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Places of an area and of the city on one line from {@code min} to {@code max}. A value outside
 * the line stands at its end. {@code dichtbij} says that two labels above their marks would run
 * into each other; {@code wijkLinks} which of the two is the left one.
 */
public record Afstand(String wijk, String stad, boolean dichtbij, boolean wijkLinks) {

  private static final BigDecimal LABEL_ROOM = BigDecimal.valueOf(30);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Afstand van(Number wijk, Number stad, Number min, Number max) {
    BigDecimal from = Opmaak.decimal(min);
    BigDecimal to = Opmaak.decimal(max);
    if (to.compareTo(from) <= 0) {
      throw new IllegalArgumentException("max must be more than min");
    }
    BigDecimal w = place(wijk, from, to);
    BigDecimal s = place(stad, from, to);
    BigDecimal apart = w.subtract(s);
    return new Afstand(
        Geldverdeling.deel(w, HUNDRED),
        Geldverdeling.deel(s, HUNDRED),
        apart.abs().compareTo(LABEL_ROOM) < 0,
        apart.signum() < 0);
  }

  private static BigDecimal place(Number value, BigDecimal from, BigDecimal to) {
    return Opmaak.decimal(value)
        .subtract(from)
        .multiply(HUNDRED)
        .divide(to.subtract(from), MathContext.DECIMAL64)
        .max(BigDecimal.ZERO)
        .min(HUNDRED);
  }
}
