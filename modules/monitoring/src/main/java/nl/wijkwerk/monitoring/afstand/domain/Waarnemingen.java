package nl.wijkwerk.monitoring.afstand.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkwerk.monitoring.afstand.domain.Berekening.Waarneming;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** Observations of some areas by year, with the delivery that each measure of a year came from. */
public final class Waarnemingen {

  private final Map<Integer, Map<String, Map<String, Waarneming>>> perJaar = new TreeMap<>();
  private final Map<Integer, Map<String, Levering>> leveringen = new HashMap<>();

  public void voegToe(
      int jaar, String gebied, String maat, Waarneming waarneming, Levering levering) {
    perJaar
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(gebied, g -> new HashMap<>())
        .put(maat, waarneming);
    leveringen.computeIfAbsent(jaar, j -> new HashMap<>()).put(maat, levering);
  }

  /** Years in which everything that the indicator is computed from was delivered. */
  public NavigableSet<Integer> jaren(Indicator indicator) {
    List<String> nodig = indicator.maten().toList();
    NavigableSet<Integer> jaren = new TreeSet<>();
    leveringen.forEach(
        (jaar, maten) -> {
          if (maten.keySet().containsAll(nodig)) {
            jaren.add(jaar);
          }
        });
    return jaren;
  }

  public Cijfer cijfer(Indicator indicator, int jaar, String gebied) {
    Integer basisjaar = indicator.inhoud().basisjaar();
    return Berekening.bereken(
        indicator, jaar, van(gebied, jaar), basisjaar == null ? Map.of() : van(gebied, basisjaar));
  }

  private Map<String, Waarneming> van(String gebied, int jaar) {
    return perJaar.getOrDefault(jaar, Map.of()).getOrDefault(gebied, Map.of());
  }

  /** One measure of an area, or null. */
  public Waarneming waarneming(int jaar, String gebied, String maat) {
    return van(gebied, jaar).get(maat);
  }

  public Levering levering(Indicator indicator, int jaar) {
    return leveringen.get(jaar).get(indicator.maten().findFirst().orElseThrow());
  }
}
