package nl.wijkwerk.wijkplan.netwerk.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Orders the nodes of each column so that few lines cross: a node comes at the mean place of those
 * it is linked to in the column beside it (barycentre, Sugiyama 1981), to and fro, and then nodes
 * that stand next to each other change places as long as that helps. The best order seen is kept.
 */
final class Kolomvolgorde {
  private static final int RONDEN = 12;

  private final Map<UUID, Set<UUID>> buren;

  private Kolomvolgorde(Map<UUID, Set<UUID>> buren) {
    this.buren = buren;
  }

  static Map<Knoopsoort, List<UUID>> van(
      Map<UUID, Knoopsoort> soorten, Map<UUID, Set<UUID>> buren, List<UUID> volgorde) {
    Map<Knoopsoort, List<UUID>> kolommen = new EnumMap<>(Knoopsoort.class);
    for (Knoopsoort soort : Knoopsoort.values()) {
      // Without links there is nothing to cross: those come last.
      kolommen.put(
          soort,
          new ArrayList<>(
              volgorde.stream()
                  .filter(k -> soorten.get(k) == soort)
                  .sorted(Comparator.comparing(k -> buren.get(k).isEmpty()))
                  .toList()));
    }
    return new Kolomvolgorde(buren).ordenBest(kolommen);
  }

  private Map<Knoopsoort, List<UUID>> ordenBest(Map<Knoopsoort, List<UUID>> kolommen) {
    Map<Knoopsoort, List<UUID>> beste = kopie(kolommen);
    long minste = kruisingen(kolommen);
    for (int ronde = 0; ronde < RONDEN && minste > 0; ronde++) {
      boolean heen = ronde % 2 == 0;
      zwaartepunt(kolommen, Knoopsoort.WERKVELD, heen ? -1 : 1);
      zwaartepunt(kolommen, heen ? Knoopsoort.INSPANNING : Knoopsoort.DOEL, heen ? -1 : 1);
      verwissel(kolommen);
      long nu = kruisingen(kolommen);
      if (nu < minste) {
        minste = nu;
        beste = kopie(kolommen);
      }
    }
    return beste;
  }

  private void zwaartepunt(Map<Knoopsoort, List<UUID>> kolommen, Knoopsoort kolom, int kant) {
    Map<UUID, Integer> plaats = plaatsen(kolommen.get(naast(kolom, kant)));
    List<UUID> nu = kolommen.get(kolom);
    Map<UUID, Double> gewicht = new HashMap<>();
    for (UUID knoop : nu) {
      buren.get(knoop).stream()
          .filter(plaats::containsKey)
          .mapToInt(plaats::get)
          .average()
          .ifPresent(m -> gewicht.put(knoop, m));
    }
    // Whoever has no link on this side keeps the place it has.
    List<UUID> metGewicht =
        new ArrayList<>(
            nu.stream()
                .filter(gewicht::containsKey)
                .sorted(Comparator.comparing(gewicht::get))
                .toList());
    nu.replaceAll(k -> gewicht.containsKey(k) ? metGewicht.remove(0) : k);
  }

  private void verwissel(Map<Knoopsoort, List<UUID>> kolommen) {
    for (Knoopsoort soort : Knoopsoort.values()) {
      List<UUID> kolom = kolommen.get(soort);
      for (int i = 0; i + 1 < kolom.size(); i++) {
        if (tussen(kolommen, soort, kolom.get(i), kolom.get(i + 1))
            > tussen(kolommen, soort, kolom.get(i + 1), kolom.get(i))) {
          kolom.add(i, kolom.remove(i + 1));
        }
      }
    }
  }

  /** Crossings between the lines of two nodes of a column, the first above the second. */
  private long tussen(
      Map<Knoopsoort, List<UUID>> kolommen, Knoopsoort soort, UUID boven, UUID onder) {
    long aantal = 0;
    for (int kant = -1; kant <= 1; kant += 2) {
      Knoopsoort ander = naast(soort, kant);
      if (ander != null) {
        Map<UUID, Integer> plaats = plaatsen(kolommen.get(ander));
        for (UUID a : buren.get(boven)) {
          for (UUID b : buren.get(onder)) {
            if (plaats.containsKey(a) && plaats.containsKey(b) && plaats.get(a) > plaats.get(b)) {
              aantal++;
            }
          }
        }
      }
    }
    return aantal;
  }

  /** How often lines cross in this order. */
  private long kruisingen(Map<Knoopsoort, List<UUID>> kolommen) {
    List<UUID> midden = kolommen.get(Knoopsoort.WERKVELD);
    long aantal = 0;
    for (int i = 0; i < midden.size(); i++) {
      for (int j = i + 1; j < midden.size(); j++) {
        aantal += tussen(kolommen, Knoopsoort.WERKVELD, midden.get(i), midden.get(j));
      }
    }
    return aantal;
  }

  private static Knoopsoort naast(Knoopsoort soort, int kant) {
    int plaats = soort.ordinal() + kant;
    return plaats < 0 || plaats >= Knoopsoort.values().length ? null : Knoopsoort.values()[plaats];
  }

  private static Map<UUID, Integer> plaatsen(List<UUID> kolom) {
    Map<UUID, Integer> plaats = new HashMap<>();
    for (int i = 0; i < kolom.size(); i++) {
      plaats.put(kolom.get(i), i);
    }
    return plaats;
  }

  private static Map<Knoopsoort, List<UUID>> kopie(Map<Knoopsoort, List<UUID>> kolommen) {
    Map<Knoopsoort, List<UUID>> kopie = new EnumMap<>(Knoopsoort.class);
    kolommen.forEach((soort, kolom) -> kopie.put(soort, List.copyOf(kolom)));
    return kopie;
  }
}
