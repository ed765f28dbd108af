package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Deel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;

/** Computes an indicator from the measures that were delivered for an area. */
public final class Berekening {

  public static final String NIET_GELEVERD = "NIET_GELEVERD";
  public static final String NOEMER_NUL = "NOEMER_NUL";
  public static final String BASISJAAR_ONBEKEND = "BASISJAAR_ONBEKEND";
  public static final String BASISJAAR_NUL = "BASISJAAR_NUL";
  public static final String GEEN_TOTAAL = "GEEN_TOTAAL";

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  /** A delivered measure: a value, or the reason of the source why there is none. */
  public record Waarneming(BigDecimal waarde, String ontbreekt) {}

  private Berekening() {}

  /**
   * The indicator in one year.
   *
   * @param waarnemingen per code of the measure; absent when it was not delivered
   * @param vanBasisjaar the same of the year that is set to 100; not looked at when there is none
   */
  @Bedrijfsregel({"MON-03", "MON-52"})
  public static Cijfer bereken(
      Indicator indicator,
      int jaar,
      Map<String, Waarneming> waarnemingen,
      Map<String, Waarneming> vanBasisjaar) {
    Indicatorinhoud inhoud = indicator.inhoud();
    Waarneming uitkomst = reken(inhoud, waarnemingen);
    if (uitkomst.waarde() != null && inhoud.basisjaar() != null) {
      uitkomst = index(uitkomst.waarde(), reken(inhoud, vanBasisjaar));
    }
    if (uitkomst.waarde() == null) {
      return Cijfer.ontbreekt(jaar, uitkomst.ontbreekt());
    }
    Waarneming telling = inhoud.telling() == null ? null : waarnemingen.get(inhoud.telling());
    return Cijfer.van(
        jaar,
        uitkomst.waarde().setScale(inhoud.decimalen(), RoundingMode.HALF_UP),
        telling == null ? null : telling.waarde());
  }

  /**
   * The indicator of several areas together: the rate of their sums, the sum of counts, or the mean
   * weighted by the observations behind each; never the mean of their figures.
   *
   * @param perGebied observations of each area, per code of the measure
   */
  @Bedrijfsregel("MON-58")
  public static Groepscijfer samen(
      Indicator indicator, int jaar, Collection<Map<String, Waarneming>> perGebied) {
    Indicatorinhoud inhoud = indicator.inhoud();
    String weegmaat =
        inhoud.meetwijze() == Meetwijze.VERHOUDING ? inhoud.noemer() : inhoud.telling();
    if (inhoud.basisjaar() != null || weegmaat == null) {
      return new Groepscijfer(Cijfer.ontbreekt(jaar, GEEN_TOTAAL), 0);
    }
    boolean aantal = inhoud.meetwijze() == Meetwijze.MAAT && weegmaat.equals(inhoud.teller());
    BigDecimal som = BigDecimal.ZERO;
    BigDecimal gewichten = BigDecimal.ZERO;
    int gebieden = 0;
    for (Map<String, Waarneming> waarnemingen : perGebied) {
      BigDecimal waarde = reken(inhoud, waarnemingen).waarde();
      BigDecimal gewicht = neem(waarnemingen, weegmaat).waarde();
      if (waarde != null && gewicht != null) {
        som = som.add(aantal ? waarde : waarde.multiply(gewicht));
        gewichten = gewichten.add(gewicht);
        gebieden++;
      }
    }
    if (gebieden == 0 || !aantal && gewichten.signum() == 0) {
      return new Groepscijfer(Cijfer.ontbreekt(jaar, GEEN_TOTAAL), 0);
    }
    BigDecimal uitkomst = aantal ? som : som.divide(gewichten, MathContext.DECIMAL64);
    return new Groepscijfer(
        Cijfer.van(jaar, uitkomst.setScale(inhoud.decimalen(), RoundingMode.HALF_UP), gewichten),
        gebieden);
  }

  private static Waarneming index(BigDecimal waarde, Waarneming basis) {
    if (basis.waarde() == null) {
      return ontbreekt(BASISJAAR_ONBEKEND);
    }
    return basis.waarde().signum() == 0
        ? ontbreekt(BASISJAAR_NUL)
        : waarde(waarde.multiply(HONDERD).divide(basis.waarde(), MathContext.DECIMAL64));
  }

  private static Waarneming reken(Indicatorinhoud inhoud, Map<String, Waarneming> waarnemingen) {
    if (inhoud.meetwijze() == Meetwijze.SAMENGESTELD) {
      return gewogen(inhoud, waarnemingen);
    }
    Waarneming teller = neem(waarnemingen, inhoud.teller());
    if (teller.waarde() == null || inhoud.noemer() == null) {
      return maal(teller, inhoud.factor());
    }
    Waarneming tweede = neem(waarnemingen, inhoud.noemer());
    if (tweede.waarde() == null) {
      return tweede;
    }
    if (inhoud.meetwijze() == Meetwijze.SALDO) {
      return maal(waarde(teller.waarde().subtract(tweede.waarde())), inhoud.factor());
    }
    // Times first: what can be said exactly stays exact.
    return tweede.waarde().signum() == 0
        ? ontbreekt(NOEMER_NUL)
        : waarde(
            teller
                .waarde()
                .multiply(inhoud.factor())
                .divide(tweede.waarde(), MathContext.DECIMAL64));
  }

  /** Without one of its parts it would be about something else. */
  @Bedrijfsregel("MON-53")
  private static Waarneming gewogen(Indicatorinhoud inhoud, Map<String, Waarneming> waarnemingen) {
    BigDecimal som = BigDecimal.ZERO;
    BigDecimal gewichten = BigDecimal.ZERO;
    for (Deel deel : inhoud.delen()) {
      Waarneming waarneming = neem(waarnemingen, deel.maat());
      if (waarneming.waarde() == null) {
        return waarneming;
      }
      som = som.add(waarneming.waarde().multiply(deel.gewicht()));
      gewichten = gewichten.add(deel.gewicht());
    }
    return waarde(som.multiply(inhoud.factor()).divide(gewichten, MathContext.DECIMAL64));
  }

  private static Waarneming neem(Map<String, Waarneming> waarnemingen, String maat) {
    Waarneming waarneming = waarnemingen.get(maat);
    return waarneming == null ? ontbreekt(NIET_GELEVERD) : waarneming;
  }

  private static Waarneming maal(Waarneming waarneming, BigDecimal factor) {
    return waarneming.waarde() == null ? waarneming : waarde(waarneming.waarde().multiply(factor));
  }

  private static Waarneming waarde(BigDecimal waarde) {
    return new Waarneming(waarde, null);
  }

  private static Waarneming ontbreekt(String reden) {
    return new Waarneming(null, reden);
  }
}
