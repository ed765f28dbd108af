package nl.wijkwerk.wijkplan.oplossing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an option was chosen, and how far that plan is.
 *
 * @param nummer of the goal in the plan, empty for an item for the whole wijk
 * @param getoetstOp day that the council judged the plan, or null
 */
@Schema(
    requiredProperties = {
      "planId",
      "regelId",
      "titel",
      "wijk",
      "fase",
      "inhoudsversie",
      "doelstelling"
    })
public record Oplossingsgebruik(
    UUID planId,
    UUID regelId,
    String titel,
    String wijk,
    String wijknummer,
    String gebied,
    String fase,
    int inhoudsversie,
    LocalDate getoetstOp,
    String nummer,
    String doelstelling,
    Integer jaarVan,
    Integer jaarTot) {}
