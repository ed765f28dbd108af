package nl.wijkwerk.web.weergave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Parts of a money bar, as percentages of its width, and the same in words. What is above the
 * estimate is cut from the least certain part, so that the bar stays one bar.
 */
public record Geldverdeling(
    String betaald, String verplicht, String gereserveerd, String boven, String tekst) {

  public static Geldverdeling van(
      Number raming, Number betaald, Number verplicht, Number gereserveerd, Locale locale) {
    BigDecimal estimate = orZero(raming);
    BigDecimal paid = orZero(betaald);
    BigDecimal committed = orZero(verplicht);
    BigDecimal reserved = orZero(gereserveerd);
    BigDecimal used = paid.add(committed).add(reserved);
    BigDecimal over = used.subtract(estimate).max(BigDecimal.ZERO);
    BigDecimal width = estimate.max(used);

    BigDecimal rest = over;
    BigDecimal fromReserved = rest.min(reserved);
    rest = rest.subtract(fromReserved);
    BigDecimal fromCommitted = rest.min(committed);
    rest = rest.subtract(fromCommitted);

    var opmaak = new Opmaak(locale);
    String words =
        Teksten.tekst(
            locale,
            over.signum() > 0 ? "geld.boven" : "geld.vrij",
            opmaak.bedrag(paid),
            opmaak.bedrag(committed),
            opmaak.bedrag(reserved),
            opmaak.bedrag(over.signum() > 0 ? over : estimate.subtract(used)));
    return new Geldverdeling(
        deel(paid.subtract(rest), width),
        deel(committed.subtract(fromCommitted), width),
        deel(reserved.subtract(fromReserved), width),
        deel(over, width),
        words);
  }

  private static BigDecimal orZero(Number waarde) {
    return waarde == null ? BigDecimal.ZERO : Opmaak.decimal(waarde).max(BigDecimal.ZERO);
  }

  /** Percentage for a style attribute: a point as decimal sign, whatever the language. */
  static String deel(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return "0%";
    }
    return part.multiply(BigDecimal.valueOf(100))
            .divide(whole, MathContext.DECIMAL64)
            .setScale(1, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
