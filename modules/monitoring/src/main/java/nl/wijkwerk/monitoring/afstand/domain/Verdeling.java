package nl.wijkwerk.monitoring.afstand.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How many wijken are in each class, together always the number of wijken; and beside it in how
 * many the own figure rose, fell or stayed about equal.
 *
 * @param eigen number of wijken per own direction: 1, 0 or -1; without those that have one year
 */
public record Verdeling(Map<Klasse, Integer> aantallen, Map<Integer, Integer> eigen) {

  @Bedrijfsregel({"MON-07", "MON-55"})
  public static Verdeling van(Collection<Afstand> afstanden) {
    Map<Klasse, Integer> aantallen = new EnumMap<>(Klasse.class);
    for (Klasse klasse : Klasse.values()) {
      aantallen.put(klasse, 0);
    }
    afstanden.forEach(a -> aantallen.merge(a.klasse(), 1, Integer::sum));
    Map<Integer, Integer> eigen = new HashMap<>(Map.of(1, 0, 0, 0, -1, 0));
    afstanden.stream()
        .map(Afstand::eigenRichting)
        .filter(Objects::nonNull)
        .forEach(richting -> eigen.merge(richting, 1, Integer::sum));
    return new Verdeling(Map.copyOf(aantallen), Map.copyOf(eigen));
  }

  public int aantal(Klasse klasse) {
    return aantallen.get(klasse);
  }

  /** In how many wijken the own figure went this way: 1, 0 or -1. */
  public int aantalEigen(int richting) {
    return eigen.get(richting);
  }

  public int samen() {
    return aantallen.values().stream().mapToInt(Integer::intValue).sum();
  }
}
