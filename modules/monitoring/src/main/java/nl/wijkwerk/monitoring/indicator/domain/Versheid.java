package nl.wijkwerk.monitoring.indicator.domain;

import java.util.NavigableSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How old the newest figures of an indicator are, held against how often its source gives new ones.
 *
 * @param nieuwste newest year with figures, or null when there are none
 * @param volgende year that the next figures will be about, or null when that cannot be told
 * @param verwacht year in which they are expected at the latest, or null when that cannot be told
 * @param verouderd whether they should have been there already
 */
@Schema(requiredProperties = "verouderd")
public record Versheid(Integer nieuwste, Integer volgende, Integer verwacht, boolean verouderd) {

  /**
   * A source brings its figures in the course of the year after the one that they are about.
   *
   * @param jaren that have figures
   * @param nu the year it is now
   */
  @Bedrijfsregel("MON-57")
  public static Versheid van(Frequentie frequentie, NavigableSet<Integer> jaren, int nu) {
    if (jaren.isEmpty()) {
      return new Versheid(null, null, null, false);
    }
    int nieuwste = jaren.last();
    if (frequentie.jaren() == 0) {
      return new Versheid(nieuwste, null, null, false);
    }
    int volgende = nieuwste + frequentie.jaren();
    int verwacht = volgende + 1;
    return new Versheid(nieuwste, volgende, verwacht, nu > verwacht);
  }
}
