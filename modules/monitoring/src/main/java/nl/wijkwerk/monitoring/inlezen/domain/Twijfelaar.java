package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Which figures probably are not right, although no definition makes that sure: what is sure,
 * {@link Mogelijkheid} refuses.
 */
public final class Twijfelaar {

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private static final Pattern PROCENT =
      Pattern.compile("(?:in )?(?:%|procent(?:en)?|percentage|pct\\.?)(?:\\s.*)?");

  /** What may stand behind a figure with a percent sign: percentage points too. */
  private static final Pattern MET_TEKEN = Pattern.compile("%|procent|percent|pct");

  /** A change may be less than nothing, and more than double. */
  private static final Pattern VERANDERING =
      Pattern.compile(
          "groei|toename|afname|verander|mutatie|ontwikkeling|stijging|daling|saldo|verschil");

  private final String[] namen;
  private final boolean[] aandeel;
  private final boolean[] zonderTeken;
  private final List<Delen> delen = new ArrayList<>();
  private final BigDecimal afronding;

  /** A column with a part, and the one with its whole. */
  private record Delen(int deel, int geheel) {}

  /** What is doubted of a figure, as in {@link Twijfel}. */
  public record Oordeel(Twijfel.Reden reden, String geheel, BigDecimal geheelWaarde) {}

  /**
   * @param kolommen of the file
   * @param maten the measure of each column; null where there is none
   * @param afronding how much a part may be more than its whole, where the source rounds both
   */
  public Twijfelaar(
      List<Kolom> kolommen,
      List<Herkenning> maten,
      List<Verhouding> verhoudingen,
      BigDecimal afronding) {
    this.afronding = afronding;
    this.namen = new String[kolommen.size()];
    this.aandeel = new boolean[kolommen.size()];
    this.zonderTeken = new boolean[kolommen.size()];
    for (int i = 0; i < kolommen.size(); i++) {
      Herkenning maat = maten.get(i);
      if (maat != null) {
        namen[i] = maat.titel();
        aandeel[i] = isProcent(maat.eenheid()) && !isVerandering(maat);
        zonderTeken[i] = !MET_TEKEN.matcher(Kolomherkenner.genormaliseerd(maat.eenheid())).find();
      }
    }
    for (Verhouding verhouding : verhoudingen) {
      int deel = plaats(kolommen, verhouding.deel());
      int geheel = plaats(kolommen, verhouding.geheel());
      if (deel >= 0 && geheel >= 0) {
        delen.add(new Delen(deel, geheel));
      }
    }
  }

  private static int plaats(List<Kolom> kolommen, int maat) {
    return IntStream.range(0, kolommen.size())
        .filter(i -> kolommen.get(i).isMaat() && kolommen.get(i).indicatorId() == maat)
        .findFirst()
        .orElse(-1);
  }

  /** Whether a unit is that of a share of a hundred; percentage points are none. */
  public static boolean isProcent(String eenheid) {
    return PROCENT.matcher(Kolomherkenner.genormaliseerd(eenheid)).matches();
  }

  private static boolean isVerandering(Herkenning maat) {
    return VERANDERING
        .matcher(Kolomherkenner.genormaliseerd(maat.titel() + " " + maat.eenheid()))
        .find();
  }

  /** Whether figures of one column are held against those of another. */
  public boolean vergelijkt() {
    return !delen.isEmpty();
  }

  /** A percentage outside of 0 to 100 is doubted, unless it is of a change. */
  @Bedrijfsregel("MON-210")
  public Optional<Oordeel> procent(int kolom, Cel cel) {
    if (!aandeel[kolom] || !cel.isGetal()) {
      return Optional.empty();
    }
    if (cel.waarde().signum() < 0) {
      return Optional.of(new Oordeel(Twijfel.Reden.ONDER_NUL_PROCENT, null, null));
    }
    return cel.waarde().compareTo(HONDERD) > 0
        ? Optional.of(new Oordeel(Twijfel.Reden.BOVEN_HONDERD_PROCENT, null, null))
        : Optional.empty();
  }

  /**
   * A figure with a percent sign in a column of another unit is doubted.
   *
   * @param tekst as it stands in the file
   */
  @Bedrijfsregel("MON-256")
  public Optional<Oordeel> procentteken(int kolom, Cel cel, String tekst) {
    return zonderTeken[kolom] && cel.isGetal() && Getalschrift.heeftProcentteken(tekst)
        ? Optional.of(new Oordeel(Twijfel.Reden.PROCENTTEKEN, null, null))
        : Optional.empty();
  }

  /**
   * A numerator that is more than its denominator is doubted.
   *
   * @param rij the figures of the same area, by column; null where there is none
   */
  @Bedrijfsregel("MON-211")
  public Optional<Oordeel> meerDanGeheel(int kolom, List<Cel> rij) {
    for (Delen d : delen) {
      if (d.deel == kolom && isMeer(rij.get(d.deel), rij.get(d.geheel))) {
        return Optional.of(
            new Oordeel(
                Twijfel.Reden.MEER_DAN_GEHEEL, namen[d.geheel], rij.get(d.geheel).waarde()));
      }
    }
    return Optional.empty();
  }

  private boolean isMeer(Cel deel, Cel geheel) {
    return deel != null
        && geheel != null
        && deel.isGetal()
        && geheel.isGetal()
        && deel.waarde().subtract(geheel.waarde()).compareTo(afronding) > 0;
  }

  /** The columns with a part of this one, and this one when it is a part itself. */
  public List<Integer> delenBij(int kolom) {
    return delen.stream()
        .filter(d -> d.deel == kolom || d.geheel == kolom)
        .map(Delen::deel)
        .distinct()
        .toList();
  }
}
