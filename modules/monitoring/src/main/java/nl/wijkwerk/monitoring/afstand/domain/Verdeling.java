package nl.wijkwerk.monitoring.afstand.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** How many wijken are in each class; together always the number of wijken. */
public record Verdeling(Map<Klasse, Integer> aantallen) {

  @Bedrijfsregel("MON-07")
  public static Verdeling van(Collection<Afstand> afstanden) {
    Map<Klasse, Integer> aantallen = new EnumMap<>(Klasse.class);
    for (Klasse klasse : Klasse.values()) {
      aantallen.put(klasse, 0);
    }
    afstanden.forEach(a -> aantallen.merge(a.klasse(), 1, Integer::sum));
    return new Verdeling(Map.copyOf(aantallen));
  }

  public int aantal(Klasse klasse) {
    return aantallen.get(klasse);
  }

  public int samen() {
    return aantallen.values().stream().mapToInt(Integer::intValue).sum();
  }
}
