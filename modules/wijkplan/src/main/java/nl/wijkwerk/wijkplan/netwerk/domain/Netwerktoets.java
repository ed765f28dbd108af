package nl.wijkwerk.wijkplan.netwerk.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** What is missing or too much in a network, found by following its links. */
public final class Netwerktoets {
  private final Map<UUID, Knoopsoort> soorten;
  private final Map<UUID, Set<UUID>> buren = new HashMap<>();

  public Netwerktoets(Map<UUID, Knoopsoort> soorten, Collection<Koppeling> koppelingen) {
    this.soorten = Map.copyOf(soorten);
    soorten.keySet().forEach(k -> buren.put(k, new HashSet<>()));
    for (Koppeling k : koppelingen) {
      buren.get(k.links()).add(k.rechts());
      buren.get(k.rechts()).add(k.links());
    }
  }

  public Set<UUID> buren(UUID knoop) {
    return Set.copyOf(buren.get(knoop));
  }

  /**
   * Everything that a node serves and everything that serves it, itself included: along the links,
   * going on to the left and on to the right.
   */
  public Set<UUID> keten(UUID knoop) {
    Set<UUID> keten = new HashSet<>(Set.of(knoop));
    keten.addAll(verder(knoop, -1));
    keten.addAll(verder(knoop, 1));
    return keten;
  }

  private Set<UUID> verder(UUID knoop, int stap) {
    Set<UUID> gevonden = new HashSet<>();
    for (UUID buur : buren.get(knoop)) {
      if (soorten.get(buur).ordinal() - soorten.get(knoop).ordinal() == stap) {
        gevonden.add(buur);
        gevonden.addAll(verder(buur, stap));
      }
    }
    return gevonden;
  }

  /**
   * @param hoogstens most links that a node can have before it counts as overloaded
   */
  @Bedrijfsregel("WPL-96")
  public Set<Netwerksignaal> signalen(UUID knoop, int hoogstens) {
    Set<Netwerksignaal> signalen = EnumSet.noneOf(Netwerksignaal.class);
    Map<Knoopsoort, Boolean> bereikt = new EnumMap<>(Knoopsoort.class);
    keten(knoop).forEach(k -> bereikt.put(soorten.get(k), true));
    if (!bereikt.containsKey(Knoopsoort.DOEL)) {
      signalen.add(Netwerksignaal.ZONDER_DOEL);
    }
    if (!bereikt.containsKey(Knoopsoort.INSPANNING)) {
      signalen.add(Netwerksignaal.ZONDER_INSPANNING);
    }
    if (buren.get(knoop).size() > hoogstens) {
      signalen.add(Netwerksignaal.OVERBELAST);
    }
    return signalen;
  }

  /** The columns, each in the order in which its lines cross least. */
  public Map<Knoopsoort, List<UUID>> indeling(List<UUID> volgorde) {
    return Kolomvolgorde.van(soorten, buren, volgorde);
  }
}
