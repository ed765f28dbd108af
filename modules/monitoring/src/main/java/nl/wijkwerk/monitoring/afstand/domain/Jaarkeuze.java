package nl.wijkwerk.monitoring.afstand.domain;

import java.util.NavigableSet;
import java.util.TreeSet;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The years that a reader wants to compare.
 *
 * @param begin start year, or null for the earliest of each indicator
 * @param jaar year that it is about, or null for the newest of each indicator
 */
public record Jaarkeuze(Integer begin, Integer jaar) {
  @Bedrijfsregel("MON-175")
  public Jaarkeuze {
    if (begin != null && jaar != null && begin > jaar) {
      throw new OngeldigeInvoer(
          "begin", "afstanden.begin-na-jaar", begin.toString(), jaar.toString());
    }
  }

  /** Of each indicator its earliest and its newest year. */
  public static final Jaarkeuze ALLE = new Jaarkeuze(null, null);

  /**
   * Which years of an indicator this is about; the first is the start year, the last the newest.
   * Empty when there are no figures of the year that was asked for; an indicator without figures of
   * the start year starts at its first year after it.
   */
  @Bedrijfsregel("MON-121")
  public NavigableSet<Integer> uit(NavigableSet<Integer> jaren) {
    NavigableSet<Integer> tot = jaren;
    if (jaar != null) {
      tot = jaren.contains(jaar) ? jaren.headSet(jaar, true) : new TreeSet<>();
    }
    if (begin == null || tot.isEmpty()) {
      return tot;
    }
    return tot.tailSet(Math.min(begin, tot.last()), true);
  }
}
