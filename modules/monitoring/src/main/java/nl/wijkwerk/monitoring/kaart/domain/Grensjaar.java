package nl.wijkwerk.monitoring.kaart.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A year of which there are borders.
 *
 * @param wijken number of wijken of the own municipality
 * @param buurten number of its buurten
 * @param land number of areas of the whole country
 * @param bron what the newest file with them says of itself, else its name
 */
public record Grensjaar(int jaar, int wijken, int buurten, int land, String bron) {

  /**
   * The year whose borders fit figures best: the newest that is not later, or else the first after
   * it.
   */
  @Bedrijfsregel("MON-102")
  public static Optional<Integer> bij(int cijferjaar, Collection<Integer> jaren) {
    return jaren.stream()
        .filter(j -> j <= cijferjaar)
        .max(Comparator.naturalOrder())
        .or(() -> jaren.stream().min(Comparator.naturalOrder()));
  }
}
