package nl.wijkwerk.monitoring.eigengebied.domain;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * An own area as the figures need it.
 *
 * @param vanaf first year that it has figures of
 * @param tot last year, or null when it goes on
 * @param delen codes of its parts, as they are now
 */
public record Eigengebiedregel(
    UUID id, String code, String naam, int vanaf, Integer tot, List<String> delen) {

  /** Whether the municipality knows it in this year. */
  @Bedrijfsregel("MON-161")
  public boolean geldtIn(int jaar) {
    return jaar >= vanaf && (tot == null || jaar <= tot);
  }
}
