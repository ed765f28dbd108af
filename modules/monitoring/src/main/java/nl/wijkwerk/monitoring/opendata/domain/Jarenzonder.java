package nl.wijkwerk.monitoring.opendata.domain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Years of an indicator that a dataset asks for, and that are not in it.
 *
 * @param indicator its code
 * @param jaren in order
 * @param gebieden codes of the areas that are in the way, by code; empty when there are none
 */
@Schema(requiredProperties = {"indicator", "jaren", "reden", "gebieden"})
public record Jarenzonder(
    String indicator, List<Integer> jaren, Reden reden, List<String> gebieden) {

  /** Why. */
  @Schema(name = "Jarenzonderreden")
  public enum Reden {
    /** There are no figures of areas of the dataset. */
    GEEN_CIJFERS,
    /** The areas of the year are not known, and some of the figures are of no area of another. */
    GEBIEDEN_ONBEKEND
  }
}
