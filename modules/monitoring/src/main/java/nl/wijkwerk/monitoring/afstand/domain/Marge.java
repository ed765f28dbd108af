package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How uncertain a figure is that comes from asking some and not all: half the width of its interval
 * of 95%. Null stands for a figure of a registration, that has none.
 */
public final class Marge {
  private static final double Z = 1.96;
  private static final double HONDERD = 100;

  private Marge() {}

  /**
   * Margin of a share of respondents. Two "yes" and two "no" are added (Agresti and Coull), so that
   * a share of 0 or 100 percent of a few people is not certain.
   *
   * @param procent share, from 0 to 100
   * @return in percentage points, or null when it cannot be told
   */
  @Bedrijfsregel("MON-110")
  public static BigDecimal vanAandeel(BigDecimal procent, int respondenten) {
    double deel = procent.doubleValue() / HONDERD;
    if (respondenten <= 0 || deel < 0 || deel > 1) {
      return null;
    }
    double aantal = respondenten + Z * Z;
    double midden = (deel * respondenten + Z * Z / 2) / aantal;
    return BigDecimal.valueOf(HONDERD * Z * Math.sqrt(midden * (1 - midden) / aantal))
        .round(MathContext.DECIMAL32);
  }

  /** Margin of a sum or difference of figures; null when none of them has one. */
  @Bedrijfsregel("MON-110")
  public static BigDecimal samen(BigDecimal... marges) {
    BigDecimal kwadraat = null;
    for (BigDecimal marge : marges) {
      if (marge != null) {
        BigDecimal eigen = marge.multiply(marge);
        kwadraat = kwadraat == null ? eigen : kwadraat.add(eigen);
      }
    }
    return kwadraat == null ? null : kwadraat.sqrt(MathContext.DECIMAL64);
  }

  /** Of figures that the same people answered, and that may therefore move together. */
  static BigDecimal opgeteld(BigDecimal a, BigDecimal b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.add(b);
  }

  /** Margin of one figure divided by another. */
  static BigDecimal vanDeling(BigDecimal a, BigDecimal margeA, BigDecimal b, BigDecimal margeB) {
    BigDecimal vanA = margeA == null ? null : deel(margeA, b);
    BigDecimal vanB = margeB == null ? null : deel(a.multiply(margeB), b.multiply(b));
    return samen(vanA, vanB);
  }

  static BigDecimal maal(BigDecimal marge, BigDecimal factor) {
    return marge == null ? null : marge.multiply(factor).abs();
  }

  /** As it is shown, and therefore judged. */
  public static BigDecimal afgerond(BigDecimal marge, int decimalen) {
    return marge == null ? null : marge.setScale(decimalen, RoundingMode.HALF_UP);
  }

  /** Whether a difference may be chance only. */
  public static boolean dekt(BigDecimal marge, BigDecimal verschil) {
    return marge != null && verschil.abs().compareTo(marge) <= 0;
  }

  private static BigDecimal deel(BigDecimal teller, BigDecimal noemer) {
    return teller.divide(noemer, MathContext.DECIMAL64);
  }
}
