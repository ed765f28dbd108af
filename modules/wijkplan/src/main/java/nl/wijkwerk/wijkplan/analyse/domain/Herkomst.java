package nl.wijkwerk.wijkplan.analyse.domain;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of what earlier row a row of the analysis was made.
 *
 * @param bron id of the analysis or plan, or of the goal of the frame
 * @param regel id of its row, or of that goal
 * @param tekst how people know it, in the words of when it was taken over
 */
@Schema(requiredProperties = {"soort", "bron", "regel", "tekst"})
public record Herkomst(Soort soort, UUID bron, UUID regel, String tekst) {
  /** An earlier analysis, the plan in force, or a goal of the frame. */
  public enum Soort {
    ANALYSE,
    PLAN,
    KADER
  }
}
