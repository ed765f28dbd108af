package nl.wijkwerk.monitoring.mkba.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;

/** Who pays and who profits: widths of bars in percent, as the style sheet takes them. */
public final class Partijbalken {
  /** What a party pays and profits, as parts of the largest bar. */
  public record Balk(Mkbauitkomst.Partijsaldo partij, String betaalt, String profiteert) {}

  private static final double HEEL = 100;

  private Partijbalken() {}

  static List<Balk> balken(Mkbauitkomst uitkomst) {
    BigDecimal grootste =
        uitkomst.partijen().stream()
            .flatMap(p -> Stream.of(p.betaalt(), p.profiteert()))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return uitkomst.partijen().stream()
        .map(
            p ->
                new Balk(
                    p, deel(p.betaalt(), grootste) + "%", deel(p.profiteert(), grootste) + "%"))
        .toList();
  }

  private static String deel(BigDecimal deel, BigDecimal geheel) {
    return getal(
        geheel.signum() == 0 ? 0 : deel.divide(geheel, MathContext.DECIMAL64).doubleValue() * HEEL);
  }

  private static String getal(double waarde) {
    return String.format(Locale.ROOT, "%.2f", waarde);
  }
}
