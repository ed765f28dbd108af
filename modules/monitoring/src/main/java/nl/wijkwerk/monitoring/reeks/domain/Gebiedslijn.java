package nl.wijkwerk.monitoring.reeks.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;

/** The codes that one place had through the years, as far as the successions say. */
public final class Gebiedslijn implements Samenstelling {
  private final NavigableMap<Integer, Set<String>> vanaf = new TreeMap<>();
  private final List<Gebiedsopvolging> aangesloten = new ArrayList<>();
  private final Set<Integer> aansluitjaren = new TreeSet<>();
  private final Set<Integer> splitsjaren = new TreeSet<>();

  private Gebiedslijn() {}

  /**
   * Goes back from the newest code. Over a split it does not go: what was before is another, larger
   * area.
   */
  @Bedrijfsregel("MON-107")
  public static Gebiedslijn van(String code, Collection<Gebiedsopvolging> opvolgingen) {
    Gebiedslijn lijn = new Gebiedslijn();
    Set<String> nu = new LinkedHashSet<>(Set.of(code));
    List<Integer> jaren =
        opvolgingen.stream()
            .map(Gebiedsopvolging::jaar)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    for (int jaar : jaren) {
      Set<String> hier = nu;
      List<Gebiedsopvolging> raakt =
          opvolgingen.stream()
              .filter(o -> o.jaar() == jaar && o.nieuw().stream().anyMatch(hier::contains))
              .toList();
      if (raakt.isEmpty()) {
        continue;
      }
      if (raakt.stream().anyMatch(o -> !o.soort().sluitAan())) {
        lijn.splitsjaren.add(jaar);
        break;
      }
      lijn.vanaf.put(jaar, nu);
      lijn.aansluitjaren.add(jaar);
      lijn.aangesloten.addAll(raakt);
      Set<String> eerder = new LinkedHashSet<>(nu);
      raakt.forEach(o -> eerder.removeAll(o.nieuw()));
      raakt.forEach(o -> eerder.addAll(o.oud()));
      nu = eerder;
    }
    lijn.vanaf.put(Integer.MIN_VALUE, nu);
    return lijn;
  }

  /** The codes of one year: more than one before a merge. */
  @Override
  public Set<String> in(int jaar) {
    return vanaf.floorEntry(jaar).getValue();
  }

  @Override
  public Set<String> alle() {
    return vanaf.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The successions over which the series goes on, the newest first. */
  public List<Gebiedsopvolging> aangesloten() {
    return List.copyOf(aangesloten);
  }

  /**
   * Whether the place was another after one year, up to and with another: it was split, or the
   * source says that code or borders changed and no succession says how to go on.
   */
  @Override
  @Bedrijfsregel({"MON-56", "MON-107"})
  public boolean breekt(int na, int totEnMet, Waarnemingen waarnemingen) {
    for (int jaar = na + 1; jaar <= totEnMet; jaar++) {
      int dit = jaar;
      if (splitsjaren.contains(jaar)
          || !aansluitjaren.contains(jaar)
              && in(jaar).stream().anyMatch(c -> waarnemingen.codeGewijzigd(c, dit - 1, dit))) {
        return true;
      }
    }
    return false;
  }
}
