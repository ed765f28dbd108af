package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.Indicator;

/** Computes an indicator from the measures that were delivered for an area. */
public final class Berekening {

  public static final String NIET_GELEVERD = "NIET_GELEVERD";
  public static final String NOEMER_NUL = "NOEMER_NUL";

  /** A delivered measure: a value, or the reason of the source why there is none. */
  public record Waarneming(BigDecimal waarde, String ontbreekt) {}

  private Berekening() {}

  /**
   * @param waarnemingen per code of the measure; absent when it was not delivered
   */
  @Bedrijfsregel("MON-03")
  public static Cijfer bereken(
      Indicator indicator, int jaar, Map<String, Waarneming> waarnemingen) {
    Waarneming teller = waarnemingen.get(indicator.teller());
    if (teller == null) {
      return Cijfer.ontbreekt(jaar, NIET_GELEVERD);
    }
    if (teller.waarde() == null) {
      return Cijfer.ontbreekt(jaar, teller.ontbreekt());
    }
    BigDecimal waarde = teller.waarde().multiply(indicator.factor());
    if (indicator.noemer() != null) {
      Waarneming noemer = waarnemingen.get(indicator.noemer());
      if (noemer == null) {
        return Cijfer.ontbreekt(jaar, NIET_GELEVERD);
      }
      if (noemer.waarde() == null) {
        return Cijfer.ontbreekt(jaar, noemer.ontbreekt());
      }
      if (noemer.waarde().signum() == 0) {
        return Cijfer.ontbreekt(jaar, NOEMER_NUL);
      }
      waarde = waarde.divide(noemer.waarde(), MathContext.DECIMAL64);
    }
    Waarneming telling = waarnemingen.get(indicator.telling());
    return Cijfer.van(
        jaar,
        waarde.setScale(indicator.decimalen(), RoundingMode.HALF_UP),
        telling == null ? null : telling.waarde());
  }
}
