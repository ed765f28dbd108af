package nl.wijkwerk.wijkplan.evaluatie.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation that waits for somebody: while it is open for who draws up the plan, and with a
 * request for money for the council.
 *
 * @param bedrag what is asked of the council, or null while the evaluation is open
 * @param sinds last change, or when the council was asked
 * @param u whether who reads has the move
 */
@Schema(
    requiredProperties = {
      "evaluatie",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "jaar",
      "uiterlijk",
      "sinds",
      "u"
    })
public record Evaluatiezet(
    UUID evaluatie,
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String wijknummer,
    int jaar,
    LocalDate uiterlijk,
    BigDecimal bedrag,
    OffsetDateTime sinds,
    boolean u) {
  /** Whether it is still open after its last day. */
  public boolean teLaat(LocalDate vandaag) {
    return !verzoek() && Evaluatiestand.vanOpen(uiterlijk, vandaag) == Evaluatiestand.TE_LAAT;
  }

  /** Whether the council has the move. */
  public boolean verzoek() {
    return bedrag != null;
  }
}
