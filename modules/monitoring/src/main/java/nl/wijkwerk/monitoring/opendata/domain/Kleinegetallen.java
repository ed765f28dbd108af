package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Which numbers are too small to publish, and which others are left out so that they cannot be
 * computed. It looks at all levels of the municipality, whichever are published: so two datasets,
 * one of wijken and one of buurten, leave out the same.
 *
 * @param ondergrens the smallest number above zero that is published
 * @param respondenten the fewest respondents of a figure from a survey that is published
 */
public record Kleinegetallen(int ondergrens, int respondenten) {

  /**
   * A number of an area.
   *
   * @param binnen code of the area that it is a part of, or null for the whole
   * @param waarde null when it is not known
   */
  public record Aantal(String gebied, String binnen, BigDecimal waarde) {
    boolean isIets() {
      return waarde != null && waarde.signum() > 0;
    }
  }

  private static final Comparator<Aantal> KLEINSTE_EERST =
      Comparator.comparing(Aantal::waarde).thenComparing(Aantal::gebied);

  public Kleinegetallen {
    if (ondergrens < 2 || respondenten < 2) {
      throw new IllegalArgumentException("Floors of open data are 2 or more");
    }
  }

  /** Zero says nothing of anybody, and is published. */
  @Bedrijfsregel("MON-141")
  public boolean isKlein(BigDecimal aantal) {
    return aantal != null
        && aantal.signum() > 0
        && aantal.compareTo(BigDecimal.valueOf(ondergrens)) < 0;
  }

  @Bedrijfsregel("MON-144")
  public boolean isTeWeinig(BigDecimal aantalRespondenten) {
    return aantalRespondenten.compareTo(BigDecimal.valueOf(respondenten)) < 0;
  }

  /**
   * What is left out of one measure in one year.
   *
   * @param aantallen of the municipality and all its parts, each once
   * @return reason per code of the area; what is not in it, is published
   */
  public Map<String, Weglating> onderdruk(Collection<Aantal> aantallen) {
    Map<String, Weglating> weg = new HashMap<>();
    Map<String, Aantal> perGebied = new HashMap<>();
    Map<String, List<Aantal>> delen = new TreeMap<>();
    for (Aantal aantal : aantallen) {
      perGebied.put(aantal.gebied(), aantal);
      if (aantal.binnen() != null) {
        delen.computeIfAbsent(aantal.binnen(), b -> new ArrayList<>()).add(aantal);
      }
      if (isKlein(aantal.waarde())) {
        weg.put(aantal.gebied(), Weglating.KLEIN_GETAL);
      }
    }
    boolean opnieuw = !weg.isEmpty();
    while (opnieuw) {
      opnieuw = false;
      for (Map.Entry<String, List<Aantal>> groep : delen.entrySet()) {
        Aantal geheel = perGebied.get(groep.getKey());
        opnieuw |= bescherm(groep.getKey(), geheel, groep.getValue(), weg);
      }
    }
    return weg;
  }

  /**
   * A whole less the parts that are shown is what is left out: that must be two numbers or more,
   * and together not a small number either. True when one more had to go.
   */
  @Bedrijfsregel("MON-142")
  private boolean bescherm(
      String code, Aantal geheel, List<Aantal> delen, Map<String, Weglating> weg) {
    List<Aantal> open = delen.stream().filter(d -> weg.containsKey(d.gebied())).toList();
    boolean geheelWeg = weg.containsKey(code);
    if (geheelWeg ? !open.isEmpty() : open.isEmpty() || isVeilig(open)) {
      return false;
    }
    Optional<Aantal> erbij =
        delen.stream()
            .filter(d -> d.isIets() && !weg.containsKey(d.gebied()))
            .min(KLEINSTE_EERST)
            .or(() -> Optional.ofNullable(geheel).filter(g -> g.isIets() && !geheelWeg));
    erbij.ifPresent(aantal -> weg.put(aantal.gebied(), Weglating.BESCHERMING));
    return erbij.isPresent();
  }

  private boolean isVeilig(List<Aantal> open) {
    BigDecimal samen = open.stream().map(Aantal::waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
    return open.size() > 1 && samen.compareTo(BigDecimal.valueOf(ondergrens)) >= 0;
  }
}
