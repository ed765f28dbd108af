package nl.wijkwerk.monitoring.mkba.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;

/**
 * The pictures of an MKBA: places in percent of the width and height, as the style sheet and the
 * drawing take them.
 */
public final class Mkbatekening {
  /** What a party pays and profits, as parts of the largest bar. */
  public record Balk(Mkbauitkomst.Partijsaldo partij, String betaalt, String profiteert) {}

  /**
   * The running balance as a line; the base year left, the largest amount on top.
   *
   * @param nul height of the line of nil
   * @param terugverdiend place of the year in which it is earned back, or null
   */
  public record Lijn(
      String punten,
      String nul,
      BigDecimal hoogste,
      BigDecimal laagste,
      int eerste,
      int laatste,
      String terugverdiend) {}

  private static final double HEEL = 100;

  private Mkbatekening() {}

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

  static Lijn lijn(Mkbauitkomst uitkomst) {
    List<BigDecimal> saldi =
        uitkomst.jaren().stream().map(Mkbauitkomst.Jaarsaldo::cumulatief).toList();
    BigDecimal hoogste = saldi.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal laagste = saldi.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal hoogte = hoogste.subtract(laagste);
    int laatste = saldi.size() - 1;
    String punten =
        IntStream.rangeClosed(0, laatste)
            .mapToObj(i -> x(i, laatste) + "," + deel(hoogste.subtract(saldi.get(i)), hoogte))
            .collect(Collectors.joining(" "));
    // One year is a point, which a line does not show.
    String lijn = laatste == 0 ? punten + " 100," + punten.split(",")[1] : punten;
    int basisjaar = uitkomst.jaren().get(0).jaar();
    Integer terug = uitkomst.terugverdienjaar();
    return new Lijn(
        lijn,
        deel(hoogste, hoogte),
        hoogste,
        laagste,
        basisjaar,
        basisjaar + laatste,
        terug == null || laatste == 0 ? null : x(terug - basisjaar, laatste));
  }

  private static String x(int i, int laatste) {
    return getal(laatste == 0 ? 0 : HEEL * i / laatste);
  }

  private static String deel(BigDecimal deel, BigDecimal geheel) {
    return getal(
        geheel.signum() == 0 ? 0 : deel.divide(geheel, MathContext.DECIMAL64).doubleValue() * HEEL);
  }

  private static String getal(double waarde) {
    return String.format(Locale.ROOT, "%.2f", waarde);
  }
}
