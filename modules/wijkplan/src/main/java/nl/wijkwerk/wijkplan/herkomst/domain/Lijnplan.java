package nl.wijkwerk.wijkplan.herkomst.domain;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan in the line of descent of another.
 *
 * @param stap how many steps it is before the plan that is asked for; 0 is that plan itself
 */
@Schema(
    requiredProperties = {"id", "titel", "gebied", "wijk", "vanJaar", "totJaar", "fase", "stap"})
public record Lijnplan(
    UUID id,
    String titel,
    String gebied,
    String wijk,
    String wijknummer,
    int vanJaar,
    int totJaar,
    String plansoort,
    String fase,
    int inhoudsversie,
    int stap) {
  /** What a page calls its phase; who decided is of no matter in a line. */
  public String fasesleutel() {
    return fase;
  }
}
