package nl.wijkwerk.monitoring.vragenlijst.application;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.monitoring.vragenlijst.domain.Invulbaarheid;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;

/**
 * What residents see of a questionnaire.
 *
 * @param inhoud null when it does not exist, or is a draft
 * @param wijken where it runs, by name
 */
public record Invulbeeld(
    UUID id, Invulbaarheid invulbaar, Vragenlijstinhoud inhoud, List<Wijk> wijken) {
  /** A wijk to choose. */
  public record Wijk(String code, String naam) {}

  static Invulbeeld onbekend(UUID id) {
    return new Invulbeeld(id, Invulbaarheid.ONBEKEND, null, List.of());
  }
}
