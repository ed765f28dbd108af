package nl.wijkwerk.monitoring.verhaal.rest;

import jakarta.validation.constraints.NotNull;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new story. */
@Schema(description = "Een nieuw verhaal, met de wijk waar het over gaat")
public record Verhaalverzoek(
    @NotNull @Schema(required = true, description = "Code van een wijk of dorp") String gebied,
    @NotNull @Schema(required = true) Verhaalinhoud inhoud) {}
