package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone as it has to become. */
@Schema(description = "Een mijlpaal zoals die moet worden")
public record Mijlpaalverzoek(
    @Schema(description = "Wat er dan te zien is", required = true, maxLength = 120) @NotNull
        String naam,
    @Schema(description = "Dag waarop hij gehaald moet zijn", required = true) @NotNull
        LocalDate gepland,
    @Schema(description = "Dag waarop hij gehaald is, niet na vandaag") LocalDate gehaald) {}
