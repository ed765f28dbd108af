package nl.wijkwerk.wijkplan.zoeken.domain;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found.
 *
 * @param pad where it can be read, from the root of the server
 * @param nummer of the row of a plan or evaluation, or null
 * @param jaar that the evaluation is over, also of a lesson; or null
 * @param titel its title in pieces, the words that were found marked
 * @param fragment what it says around the first word that was found, in pieces
 * @param plantitel title of the plan that it belongs to, or null
 */
@Schema(requiredProperties = {"soort", "id", "pad", "titel", "fragment"})
public record Treffer(
    Zoeksoort soort,
    UUID id,
    String pad,
    String nummer,
    Integer jaar,
    List<Tekstdeel> titel,
    List<Tekstdeel> fragment,
    String gebied,
    String wijk,
    String wijknummer,
    UUID plan,
    String plantitel,
    Planfase fase,
    Integer vanJaar,
    Integer totJaar) {
  public Treffer {
    titel = List.copyOf(titel);
    fragment = List.copyOf(fragment);
  }
}
