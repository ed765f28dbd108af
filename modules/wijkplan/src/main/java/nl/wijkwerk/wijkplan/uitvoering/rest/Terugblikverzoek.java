package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a look back found. */
@Schema(description = "Wat er bij een terugblik te zien was")
public record Terugblikverzoek(
    @Schema(required = true) @NotNull Terugblikuitkomst uitkomst,
    @Schema(description = "Wat er te zien was", required = true, maxLength = 2000) @NotNull
        String woorden,
    @Schema(description = "Dag van de volgende terugblik, na vandaag; leeg is geen")
        LocalDate volgende) {}
