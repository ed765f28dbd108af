package nl.wijkwerk.wijkplan.evaluatie.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API is asked about evaluations. */
public final class Evaluatieverzoeken {
  private Evaluatieverzoeken() {}

  /** Which evaluation has to begin. */
  @Schema(name = "NieuweEvaluatie", description = "Welke evaluatie moet beginnen")
  public record Begin(
      @Schema(required = true) @NotNull UUID plan,
      @Schema(description = "Het jaar dat wordt ge\u00ebvalueerd", required = true) @NotNull
          Integer jaar) {}

  /** What is said of the plan as a whole. */
  @Schema(name = "Evaluatieverzoek", description = "Wat er over het hele plan staat")
  public record Geheel(
      @Schema(required = true) @NotNull Tevredenheid tevredenheid,
      @Schema(maxLength = 2000) String opmerkingen) {}

  /** How an evaluation is closed. */
  @Schema(name = "Evaluatieafsluiting", description = "Hoe de evaluatie wordt afgesloten")
  public record Afsluiting(
      @Schema(
              description = "Waarom er meer geld nodig is; alleen boven het budget (WPL-64)",
              maxLength = 2000)
          String motivering) {}

  /** What the council said. */
  @Schema(name = "Raadsantwoord", description = "Wat de raad op het verzoek antwoordde")
  public record Antwoord(
      @Schema(required = true) @NotNull Boolean toegekend,
      @Schema(description = "De reden", required = true, maxLength = 2000) @NotNull String antwoord,
      @Schema(description = "Dag van de raadsvergadering", required = true) @NotNull
          LocalDate vergadering) {}
}
