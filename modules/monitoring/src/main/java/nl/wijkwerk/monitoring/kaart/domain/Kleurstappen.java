package nl.wijkwerk.monitoring.kaart.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** The steps in which the figures of a map are coloured. */
public record Kleurstappen(List<Kleurstap> stappen) {
  private static final int MEESTE = 5;

  public Kleurstappen {
    stappen = List.copyOf(stappen);
  }

  /**
   * At most five steps with about as many areas each, so that a map with one outlier is not of one
   * colour; equal figures have equal colours.
   */
  @Bedrijfsregel("MON-103")
  public static Kleurstappen van(Collection<BigDecimal> cijfers) {
    return new Kleurstappen(verdeel(cijfers.stream().sorted().toList(), MEESTE, 1));
  }

  /** Distances: at or ahead of the city is one step, whatever is behind has the others. */
  @Bedrijfsregel("MON-103")
  public static Kleurstappen vanAfstanden(Collection<BigDecimal> achterstanden) {
    List<BigDecimal> gelijk = achterstanden.stream().filter(a -> a.signum() <= 0).sorted().toList();
    List<BigDecimal> achter = achterstanden.stream().filter(a -> a.signum() > 0).sorted().toList();
    List<Kleurstap> stappen = new ArrayList<>(verdeel(gelijk, 1, 1));
    stappen.addAll(verdeel(achter, MEESTE - 1, stappen.size() + 1));
    return new Kleurstappen(stappen);
  }

  private static List<Kleurstap> verdeel(List<BigDecimal> gesorteerd, int hoogstens, int eerste) {
    List<Kleurstap> stappen = new ArrayList<>();
    int aantal = gesorteerd.size();
    int delen = Math.min(hoogstens, aantal);
    int begin = 0;
    for (int deel = 1; deel <= delen && begin < aantal; deel++) {
      int einde = Math.max(begin + 1, Math.round((float) aantal * deel / delen));
      while (einde < aantal && gesorteerd.get(einde).compareTo(gesorteerd.get(einde - 1)) == 0) {
        einde++;
      }
      stappen.add(
          new Kleurstap(
              eerste + stappen.size(),
              gesorteerd.get(begin),
              gesorteerd.get(einde - 1),
              einde - begin));
      begin = einde;
    }
    return stappen;
  }

  /** The step that a figure is in; none without a figure. */
  @Bedrijfsregel("MON-103")
  public Optional<Kleurstap> stap(BigDecimal cijfer) {
    return cijfer == null
        ? Optional.empty()
        : stappen.stream().filter(s -> cijfer.compareTo(s.tot()) <= 0).findFirst();
  }
}
