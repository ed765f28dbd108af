package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.UUID;

/**
 * A project that carries out a plan, as the module wijkplan told of it.
 *
 * @param gebied code of the area of its plan
 * @param vervallen whether it was given up
 */
public record Planproject(
    UUID id,
    UUID planId,
    String gebied,
    String wijk,
    String titel,
    String plantitel,
    boolean vervallen) {

  /** What it is searched and chosen by. */
  public String label() {
    return titel + " (" + plantitel + ")";
  }
}
