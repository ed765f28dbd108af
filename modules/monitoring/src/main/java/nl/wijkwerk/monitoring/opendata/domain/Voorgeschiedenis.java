package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What all editions of all datasets told of the measures and what they left out. A dataset that was
 * withdrawn counts too: it was public.
 */
public final class Voorgeschiedenis {

  /**
   * The same of one measure in one year, by the code of the area.
   *
   * @param weggelaten since which edition it was left out together with the others of that edition
   * @param verborgen values that it had when it was left out; null among them when nobody knows
   * @param getoond values that the public has read
   */
  record Eerder(
      Map<String, OffsetDateTime> weggelaten,
      Map<String, Set<BigDecimal>> verborgen,
      Map<String, Set<BigDecimal>> getoond) {
    static final Eerder NIETS = new Eerder(Map.of(), Map.of(), Map.of());

    Eerder {
      weggelaten = Map.copyOf(weggelaten);
      verborgen = Map.copyOf(verborgen);
      getoond = Map.copyOf(getoond);
    }

    boolean isGetoond(String gebied, BigDecimal waarde) {
      return getoond.getOrDefault(gebied, Set.of()).contains(waarde.stripTrailingZeros());
    }

    /** Whether it certainly had another value each time that it was left out. */
    boolean isAnders(String gebied, BigDecimal waarde) {
      Set<BigDecimal> was = verborgen.getOrDefault(gebied, Set.of());
      return !was.contains(null) && !was.contains(waarde.stripTrailingZeros());
    }
  }

  private final Map<String, Map<String, OffsetDateTime>> weggelaten = new HashMap<>();
  private final Map<String, Map<String, Set<BigDecimal>>> verborgen = new HashMap<>();
  private final Map<String, Map<String, Set<BigDecimal>>> getoond = new HashMap<>();

  /** Adds what an edition told of a measure, or left out of it. */
  public void voegToe(Maatcel cel) {
    String sleutel = sleutel(cel.jaar(), cel.maat());
    if (cel.weg()) {
      weggelaten
          .computeIfAbsent(sleutel, s -> new HashMap<>())
          .merge(cel.gebied(), cel.sinds(), (een, ander) -> een.isAfter(ander) ? een : ander);
    }
    (cel.weg() ? verborgen : getoond)
        .computeIfAbsent(sleutel, s -> new HashMap<>())
        .computeIfAbsent(cel.gebied(), g -> new HashSet<>())
        .add(cel.waarde() == null ? null : cel.waarde().stripTrailingZeros());
  }

  Eerder van(int jaar, String maat) {
    String sleutel = sleutel(jaar, maat);
    return new Eerder(
        weggelaten.getOrDefault(sleutel, Map.of()),
        verborgen.getOrDefault(sleutel, Map.of()),
        getoond.getOrDefault(sleutel, Map.of()));
  }

  private static String sleutel(int jaar, String maat) {
    return jaar + " " + maat;
  }
}
