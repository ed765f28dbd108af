package nl.wijkwerk.monitoring.kaart.domain;

import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;

/**
 * An attribute of the areas in a file that may be their code.
 *
 * @param niveau level that most of its codes are of
 * @param codes number of areas of which it gives a code
 * @param verschillend how many of these codes differ
 * @param voorbeeld the first code
 */
public record Kenmerk(
    String naam, Gebiedscode.Niveau niveau, int codes, int verschillend, String voorbeeld) {

  /** Whether no two areas have the same code. */
  public boolean uniek() {
    return codes == verschillend;
  }
}
