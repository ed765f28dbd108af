package nl.wijkwerk.middelen.begroting.domain;

import java.math.BigDecimal;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** What an amount in euro has to be before anything is done with it. */
public final class Bedrag {
  private static final BigDecimal GRENS = new BigDecimal("999999999999.99");

  private Bedrag() {}

  /**
   * The amount with two decimals.
   *
   * @throws Regelovertreding when it is not above zero, has more than two decimals or cannot exist
   */
  public static BigDecimal eis(BigDecimal bedrag) {
    return eis("bedrag", bedrag);
  }

  /**
   * @param veld field that holds the amount
   */
  @Bedrijfsregel("MID-04")
  public static BigDecimal eis(String veld, BigDecimal bedrag) {
    if (bedrag == null || bedrag.signum() <= 0) {
      throw new Regelovertreding("MID-04", veld, "middelen.bedrag.niet-positief");
    }
    if (bedrag.stripTrailingZeros().scale() > 2) {
      throw new Regelovertreding("MID-04", veld, "middelen.bedrag.decimalen");
    }
    if (bedrag.compareTo(GRENS) > 0) {
      throw new Regelovertreding("MID-04", veld, "middelen.bedrag.te-groot");
    }
    return bedrag.setScale(2);
  }
}
