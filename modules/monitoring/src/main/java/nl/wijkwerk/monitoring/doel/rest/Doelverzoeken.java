package nl.wijkwerk.monitoring.doel.rest;

import jakarta.validation.constraints.NotNull;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about the counts of a goal. */
public final class Doelverzoeken {
  private Doelverzoeken() {}

  /** Says anew what was counted, and why. */
  @Schema(name = "Tellingcorrectie")
  public record Correctie(@NotNull Tellinginhoud inhoud, @NotNull String reden) {}

  /** Why a count goes. */
  @Schema(name = "Tellingverwijdering")
  public record Verwijdering(@NotNull String reden) {}
}
