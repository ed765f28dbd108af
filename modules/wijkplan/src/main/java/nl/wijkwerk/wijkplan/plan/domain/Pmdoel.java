package nl.wijkwerk.wijkplan.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal that still has to be filled in, in whichever plan.
 *
 * @param regel id of its row
 * @param sinds day on which the row was made
 * @param dagen days that it has been open
 */
@Schema(
    requiredProperties = {
      "regel",
      "nummer",
      "doelstelling",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "fase",
      "sinds",
      "dagen"
    })
public record Pmdoel(
    UUID regel,
    String nummer,
    String doelstelling,
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String wijknummer,
    Planfase fase,
    LocalDate sinds,
    long dagen) {}
