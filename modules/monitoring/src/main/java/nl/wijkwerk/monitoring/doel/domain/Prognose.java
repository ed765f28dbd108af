package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Where a goal will be when it goes on as it went, or why that is not told. It assumes that the
 * mean change per day since the start goes on; the range has the slowest and the fastest of the
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

  private static final int SCHAAL = 12;
  private static final int DECIMALEN = 4;

  /** Further ahead than this nothing goes on as it went. */
  private static final long VERSTE_DAGEN = 18_263;

  /** Why there is no forecast. */
  public enum Reden {
    /** The goal cannot be measured. */
    NIET_MEETBAAR,
    /** Fewer than {@link Prognose#MINSTE_PUNTEN} points, without a break between them. */
    TE_WEINIG,
    /** The day of the target has been. */
    DATUM_VOORBIJ
  }

  static Prognose geen(Reden reden) {
    return new Prognose(reden, null, null, null, null, null, 0, null);
  }

  public boolean bekend() {
    return waarde != null;
  }

  /**
   * @param sinds day of the start
   * @param streefdatum day that is looked at
   * @param alles value at which all of the total are reached, or null when it is no count
   */
  @Bedrijfsregel("MON-133")
  static Prognose van(
      List<Meetpunt> punten,
      LocalDate sinds,
      LocalDate streefdatum,
      BigDecimal alles,
      Grenzen grenzen) {
    List<Meetpunt> reeks = laatsteReeks(punten, sinds);
    if (reeks.size() < MINSTE_PUNTEN) {
      return geen(Reden.TE_WEINIG);
    }
    Meetpunt eerste = reeks.get(0);
    Meetpunt laatste = reeks.get(reeks.size() - 1);
    BigDecimal gemiddeld = perDag(eerste, laatste);
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
    BigDecimal traagst = gemiddeld;
    BigDecimal snelst = gemiddeld;
    for (int i = 1; i < reeks.size(); i++) {
      BigDecimal stap = perDag(reeks.get(i - 1), reeks.get(i));
      traagst = traagst.min(stap);
      snelst = snelst.max(stap);
    }
    return new Prognose(
        null,
        grenzen.binnen(op(streefdatum, laatste, gemiddeld)),
        grenzen.binnen(op(streefdatum, laatste, traagst)),
        grenzen.binnen(op(streefdatum, laatste, snelst)),
        eerste.dag(),
        laatste.dag(),
        reeks.size(),
        allesOp);
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

  private static BigDecimal perDag(Meetpunt van, Meetpunt tot) {
    return tot.waarde()
        .subtract(van.waarde())
        .divide(
            BigDecimal.valueOf(ChronoUnit.DAYS.between(van.dag(), tot.dag())),
            SCHAAL,
            RoundingMode.HALF_UP);
  }

  private static BigDecimal op(LocalDate dag, Meetpunt laatste, BigDecimal perDag) {
    return laatste
        .waarde()
        .add(perDag.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(laatste.dag(), dag))))
        .setScale(DECIMALEN, RoundingMode.HALF_UP);
  }

  private static LocalDate wanneer(Meetpunt laatste, BigDecimal perDag, BigDecimal alles) {
    BigDecimal nog = alles.subtract(laatste.waarde());
    if (nog.signum() <= 0) {
      return laatste.dag();
    }
    if (perDag.signum() <= 0) {
      return null;
    }
    BigDecimal dagen = nog.divide(perDag, 0, RoundingMode.CEILING);
    return dagen.compareTo(BigDecimal.valueOf(VERSTE_DAGEN)) > 0
        ? null
        : laatste.dag().plusDays(dagen.longValueExact());
  }

  /**
   * Between what a value can lie.
   *
   * @param laagste or null when there is none
   * @param hoogste or null when there is none
   */
  public record Grenzen(BigDecimal laagste, BigDecimal hoogste) {
    BigDecimal binnen(BigDecimal waarde) {
      BigDecimal vanaf = laagste == null ? waarde : waarde.max(laagste);
      return hoogste == null ? vanaf : vanaf.min(hoogste);
    }
  }
}
