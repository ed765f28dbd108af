package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation in a list.
 *
 * @param vastgesteld goals with a realised value
 * @param nietVast goals of which it cannot be established
 * @param gehaald goals whose target was reached
 * @param tekort what was asked of the council, or null while it is open
 * @param toegekend what the council said, or null
 */
@Schema(
    requiredProperties = {
      "id",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "jaar",
      "uiterlijk",
      "stand",
      "doelen",
      "vastgesteld",
      "nietVast",
      "gehaald"
    })
public record Evaluatielijstregel(
    UUID id,
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String wijknummer,
    int jaar,
    LocalDate uiterlijk,
    Evaluatiestand stand,
    long doelen,
    long vastgesteld,
    long nietVast,
    long gehaald,
    BigDecimal tevredenheid,
    BigDecimal schaalTot,
    BigDecimal aanvullend,
    BigDecimal tekort,
    Boolean toegekend,
    OffsetDateTime afgeslotenOp,
    String afgeslotenDoor) {}
