package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was reached is kept up. */
@Schema(description = "Hoe het bereikte in stand blijft")
public record Afsluitverzoek(
    @Schema(description = "Rol of functie van de borger", required = true, maxLength = 300) @NotNull
        String borger,
    @Schema(description = "Dag van de terugblik, na vandaag", required = true) @NotNull
        LocalDate terugblik) {}
