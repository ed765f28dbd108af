package nl.wijkwerk.middelen.besteding.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new kind of spending. */
@Schema(description = "Een nieuwe soort besteding buiten een plan")
public record NieuweSoort(
    @NotNull @Schema(description = "Code: kleine letters, cijfers en -") String code,
    @NotNull @Schema(description = "Naam", maxLength = 200) String naam,
    @NotNull @Schema(description = "Of de gemeente deze soort toestaat") Boolean toegestaan,
    @Schema(description = "Wanneer wel of niet", maxLength = 2000) String toelichting) {}
