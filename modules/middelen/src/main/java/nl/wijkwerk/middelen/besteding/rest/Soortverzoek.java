package nl.wijkwerk.middelen.besteding.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of spending as it has to become. */
@Schema(description = "Een soort besteding buiten een plan")
public record Soortverzoek(
    @Schema(description = "Code, zoals in het adres; mag ontbreken") String code,
    @NotNull @Schema(description = "Naam", maxLength = 200) String naam,
    @NotNull @Schema(description = "Of de gemeente deze soort toestaat") Boolean toegestaan,
    @Schema(description = "Wanneer wel of niet", maxLength = 2000) String toelichting) {}
