package nl.wijkwerk.monitoring.indicator.domain;

import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How old the newest figures of an indicator are, held against how often its source gives new ones.
 *
 * @param nieuwste newest year with figures, or null when there are none
 * @param volgende year that the next figures will be about, or null when that cannot be told
 * @param verwacht year in which they are expected at the latest, or null when that cannot be told
 * @param verouderd whether they should have been there already: late since {@code verwacht}
 * @param gemist the years of which figures should have been there, in order
 * @param opTeHalen later years than the newest that a source of CBS that is set up can give now
 */
@Schema(requiredProperties = {"verouderd", "gemist", "opTeHalen"})
public record Versheid(
    Integer nieuwste,
    Integer volgende,
    Integer verwacht,
    boolean verouderd,
    List<Integer> gemist,
    List<Integer> opTeHalen) {

  public Versheid {
    gemist = List.copyOf(gemist);
    opTeHalen = List.copyOf(opTeHalen);
  }

  /**
   * A source brings its figures in the course of the year after the one that they are about.
   *
   * @param jaren that have figures
   * @param bronjaren that can be fetched
   * @param nu the year it is now
   */
  @Bedrijfsregel("MON-57")
  public static Versheid van(
      Frequentie frequentie, NavigableSet<Integer> jaren, NavigableSet<Integer> bronjaren, int nu) {
    if (jaren.isEmpty()) {
      return new Versheid(null, null, null, false, List.of(), List.copyOf(bronjaren));
    }
    int nieuwste = jaren.last();
    List<Integer> opTeHalen = List.copyOf(bronjaren.tailSet(nieuwste, false));
    int stap = frequentie.jaren();
    if (stap == 0) {
      return new Versheid(nieuwste, null, null, false, List.of(), opTeHalen);
    }
    int volgende = nieuwste + stap;
    List<Integer> gemist =
        IntStream.iterate(volgende, jaar -> jaar + 1 < nu, jaar -> jaar + stap).boxed().toList();
    return new Versheid(nieuwste, volgende, volgende + 1, !gemist.isEmpty(), gemist, opTeHalen);
  }
}
