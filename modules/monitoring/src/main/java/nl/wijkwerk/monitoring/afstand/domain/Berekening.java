package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
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
  public static final String DEEL_ONTBREEKT = "DEEL_ONTBREEKT";
  public static final String DEEL_ZONDER_MARGE = "DEEL_ZONDER_MARGE";

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private Berekening() {}

  /**
   * The indicator in one year.
   *
   * @param waarnemingen by the code of the measure; null for what was not delivered
   * @param vanBasisjaar the same of the year that is set to 100; not asked when there is none
   */
  @Bedrijfsregel({"MON-03", "MON-52"})
  public static Cijfer bereken(
      Indicator indicator,
      int jaar,
      Function<String, Waarneming> waarnemingen,
      Function<String, Waarneming> vanBasisjaar) {
    Indicatorinhoud inhoud = indicator.inhoud();
    Waarneming uitkomst = reken(inhoud, waarnemingen);
    if (uitkomst.waarde() != null && inhoud.basisjaar() != null) {
      uitkomst = index(uitkomst, reken(inhoud, vanBasisjaar));
    }
    if (uitkomst.waarde() == null) {
      return Cijfer.ontbreekt(jaar, uitkomst.ontbreekt());
    }
    return Cijfer.van(
        jaar,
        uitkomst.waarde().setScale(inhoud.decimalen(), RoundingMode.HALF_UP),
        geteld(inhoud, uitkomst, waarnemingen),
        Marge.afgerond(uitkomst.marge(), inhoud.decimalen()));
  }

  /** Where people were asked, they are the observations; otherwise a measure counts them. */
  @Bedrijfsregel("MON-111")
  private static BigDecimal geteld(
      Indicatorinhoud inhoud, Waarneming uitkomst, Function<String, Waarneming> waarnemingen) {
    if (uitkomst.respondenten() != null) {
      return BigDecimal.valueOf(uitkomst.respondenten());
    }
    Waarneming telling = inhoud.telling() == null ? null : waarnemingen.apply(inhoud.telling());
    return telling == null ? null : telling.waarde();
  }

  /**
   * The indicator of several areas together: the rate of their sums, the sum of counts, or the mean
   * weighted by the observations behind each; never the mean of their figures.
   *
   * @param perGebied observations of each area, by the code of the measure
   */
  @Bedrijfsregel("MON-58")
  public static Groepscijfer samen(
      Indicator indicator, int jaar, Collection<Function<String, Waarneming>> perGebied) {
    Indicatorinhoud inhoud = indicator.inhoud();
    String weegmaat = weegmaat(inhoud);
    if (inhoud.basisjaar() != null || weegmaat == null) {
      return new Groepscijfer(Cijfer.ontbreekt(jaar, GEEN_TOTAAL), 0);
    }
    boolean aantal = inhoud.teltOp();
    BigDecimal som = BigDecimal.ZERO;
    BigDecimal gewichten = BigDecimal.ZERO;
    BigDecimal geteld = BigDecimal.ZERO;
    BigDecimal marge = null;
    int gebieden = 0;
    for (Function<String, Waarneming> waarnemingen : perGebied) {
      Waarneming eigen = reken(inhoud, waarnemingen);
      BigDecimal gewicht = neem(waarnemingen, weegmaat).waarde();
      if (eigen.waarde() != null && gewicht != null) {
        som = som.add(aantal ? eigen.waarde() : eigen.waarde().multiply(gewicht));
        gewichten = gewichten.add(gewicht);
        BigDecimal vanGebied = geteld(inhoud, eigen, waarnemingen);
        geteld = geteld == null || vanGebied == null ? null : geteld.add(vanGebied);
        marge = Marge.samen(marge, aantal ? eigen.marge() : Marge.maal(eigen.marge(), gewicht));
        gebieden++;
      }
    }
    if (gebieden == 0 || !aantal && gewichten.signum() == 0) {
      return new Groepscijfer(Cijfer.ontbreekt(jaar, GEEN_TOTAAL), 0);
    }
    BigDecimal deler = aantal ? BigDecimal.ONE : gewichten;
    return new Groepscijfer(
        Cijfer.van(
            jaar,
            som.divide(deler, MathContext.DECIMAL64)
                .setScale(inhoud.decimalen(), RoundingMode.HALF_UP),
            geteld,
            Marge.afgerond(
                marge == null ? null : marge.divide(deler, MathContext.DECIMAL64),
                inhoud.decimalen())),
        gebieden);
  }

  /**
   * The indicator of one area that consists of these: as {@link #samen}, and only when each of them
   * has a figure. One without anybody in it adds nothing and is not missed. A margin is that of all
   * parts, or there is no figure when only some have one.
   */
  @Bedrijfsregel("MON-162")
  public static Cijfer vanDelen(
      Indicator indicator, int jaar, Collection<Function<String, Waarneming>> delen) {
    Indicatorinhoud inhoud = indicator.inhoud();
    String weegmaat = weegmaat(inhoud);
    if (inhoud.basisjaar() != null || weegmaat == null) {
      return Cijfer.ontbreekt(jaar, GEEN_TOTAAL);
    }
    int meetellend = 0;
    int metMarge = 0;
    for (Function<String, Waarneming> deel : delen) {
      BigDecimal gewicht = neem(deel, weegmaat).waarde();
      Waarneming eigen = reken(inhoud, deel);
      if (gewicht == null || eigen.waarde() == null && gewicht.signum() != 0) {
        return Cijfer.ontbreekt(jaar, DEEL_ONTBREEKT);
      }
      if (eigen.waarde() != null) {
        meetellend++;
        metMarge += eigen.marge() == null ? 0 : 1;
      }
    }
    if (metMarge > 0 && metMarge < meetellend) {
      return Cijfer.ontbreekt(jaar, DEEL_ZONDER_MARGE);
    }
    Cijfer samen = samen(indicator, jaar, delen).cijfer();
    return samen.isBekend()
        ? samen
        : Cijfer.ontbreekt(jaar, inhoud.noemer() == null ? GEEN_TOTAAL : NOEMER_NUL);
  }

  /** Whether it is known what an area weighs among others. */
  static boolean heeftGewicht(Indicator indicator, Function<String, Waarneming> waarnemingen) {
    String weegmaat = weegmaat(indicator.inhoud());
    return weegmaat != null && neem(waarnemingen, weegmaat).waarde() != null;
  }

  /** What an area weighs by among others, or null when nothing says that. */
  private static String weegmaat(Indicatorinhoud inhoud) {
    if (inhoud.teltOp()) {
      return inhoud.teller() == null ? inhoud.delen().get(0).maat() : inhoud.teller();
    }
    return inhoud.meetwijze() == Meetwijze.VERHOUDING ? inhoud.noemer() : inhoud.telling();
  }

  private static Waarneming index(Waarneming nu, Waarneming basis) {
    if (basis.waarde() == null) {
      return Waarneming.zonder(BASISJAAR_ONBEKEND);
    }
    return basis.waarde().signum() == 0
        ? Waarneming.zonder(BASISJAAR_NUL)
        : deel(nu, basis, HONDERD);
  }

  private static Waarneming reken(
      Indicatorinhoud inhoud, Function<String, Waarneming> waarnemingen) {
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
      return maal(
          new Waarneming(
              teller.waarde().subtract(tweede.waarde()),
              null,
              Marge.opgeteld(teller.marge(), tweede.marge()),
              minste(teller.respondenten(), tweede.respondenten())),
          inhoud.factor());
    }
    return tweede.waarde().signum() == 0
        ? Waarneming.zonder(NOEMER_NUL)
        : deel(teller, tweede, inhoud.factor());
  }

  /** Without one of its parts it would be about something else. */
  @Bedrijfsregel("MON-53")
  private static Waarneming gewogen(
      Indicatorinhoud inhoud, Function<String, Waarneming> waarnemingen) {
    BigDecimal som = BigDecimal.ZERO;
    BigDecimal gewichten = BigDecimal.ZERO;
    BigDecimal marge = null;
    Integer respondenten = null;
    for (Deel deel : inhoud.delen()) {
      Waarneming waarneming = neem(waarnemingen, deel.maat());
      if (waarneming.waarde() == null) {
        return waarneming;
      }
      som = som.add(waarneming.waarde().multiply(deel.gewicht()));
      gewichten = gewichten.add(deel.gewicht());
      marge = Marge.opgeteld(marge, Marge.maal(waarneming.marge(), deel.gewicht()));
      respondenten = minste(respondenten, waarneming.respondenten());
    }
    BigDecimal factor = inhoud.factor();
    return new Waarneming(
        som.multiply(factor).divide(gewichten, MathContext.DECIMAL64),
        null,
        marge == null ? null : marge.multiply(factor).divide(gewichten, MathContext.DECIMAL64),
        respondenten);
  }

  private static Waarneming neem(Function<String, Waarneming> waarnemingen, String maat) {
    Waarneming waarneming = waarnemingen.apply(maat);
    return waarneming == null ? Waarneming.zonder(NIET_GELEVERD) : waarneming;
  }

  private static Waarneming maal(Waarneming waarneming, BigDecimal factor) {
    return waarneming.waarde() == null || factor.equals(BigDecimal.ONE)
        ? waarneming
        : new Waarneming(
            waarneming.waarde().multiply(factor),
            null,
            Marge.maal(waarneming.marge(), factor),
            waarneming.respondenten());
  }

  /** Times first: what can be said exactly stays exact. */
  private static Waarneming deel(Waarneming a, Waarneming b, BigDecimal factor) {
    return new Waarneming(
        a.waarde().multiply(factor).divide(b.waarde(), MathContext.DECIMAL64),
        null,
        Marge.maal(Marge.vanDeling(a.waarde(), a.marge(), b.waarde(), b.marge()), factor),
        minste(a.respondenten(), b.respondenten()));
  }

  private static Integer minste(Integer een, Integer ander) {
    if (een == null || ander == null) {
      return een == null ? ander : een;
    }
    return Math.min(een, ander);
  }
}
