package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;

/**
 * Which table of a delivery is read.
 *
 * @param gelezen its name
 * @param nietGelezen the other tables with figures in the same workbook
 */
public record Bladkeus(String gelezen, List<String> nietGelezen) {

  public Bladkeus {
    nietGelezen = List.copyOf(nietGelezen);
  }

  /** Whether figures stay behind. */
  public boolean laatLiggen() {
    return !nietGelezen.isEmpty();
  }
}
