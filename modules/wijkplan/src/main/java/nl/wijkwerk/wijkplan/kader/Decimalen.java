package nl.wijkwerk.wijkplan.kader;

import java.math.BigDecimal;
import nl.wijkwerk.kern.fout.Regelovertreding;

/** How precise a number can be; a number is never rounded without saying so. */
public final class Decimalen {
  /** Cents. */
  public static final int EURO = 2;

  /** As the values of an indicator are kept. */
  public static final int MEETWAARDE = 3;

  private Decimalen() {}

  /**
   * @param waarde or null
   * @throws Regelovertreding when it has more decimals than this
   */
  public static void vereis(String regel, String veld, BigDecimal waarde, int hoogstens) {
    if (waarde != null && waarde.stripTrailingZeros().scale() > hoogstens) {
      throw new Regelovertreding(regel, veld, "wijkplan.te-veel-decimalen", hoogstens);
    }
  }
}
