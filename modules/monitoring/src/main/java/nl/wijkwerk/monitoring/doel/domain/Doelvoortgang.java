package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Marge;

/**
 * How far a goal is, from what the plan aims at and what was measured or counted.
 *
 * @param reden why it cannot be told, or null
 * @param maat by what it is measured, or null when by nothing
 * @param begin value that the way starts from, or null
 * @param beginOp day of that value, or null
 * @param beginmarge margin of that value, or null when it has none
 * @param streef value that the way ends at, or null
 * @param laatste newest point, also of a goal that cannot be told, or null
 * @param deel share of the way that was gone, 1 for all of it, or null
 * @param verwacht share of the way that the straight line had gone on the day of the newest point
 */
public record Doelvoortgang(
    Doelstand stand,
    Doelreden reden,
    Doelmaat maat,
    BigDecimal begin,
    LocalDate beginOp,
    BigDecimal beginmarge,
    BigDecimal streef,
    LocalDate streefdatum,
    Meetpunt laatste,
    BigDecimal deel,
    BigDecimal verwacht,
    Prognose prognose) {
  private static final int DECIMALEN = 4;

  /**
   * @param vanJaar first year of the plan
   * @param maat by what the goal is measured, or null when by nothing
   * @param punten in the order of time
   * @param tolerantie how far behind the line still is on course without a forecast, as a share of
   *     the way
   */
  public static Doelvoortgang van(
      Doelinhoud doel,
      int vanJaar,
      Doelmaat maat,
      List<Meetpunt> punten,
      Prognose.Grenzen grenzen,
      BigDecimal tolerantie) {
    Meetpunt laatste = punten.isEmpty() ? null : punten.get(punten.size() - 1);
    Weg weg = Weg.van(doel, maat, punten);
    Doelreden reden = reden(doel, maat, punten, weg);
    if (reden == null) {
      reden = nogNiet(vanJaar, weg, laatste, grenzen);
    }
    if (reden != null) {
      return new Doelvoortgang(
          reden.stand(),
          reden,
          maat,
          weg.begin(),
          weg.beginOp(),
          weg.beginmarge(),
          weg.streef(),
          doel.streefdatum(),
          laatste,
          null,
          null,
          Prognose.geen(
              reden.stand() == Doelstand.NOG_NIET
                  ? Prognose.Reden.NOG_NIET
                  : Prognose.Reden.NIET_MEETBAAR));
    }
    BigDecimal deel = weg.deel(laatste.waarde());
    BigDecimal verwacht = weg.verwacht(laatste.dag(), doel.streefdatum());
    Prognose prognose =
        Prognose.van(
            punten,
            weg.beginOp(),
            doel.streefdatum(),
            alles(doel, maat, laatste),
            grenzen,
            weg.afronding(maat));
    Doelstand stand =
        stand(deel, verwacht, prognose.uitkomst(weg.begin(), weg.streef()), tolerantie);
    boolean onhaalbaar = streefBovenTotaal(doel, maat, laatste, weg.begin(), weg.streef());
    return new Doelvoortgang(
        stand == Doelstand.OP_KOERS && onhaalbaar ? Doelstand.ACHTER : stand,
        null,
        maat,
        weg.begin(),
        weg.beginOp(),
        weg.beginmarge(),
        weg.streef(),
        doel.streefdatum(),
        laatste,
        deel,
        verwacht,
        prognose);
  }

  private static BigDecimal alles(Doelinhoud doel, Doelmaat maat, Meetpunt laatste) {
    if (maat != Doelmaat.TELLING) {
      return null;
    }
    return doel.inProcenten() ? BigDecimal.valueOf(100) : BigDecimal.valueOf(laatste.totaal());
  }

  /**
   * Whether more is aimed at than there is in the total of the newest count: then the target cannot
   * be reached, and the goal is not on course. Nobody is kept from counting so, since the total may
   * really have become less.
   *
   * @param doel what the plan says of it
   */
  public boolean streefBovenTotaal(Doelinhoud doel) {
    return streefBovenTotaal(doel, maat, laatste, begin, streef);
  }

  @Bedrijfsregel("MON-250")
  private static boolean streefBovenTotaal(
      Doelinhoud doel, Doelmaat maat, Meetpunt laatste, BigDecimal begin, BigDecimal streef) {
    return maat == Doelmaat.TELLING
        && !doel.inProcenten()
        && laatste != null
        && begin != null
        && streef != null
        && streef.compareTo(begin) > 0
        && streef.compareTo(alles(doel, maat, laatste)) > 0;
  }

  /**
   * What the forecast says of the target, for a goal whose state follows it; null for any other.
   */
  @Bedrijfsregel("MON-214")
  public Prognose.Uitkomst uitkomst() {
    return stand == Doelstand.OP_KOERS || stand == Doelstand.ACHTER
        ? prognose.uitkomst(begin, streef)
        : null;
  }

  /**
   * The forecast, where there is one, knows more than the straight line: how fast it went. On the
   * day of the target only the target itself will do.
   *
   * @param uitkomst of the forecast, or null when there is none
   */
  @Bedrijfsregel({"MON-130", "MON-214"})
  private static Doelstand stand(
      BigDecimal deel, BigDecimal verwacht, Prognose.Uitkomst uitkomst, BigDecimal tolerantie) {
    if (deel.compareTo(BigDecimal.ONE) >= 0) {
      return Doelstand.BEREIKT;
    }
    if (uitkomst != null) {
      return uitkomst == Prognose.Uitkomst.HAALT ? Doelstand.OP_KOERS : Doelstand.ACHTER;
    }
    boolean dagIsEr = verwacht.compareTo(BigDecimal.ONE) >= 0;
    return !dagIsEr && deel.compareTo(verwacht.subtract(tolerantie)) >= 0
        ? Doelstand.OP_KOERS
        : Doelstand.ACHTER;
  }

  @Bedrijfsregel({"MON-131", "MON-132"})
  private static Doelreden reden(Doelinhoud doel, Doelmaat maat, List<Meetpunt> punten, Weg weg) {
    if (maat == null) {
      return doel.indicator() == null || doel.indicator().isBlank()
          ? Doelreden.GEEN_INDICATOR
          : Doelreden.ONBEKENDE_INDICATOR;
    }
    if (weg.begin() == null) {
      return Doelreden.GEEN_BEGINWAARDE;
    }
    if (weg.streef() == null) {
      return Doelreden.GEEN_STREEFWAARDE;
    }
    if (doel.streefdatum() == null) {
      return Doelreden.GEEN_STREEFDATUM;
    }
    if (weg.begin().compareTo(weg.streef()) == 0) {
      return Doelreden.GEEN_WEG;
    }
    if (punten.isEmpty() || !punten.get(punten.size() - 1).dag().isAfter(weg.beginOp())) {
      return Doelreden.GEEN_CIJFER;
    }
    boolean anderGebied =
        punten.stream()
            .anyMatch(
                p -> p.dag().isAfter(weg.beginOp()) && p.aansluiting() == Aansluiting.ANDER_GEBIED);
    return anderGebied ? Doelreden.BREUK : null;
  }

  /** Why the figures of a goal that has them tell nothing yet, or null when they do. */
  @Bedrijfsregel({"MON-215", "MON-216"})
  private static Doelreden nogNiet(
      int vanJaar, Weg weg, Meetpunt laatste, Prognose.Grenzen grenzen) {
    if (laatste.dag().getYear() < vanJaar) {
      return Doelreden.VOOR_HET_PLAN;
    }
    BigDecimal marge = verschilmarge(weg.beginmarge(), laatste, grenzen.decimalen());
    return Marge.dekt(marge, laatste.waarde().subtract(weg.begin()))
        ? Doelreden.BINNEN_MARGE
        : null;
  }

  /** How uncertain the change since the start is, as it is told; null when nothing has a margin. */
  @Bedrijfsregel("MON-216")
  public BigDecimal verschilmarge(int decimalen) {
    return begin == null || laatste == null ? null : verschilmarge(beginmarge, laatste, decimalen);
  }

  private static BigDecimal verschilmarge(BigDecimal beginmarge, Meetpunt laatste, int decimalen) {
    return Marge.afgerond(Marge.samen(beginmarge, laatste.marge()), decimalen);
  }

  /**
   * From where to where, as far as the plan says so; a count fills in what the plan leaves open.
   */
  private record Weg(
      BigDecimal begin, LocalDate beginOp, BigDecimal beginmarge, BigDecimal streef) {

    @Bedrijfsregel("MON-136")
    static Weg van(Doelinhoud doel, Doelmaat maat, List<Meetpunt> punten) {
      boolean heeftBegin = doel.beginwaarde() != null && doel.beginjaar() != null;
      BigDecimal begin = heeftBegin ? doel.beginwaarde() : null;
      LocalDate beginOp = heeftBegin ? Meetpunt.eindeVan(doel.beginjaar()) : null;
      BigDecimal streef = doel.streefwaarde();
      if (maat == Doelmaat.TELLING && !punten.isEmpty()) {
        Meetpunt eerste = punten.get(0);
        Meetpunt laatste = punten.get(punten.size() - 1);
        begin = heeftBegin ? begin : eerste.waarde();
        beginOp = heeftBegin ? beginOp : eerste.dag();
        streef = streef == null ? alles(doel, maat, laatste) : streef;
      }
      return new Weg(begin, beginOp, marge(punten, beginOp), streef);
    }

    /** The plan does not say how uncertain its start is; the figure of that year does. */
    private static BigDecimal marge(List<Meetpunt> punten, LocalDate beginOp) {
      return punten.stream()
          .filter(p -> p.dag().equals(beginOp))
          .findFirst()
          .map(Meetpunt::marge)
          .orElse(null);
    }

    /** What is counted is only there when it is whole. */
    RoundingMode afronding(Doelmaat maat) {
      if (maat == Doelmaat.CIJFER) {
        return RoundingMode.HALF_UP;
      }
      return streef.compareTo(begin) > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    BigDecimal deel(BigDecimal waarde) {
      return waarde.subtract(begin).divide(streef.subtract(begin), DECIMALEN, RoundingMode.HALF_UP);
    }

    BigDecimal verwacht(LocalDate dag, LocalDate streefdatum) {
      long geheel = ChronoUnit.DAYS.between(beginOp, streefdatum);
      long gegaan = ChronoUnit.DAYS.between(beginOp, dag);
      return geheel <= 0 || gegaan >= geheel
          ? BigDecimal.ONE
          : BigDecimal.valueOf(gegaan)
              .divide(BigDecimal.valueOf(geheel), DECIMALEN, RoundingMode.HALF_UP);
    }
  }
}
