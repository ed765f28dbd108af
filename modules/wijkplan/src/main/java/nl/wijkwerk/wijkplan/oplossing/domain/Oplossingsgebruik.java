package nl.wijkwerk.wijkplan.oplossing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an option was chosen, and how far that plan is.
 *
 * @param nummer of the goal in the plan, empty for an item for the whole wijk
 * @param getoetstOp day that the council judged the plan, or null
 * @param resultaat what came of it, or null while no evaluation was closed
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
    Integer jaarTot,
    Resultaat resultaat) {

  /**
   * What the newest closed evaluation of the plan says of that goal.
   *
   * @param nietVast whether the realised value could not be established
   */
  @Schema(
      name = "Oplossingsresultaat",
      requiredProperties = {"evaluatie", "regel", "jaar", "nietVast"})
  public record Resultaat(
      UUID evaluatie,
      UUID regel,
      int jaar,
      String indicator,
      BigDecimal gerealiseerd,
      BigDecimal streefwaarde,
      boolean nietVast,
      Integer waardering) {}
}
