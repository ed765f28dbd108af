package nl.wijkwerk.middelen.begroting.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who becomes budget holder of a post, and when. */
@Schema(description = "Wie budgethouder van een post wordt, en wanneer")
public record Aanwijzing(
    @NotNull @Schema(description = "Id van de persoon") UUID persoon,
    @NotNull @Schema(description = "Eerste dag") LocalDate van,
    @Schema(description = "Laatste dag; leeg als die er nog niet is") LocalDate tot) {}
