package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.opendata.domain.Kleinegetallen.Aantal;

/**
 * What is left out of one measure in one year: what is too small, what was left out of an earlier
 * edition, and what else must go so that neither this edition nor all together give a small number.
 */
final class Onderdrukking {

  /**
   * An area with its parts: what its numbers add up to.
   *
   * @param geheel null when its number is not known
   */
  private record Som(Aantal geheel, List<Aantal> delen) {
    List<Aantal> leden(Predicate<Aantal> welke) {
      List<Aantal> leden = new ArrayList<>(delen);
      if (geheel != null) {
        leden.add(geheel);
      }
      leden.removeIf(welke.negate());
      return leden;
    }

    /** The smallest part that can go, and the whole only when there is none. */
    Optional<Aantal> kies(Predicate<Aantal> welke) {
      return delen.stream()
          .filter(welke)
          .min(KLEINSTE_EERST)
          .or(() -> Optional.ofNullable(geheel).filter(welke));
    }
  }

  private static final Comparator<Aantal> KLEINSTE_EERST =
      Comparator.comparing(Aantal::waarde).thenComparing(Aantal::gebied);

  private final Kleinegetallen grens;
  private final Voorgeschiedenis.Eerder eerder;
  private final List<Som> sommen = new ArrayList<>();
  private final Map<String, Weglating> weg = new HashMap<>();
  private final Set<String> bekend = new HashSet<>();
  private final Set<String> vernieuwd = new HashSet<>();

  Onderdrukking(
      Kleinegetallen grens, Collection<Aantal> aantallen, Voorgeschiedenis.Eerder eerder) {
    this.grens = grens;
    this.eerder = eerder;
    Map<String, Aantal> perGebied = new HashMap<>();
    Map<String, List<Aantal>> delen = new TreeMap<>();
    for (Aantal aantal : aantallen) {
      perGebied.put(aantal.gebied(), aantal);
      if (aantal.binnen() != null) {
        delen.computeIfAbsent(aantal.binnen(), b -> new ArrayList<>()).add(aantal);
      }
      begin(aantal);
    }
    delen.forEach((code, van) -> sommen.add(new Som(perGebied.get(code), van)));
    leidBekendAf();
    boolean opnieuw = !weg.isEmpty();
    while (opnieuw) {
      opnieuw = false;
      for (Som som : sommen) {
        opnieuw |= bescherm(som);
      }
    }
  }

  /** What was left out once stays so: else it would be known now, and the others with it. */
  @Bedrijfsregel({"MON-141", "MON-223"})
  private void begin(Aantal aantal) {
    if (grens.isKlein(aantal.waarde())) {
      weg.put(aantal.gebied(), Weglating.KLEIN_GETAL);
    } else if (eerder.weggelaten().containsKey(aantal.gebied())) {
      weg.put(aantal.gebied(), Weglating.BESCHERMING);
    }
    if (eerder.isGetoond(aantal.gebied(), aantal.waarde())) {
      bekend.add(aantal.gebied());
    }
  }

  /** Of a sum of which one number was not public, that number follows from the others. */
  private void leidBekendAf() {
    boolean opnieuw = !bekend.isEmpty();
    while (opnieuw) {
      opnieuw = false;
      for (Som som : sommen) {
        List<Aantal> rest = som.leden(a -> !isBekend(a));
        if (som.geheel() != null && rest.size() == 1) {
          opnieuw |= bekend.add(rest.get(0).gebied());
        }
      }
    }
  }

  /**
   * A whole less the parts that are shown is what is left out: that must be two numbers or more,
   * and together not a small number either. What was left out together before has a sum that may be
   * known: so what is new does not hide behind it, but needs others that are new, or that were left
   * out and changed since. True when something changed.
   */
  @Bedrijfsregel({"MON-142", "MON-223"})
  private boolean bescherm(Som som) {
    List<Aantal> open = som.leden(this::isWeg);
    Optional<Aantal> erbij = Optional.empty();
    List<Aantal> nieuw = som.leden(a -> isWeg(a) && !isBekend(a) && sinds(a) == null);
    if (nieuw.isEmpty() ? !verbroken(som).isEmpty() : !isVeilig(som, nieuw)) {
      Optional<Aantal> opnieuw = som.kies(this::isVeranderd);
      if (opnieuw.isPresent()) {
        return vernieuwd.add(opnieuw.get().gebied());
      }
      erbij = som.kies(a -> kanWeg(a) && !isBekend(a));
      if (erbij.isEmpty() && nieuw.size() == 1) {
        // It follows from this sum, and hides nothing in the other that it is in.
        return bekend.add(nieuw.get(0).gebied());
      }
    }
    if (erbij.isEmpty() && !open.isEmpty() && !isVeilig(som, open)) {
      erbij = som.kies(a -> kanWeg(a) && isBekend(a)).or(() -> som.kies(this::kanWeg));
    }
    erbij.ifPresent(aantal -> weg.put(aantal.gebied(), Weglating.BESCHERMING));
    return erbij.isPresent();
  }

  /** What was left out together before and does not hide each other any more. */
  private List<Aantal> verbroken(Som som) {
    Map<OffsetDateTime, List<Aantal>> samen =
        som.leden(a -> isWeg(a) && !isBekend(a) && sinds(a) != null).stream()
            .collect(Collectors.groupingBy(this::sinds));
    return samen.values().stream().filter(s -> !isVeilig(som, s)).flatMap(List::stream).toList();
  }

  private boolean isVeilig(Som som, List<Aantal> open) {
    BigDecimal samen = open.stream().map(Aantal::waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
    return open.size() > 1 && (open.contains(som.geheel()) || !grens.isOnder(samen));
  }

  private OffsetDateTime sinds(Aantal aantal) {
    return vernieuwd.contains(aantal.gebied()) ? null : eerder.weggelaten().get(aantal.gebied());
  }

  private boolean isVeranderd(Aantal aantal) {
    return sinds(aantal) != null
        && aantal.isIets()
        && !isBekend(aantal)
        && eerder.isAnders(aantal.gebied(), aantal.waarde());
  }

  private boolean isWeg(Aantal aantal) {
    return weg.containsKey(aantal.gebied());
  }

  private boolean isBekend(Aantal aantal) {
    return bekend.contains(aantal.gebied());
  }

  private boolean kanWeg(Aantal aantal) {
    return aantal.isIets() && !isWeg(aantal);
  }

  /** Reason by code of the area; what is not in it, is published. */
  Map<String, Weglating> weg() {
    return Map.copyOf(weg);
  }

  /**
   * Since which edition each was left out together with others; not of what is new, or needs new
   * others.
   */
  Map<String, OffsetDateTime> sinds() {
    Map<String, OffsetDateTime> sinds = new HashMap<>(eerder.weggelaten());
    sinds.keySet().retainAll(weg.keySet());
    sinds.keySet().removeAll(vernieuwd);
    sommen.forEach(som -> verbroken(som).forEach(a -> sinds.remove(a.gebied())));
    return sinds;
  }
}
