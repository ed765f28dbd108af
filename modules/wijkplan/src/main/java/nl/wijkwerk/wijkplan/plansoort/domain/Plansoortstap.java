package nl.wijkwerk.wijkplan.plansoort.domain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A step that plans of a type go through.
 *
 * @param id stays the same when the step is reworded, so that plans keep what was said of it; null
 *     for a new step
 * @param moment what makes the step done by itself, or null when somebody ticks it
 */
public record Plansoortstap(UUID id, @NotNull String tekst, Planmoment moment) {
  private static final String GEEN_MOMENT = "-";

  public Plansoortstap {
    tekst = tekst == null ? "" : tekst.strip().replaceAll("\\s+", " ");
  }

  Plansoortstap metId(UUID nieuw) {
    return new Plansoortstap(nieuw, tekst, moment);
  }

  /** As it is kept: a line of id, moment and text. */
  String regel() {
    return id + " " + (moment == null ? GEEN_MOMENT : moment) + " " + tekst;
  }

  static Plansoortstap van(String regel) {
    String[] delen = regel.split(" ", 3);
    return new Plansoortstap(
        UUID.fromString(delen[0]),
        delen[2],
        GEEN_MOMENT.equals(delen[1]) ? null : Planmoment.valueOf(delen[1]));
  }
}
