package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Where a goal will be when it goes on as it went, or why that is not told. It assumes that the
 * mean change per year since the start goes on; the range has the slowest and the fastest of the
 * changes between two points that follow each other.
 *
 * @param reden why there is none, or null
 * @param waarde on the day of the target; null when that day has been
 * @param laag the lower end of the range
 * @param hoog the upper end of the range
 * @param van day of the first point that it is made from
 * @param tot day of the last point
 * @param punten how many points it is made from
 * @param allesOp day on which all of the total are reached; null when it is no count, or never
 */
public record Prognose(
    Reden reden,
    BigDecimal waarde,
    BigDecimal laag,
    BigDecimal hoog,
    LocalDate van,
    LocalDate tot,
    int punten,
    LocalDate allesOp) {
  /** Fewer points than this tell no direction. */
  public static final int MINSTE_PUNTEN = 3;

  /** It looks ahead at most so many times as long as was measured. */
  private static final BigDecimal VOORUIT = BigDecimal.valueOf(4);

  private static final int SCHAAL = 12;
  private static final int DECIMALEN = 4;

  /** Further ahead than this nothing goes on as it went. */
  private static final BigDecimal VERSTE_JAREN = BigDecimal.valueOf(50);

  /** Why there is no forecast. */
  public enum Reden {
    /** The goal cannot be measured. */
    NIET_MEETBAAR,
    /** Nothing tells yet how far the goal is. */
    NOG_NIET,
    /** Fewer than {@link Prognose#MINSTE_PUNTEN} points, without a break between them. */
    TE_WEINIG,
    /** The points cover too short a time to look as far ahead as the target. */
    TE_KORT,
    /** The day of the target has been. */
    DATUM_VOORBIJ
  }

  /** Whether it reaches the target on the day of the target. */
  public enum Uitkomst {
    /** It does. */
    HAALT,
    /** It does not, and the favourable end of its range does. */
    ALLEEN_GUNSTIGST,
    /** Not even the favourable end of its range does. */
    HAALT_NIET
  }

  static Prognose geen(Reden reden) {
    return new Prognose(reden, null, null, null, null, null, 0, null);
  }

  public boolean bekend() {
    return waarde != null;
  }

  /**
   * Whether it reaches the target; null when there is no forecast.
   *
   * @param begin value that the way to the target starts from
   */
  @Bedrijfsregel("MON-214")
  Uitkomst uitkomst(BigDecimal begin, BigDecimal streef) {
    if (!bekend()) {
      return null;
    }
    int kant = streef.compareTo(begin);
    if (haalt(waarde, streef, kant)) {
      return Uitkomst.HAALT;
    }
    return haalt(kant > 0 ? hoog : laag, streef, kant)
        ? Uitkomst.ALLEEN_GUNSTIGST
        : Uitkomst.HAALT_NIET;
  }

  private static boolean haalt(BigDecimal waarde, BigDecimal streef, int kant) {
    return waarde.subtract(streef).signum() * kant >= 0;
  }

  /**
   * @param sinds day of the start
   * @param streefdatum day that is looked at
   * @param alles value at which all of the total are reached, or null when it is no count
   * @param afronding which of the two values is told that it lies between
   */
  @Bedrijfsregel("MON-133")
  static Prognose van(
      List<Meetpunt> punten,
      LocalDate sinds,
      LocalDate streefdatum,
      BigDecimal alles,
      Grenzen grenzen,
      RoundingMode afronding) {
    List<Meetpunt> reeks = laatsteReeks(punten, sinds);
    if (reeks.size() < MINSTE_PUNTEN) {
      return geen(Reden.TE_WEINIG);
    }
    Meetpunt eerste = reeks.get(0);
    Meetpunt laatste = reeks.get(reeks.size() - 1);
    BigDecimal gemiddeld = perJaar(eerste, laatste);
    LocalDate allesOp = alles == null ? null : wanneer(laatste, gemiddeld, alles);
    if (!streefdatum.isAfter(laatste.dag())) {
      return new Prognose(
          Reden.DATUM_VOORBIJ,
          null,
          null,
          null,
          eerste.dag(),
          laatste.dag(),
          reeks.size(),
          allesOp);
    }
    if (teKort(eerste.dag(), laatste.dag(), streefdatum)) {
      return geen(Reden.TE_KORT);
    }
    BigDecimal traagst = gemiddeld;
    BigDecimal snelst = gemiddeld;
    for (int i = 1; i < reeks.size(); i++) {
      BigDecimal stap = perJaar(reeks.get(i - 1), reeks.get(i));
      traagst = traagst.min(stap);
      snelst = snelst.max(stap);
    }
    return new Prognose(
        null,
        grenzen.binnen(op(streefdatum, laatste, gemiddeld), afronding),
        grenzen.binnen(op(streefdatum, laatste, traagst), afronding),
        grenzen.binnen(op(streefdatum, laatste, snelst), afronding),
        eerste.dag(),
        laatste.dag(),
        reeks.size(),
        allesOp);
  }

  @Bedrijfsregel("MON-133")
  private static boolean teKort(LocalDate eerste, LocalDate laatste, LocalDate streefdatum) {
    BigDecimal gemeten = jaren(laatste).subtract(jaren(eerste));
    return jaren(streefdatum).subtract(jaren(laatste)).compareTo(gemeten.multiply(VOORUIT)) > 0;
  }

  private static List<Meetpunt> laatsteReeks(List<Meetpunt> punten, LocalDate sinds) {
    List<Meetpunt> reeks = new ArrayList<>();
    for (Meetpunt punt : punten) {
      if (punt.aansluiting() != Aansluiting.SLUIT_AAN) {
        reeks.clear();
      }
      if (!punt.dag().isBefore(sinds)) {
        reeks.add(punt);
      }
    }
    return reeks;
  }

  private static BigDecimal perJaar(Meetpunt van, Meetpunt tot) {
    return tot.waarde()
        .subtract(van.waarde())
        .divide(jaren(tot.dag()).subtract(jaren(van.dag())), SCHAAL, RoundingMode.HALF_UP);
  }

  private static BigDecimal op(LocalDate dag, Meetpunt laatste, BigDecimal perJaar) {
    return laatste
        .waarde()
        .add(perJaar.multiply(jaren(dag).subtract(jaren(laatste.dag()))))
        .setScale(DECIMALEN, RoundingMode.HALF_UP);
  }

  private static LocalDate wanneer(Meetpunt laatste, BigDecimal perJaar, BigDecimal alles) {
    BigDecimal nog = alles.subtract(laatste.waarde());
    if (nog.signum() <= 0) {
      return laatste.dag();
    }
    if (perJaar.signum() <= 0) {
      return null;
    }
    BigDecimal jaren = nog.divide(perJaar, SCHAAL, RoundingMode.HALF_UP);
    return jaren.compareTo(VERSTE_JAREN) > 0 ? null : dag(jaren(laatste.dag()).add(jaren));
  }

  /** Years until the end of a day: with leap years too, one year ends one year after another. */
  private static BigDecimal jaren(LocalDate dag) {
    return BigDecimal.valueOf(dag.getDayOfYear())
        .divide(BigDecimal.valueOf(dag.lengthOfYear()), SCHAAL, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(dag.getYear()));
  }

  /** The first day at whose end so many years have gone. */
  private static LocalDate dag(BigDecimal jaren) {
    LocalDate nieuwjaar = LocalDate.of(jaren.intValue(), 1, 1);
    long dagen =
        jaren
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(nieuwjaar.lengthOfYear()))
            .setScale(DECIMALEN, RoundingMode.HALF_UP)
            .setScale(0, RoundingMode.CEILING)
            .longValueExact();
    return nieuwjaar.plusDays(dagen - 1);
  }

  /**
   * Between what a value can lie, and how precisely it is told. It is judged as it is told, so that
   * a reader can do the sum.
   *
   * @param laagste or null when there is none
   * @param hoogste or null when there is none
   */
  public record Grenzen(BigDecimal laagste, BigDecimal hoogste, int decimalen) {
    BigDecimal binnen(BigDecimal waarde, RoundingMode afronding) {
      BigDecimal afgerond = waarde.setScale(decimalen, afronding);
      BigDecimal vanaf = laagste == null ? afgerond : afgerond.max(laagste);
      return hoogste == null ? vanaf : vanaf.min(hoogste);
    }
  }
}
