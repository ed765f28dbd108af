package nl.wijkwerk.middelen.begroting.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a term. */
@Schema(description = "Laatste dag van een termijn")
public record Einde(@NotNull @Schema(description = "Laatste dag") LocalDate tot) {}
