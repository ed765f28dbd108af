package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.util.Collection;
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
  /** CBS says per area whether code or borders differ from the year before: 1 is no. */
  public static final String INDELINGSWIJZIGING = "IndelingswijzigingWijkenEnBuurten";

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
    return cijfer(indicator, jaar, gebied, gebied);
  }

  /** The same of an area that had another code in the base year of an index. */
  public Cijfer cijfer(Indicator indicator, int jaar, String gebied, String inBasisjaar) {
    Integer basisjaar = indicator.inhoud().basisjaar();
    return Berekening.bereken(
        indicator,
        jaar,
        van(gebied, jaar),
        basisjaar == null ? Map.of() : van(inBasisjaar, basisjaar));
  }

  /** The indicator of these areas together. */
  public Groepscijfer samen(Indicator indicator, int jaar, Collection<String> gebieden) {
    return Berekening.samen(
        indicator, jaar, gebieden.stream().map(gebied -> van(gebied, jaar)).toList());
  }

  private Map<String, Waarneming> van(String gebied, int jaar) {
    return perJaar.getOrDefault(jaar, Map.of()).getOrDefault(gebied, Map.of());
  }

  /** Whether code or borders of an area changed after one year, up to and with another. */
  public boolean gewijzigd(String gebied, int na, int totEnMet) {
    for (int jaar = na + 1; jaar <= totEnMet; jaar++) {
      Waarneming wijziging = van(gebied, jaar).get(INDELINGSWIJZIGING);
      if (wijziging != null
          && wijziging.waarde() != null
          && wijziging.waarde().compareTo(BigDecimal.ONE) > 0) {
        return true;
      }
    }
    return false;
  }

  public Levering levering(Indicator indicator, int jaar) {
    return leveringen.get(jaar).get(indicator.maten().findFirst().orElseThrow());
  }
}
