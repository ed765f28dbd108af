package nl.wijkwerk.wijkplan.uitvoering.rest;

import java.time.LocalDate;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a look back found. */
@Schema(description = "Wat er bij een terugblik te zien was")
public record Terugblikverzoek(
    @Schema(required = true) Terugblikuitkomst uitkomst,
    @Schema(description = "Wat er te zien was", required = true, maxLength = 2000) String woorden,
    @Schema(description = "Dag van de volgende terugblik, na vandaag; leeg is geen")
        LocalDate volgende) {}
